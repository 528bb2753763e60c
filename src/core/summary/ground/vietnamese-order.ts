// A decomposed letter: marks that make another letter of the alphabet (ă â đ ê ô ơ ư) weigh with the letter,
// tone marks weigh only where the letters are the same, in the order of Vietnamese dictionaries.
const LETTER_MARKS = [0x306, 0x302, 0x31b]; // breve, circumflex, horn: a ă â, e ê, o ô ơ, u ư
const TONE_MARKS = [0x300, 0x309, 0x303, 0x301, 0x323]; // grave, hook, tilde, acute, dot: ICU's order for vi
const LETTER = /^[a-z]$/;
const MARK = /[\u0300-\u036F]/;
const D_WITH_STROKE = String.fromCharCode(0x111);

/** A string by which texts sort in Vietnamese alphabetical order when compared code unit by code unit. */
export function toVietnameseSortKey(text: string): string {
  const letters = splitLetters(text.normalize('NFC').trim());
  const primary = letters.map(({base, marks}) => (LETTER.test(base) ? base + letterWeight(marks) : base)).join('');
  const tones = letters.map(({marks}) => toneWeight(marks)).join('');
  const cases = letters.map(({isUpper}) => (isUpper ? '1' : '0')).join('');
  return `${primary}\u0000${tones}\u0000${cases}`;
}

/** Sorts by the Vietnamese alphabet without changing its argument; equal texts keep their order. */
export function sortVietnamese<T>(items: readonly T[], toText: (item: T) => string): readonly T[] {
  const keyed = items.map(item => ({item, key: toVietnameseSortKey(toText(item))}));
  return keyed.sort((one, other) => compareKeys(one.key, other.key)).map(({item}) => item);
}

interface Letter {
  readonly base: string;
  readonly marks: string;
  readonly isUpper: boolean;
}

function splitLetters(text: string): readonly Letter[] {
  return Array.from(text, character => {
    const lower = character.toLowerCase();
    if (lower === D_WITH_STROKE) return {base: 'd', marks: D_WITH_STROKE, isUpper: lower !== character};
    const [base = '', ...marks] = lower.normalize('NFD');
    return {base, marks: marks.filter(mark => MARK.test(mark)).join(''), isUpper: lower !== character};
  });
}

function letterWeight(marks: string): string {
  return marks === D_WITH_STROKE ? '9' : weighMarks(marks, LETTER_MARKS);
}

function toneWeight(marks: string): string {
  return weighMarks(marks, TONE_MARKS);
}

/** 0 for no mark of a list, else its place in the list from 1 on. */
function weighMarks(marks: string, list: readonly number[]): string {
  if (marks === '') return '0'; // most letters
  const places = Array.from(marks, mark => list.indexOf(mark.charCodeAt(0)) + 1);
  return `${Math.max(0, ...places)}`;
}

function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
