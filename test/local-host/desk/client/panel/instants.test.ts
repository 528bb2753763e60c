import {formatInstant, parseInstantText} from '../../../../../local-host/desk/client/panel/instants.js';

describe('parseInstantText', () => {
  it.each([
    ['04/06/2024 15:30', 'Asia/Ho_Chi_Minh', '2024-06-04T08:30:00.000Z'],
    ['4/6/2024 07:05', 'Asia/Ho_Chi_Minh', '2024-06-04T00:05:00.000Z'],
    [' 01/01/2024 00:00 ', 'Europe/Berlin', '2023-12-31T23:00:00.000Z'],
  ])('reads %s in %s', (text, zone, iso) => {
    expect(parseInstantText(text, zone)).toBe(iso);
  });

  it.each(['', '31/06/2024 10:00', '04/06/2024', '04/06/2024 25:00', '2024-06-04 15:30'])('refuses "%s"', text => {
    expect(parseInstantText(text, 'Asia/Ho_Chi_Minh')).toBeUndefined();
  });
});

describe('formatInstant', () => {
  it('shows day and time of the zone', () => {
    expect(formatInstant('2024-06-04T08:30:00.000Z', 'Asia/Ho_Chi_Minh')).toBe('04/06/2024 15:30');
  });
});
