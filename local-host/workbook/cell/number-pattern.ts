import {format as formatWithPattern, isDateFormat as isDatePattern} from 'numfmt';

/** A pattern of Sheets cut at its marks for the halves of the day, of which numfmt knows one only. */
const HALF_OF_DAY = /"[^"]*"|\\.|AM\/PM|A\/P|\bPM\b|\bAM\b/gi;

/** Shows the value under a pattern that numfmt knows. */
type Show = (pattern: string, locale?: string) => string;

const ELAPSED = /\[(h+|m+|s+)\]/gi;

/** The value under a number pattern of Sheets. Throws for a pattern that cannot be read. */
export function formatUnderPattern(value: number | string, pattern: string, locale: string): string {
  const show: Show = (piece, tag = locale) => formatWithPattern(piece, value, {locale: tag, leap1900: false});
  const known = oneElapsedUnit(pattern);
  if (typeof value === 'string') return show(known);
  const halved = halves(known);
  if (halved.length === 1) return withSmallExponent(known, show(known.replace(/(e)([+-])/g, 'E$2')));
  return halved.map(({piece, mark}) => onTwelveHours(piece, show) + spokenHalf(mark, show)).join('');
}

/** Whether the pattern shows a date or a time. */
export function isPatternOfDates(pattern: string): boolean {
  return isDatePattern(oneElapsedUnit(pattern));
}

/** In [hh]:[mm]:[ss] hours are all that passed; minutes and seconds are what is left of them. */
function oneElapsedUnit(pattern: string): string {
  let count = 0;
  return pattern.replace(ELAPSED, (all, letters: string) => (count++ === 0 ? all : letters));
}

interface Half {
  /** The pattern before the mark. */
  readonly piece: string;
  /** AM/PM, a/p or PM; '' at the end of the pattern. */
  readonly mark: string;
}

/** The pieces of a time pattern, each up to its mark of the half of the day; one piece where numfmt knows every mark. */
function halves(pattern: string): Half[] {
  const marks = [...pattern.matchAll(HALF_OF_DAY)].filter(([text]) => !/^["\\]/.test(text));
  if (marks.every(([text]) => text === 'AM/PM')) return [{piece: pattern, mark: ''}];
  const found: Half[] = [];
  let from = 0;
  for (const {0: mark, index} of marks) {
    found.push({piece: pattern.slice(from, index), mark});
    from = index + mark.length;
  }
  return [...found, {piece: pattern.slice(from), mark: ''}];
}

/** A piece whose hours go to twelve: shown with a mark behind it, which is then taken off. */
function onTwelveHours(piece: string, show: Show): string {
  if (piece === '') return '';
  const mark = show('AM/PM');
  return show(`${piece}AM/PM`).slice(0, -mark.length);
}

function spokenHalf(mark: string, show: Show): string {
  if (mark === '') return '';
  const spoken = /^a\/p$/i.test(mark) ? show('AM/PM', 'en-US').slice(0, 1) : show('AM/PM');
  return mark === mark.toLowerCase() ? spoken.toLowerCase() : spoken;
}

function withSmallExponent(pattern: string, shown: string): string {
  return /[0#?]e[+-]/.test(pattern) ? shown.replace(/E([+-])/, 'e$1') : shown;
}
