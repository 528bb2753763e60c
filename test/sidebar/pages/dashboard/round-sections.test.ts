import {dashboardMessages} from '../../../../src/i18n/page-messages.js';
import {nextReminder, unitList} from '../../../../src/sidebar/pages/dashboard/round-sections.js';
import {textsOf} from '../../find-markup.js';
import {aDashboard, aUnit} from './a-dashboard.js';

const WORDS = dashboardMessages('vi');

describe('nextReminder', () => {
  it.each([
    [null, 'Không còn lần nào'],
    [
      {at: '07:00 09/06/2024', waves: ['Trước 3 ngày', 'Trước 1 ngày']},
      '07:00 09/06/2024 (Trước 3 ngày, Trước 1 ngày)',
    ],
  ])('says when and which: %j', (next, text) => {
    expect(textsOf(nextReminder(aDashboard({nextReminder: next}), WORDS), 'p')).toEqual([text]);
  });
});

describe('unitList', () => {
  it('has every unit with its state line', () => {
    const units = [aUnit(), aUnit({name: 'Thôn 2', line: 'Đã nộp'})];
    const list = unitList(aDashboard({units}), WORDS, () => undefined);

    expect(textsOf(list, 'summary')).toEqual(['Tất cả 02 báo cáo (bấm để mở biểu)']);
    expect(textsOf(list, 'li')).toEqual(['Thôn 1Đang nhập', 'Thôn 2Đã nộp']);
  });
});
