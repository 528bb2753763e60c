/** Widths of the letters of Arial as parts of the font size, by kind; a little generous, since programs differ. */
const NARROW = 0.29;
const MEDIUM = 0.4;
const USUAL = 0.56;
const CAPITAL = 0.7;
const WIDE = 0.88;
const BOLD_FACTOR = 1.08;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[ijlt.,:;'|!()[\]I ]/, NARROW],
  [/[frtJ\-"/*]/, MEDIUM],
  [/[mwMW@%…—]/, WIDE],
  [/[A-ZĐ]/, CAPITAL],
  [/[\u1100-\uffff]/, 1],
];

/** The number of lines a text takes when wrapped at words into a width, given in multiples of the font size. */
export function countLines(text: string, width: number, isBold: boolean): number {
  const room = width / (isBold ? BOLD_FACTOR : 1);
  return text.split('\n').reduce((lines, paragraph) => lines + countWrapped(paragraph, room), 0);
}

function countWrapped(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const size = textWidth(word);
    const visible = textWidth(word.trimEnd());
    if (used > 0 && used + visible > room) {
      lines++;
      used = 0;
    }
    if (visible > room) lines += Math.ceil(visible / Math.max(room, USUAL)) - 1; // a word longer than the line is cut
    used = visible > room ? visible % Math.max(room, USUAL) : used + size;
  }
  return lines;
}

/** The width of a text in multiples of the font size. */
export function textWidth(text: string): number {
  return Array.from(text.normalize('NFD').replace(/\p{M}/gu, '')).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  return KINDS.find(([pattern]) => pattern.test(letter))?.[1] ?? USUAL;
}
