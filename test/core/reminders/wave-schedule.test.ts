import fc from 'fast-check';

import {toInstant, toMilliseconds} from '../../../src/core/domain/calendar.js';
import {isSendingTime} from '../../../src/core/reminders/sending-hours.js';
import {mergeWaves, planWaves, type ScheduleInput} from '../../../src/core/reminders/wave-schedule.js';
import {WAVES} from '../../../src/core/domain/round.js';
import {at, DEADLINE, SETTINGS} from './reminder-builders.js';

function schedule(changes: Partial<ScheduleInput> = {}): ScheduleInput {
  return {deadline: DEADLINE, startedAt: at(3, '08:05'), settings: SETTINGS, runEveryMinutes: 15, ...changes};
}

const instants = (changes: Partial<ScheduleInput> = {}): string[] =>
  planWaves(schedule(changes)).map(({wave, at: instant}) => `${wave} ${instant.slice(8, 16)}`);

describe('planWaves', () => {
  it('moves the wave of a Sunday to the end of Friday’s hours', () => {
    expect(instants()).toEqual([
      'start 03T08:05',
      'threeDays 07T10:00',
      'oneDay 07T19:45',
      'threeHours 10T07:00',
      'deadline 10T10:00',
      'twoHoursAfter 10T12:00',
    ]);
  });

  it('leaves the weekend alone where it may be used', () => {
    expect(instants({settings: {...SETTINGS, onWeekends: true}})[2]).toBe('oneDay 09T10:00');
  });

  it('moves waves before the deadline back over holidays, and the deadline forward', () => {
    const settings = {...SETTINGS, holidays: ['2024-06-10', '2024-06-07']};

    expect(instants({settings})).toEqual([
      'start 03T08:05',
      'threeDays 06T19:45',
      'oneDay 06T19:45',
      'threeHours 06T19:45',
      'deadline 11T07:00',
      'twoHoursAfter 11T07:00',
    ]);
  });

  it('moves a wave before the morning to the evening before', () => {
    expect(instants({deadline: at(11, '09:00')})[3]).toBe('threeHours 10T19:45');
  });

  it('moves a start in the evening to the next morning', () => {
    expect(instants({startedAt: at(3, '21:30')})[0]).toBe('start 04T07:00');
  });

  it('ends earlier where the dispatcher runs less often', () => {
    expect(instants({runEveryMinutes: 60})[2]).toBe('oneDay 07T19:00');
  });

  it('plans no start of a round whose deadline had passed when its forms were made', () => {
    expect(instants({startedAt: at(10, '10:01')})[0]).toBe('threeDays 07T10:00');
    expect(instants({startedAt: at(10, '09:59')})[0]).toBe('start 10T09:59');
  });

  it('plans only the waves that are set', () => {
    expect(instants({settings: {...SETTINGS, waves: ['deadline', 'oneDay']}})).toEqual([
      'oneDay 07T19:45',
      'deadline 10T10:00',
    ]);
  });

  it('always stays within the hours', () => {
    const minutes = fc.integer({min: 0, max: 60 * 24 * 365});
    fc.assert(
      fc.property(minutes, fc.boolean(), (offset, onWeekends) => {
        const deadline = toInstant(toMilliseconds('2024-01-08T00:00:00+07:00') + offset * 60_000);
        const settings = {...SETTINGS, onWeekends, holidays: ['2024-02-12', '2024-04-18']};

        const waves = planWaves(schedule({deadline, settings, startedAt: '2024-01-05T08:05:00+07:00'}));

        expect(waves.map(({wave}) => wave)).toEqual(WAVES);
        expect(waves.every(wave => isSendingTime(wave.at, settings))).toBe(true);
      }),
    );
  });

  it('never moves a reminder past the deadline, nor the deadline before itself', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 60 * 24 * 60}), offset => {
        const deadline = toInstant(toMilliseconds('2024-06-03T00:00:00+07:00') + offset * 60_000);

        const waves = planWaves(schedule({deadline}));

        for (const {wave, at: instant} of waves.slice(1)) {
          expect(wave === 'deadline' || wave === 'twoHoursAfter' ? instant >= deadline : instant < deadline).toBe(true);
        }
      }),
    );
  });
});

describe('mergeWaves', () => {
  const groups = (changes: Partial<ScheduleInput> = {}): string[] =>
    mergeWaves(planWaves(schedule(changes))).map(
      ({key, merged, at: instant}) => `${[...merged, key].join('+')} ${instant.slice(8, 16)}`,
    );

  it('joins the waves of Friday under the latest, and keeps the hours around the deadline apart', () => {
    expect(groups()).toEqual([
      'start 03T08:05',
      'threeDays+oneDay 07T19:45',
      'threeHours 10T07:00',
      'deadline 10T10:00',
      'twoHoursAfter 10T12:00',
    ]);
  });

  it('does not let the start wait for a later wave of its day', () => {
    expect(groups({startedAt: at(7, '08:05')})[0]).toBe('start+threeDays+oneDay 07T08:05');
  });

  it('joins waves that were moved to one instant', () => {
    expect(groups({deadline: at(8, '10:00')}).slice(-1)).toEqual(['deadline+twoHoursAfter 10T07:00']);
  });

  it('puts every wave into exactly one group', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 60 * 24 * 60}), fc.integer({min: 0, max: 60 * 24 * 60}), (due, start) => {
        const base = toMilliseconds('2024-06-03T00:00:00+07:00');
        const input = schedule({
          deadline: toInstant(base + due * 60_000),
          startedAt: toInstant(base + start * 60_000),
        });

        const waves = mergeWaves(planWaves(input)).flatMap(({key, merged}) => [...merged, key]);

        const wanted = WAVES.filter(wave => wave !== 'start' || start < due);
        expect([...waves].sort()).toEqual([...wanted].sort());
      }),
    );
  });
});
