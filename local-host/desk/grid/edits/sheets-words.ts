import {PROTECTED} from '../../../workbook/structure/edit-rights.js';

/** Sheets' English sentences, which scripts see, and what people with a Vietnamese screen read instead. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`^${PROTECTED.replaceAll('.', '[.]')}$`),
    'Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính để xóa chế độ bảo vệ nếu bạn cần chỉnh sửa.',
  ],
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell[.] Please enter one of the following values: (.*)[.]$/s,
    'Dữ liệu bạn đã nhập vào ô $1 vi phạm quy tắc xác thực dữ liệu đã đặt cho ô này. Vui lòng nhập một trong các giá trị sau: $2.',
  ],
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell[.]$/,
    'Dữ liệu bạn đã nhập vào ô $1 vi phạm quy tắc xác thực dữ liệu đã đặt cho ô này.',
  ],
  [
    /^A sheet with the name "(.*)" already exists[.] Please enter another name[.]$/s,
    'Đã có trang tính mang tên "$1". Vui lòng nhập tên khác.',
  ],
  [
    /^You can't (?:remove|hide) all the (?:visible )?sheets in a document[.]$/,
    'Bảng tính phải còn ít nhất một trang tính hiển thị.',
  ],
  [
    /^(?:You can't delete all the|Sorry, it is not possible to delete all non-frozen) (?:rows|columns)(?: on the sheet)?[.]$/,
    'Trang tính phải còn ít nhất một hàng và một cột không cố định.',
  ],
  [
    /^You can't hide all the (?:rows|columns) on the sheet[.]$/,
    'Trang tính phải còn ít nhất một hàng và một cột hiển thị.',
  ],
  [/^Those (?:rows|columns) are out of bounds[.]$/, 'Các hàng hoặc cột này không còn trong trang tính.'],
  [
    /^This action would increase the number of cells .* above the limit of (\d+) cells[.]$/,
    'Thao tác này làm số ô của bảng tính vượt quá giới hạn $1 ô.',
  ],
];

/** What a rule that says nothing of its own says about a cell that breaks it. */
export const INVALID = 'Không hợp lệ: nội dung của ô vi phạm quy tắc xác thực dữ liệu.';

/** The sentence in Vietnamese where Sheets has one; the add-on's own help texts stay as they are. */
export function toVietnamese(sentence: string): string {
  const found = SENTENCES.find(([pattern]) => pattern.test(sentence));
  return found ? sentence.replace(found[0], found[1]) : sentence;
}
