import {type Candidates, type LetterMoment, parseLetter} from '../../../src/core/index.js';

const HEAD = 'Số: 12/UBND-NN\nV/v báo cáo NTM\nCẩm Lĩnh, ngày 02 tháng 6 năm 2024\n\nKính gửi: Các thôn.\n\n';

type Case = [sentence: string, ...expected: Shown[]];
type Shown = readonly [value: string, found: string];

/** `2024-06-10 10:00`; `?` stands for what the letter leaves open; notes follow. */
function show(candidates: Candidates<LetterMoment>): readonly Shown[] {
  return candidates.map(({value: {year, month, day, time, part, notes}, found}) => [
    [[year ?? '?', month, day ?? '?'].join('-'), time ?? part ?? '?', ...notes].join(' '),
    found.text,
  ]);
}

const DEADLINES: Case[] = [
  ['Đề nghị các thôn gửi báo cáo trước 17h00 ngày 15/7/2025.', ['2025-7-15 17:00', '17h00 ngày 15/7/2025']],
  ['Báo cáo gửi về xã chậm nhất ngày 05 tháng 6 năm 2024.', ['2024-6-5 ?', 'ngày 05 tháng 6 năm 2024']],
  ['Gửi trước 16 giờ 30 phút ngày 20/6/2024 để tổng hợp.', ['2024-6-20 16:30', '16 giờ 30 phút ngày 20/6/2024']],
  ['Hạn cuối nộp báo cáo: 11h30 ngày 07/6/2024.', ['2024-6-7 11:30', '11h30 ngày 07/6/2024']],
  ['Hạn chót là 8 giờ ngày 07-6-2024.', ['2024-6-7 08:00', '8 giờ ngày 07-6-2024']],
  ['Các đơn vị báo cáo xong trước ngày 10/6/2024.', ['2024-6-10 ? beforeDay', 'ngày 10/6/2024']],
  ['Báo cáo phải hoàn thành trong ngày 12/6/2024.', ['2024-6-12 ?', 'trong ngày 12/6/2024']],
  ['Gửi báo cáo chậm nhất đến hết ngày 12/6/2024.', ['2024-6-12 ?', 'hết ngày 12/6/2024']],
  ['Gửi báo cáo chậm nhất trong tháng 7/2024.', ['2024-7-? ?', 'trong tháng 7/2024']],
  ['Gửi báo cáo trước ngày … tháng 6 năm 2024.', ['2024-6-? ? beforeDay', 'ngày … tháng 6 năm 2024']],
  ['Gửi báo cáo chậm nhất 10h ngày 10/6.', ['2024-6-10 10:00 yearFromLetter', '10h ngày 10/6']],
  ['Gửi báo cáo chậm nhất ngày 10 tháng 6.', ['2024-6-10 ? yearFromLetter', 'ngày 10 tháng 6']],
  ['Gửi báo cáo trước 10/6.', ['2024-6-10 ? yearFromLetter beforeDay', '10/6']],
  ['Gửi báo cáo chậm nhất 10h ngày 05/1.', ['?-1-5 10:00', '10h ngày 05/1']],
  ['Gửi báo cáo chậm nhất Thứ Hai ngày 10/6/2024.', ['2024-6-10 ?', 'Thứ Hai ngày 10/6/2024']],
  ['Gửi báo cáo chậm nhất 9h, thứ 2 (10/6/2024).', ['2024-6-10 09:00', '9h, thứ 2 (10/6/2024']],
  ['Gửi báo cáo chậm nhất Thứ Ba, ngày 10/6/2024.', ['2024-6-10 ? weekdayDiffers', 'Thứ Ba, ngày 10/6/2024']],
  ['Gửi báo cáo chậm nhất Chủ nhật ngày 09/6/2024.', ['2024-6-9 ?', 'Chủ nhật ngày 09/6/2024']],
  [
    'Gửi báo cáo về xã trước  17h00,   thứ  Sáu,  ngày  14 / 6 / 2024.',
    ['2024-6-14 17:00', '17h00,   thứ  Sáu,  ngày  14 / 6 / 2024'],
  ],
  ['Gửi báo cáo chậm nhất\n10h00\nngày 10/6/2024 để tổng hợp.', ['2024-6-10 10:00', '10h00\nngày 10/6/2024']],
  ['Nộp báo cáo trước 24h00 ngày 10/6/2024.', ['2024-6-10 23:59 endOfDay', '24h00 ngày 10/6/2024']],
  ['Nộp báo cáo trước 2 giờ chiều ngày 10/6/2024.', ['2024-6-10 14:00', '2 giờ chiều ngày 10/6/2024']],
  ['Nộp báo cáo chậm nhất sáng ngày 10/6/2024.', ['2024-6-10 morning', 'sáng ngày 10/6/2024']],
  ['Ngày 10/6/2024 là hạn cuối nộp báo cáo.', ['2024-6-10 ?', 'Ngày 10/6/2024']],
  ['Gửi báo cáo chậm nhất ngày 10/6/2024, lúc 10h.', ['2024-6-10 10:00', 'ngày 10/6/2024, lúc 10h']],
  ['Gửi báo cáo chậm nhất 10:00 10.6.2024', ['2024-6-10 10:00', '10:00 10.6.2024']],
  ['Gửi báo cáo không quá 16g45 ngày 10/6/24.', ['2024-6-10 16:45', '16g45 ngày 10/6/24']],
  ['Thời hạn báo cáo kết quả thực hiện: ngày 10/6/2024.', ['2024-6-10 ?', 'ngày 10/6/2024']],
  ['GỬI BÁO CÁO CHẬM NHẤT 10H NGÀY 10/6/2024.', ['2024-6-10 10:00', '10H NGÀY 10/6/2024']],
  [
    'Thực hiện kết luận ngày 22/5/2024, đề nghị gửi báo cáo chậm nhất ngày 10/6/2024.',
    ['2024-6-10 ?', 'ngày 10/6/2024'],
  ],
  [
    'Căn cứ Kế hoạch số 45/KH-UBND ngày 12/4/2024 về hoàn thành tiêu chí trước ngày 30/6/2024, UBND xã đề nghị các thôn gửi báo cáo trước 10h ngày 10/6/2024.',
    ['2024-6-10 10:00', '10h ngày 10/6/2024'],
  ],
  [
    'UBND xã họp vào hồi 14h00 ngày 11/6/2024; báo cáo gửi trước 10h00 cùng ngày.',
    ['2024-6-11 10:00', '10h00 cùng ngày'],
  ],
  ['Các thôn gửi báo cáo sớm.'],
  ['Theo thời hạn tại Công văn số 15/UBND-NN ngày 20/5/2024.'],
  ['Đến nay đạt 7/10 tiêu chí; trước mắt tập trung tiêu chí 3.'],
  ['Gửi báo cáo trước 17h thứ Sáu tuần này.'],
  ['Gửi báo cáo chậm nhất 2 ngày trước khi họp.'],
];

const MEETINGS: Case[] = [
  ['Sáng ngày 12/6/2024, UBND xã tổ chức hội nghị.', ['2024-6-12 morning', 'Sáng ngày 12/6/2024']],
  ['BCĐ họp vào hồi 14h00 ngày 11/6/2024.', ['2024-6-11 14:00', '14h00 ngày 11/6/2024']],
  ['Báo cáo gửi trước 10h ngày 10/6/2024, họp vào chiều cùng ngày.', ['2024-6-10 afternoon', 'chiều cùng ngày']],
  ['Theo kế hoạch, dự kiến làm việc với các thôn ngày 13/6/2024.', ['2024-6-13 ?', 'ngày 13/6/2024']],
  ['Nộp trong ngày 10/6/2024, họp trong ngày 11/6/2024.', ['2024-6-11 ?', 'trong ngày 11/6/2024']],
  ['Ngày 22/5/2024, BCH Đảng bộ đã tổ chức hội nghị.'],
  ['Thực hiện kết luận tại hội nghị ngày 22/5/2024.'],
];

describe('the deadline of a letter', () => {
  it.each(DEADLINES)('is read from "%s"', (sentence, ...expected) => {
    expect(show(parseLetter(HEAD + sentence).deadline)).toEqual(expected);
  });

  it('is offered with every other one, none chosen', () => {
    const {deadline} = parseLetter(
      `${HEAD}Trước 10h ngày 10/6/2024 các thôn gửi báo cáo; trước 10h ngày 12/6/2024 các đồng chí phụ trách tiêu chí gửi.`,
    );

    expect(show(deadline)).toEqual([
      ['2024-6-10 10:00', '10h ngày 10/6/2024'],
      ['2024-6-12 10:00', '10h ngày 12/6/2024'],
    ]);
  });

  it('comes before a deadline of other work', () => {
    const text = `${HEAD}Phấn đấu về đích trước ngày 31/12/2024. Gửi về xã chậm nhất 10h ngày 10/6/2024.`;

    expect(show(parseLetter(text).deadline).map(([value]) => value)).toEqual([
      '2024-6-10 10:00',
      '2024-12-31 ? beforeDay',
    ]);
  });

  it('is offered once where the letter repeats it, and with its hour', () => {
    const text = `${HEAD}Gửi chậm nhất ngày 10/6/2024. Lưu ý: nộp chậm nhất 10h ngày 10/6/2024, hạn cuối 10h ngày 10/6/2024.`;

    expect(show(parseLetter(text).deadline)).toEqual([['2024-6-10 10:00', '10h ngày 10/6/2024']]);
  });

  it('has no year where neither sentence nor letter names one', () => {
    const {deadline} = parseLetter('Gửi báo cáo chậm nhất 10h ngày 10/6.');

    expect(show(deadline)).toEqual([['?-6-10 10:00', '10h ngày 10/6']]);
  });

  it('has no year where the letter bears two dates', () => {
    const text = `Cẩm Lĩnh, ngày 02 tháng 6 năm 2024\nCẩm Lĩnh, ngày 02 tháng 6 năm 2025\nKính gửi: Các thôn\n\nGửi chậm nhất ngày 10/6.`;

    expect(show(parseLetter(text).deadline)).toEqual([['?-6-10 ?', 'ngày 10/6']]);
  });

  it.each([
    ['Gửi báo cáo chậm nhất ngày 31/6/2024.', 'ngày 31/6/2024'],
    ['Gửi báo cáo chậm nhất 25h ngày 10/6/2024.', '25h ngày 10/6/2024'],
    ['Gửi báo cáo trước 10h75 ngày 10/6/2024.', '10h75 ngày 10/6/2024'],
    ['Gửi báo cáo chậm nhất ngày 29/2/2023.', 'ngày 29/2/2023'],
    ['Gửi báo cáo chậm nhất ngày 10/13/2024.', 'ngày 10/13/2024'],
  ])('is shown as unusable and not proposed in "%s"', (sentence, found) => {
    const {deadline, unusableDates} = parseLetter(HEAD + sentence);

    expect(deadline).toEqual([]);
    expect(unusableDates.map(one => [one.found.text, one.sentence.text])).toEqual([[found, sentence]]);
  });
});

describe('the meeting of a letter', () => {
  it.each(MEETINGS)('is read from "%s"', (sentence, ...expected) => {
    expect(show(parseLetter(HEAD + sentence).meeting)).toEqual(expected);
  });
});

describe('the day of the figures', () => {
  it('is told from the deadline in one sentence', () => {
    const {dataAsOf, deadline} = parseLetter(
      `${HEAD}Số liệu tính đến hết ngày 31/5/2024, gửi về xã trước 8h00 ngày 10/6/2024.`,
    );

    expect(show(dataAsOf)).toEqual([['2024-5-31 ?', 'hết ngày 31/5/2024']]);
    expect(show(deadline)).toEqual([['2024-6-10 08:00', '8h00 ngày 10/6/2024']]);
  });
});
