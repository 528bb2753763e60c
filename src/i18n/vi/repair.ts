import {type RepairCode, type RepairDone, type RepairRefusal, type RepairRefusalCode} from '../../core/index.js';
import {toLimitedList} from '../limited-list.js';

interface Facts {
  readonly rows: string;
  readonly names: string;
}

const DONE: Readonly<Record<RepairCode, (facts: Facts) => string>> = {
  columnsRemoved: ({names}) => `đã bỏ cột thừa ${names} (trống hoặc trùng nguyên cột khác)`,
  columnsMoved: ({names}) => `đã đưa cột ${names} về vị trí cũ cùng mọi nội dung trong cột`,
  columnsMade: ({names}) =>
    `đã tạo lại cột ${names}, để trống: nội dung của cột đã mất khi cột bị xóa, xem Tệp > Nhật ký phiên bản`,
  rowsRemoved: ({rows}) => `đã bỏ dòng thừa ${rows} (trống hoặc trùng nguyên dòng khác)`,
  rowsOrdered: () => 'đã xếp các dòng về thứ tự cũ, mỗi dòng đi cùng nội dung của nó',
  rowsMade: ({rows}) =>
    `đã tạo lại dòng ${rows}, để trống: nếu dòng đã có nội dung thì nội dung mất khi dòng bị xóa, xem Tệp > Nhật ký phiên bản`,
  linesAdopted: ({rows}) => `dòng ${rows} do người dùng chèn thêm: từ nay được tính như các dòng khác của bảng`,
  rowsRenamed: ({rows}) => `dòng ${rows} đã bị đổi chỗ: nội dung nay tính cho tiêu chí, chỉ tiêu ghi ở chính dòng đó`,
  textsRestored: ({rows}) => `đã ghi lại tiêu đề, nhãn ở dòng ${rows}`,
  keyRestored: ({rows}) => `đã ghi lại mã ở cột A ẩn, dòng ${rows}`,
  formulaRestored: () => 'đã ghi lại công thức của dòng trạng thái',
  rulesRestored: () => 'đã đặt lại danh sách chọn và ô đánh dấu',
  lookRestored: () => 'đã ẩn lại dòng 1, cột A và cố định lại tiêu đề',
  lockRestored: () => 'đã khóa lại phần cấu trúc',
  tickRestored: () => 'đã đánh dấu ✓ lại ô "Nộp báo cáo" theo lần nộp đã ghi nhận',
  tabRemade: () => 'biểu đã bị xóa, nay được tạo lại, để trống; số liệu cũ chỉ còn trong Tệp > Nhật ký phiên bản',
  paperKept: ({names}) => `báo cáo giấy nhận lúc ${names} vẫn được ghi nhận`,
  reportLost: ({names}) => `báo cáo nộp lúc ${names} đã mất theo biểu, cần nhập và nộp lại`,
  outputRemade: () => 'trang đã bị xóa, nay được tạo lại',
  setupRemade: () => 'trang đã bị xóa, nay được tạo lại theo lần đọc gần nhất; hãy xem lại nội dung',
  setupStraightened: () =>
    'đã đưa dòng tiêu đề và các cột ẩn về vị trí cũ; nội dung đã điền giữ nguyên, nhưng hãy xem lại',
  boardRestored: () => 'đã ghi lại bảng theo dõi',
  copyAdopted: () => 'biểu gốc đã bị xóa; bản sao này từ nay là biểu chính thức',
  copySetAside: () =>
    'đây là bản sao của một biểu: đã đánh dấu và ẩn đi, số liệu trong đó không được tính. Nếu số liệu đúng nằm ở bản sao, hãy sao chép sang biểu gốc; nếu không, có thể xóa',
};

const UNDO = 'Hãy hoàn tác (Ctrl+Z) hoặc xem Tệp > Nhật ký phiên bản';

const REFUSED: Readonly<Record<RepairRefusalCode, (facts: Facts) => string>> = {
  rowUnclear: ({rows}) =>
    `dòng ${rows} có nội dung nhưng không còn rõ là dòng nào của bảng, nên cả trang được giữ nguyên. Hãy chuyển nội dung vào đúng dòng rồi xóa dòng này, sau đó sửa lại lần nữa`,
  rowTwice: ({rows}) =>
    `dòng ${rows} trùng mã với một dòng khác mà nội dung khác nhau, nên cả trang được giữ nguyên. Hãy giữ nội dung đúng ở một dòng, xóa dòng kia, rồi sửa lại lần nữa`,
  columnUnclear: ({names}) =>
    `cột ${names} có nội dung nhưng không thuộc bảng, nên cả trang được giữ nguyên. Hãy chuyển nội dung sang bên phải bảng hoặc vào đúng cột, xóa cột này, rồi sửa lại lần nữa`,
  columnTwice: ({names}) =>
    `cột ${names} trùng tiêu đề với một cột khác mà nội dung khác nhau, nên cả trang được giữ nguyên. Hãy giữ nội dung đúng ở một cột, xóa cột kia, rồi sửa lại lần nữa`,
  labelsSwapped: ({rows}) =>
    `số thứ tự ở dòng ${rows} đã đổi chỗ cho nhau, không rõ nội dung có đổi theo hay không, nên cả trang được giữ nguyên. ${UNDO}, hoặc gõ lại đúng số thứ tự ở cột TT`,
  otherTab: ({names}) =>
    `trang này mang mã của biểu khác (${names}), có lẽ vì cả trang bị dán đè, nên được giữ nguyên. ${UNDO}`,
  otherLayout: ({names}) => `trang được tạo bởi phiên bản khác (bố cục ${names}) nên được giữ nguyên`,
  setupMixed: () =>
    `dòng hoặc cột của trang này đã bị xáo trộn, không rõ giá trị nào thuộc ô nào, nên cả trang được giữ nguyên và chưa sửa các trang khác. ${UNDO}, rồi sửa lại lần nữa`,
  rowOutside: ({rows}) =>
    `dòng ${rows} nằm dưới bảng nên nội dung ở đó không được tính. Nếu là số liệu, hãy chuyển vào một dòng trống của bảng`,
};

/** The words of *Sửa biểu mẫu*. */
export const repair = {
  nothing: 'Các trang còn nguyên cấu trúc, không có gì phải sửa.',
  nothingMore: 'Không có gì sửa thêm được. Những nội dung sau cần đồng chí xem:',
  summary: (tabs: number): string =>
    `Đã sửa ${tabs} trang. Nội dung đã nhập được giữ nguyên. Chi tiết ghi ở trang "Nhật ký":`,
  needsYou: 'Cần đồng chí xem:',
  more: (count: number): string => `… và ${count} việc nữa, xem trang "Nhật ký".`,
  line: (tab: string, parts: readonly string[]): string => `• ${tab}: ${parts.join('; ')}.`,
  done: ({code, rows, names}: RepairDone): string => DONE[code]({rows: toLimitedList(rows), names: names.join(', ')}),
  refused: ({code, rows, names}: RepairRefusal): string =>
    REFUSED[code]({rows: toLimitedList(rows), names: names.join(', ')}),
  progress: (done: number, of: number): string => `Đang sửa biểu mẫu ${done}/${of}…`,
  /** The state line of a duplicate. */
  copyLine: 'Chưa xác nhận. Trang này là bản sao: số liệu ở đây không được tính, đề nghị nhập ở biểu gốc.',
};
