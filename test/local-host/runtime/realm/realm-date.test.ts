import fc from 'fast-check';
import {installDate} from '../../../../local-host/runtime/realm/realm-date.js';
import {createScriptContext} from '../../../../local-host/runtime/realm/realm-tools.js';
import {valueOf} from '../a-host.js';

const NOON = Date.parse('2024-07-01T12:00:00Z');
const BERLIN = 'Europe/Berlin';

function aDateIn(timeZone: string, now = NOON): DateConstructor {
  const {global, tools} = createScriptContext();
  installDate(global, tools, {now: () => now, timeZone});
  return global['Date'] as DateConstructor;
}

describe('the Date of a script', () => {
  it('is the virtual time when it is made without arguments', () => {
    const VirtualDate = aDateIn('Asia/Ho_Chi_Minh');

    expect(new VirtualDate().getTime()).toBe(NOON);
    expect(VirtualDate.now()).toBe(NOON);
    expect(VirtualDate()).toBe('Mon Jul 01 2024 19:00:00 GMT+0700 (Indochina Time)');
  });

  it('tells the local time of the time zone of the script', () => {
    const date = new (aDateIn('Asia/Ho_Chi_Minh'))(2024, 5, 3, 8, 30);

    expect(date.toISOString()).toBe('2024-06-03T01:30:00.000Z');
    expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours()]).toEqual([
      2024, 5, 3, 1, 8,
    ]);
    expect(date.getTimezoneOffset()).toBe(-420);
  });

  it('knows daylight saving time', () => {
    const VirtualDate = aDateIn(BERLIN);

    expect(new VirtualDate(2024, 0, 15, 12).toISOString()).toBe('2024-01-15T11:00:00.000Z');
    expect(new VirtualDate(2024, 6, 15, 12).toISOString()).toBe('2024-07-15T10:00:00.000Z');
    expect(new VirtualDate(2024, 6, 15).getTimezoneOffset()).toBe(-120);
  });

  it('sets local parts, rolling over', () => {
    const date = new (aDateIn(BERLIN))(2024, 0, 31, 12);

    date.setMonth(6, 32);

    expect(date.toISOString()).toBe('2024-08-01T10:00:00.000Z');
    expect(date.setHours(0, 0, 0, 0)).toBe(Date.parse('2024-07-31T22:00:00Z'));
  });

  it('reads texts without a zone as local time, and dates alone as UTC', () => {
    const VirtualDate = aDateIn('Asia/Ho_Chi_Minh');

    expect(new VirtualDate('2024-06-03T08:00:00').toISOString()).toBe('2024-06-03T01:00:00.000Z');
    expect(new VirtualDate('2024-06-03T08:00:00Z').toISOString()).toBe('2024-06-03T08:00:00.000Z');
    expect(new VirtualDate('2024-06-03').toISOString()).toBe('2024-06-03T00:00:00.000Z');
    expect(VirtualDate.parse('2024-06-03T08:00:00+07:00')).toBe(Date.parse('2024-06-03T01:00:00Z'));
  });

  it('takes two-digit years for the twentieth century', () => {
    expect(new (aDateIn('Asia/Ho_Chi_Minh'))(99, 11, 31).getFullYear()).toBe(1999);
  });

  it('stays invalid where a part is no number', () => {
    const date = new (aDateIn(BERLIN))(2024, Number.NaN);

    expect([date.getTime(), date.getHours(), date.toString()]).toEqual([Number.NaN, Number.NaN, 'Invalid Date']);
  });

  it('reads back the local parts it was made of', () => {
    const VirtualDate = aDateIn('Asia/Ho_Chi_Minh');
    const parts = fc.tuple(
      fc.integer({min: 1980, max: 2100}),
      fc.nat(11),
      fc.integer({min: 1, max: 28}),
      fc.nat(23),
      fc.nat(59),
    );

    fc.assert(
      fc.property(parts, ([year, month, day, hour, minute]) => {
        const date = new VirtualDate(year, month, day, hour, minute);
        expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()]).toEqual([
          year,
          month,
          day,
          hour,
          minute,
        ]);
      }),
    );
  });

  it('is one class with the dates that services return', () => {
    expect(
      valueOf(`const cell = SpreadsheetApp.getActiveRange(); cell.setValue(new Date(2024, 5, 3));
        const date = cell.getValue();
        return [date instanceof Date, date.constructor === Date, date.getDate(), new Date(date) instanceof Date];`),
    ).toEqual([true, true, 3, true]);
  });

  it('formats in the time zone of the script unless told otherwise', () => {
    expect(
      valueOf(`const options = {hour: '2-digit', minute: '2-digit', hour12: false};
        return [new Date().toLocaleTimeString('en-GB', options), new Intl.DateTimeFormat('en-GB', options).format(new Date()),
          new Date().toLocaleTimeString('en-GB', {...options, timeZone: 'UTC'})];`),
    ).toEqual(['08:30', '08:30', '01:30']);
  });
});
