import {writeEml} from '../../../../local-host/files/index.js';
import {type SentMail} from '../../../../local-host/index.js';

const TAGS = ['div', 'p', 'h2', 'ul', 'li', 'a', 'br'];
/** Only what the add-on itself writes: links lead to the spreadsheet. */
const ATTRIBUTES = {
  lang: /^(vi|en)$/,
  style: /^[a-z0-9:;#,.\- ]*$/i,
  href: /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit[#?&=\w]*$/,
} as const;
const TAG = /<(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)>/g;
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;
const LETTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
/** Line breaks, control signs, and signs that turn the direction of writing. */
const BENT = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const HEADERS = /^(From|To|Subject|Message-ID|Date|MIME-Version|Content-Type|Reply-To|Content-Transfer-Encoding)$/i;

/** What of a mail's HTML is not the add-on's own markup around escaped text. */
export function findMarkup(html: string): readonly string[] {
  const tags = [...html.matchAll(TAG)];
  const foreign = tags.flatMap(([whole, , name = '', attributes = '']) =>
    TAGS.includes(name) && areOurs(attributes) ? [] : [`the tag ${whole}`],
  );
  const texts = html.replace(TAG, '').replace(ENTITY, '');
  const bare = /.{0,20}[<>&].{0,20}/s.exec(texts);
  return [...foreign, ...(bare === null ? [] : [`unescaped ${JSON.stringify(bare[0])}`])];
}

function areOurs(attributes: string): boolean {
  return [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].every(([, name = '', value = '']) =>
    name in ATTRIBUTES ? ATTRIBUTES[name as keyof typeof ATTRIBUTES].test(value) : false,
  );
}

/** What people read of a mail's HTML. */
export function readHtml(html: string): string {
  return html.replace(TAG, ' ').replace(ENTITY, entity => LETTERS[entity] ?? entity);
}

/** What is wrong with a mail that went out: markup, bent headers, recipients nobody meant. */
export async function findMailTrouble(mail: SentMail): Promise<readonly string[]> {
  const {to, cc, bcc, subject, name = '', replyTo = '', html = '', text} = mail;
  const lines = [subject, name, replyTo, ...to];
  return [
    ...findMarkup(html),
    ...lines.filter(line => BENT.test(line)).map(line => `a header line ${JSON.stringify(line)}`),
    ...[...to, ...cc, ...bcc].filter(one => !one.endsWith('@example.test')).map(one => `the recipient ${one}`),
    ...(BENT.test(text.replace(/\n/g, '')) ? ['control or direction signs in the text'] : []),
    ...(await findHeaderTrouble(mail)),
  ];
}

/** The message as it travels has the headers that a mail has, each once. */
async function findHeaderTrouble(mail: SentMail): Promise<readonly string[]> {
  const source = Buffer.from(await writeEml(mail, 1)).toString('latin1');
  const head = source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const names = head.split('\r\n').map(line => line.slice(0, line.indexOf(':')));
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...names.filter(name => !HEADERS.test(name)), ...twice].map(name => `the header ${JSON.stringify(name)}`);
}
