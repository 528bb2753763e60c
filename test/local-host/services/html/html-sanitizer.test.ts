import {cutInlineComments, refuseMalformedHtml} from '../../../../local-host/services/html/html-sanitizer.js';

const inScript = (code: string): string => `<p>//</p><script type="module">${code}</script>`;

describe('cutInlineComments', () => {
  it.each([
    ['a comment up to the end of its line', 'a(); // b\nc();', 'a(); \nc();'],
    ['a long comment', 'a(/* b\n */ c);', 'a( c);'],
    ['a comment of HTML', '<!-- a -->b();', 'b();'],
    ['an address in a string', 'a("http://b");', 'a("http:'],
    ['an address in a template', 'a(`${b}://c`);', 'a(`${b}:'],
    ['a pattern', 'a(/[/*]/, /b*/, 1);', 'a(/[, 1);'],
  ])('cuts %s', (_, code, left) => {
    expect(cutInlineComments(inScript(code))).toBe(inScript(left));
  });

  it.each([
    ['text, attributes and comments outside', '<!-- // --><a href="http://b" title="/* */">// /* */</a>'],
    ['styles', '<style>a{} /* b */</style>'],
    ['scripts without comment marks', inScript('a("http:\\/\\/b", 1 / 2, "/", "*");')],
    ['a page that is not finished', '<p>a<script src="x'],
  ])('leaves alone %s', (_, html) => {
    expect(cutInlineComments(html)).toBe(html);
  });

  it('cuts in each script, whatever letters its tags have', () => {
    expect(cutInlineComments('<SCRIPT>//a</SCRIPT><b>//</b><script>//c\n</script >')).toBe(
      '<SCRIPT></SCRIPT><b>//</b><script>\n</script >',
    );
  });
});

describe('refuseMalformedHtml', () => {
  it.each(['<p title="a>', '<p', '<!-- a', '<script>a()', '<style>a{}', 'x = "<p" + y'])('refuses %s', html => {
    expect(() => {
      refuseMalformedHtml(html);
    }).toThrow('Malformed HTML content');
  });

  it.each(['', 'x', '<p>', '<ul><li>', 'a < b && c > d', '<!doctype html><p title=">"></p>', '<b>x</i>'])(
    'takes %s',
    html => {
      expect(() => {
        refuseMalformedHtml(html);
      }).not.toThrow();
    },
  );
});
