const FIXED = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/;

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Milliseconds by which a zone such as GMT+7, UTC+7 or GMT-03:30 is ahead of UTC; undefined for any other name. */
export function fixedOffset(timeZone: string): number | undefined {
  const [, sign, hours = '', minutes = '0'] = FIXED.exec(timeZone) ?? [];
  if (sign === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS);
}

/** The name under which Intl knows a zone: GMT+7 is Etc/GMT-7 to it. Half hours have no such name; they stay as they are. */
export function intlZone(timeZone: string): string {
  const hours = (fixedOffset(timeZone) ?? Number.NaN) / HOUR_MS;
  if (!Number.isInteger(hours)) return timeZone;
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
