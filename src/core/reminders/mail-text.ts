/** One block of a mail; texts are plain, the renderers make them safe. */
export type MailBlock =
  | {readonly kind: 'paragraph'; readonly text: string}
  | {readonly kind: 'heading'; readonly text: string}
  | {readonly kind: 'items'; readonly items: readonly MailItem[]}
  | {readonly kind: 'button'; readonly text: string; readonly link: string};

/** An entry of a list with what stands under it. */
export interface MailItem {
  readonly text: string;
  readonly link: string;
  readonly lines: readonly string[];
}

/** A mail ready to send. */
export interface MailDraft {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const LONGEST_SUBJECT = 180;
const LONGEST_LINE = 600;
// Line breaks, other control signs, and signs that reverse the direction of writing.
const BREAKS = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** A text that cannot break out of its line: no line breaks or control signs, spaces collapsed, cut at a length. */
export function toOneLine(text: string, longest: number = LONGEST_LINE): string {
  const line = text.replace(BREAKS, ' ').replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 3)
        .join('')
        .trimEnd()}...`
    : line;
}

/** A subject that cannot break out of its header. */
export function toSubject(text: string): string {
  return toOneLine(text, LONGEST_SUBJECT);
}

/** A text as it may stand in HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** A link that may be followed: a web address without spaces or quotes; '' for anything else. */
export function toSafeLink(link: string): string {
  return /^https?:\/\/[^\s"'<>\\]+$/.test(link) ? link : '';
}

/** A mail's plain text. */
export function renderText(blocks: readonly MailBlock[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return toOneLine(block.text);
    case 'heading':
      return toOneLine(block.text);
    case 'items':
      return block.items.map(itemText).join('\n');
    case 'button':
      return `${toOneLine(block.text)}: ${toSafeLink(block.link)}`;
  }
}

function itemText({text, link, lines}: MailItem): string {
  const below = [...lines.map(line => toOneLine(line)), toSafeLink(link)].filter(line => line !== '');
  return [`- ${toOneLine(text)}`, ...below.map(line => `  ${line}`)].join('\n');
}

const PAGE = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#202124;max-width:640px';
const HEADING = 'font-size:17px;margin:20px 0 8px';
const LIST = 'padding-left:20px;margin:8px 0';
const BUTTON =
  'display:inline-block;padding:10px 18px;background:#0b57d0;color:#ffffff;text-decoration:none;border-radius:4px';

/** A mail's HTML: inline styles only, nothing loaded from elsewhere, readable on a phone. */
export function renderHtml(blocks: readonly MailBlock[], language: string): string {
  return `<div lang="${escapeHtml(language)}" style="${PAGE}">${blocks.map(blockHtml).join('')}</div>`;
}

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="margin:12px 0">${lineHtml(block.text)}</p>`;
    case 'heading':
      return `<h2 style="${HEADING}">${lineHtml(block.text)}</h2>`;
    case 'items':
      return `<ul style="${LIST}">${block.items.map(itemHtml).join('')}</ul>`;
    case 'button':
      return `<p style="margin:16px 0">${linkHtml(block.text, block.link, BUTTON)}</p>`;
  }
}

function itemHtml({text, link, lines}: MailItem): string {
  const below = lines.map(line => `<br>${lineHtml(line)}`).join('');
  return `<li style="margin:6px 0">${linkHtml(text, link, 'color:#0b57d0')}${below}</li>`;
}

function linkHtml(text: string, link: string, style: string): string {
  const safe = toSafeLink(link);
  return safe === '' ? lineHtml(text) : `<a href="${escapeHtml(safe)}" style="${style}">${lineHtml(text)}</a>`;
}

function lineHtml(text: string): string {
  return escapeHtml(toOneLine(text));
}
