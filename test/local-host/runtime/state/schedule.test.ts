import fc from 'fast-check';
import {dayNumber, nextFiring, type Days, type Schedule} from '../../../../local-host/runtime/state/schedule.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const MINUTE = 60_000;

function at(iso: string): number {
  return Date.parse(iso);
}

function daily(days: Days, hour = 9, minute = 10): Schedule {
  return {kind: 'calendar', timeZone: ZONE, hour, minute, days};
}

/** The next firings as ISO instants. */
function firings(schedule: Schedule, after: string, count: number): string[] {
  const instants: string[] = [];
  let last = at(after);
  for (let index = 0; index < count; index++) {
    last = nextFiring(schedule, last) ?? Number.NaN;
    instants.push(new Date(last).toISOString());
  }
  return instants;
}

describe('nextFiring', () => {
  it('fires once, and never again', () => {
    const once: Schedule = {kind: 'once', at: at('2024-06-03T10:00:00Z')};

    expect(nextFiring(once, at('2024-06-03T09:00:00Z'))).toBe(at('2024-06-03T10:00:00Z'));
    expect(nextFiring(once, at('2024-06-03T10:00:00Z'))).toBeUndefined();
  });

  it('keeps the phase of an interval', () => {
    const every: Schedule = {kind: 'interval', firstAt: at('2024-06-03T10:03:00Z'), every: 10 * MINUTE};

    expect(firings(every, '2024-06-03T09:00:00Z', 3)).toEqual([
      '2024-06-03T10:03:00.000Z',
      '2024-06-03T10:13:00.000Z',
      '2024-06-03T10:23:00.000Z',
    ]);
  });

  it('fires every n-th day, today if the hour is still to come', () => {
    const from = dayNumber({year: 2024, month: 6, day: 3});

    expect(firings(daily({kind: 'everyDays', count: 2, from}), '2024-06-03T01:00:00Z', 3)).toEqual([
      '2024-06-03T02:10:00.000Z',
      '2024-06-05T02:10:00.000Z',
      '2024-06-07T02:10:00.000Z',
    ]);
  });

  it('fires on a day of the week, every n-th week', () => {
    const from = dayNumber({year: 2024, month: 6, day: 3});
    const friday: Days = {kind: 'everyWeeks', count: 2, from, weekday: 5};

    expect(firings(daily(friday), '2024-06-03T01:00:00Z', 2)).toEqual([
      '2024-06-07T02:10:00.000Z',
      '2024-06-21T02:10:00.000Z',
    ]);
  });

  it('passes over months that lack the day', () => {
    expect(firings(daily({kind: 'monthDay', day: 31}), '2024-05-31T12:00:00Z', 2)).toEqual([
      '2024-07-31T02:10:00.000Z',
      '2024-08-31T02:10:00.000Z',
    ]);
  });

  it('fires after the instant it is asked about, always', () => {
    const schedules: Schedule[] = [
      {kind: 'interval', firstAt: 12_345, every: 5 * MINUTE},
      daily({kind: 'everyDays', count: 3, from: 10}),
      daily({kind: 'everyWeeks', count: 1, from: 10, weekday: 7}),
      daily({kind: 'monthDay', day: 29}),
    ];

    fc.assert(
      fc.property(fc.constantFrom(...schedules), fc.integer({min: 0, max: 4e12}), (schedule, after) => {
        expect(nextFiring(schedule, after)).toBeGreaterThan(after);
      }),
    );
  });
});
