import {fixedOffset, intlZone} from '../../../local-host/ground/fixed-zone.js';

describe('fixedOffset', () => {
  it.each([
    ['GMT+7', 420],
    ['UTC+07:00', 420],
    ['GMT+0530', 330],
    ['GMT-3:30', -210],
    ['GMT+0', 0],
  ])('reads %s', (zone, minutes) => {
    expect(fixedOffset(zone)).toBe(minutes * 60_000);
  });

  it.each(['GMT', 'Asia/Ho_Chi_Minh', 'GMT+24', 'GMT+7:70', '+07:00'])('knows nothing of %s', zone => {
    expect(fixedOffset(zone)).toBeUndefined();
  });
});

describe('intlZone', () => {
  it('turns the sign, as Intl wants it', () => {
    expect([intlZone('GMT+7'), intlZone('UTC-3'), intlZone('GMT+0'), intlZone('Asia/Ho_Chi_Minh')]).toEqual([
      'Etc/GMT-7',
      'Etc/GMT+3',
      'Etc/GMT',
      'Asia/Ho_Chi_Minh',
    ]);
  });
});
