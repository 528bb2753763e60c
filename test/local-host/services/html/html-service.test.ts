import {aHost, failureOf, OWNER, valueOf} from '../../runtime/a-host.js';
import {LocalHost} from '../../../../local-host/index.js';

/** What a template with properties evaluates to; the script has a global function to call. */
function evaluated(html: string, set = ''): unknown {
  const host = new LocalHost({
    files: {
      code: `function shout(text) { return text.toUpperCase() + '!'; }
        function main() { const template = HtmlService.createTemplateFromFile('Page'); ${set}; return template.evaluate().getContent(); }`,
      html: {Page: html},
      manifest: {timeZone: 'Asia/Ho_Chi_Minh'},
    },
    owner: OWNER,
    account: 'consumer',
    now: '2024-06-03T08:30:00+07:00',
  });
  const {outcome} = host.person(OWNER).run('main');
  return outcome.kind === 'completed' ? outcome.value : outcome;
}

describe('HtmlService.createHtmlOutput', () => {
  it('makes pages that can be described and changed', () => {
    expect(
      valueOf(`const page = HtmlService.createHtmlOutput('<p>').setTitle('T').setWidth(300).setHeight(200).append('a').appendUntrusted('<b>');
        page.addMetaTag('viewport', 'width=device-width');
        return [page.getContent(), page.getTitle(), page.getWidth(), page.getHeight(), page.getMetaTags()[0].getName(),
          HtmlService.createHtmlOutput().getContent(), page.clear().getContent(), HtmlService.createHtmlOutput('').getTitle()];`),
    ).toEqual(['<p>a&lt;b&gt;', 'T', 300, 200, 'viewport', '', '', null]);
  });

  it('takes blobs and gives them', () => {
    expect(
      valueOf(`const blob = HtmlService.createHtmlOutput(Utilities.newBlob('<i>')).getBlob();
        return [blob.getDataAsString(), blob.getContentType()];`),
    ).toEqual(['<i>', 'text/html']);
  });

  it('finds HTML files with or without their extension, and names those it does not', () => {
    expect(failureOf("HtmlService.createHtmlOutputFromFile('Sidebar');")).toBe(
      'Exception: No HTML file named Sidebar was found.',
    );
    expect(evaluated('plain')).toBe('plain');
  });
});

describe('an HTML template', () => {
  it('runs statements and escapes what it prints', () => {
    expect(evaluated('<? for (const n of [1, 2]) { ?><li><?= "<" + n ?></li><? } ?>')).toBe(
      '<li>&lt;1</li><li>&lt;2</li>',
    );
  });

  it('prints raw where it is told to', () => {
    expect(evaluated('<?!= "<b>" ?>')).toBe('<b>');
  });

  it('sees its properties as variables and the global functions of the script', () => {
    expect(evaluated('<?= shout(name) ?> <?= rows.length ?>', "template.name = 'an'; template.rows = [1, 2]")).toBe(
      'AN! 2',
    );
  });

  it('escapes for the place it prints in', () => {
    expect(
      evaluated(
        '<a href="<?= url ?>" title="<?= text ?>"><script>var t = <?= text ?>;</script>',
        "template.url = 'javascript:x'; template.text = 'a\"b'",
      ),
    ).toBe('<a href="#blocked" title="a&#34;b"><script>var t = "a\\"b";</script>');
  });

  it('fails where a scriptlet is no JavaScript', () => {
    expect(evaluated('<? if ( ?>')).toMatchObject({kind: 'failed', message: "SyntaxError: Unexpected token ';'"});
  });

  it('fails with the error of its scriptlets', () => {
    expect(evaluated('<?= missing ?>')).toMatchObject({kind: 'failed', message: 'missing is not defined'});
  });
});

describe('the switch htmlServiceSanitises', () => {
  const PAGE = '<script>a("http://b"); /* c */</script>';
  const READ = `const page = HtmlService.createHtmlOutput('${PAGE}');
    const raw = HtmlService.createTemplate('${PAGE}');
    return [page.getContent(), page.getBlob().getDataAsString(), raw.evaluate().getContent(), raw.getRawContent()];`;
  const CUT = '<script>a("http:</script>';

  it('says whether comment-like text is cut out of what is shown; raw content stays', () => {
    expect(valueOf(READ)).toEqual([CUT, CUT, CUT, PAGE]);
    expect(valueOf(READ, {switches: {htmlServiceSanitises: false}})).toEqual([PAGE, PAGE, PAGE, PAGE]);
  });

  it('cuts what was put together, and refuses text that is no HTML', () => {
    expect(
      valueOf(`return HtmlService.createHtmlOutput('<p>').append('<script>//').append('a</script>').getContent();`),
    ).toBe('<p><script></script>');
    const malformed = `HtmlService.createHtmlOutput('x').setContent('<p title="');`;

    expect(failureOf(malformed)).toBe('Exception: Malformed HTML content');
    expect(failureOf(malformed, {switches: {htmlServiceSanitises: false}})).toContain('no failure');
  });

  it('says whether a page shows the cut text', () => {
    const shownWith = (htmlServiceSanitises: boolean): string | undefined => {
      const host = aHost(
        `function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('${PAGE}')); }`,
        {switches: {htmlServiceSanitises}},
      );
      host.person(OWNER).run('open', 'menu');
      return host.person(OWNER).dialogs.at(-1)?.html;
    };

    expect([shownWith(true), shownWith(false)]).toEqual([CUT, PAGE]);
  });
});
