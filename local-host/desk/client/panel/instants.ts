/** An instant as people read it: 04/06/2024 15:30, in a time zone. */
export function formatInstant(iso: string, timeZone: string): string {
  const {day, month, year, hour, minute} = partsOf(iso, timeZone);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** An instant as `<input type="datetime-local">` takes it, in a time zone. */
export function toLocalInput(iso: string, timeZone: string): string {
  const {day, month, year, hour, minute} = partsOf(iso, timeZone);
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** The instant that a `datetime-local` text means in a time zone, ISO in UTC. */
export function fromLocalInput(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  const shown = Date.parse(`${toLocalInput(new Date(asUtc).toISOString(), timeZone)}:00Z`);
  return new Date(asUtc - (shown - asUtc)).toISOString();
}

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
