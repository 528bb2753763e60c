import {reminderMessages} from '../../../../src/i18n/page-messages.js';
import {planLists, planSummary} from '../../../../src/sidebar/pages/reminders/plan-section.js';
import {allWith, press, textsOf} from '../../find-markup.js';
import {aPlan, aRecipient} from './a-plan.js';

const WORDS = reminderMessages('vi').plan;

describe('planSummary', () => {
  it.each([
    [aPlan(), ['Lúc 08:00 03/06/2024: 01 thư.', 'Hạn mức thư còn 90, đủ cho 01 thư.']],
    [
      aPlan({byPhone: [aRecipient(), aRecipient()], isNow: false}),
      [
        'Lúc 08:00 03/06/2024: 01 thư; 02 người không nhận thư, cần nhắn Zalo hoặc gọi điện.',
        'Hạn mức thư còn 90, đủ cho 01 thư.',
        'Tính theo tình trạng nộp hiện nay; ai nộp trước lúc đó sẽ không nhận thư.',
      ],
    ],
    [aPlan({mails: []}), ['Lúc 08:00 03/06/2024 không có ai phải đôn đốc.']],
    [aPlan({heldUntil: '07:00 04/06/2024'}), ['Ngoài giờ gửi thư; giờ gửi tiếp theo bắt đầu lúc 07:00 04/06/2024.']],
    [
      aPlan({mails: [], missed: ['Bà Đào'], unitsWithoutPeople: ['Thôn 2']}),
      [
        'Lúc 08:00 03/06/2024 không có ai phải đôn đốc.',
        'Đã quá thời điểm nhắc nên không gửi nữa: Bà Đào.',
        'Chưa có người báo cáo trong Danh bạ nên không nhắc được: Thôn 2.',
      ],
    ],
  ])('says how many are told, and how', (plan, texts) => {
    expect(textsOf(planSummary(plan, WORDS), 'p')).toEqual(texts);
  });

  it.each([
    [90, ''],
    [0, 'notice'],
  ])('makes a quota of %d stand out: "%s"', (left, className) => {
    const [, quota] = planSummary(aPlan({quota: {needed: 1, left}}), WORDS);

    expect(quota?.attributes['class']).toBe(className);
  });
});

describe('planLists', () => {
  it('leaves out what nobody is in', () => {
    const lists = planLists(aPlan({unreached: [aRecipient()]}), WORDS, () => undefined);

    expect(textsOf(lists, 'h3')).toEqual(['Nhận thư (1)', 'Vượt hạn mức thư hôm nay (1)']);
  });

  it.each([
    [true, {}, 'a@example.test, 0912'],
    [false, {}, 'a@example.test, 0912, Đúng hạn'],
    [true, {email: '', phone: ''}, 'chưa có số điện thoại'],
  ])('says how a person is reached; the wave unless it is now (%s)', (isNow, facts, text) => {
    const lists = planLists(aPlan({isNow, mails: [aRecipient(facts)]}), WORDS, () => undefined);

    expect(textsOf(lists, 'span')[0]).toBe(text);
  });

  it('says what a person has to do, and shows the text to them', () => {
    const read: string[] = [];
    const person = aRecipient({watched: ['Thôn 2', 'Thôn 3']});
    const lists = planLists(aPlan({mails: [person]}), WORDS, ({id}) => read.push(id));
    press(lists, 'Xem nội dung gửi Bà Đào');

    expect(textsOf(allWith(lists, 'li'), 'p')).toEqual(['Phải báo cáo: Thôn 1', 'Phải đôn đốc: Thôn 2, Thôn 3']);
    expect(read).toEqual(['P01']);
  });
});
