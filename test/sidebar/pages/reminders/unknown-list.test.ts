import {reminderMessages} from '../../../../src/i18n/page-messages.js';
import {unknownList} from '../../../../src/sidebar/pages/reminders/unknown-list.js';
import {press, textsOf} from '../../find-markup.js';

describe('unknownList', () => {
  it('asks of each reminder what became of it, and settles it by wave and person', () => {
    const settled: string[] = [];
    const one = {person: 'P01', key: 'dayBefore', name: 'Bà Đào', wave: 'Trước 1 ngày', at: '07:00'};
    const list = unknownList([one], reminderMessages('vi').unknown, (...verdict) => settled.push(verdict.join(' ')));
    press(list, 'Thư đã đến: Bà Đào');
    press(list, 'Gửi lại: Bà Đào');

    expect(textsOf(list, 'p')).toEqual(['Bà Đào, đợt Trước 1 ngày, lúc 07:00']);
    expect(settled).toEqual(['dayBefore.P01 arrived', 'dayBefore.P01 sendAgain']);
  });
});
