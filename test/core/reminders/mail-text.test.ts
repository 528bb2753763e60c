import fc from 'fast-check';

import {
  escapeHtml,
  renderHtml,
  renderText,
  toOneLine,
  toSafeLink,
  toSubject,
  type MailBlock,
} from '../../../src/core/reminders/mail-text.js';

const BLOCKS: readonly MailBlock[] = [
  {kind: 'paragraph', text: 'Kính gửi đồng chí An,'},
  {kind: 'heading', text: 'Báo cáo'},
  {
    kind: 'items',
    items: [
      {text: 'Thôn 1: chưa nhập', link: 'https://docs.google.com/d/1#gid=2', lines: ['Dòng 7: thiếu Hiện trạng.']},
      {text: 'Thôn 2', link: '', lines: []},
    ],
  },
  {kind: 'button', text: 'Mở biểu', link: 'https://docs.google.com/d/1#gid=2'},
];

const ALLOWED_TAGS = /<\/?(?:div|p|h2|ul|li|br|a)(?: (?:lang|style|href)="[^"<>]*")*>/g;

describe('renderText', () => {
  it('writes one block under the other', () => {
    expect(renderText(BLOCKS)).toBe(
      [
        'Kính gửi đồng chí An,',
        '',
        'Báo cáo',
        '',
        '- Thôn 1: chưa nhập',
        '  Dòng 7: thiếu Hiện trạng.',
        '  https://docs.google.com/d/1#gid=2',
        '- Thôn 2',
        '',
        'Mở biểu: https://docs.google.com/d/1#gid=2',
      ].join('\n'),
    );
  });
});

describe('renderHtml', () => {
  it('links, escapes and loads nothing', () => {
    const html = renderHtml(
      [{kind: 'items', items: [{text: 'Thôn <1> & "2"', link: 'https://a.test/?x=1&y=2', lines: []}]}],
      'vi',
    );

    expect(html).toContain(
      '<a href="https://a.test/?x=1&amp;y=2" style="color:#0b57d0">Thôn &lt;1&gt; &amp; &quot;2&quot;</a>',
    );
    expect(html).not.toMatch(/<(?:img|script|link|style)|url\(/);
  });

  it('lets no text become markup', () => {
    const text = fc.oneof(
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=1>', "' onclick='", '&lt;b&gt;', '</div>'),
      fc.string({unit: 'binary'}),
    );
    fc.assert(
      fc.property(text, text, text, (title, line, link) => {
        const html = renderHtml(
          [
            {kind: 'paragraph', text: title},
            {kind: 'items', items: [{text: title, link, lines: [line]}]},
            {kind: 'button', text: line, link},
          ],
          'vi',
        );

        expect(html.replace(ALLOWED_TAGS, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe('toSubject', () => {
  it('breaks out of no header', () => {
    expect(toSubject('Báo cáo\r\nBcc: x@y.vn\u2028thôn\u0000 1')).toBe('Báo cáo Bcc: x@y.vn thôn 1');
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        expect(toSubject(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });

  it('is cut at 180 letters without tearing one', () => {
    const subject = toSubject('👍'.repeat(300));

    expect(Array.from(subject)).toHaveLength(180);
    expect(subject.endsWith('👍...')).toBe(true);
  });
});

describe('toOneLine', () => {
  it('drops signs that reverse the direction of writing', () => {
    expect(toOneLine('Thôn \u202e1\u202c')).toBe('Thôn 1');
  });

  it('cuts a cell of 50.000 signs', () => {
    expect(toOneLine('x'.repeat(50_000))).toHaveLength(600);
  });
});

describe('toSafeLink', () => {
  it('follows web addresses only', () => {
    expect(toSafeLink('https://docs.google.com/spreadsheets/d/1/edit#gid=0')).not.toBe('');
    expect(
      ['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'https://a"b', '', 'ftp://a'].map(toSafeLink),
    ).toEqual(['', '', '', '', '', '']);
  });
});

describe('escapeHtml', () => {
  it('escapes what can begin or end markup', () => {
    expect(escapeHtml(`<a href='x' title="y">&</a>`)).toBe(
      '&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;&lt;/a&gt;',
    );
  });
});
