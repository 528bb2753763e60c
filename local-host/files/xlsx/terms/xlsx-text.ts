/** What a file reads as one character, given by its number. */
const ESCAPED = /_x[0-9A-F]{4}_/gi;

/** The text as a file holds it: what looks like an escaped character is escaped itself. */
export function toXlsxText(text: string): string {
  return text.replace(ESCAPED, '_x005F$&');
}
