/** An instant as people read it: 04/06/2024 15:30, in a time zone. */
export function formatInstant(iso: string, timeZone: string): string {
  const {day, month, year, hour, minute} = partsOf(iso, timeZone);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** The instant that a text like 04/06/2024 15:30 means in a time zone, ISO in UTC; undefined for any other text. */
export function parseInstantText(text: string, timeZone: string): string | undefined {
  const found = /^\s*(\d{1,2})[/](\d{1,2})[/](\d{4})\s+(\d{1,2}):(\d{2})\s*$/.exec(text);
  if (found === null) return undefined;
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  // What a clock there shows at that instant of UTC tells how far the zone is from it.
  const shown = partsOf(new Date(asUtc).toISOString(), timeZone);
  const there = Date.UTC(
    ...([shown.year, Number(shown.month) - 1, shown.day, shown.hour, shown.minute].map(Number) as FiveNumbers),
  );
  const iso = new Date(2 * asUtc - there).toISOString();
  const wanted = [day, month, year, hour, minute].map(part => String(part).padStart(2, '0'));
  return formatInstant(iso, timeZone) === `${wanted.slice(0, 3).join('/')} ${wanted.slice(3).join(':')}`
    ? iso
    : undefined;
}

type FiveNumbers = [year: number, month: number, day: number, hour: number, minute: number];

function partsOf(iso: string, timeZone: string): Record<'day' | 'month' | 'year' | 'hour' | 'minute', string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{
      timeZone,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
  });
  const found = Object.fromEntries(format.formatToParts(new Date(iso)).map(({type, value}) => [type, value]));
  const read = (name: string): string => found[name] ?? '';
  return {day: read('day'), month: read('month'), year: read('year'), hour: read('hour'), minute: read('minute')};
}
