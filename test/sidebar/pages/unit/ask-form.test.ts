import {type UnitAction, type UnitChoices} from '../../../../src/shell/reports/types.js';
import {type Markup} from '../../../../src/sidebar/markup/markup.js';
import {askForm, toUnitKey} from '../../../../src/sidebar/pages/unit/ask-form.js';
import {toUnitPage} from '../../../../src/sidebar/pages/unit/unit-page.js';
import {allWith, byId, textOf, textsOf} from '../../find-markup.js';

const CHOICES: UnitChoices = {
  title: 'Rà soát',
  deadline: '10:00 10/06/2024',
  now: '08:00 03/06/2024',
  openUnit: 'criterion:4',
  units: [
    {key: 'criterion:4', name: '4 Điện', isVillage: false, state: 'returned', people: []},
    {key: 'village:T01', name: 'T01 Thôn 1', isVillage: true, state: 'notStarted', people: []},
  ],
};

function formOf(action: UnitAction): readonly Markup[] {
  return askForm(CHOICES, toUnitPage('vi', action));
}

describe('askForm', () => {
  it.each([
    ['returnReport', ['Thôn, tiêu chí', 'Cần bổ sung nội dung gì', 'Hạn bổ sung'], ''],
    ['recordPaperReport', ['Thôn, tiêu chí', 'Nhận bản giấy lúc'], '08:00 03/06/2024'],
    ['extendDeadline', ['Thôn, tiêu chí', 'Lý do gia hạn', 'Hạn mới'], ''],
  ] as const)('of %s asks for what it needs', (action, labels, at) => {
    const form = formOf(action);

    expect(textsOf(form, 'label')).toEqual(labels);
    expect(byId(form, 'at').attributes['value']).toBe(at);
  });

  it.each([
    [
      'returnReport',
      'Có thể để trống. Sớm hơn hạn chung 10:00 10/06/2024 thì chỉ là thời điểm mong nhận, hạn nộp không đổi; muộn hơn thì là hạn nộp mới của báo cáo này.',
    ],
    ['recordPaperReport', 'Ngày và giờ, ví dụ: 08:00 03/06/2024.'],
    ['extendDeadline', 'Ngày và giờ, sau hạn hiện nay 10:00 10/06/2024.'],
  ] as const)('of %s names only moments that it would take', (action, help) => {
    expect(textOf(byId(formOf(action), 'at-help'))).toBe(help);
  });

  it('offers villages before criteria, the unit whose tab is open first', () => {
    const form = formOf('returnReport');

    expect(byId(form, 'unit').attributes['value']).toBe('criterion:4');
    expect(textsOf(form, 'option')).toEqual([
      'Chọn thôn hoặc tiêu chí…',
      'T01 Thôn 1 (chưa nộp)',
      '4 Điện (chờ bổ sung)',
    ]);
    expect(allWith(form, 'optgroup').map(({attributes}) => attributes['label'])).toEqual(['Thôn', 'Tiêu chí']);
  });

  it('offers the whole round only where its deadline moves', () => {
    const offers = (action: UnitAction): boolean => textsOf(formOf(action), 'option').includes('Cả đợt báo cáo');

    expect([offers('extendDeadline'), offers('returnReport'), offers('recordPaperReport')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('toUnitKey', () => {
  it.each([
    ['village:T01', 'village:T01'],
    ['round', ''],
  ])('makes of "%s" the key "%s"', (chosen, key) => {
    expect(toUnitKey(chosen)).toBe(key);
  });
});
