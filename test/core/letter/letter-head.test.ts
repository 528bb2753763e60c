import {parseLetter, type Proposal} from '../../../src/core/index.js';

const values = <Value>(proposals: readonly Proposal<Value>[]): readonly Value[] => proposals.map(({value}) => value);

const DECREE_LETTER = `ỦY BAN NHÂN DÂN
XÃ CẨM TRUNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 105/UBND–KT
V/v báo cáo tiến độ
xây dựng nông thôn mới
Cẩm Trung, ngày 05 tháng 02 năm 2026

Kính gửi: Trưởng các thôn; Công chức phụ trách tiêu chí.

Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2026 của UBND xã;
Theo chỉ đạo của Đảng ủy xã,
UBND xã đề nghị các thôn tự đánh giá 19/19 tiêu chí, báo cáo trước 16h00 ngày 12/02/2026.

Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
TRẦN VĂN MẪU
`;

describe('the head of a letter', () => {
  const reading = parseLetter(DECREE_LETTER);

  it('gives the number with a plain dash', () => {
    expect(values(reading.number)).toEqual(['105/UBND-KT']);
  });

  it('gives date and place', () => {
    expect(values(reading.date)).toEqual([{year: 2026, month: 2, day: 5}]);
    expect(values(reading.place)).toEqual(['Cẩm Trung']);
  });

  it('writes a commune in capitals as names are written, and takes the nation for none', () => {
    expect(values(reading.commune)).toEqual(['Cẩm Trung']);
    expect(reading.commune[0]?.found.text).toBe('CẨM TRUNG');
  });

  it('joins the lines of the subject', () => {
    expect(values(reading.subject)).toEqual(['báo cáo tiến độ xây dựng nông thôn mới']);
  });

  it('splits addressees between semicolons', () => {
    expect(values(reading.addressees)).toEqual(['Trưởng các thôn', 'Công chức phụ trách tiêu chí']);
  });

  it('gives each of the grounds', () => {
    expect(values(reading.grounds)).toEqual([
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2026 của UBND xã',
      'Theo chỉ đạo của Đảng ủy xã, UBND xã đề nghị các thôn tự đánh giá 19/19 tiêu chí, báo cáo trước 16h00 ngày 12/02/2026',
    ]);
  });

  it('gives titles without the mark of who signs for whom, and a name in capitals', () => {
    expect(values(reading.signerTitles)).toEqual(['CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    expect(values(reading.signer)).toEqual(['Trần Văn Mẫu']);
  });

  it('counts criteria only where all of them are asked for', () => {
    expect(values(reading.criteriaCounts)).toEqual([{count: 19, reporter: undefined}]);
  });

  it.each([
    ['Số: 7/CV-BCĐ', ['7/CV-BCĐ']],
    ['Số 123/2025/UBND-VP', ['123/2025/UBND-VP']],
    ['SỐ : 09 / CV – NTM', ['09/CV-NTM']],
    ['Số:      /UBND-NN', []],
    ['Số: 09/CV-NTM          Cẩm Lĩnh, ngày 05 tháng 6 năm 2024', ['09/CV-NTM']],
    ['Số: 1/UBND\nSố: 2/UBND', ['1/UBND', '2/UBND']],
  ])('reads the number of "%s"', (text, expected) => {
    expect(values(parseLetter(text).number)).toEqual(expected);
  });

  it.each([
    ['Cẩm Lĩnh, ngày … tháng 6 năm 2024', [{year: 2024, month: 6, day: undefined}], ['Cẩm Lĩnh']],
    ['Cẩm Lĩnh, ngày ..... tháng 6 năm 2024', [{year: 2024, month: 6, day: undefined}], ['Cẩm Lĩnh']],
    ['Số: 9/UBND   Hà Tĩnh, ngày 5 tháng 6 năm 2024', [{year: 2024, month: 6, day: 5}], ['Hà Tĩnh']],
    ['CẨM LĨNH, ngày 05 tháng 6 năm 2024', [{year: 2024, month: 6, day: 5}], ['Cẩm Lĩnh']],
    ['Cẩm Lĩnh, ngày 31 tháng 6 năm 2024', [], []],
    ['Cẩm Lĩnh, ngày    tháng    năm 2024', [], []],
  ])('reads date and place of "%s"', (text, dates, places) => {
    const {date, place} = parseLetter(text);

    expect(values(date)).toEqual(dates);
    expect(values(place)).toEqual(places);
  });

  it('takes the commune from the letterhead also where nation and commune share a line', () => {
    const {commune} = parseLetter('UBND XÃ CẨM LĨNH   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKính gửi: Các thôn');

    expect(values(commune)).toEqual(['Cẩm Lĩnh']);
  });

  it('finds nothing in a text that is no letter', () => {
    const {unusableDates, ...rest} = parseLetter('Chào anh, chiều nay uống cà phê nhé?');

    expect(unusableDates).toEqual([]);
    for (const found of Object.values(rest)) expect(found).toEqual([]);
  });
});
