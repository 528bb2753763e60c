import {isSendingTime, lastSendingTime, nextSendingTime} from '../../../src/core/reminders/sending-hours.js';
import {at, SETTINGS} from './reminder-builders.js';

describe('isSendingTime', () => {
  it('allows both ends of the hours', () => {
    expect([at(7, '07:00'), at(7, '20:00')].map(instant => isSendingTime(instant, SETTINGS))).toEqual([true, true]);
    expect([at(7, '06:59'), at(7, '20:01')].map(instant => isSendingTime(instant, SETTINGS))).toEqual([false, false]);
  });

  it('allows no weekend and no holiday', () => {
    expect(isSendingTime(at(8, '10:00'), SETTINGS)).toBe(false);
    expect(isSendingTime(at(7, '10:00'), {...SETTINGS, holidays: ['2024-06-07']})).toBe(false);
  });

  it('looks at the clock of Viet Nam', () => {
    expect(isSendingTime('2024-06-07T00:30:00Z', SETTINGS)).toBe(true);
  });
});

describe('lastSendingTime and nextSendingTime', () => {
  it('keep an allowed instant', () => {
    expect(lastSendingTime(at(7, '19:59'), SETTINGS, 15)).toBe(at(7, '19:59'));
    expect(nextSendingTime(at(7, '19:59'), SETTINGS)).toBe(at(7, '19:59'));
  });

  it('go back to the same evening and forward to the same morning', () => {
    expect(lastSendingTime(at(7, '22:00'), SETTINGS, 15)).toBe(at(7, '19:45'));
    expect(nextSendingTime(at(7, '05:00'), SETTINGS)).toBe(at(7, '07:00'));
  });

  it('pass over a weekend', () => {
    expect(lastSendingTime(at(9, '10:00'), SETTINGS, 15)).toBe(at(7, '19:45'));
    expect(nextSendingTime(at(8, '10:00'), SETTINGS)).toBe(at(10, '07:00'));
  });

  it('never leave hours that are shorter than the lead', () => {
    expect(lastSendingTime(at(9, '10:00'), {...SETTINGS, from: '08:00', to: '08:10'}, 60)).toBe(at(7, '08:00'));
  });

  it('stay where no day is allowed at all', () => {
    const holidays = Array.from({length: 200}, (_, index) => {
      const day = new Date(Date.UTC(2024, 2, 1 + index));
      return day.toISOString().slice(0, 10);
    });

    expect(lastSendingTime(at(9, '10:00'), {...SETTINGS, holidays}, 15)).toBe(at(9, '10:00'));
    expect(nextSendingTime(at(9, '10:00'), {...SETTINGS, holidays})).toBe(at(9, '10:00'));
  });
});
