/** Names of months and weekdays, long and short, each list in its order. */
type WordList = readonly string[];

const LISTS = new Map<string, readonly WordList[]>();

/**
 * Continues a line of months or weekdays, such as Mon, Wed; undefined for anything else. English names are known everywhere,
 * those of the locale (a BCP 47 tag) there.
 */
export function continuedWord(line: readonly string[], step: number, tag: string): string | undefined {
  for (const list of [...listsOf(tag), ...listsOf('en-US')]) {
    const places = line.map(word => list.findIndex(one => one.toLowerCase() === word.toLowerCase()));
    const [first = -1, second = first + 1] = places;
    const stride = second - first;
    const isLine = places.every((place, index) => place >= 0 && place === rolled(first + index * stride, list.length));
    if (isLine) return list[rolled(first + (places.length - 1 + step) * stride, list.length)];
  }
  return undefined;
}

function rolled(place: number, length: number): number {
  return ((place % length) + length) % length;
}

function listsOf(tag: string): readonly WordList[] {
  const known = LISTS.get(tag);
  if (known) return known;
  const months = Array.from({length: 12}, (_, month) => Date.UTC(2024, month, 1));
  // 3 January 2021 was a Sunday.
  const days = Array.from({length: 7}, (_, day) => Date.UTC(2021, 0, 3 + day));
  const names = (dates: readonly number[], options: Intl.DateTimeFormatOptions): WordList => {
    const format = new Intl.DateTimeFormat(tag, {timeZone: 'UTC', ...options});
    return dates.map(date => format.format(date));
  };
  const made = (['long', 'short'] as const).flatMap(width => [
    names(months, {month: width}),
    names(days, {weekday: width}),
  ]);
  LISTS.set(tag, made);
  return made;
}
