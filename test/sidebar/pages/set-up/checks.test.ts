import {setUpMessages} from '../../../../src/i18n/page-messages.js';
import {
  checkEmail,
  checkRound,
  checkRoundText,
  toShownText,
  warnOfPast,
} from '../../../../src/sidebar/pages/set-up/checks.js';
import {aWizard} from './a-wizard.js';

const {errors} = setUpMessages('vi');

describe('checkRoundText', () => {
  it.each([
    ['name', '', errors.needed],
    ['commune', ' ', errors.needed],
    ['deadline', '', errors.needed],
    ['letter', '', ''],
    ['meetingAt', '', ''],
    ['deadline', '10/06/2024', errors.timeMissing],
    ['deadline', '10h ngày 10/6/2024', ''],
    ['meetingAt', '31/06/2024 10:00', errors.moment],
    ['letterDate', '03/06/2024', ''],
    ['dataAsOf', '06/2024', errors.date],
    ['from', '7h', ''],
    ['to', '25:00', errors.hour],
    ['grounds', 'x'.repeat(5_001), errors.tooLong],
    ['grounds', 'x'.repeat(5_000), ''],
  ] as const)('of %s "%s" says "%s"', (key, text, error) => {
    expect(checkRoundText(key, text, errors)).toBe(error);
  });
});

describe('checkRound', () => {
  it('goes by the ids of the controls', () => {
    expect(checkRound(aWizard({commune: 'X'}), ['name', 'commune'])).toEqual([
      ['round-name', errors.needed],
      ['round-commune', ''],
    ]);
  });
});

describe('checkEmail', () => {
  it.each([
    ['', ''],
    [' a@example.test ', ''],
    ['a@', errors.email],
  ])('of "%s" says "%s"', (text, error) => {
    expect(checkEmail(text, errors)).toBe(error);
  });
});

describe('warnOfPast', () => {
  it.each([
    [
      '03/06/2024 08:05',
      'deadline',
      '08 giờ 05 ngày 03/6/2024 đã qua. Hãy xem lại ngày, tháng, năm; nếu đúng, cứ tiếp tục.',
    ],
    ['03/06/2024 08:06', 'deadline', ''],
    [
      '14h 10/6/2023',
      'meetingAt',
      '14 giờ 00 ngày 10/6/2023 đã qua. Hãy xem lại ngày, tháng, năm; nếu đúng, cứ tiếp tục.',
    ],
    ['10/06/2023', 'deadline', ''],
    ['10/06/2023', 'letterDate', ''],
  ] as const)('of "%s" as %s says "%s"', (text, key, warning) => {
    expect(warnOfPast(aWizard({[key]: text}), key)).toBe(warning);
  });

  it('lets a running round keep a deadline that has passed', () => {
    const wizard = aWizard({deadline: '01/06/2024 10:00'}, false);
    const before = warnOfPast(wizard, 'deadline');
    wizard.round.deadline = '02/06/2024 10:00';

    expect([before, warnOfPast(wizard, 'deadline')]).toEqual(['', errors.past('10:00 02/06/2024')]);
  });
});

describe('toShownText', () => {
  it.each([
    ['deadline', '10h ngày 10/6/2024', '10/06/2024 10:00'],
    ['deadline', 'sau', 'sau'],
    ['letterDate', '3/6/2024', '03/06/2024'],
    ['name', '3/6/2024', '3/6/2024'],
  ] as const)('shows %s "%s" as "%s"', (key, text, shown) => {
    expect(toShownText(key, text)).toBe(shown);
  });
});
