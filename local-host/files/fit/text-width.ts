/** The widths of the letters of Arial, without their marks, as parts of the font size. */
const USUAL = 0.556;
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|]/, 0.222],
  [/[ftI .,:;!/\\[\]]/, 0.278],
  [/[-r()"*`]/, 0.36],
  [/[cksvxyzJ]/, 0.5],
  [/[ABEKPSVXY&]/, 0.667],
  [/[wCDHNRUĐ]/, 0.722],
  [/[GOQ]/, 0.778],
  [/[mMW%@…—]/, 0.9],
  [/[TFLZ]/, 0.611],
  [/[\u1100-\u1dff\u2e80-\uffff]/, 1],
];

/** Horns and rounding make real lines a little longer. */
const SAFETY = 1.03;
const BOLD_FACTOR = 1.08;

/** The number of lines a text takes when wrapped at words into a width, given in multiples of the font size. */
export function countLines(text: string, width: number, isBold: boolean): number {
  const room = width / (isBold ? BOLD_FACTOR : 1) / SAFETY;
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
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return sum;
}

const widths = new Map<string, number>();

/** The width of the letter without its marks; a mark of its own has none. */
function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const width = plain === '' ? 0 : (KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? USUAL);
  widths.set(letter, width);
  return width;
}
