import {menu} from './menu.js';
import {officialCount, officialMoment} from './official-style.js';

const NO_MAIL = 'Chưa có thư nào được gửi; muốn báo ngay, chọn "Đôn đốc báo cáo".';

const asked = (until: string, deadline: string): string => {
  if (until === '') return '';
  if (until === deadline) return ` Hạn bổ sung ${officialMoment(until)}.`;
  return ` Mong nhận trước ${officialMoment(until)}; hạn nộp vẫn là ${officialMoment(deadline)}.`;
};

const CRITERION = 'Tiêu chí';

const withSmallInitial = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A village, or the comrade in charge of a criterion: a criterion cannot be asked. */
const whoReports = (unit: string): string =>
  unit.startsWith(CRITERION) ? `đồng chí phụ trách ${withSmallInitial(unit)}` : unit;

const reportOf = (unit: string): string =>
  unit.startsWith(CRITERION) ? `báo cáo ${withSmallInitial(unit)}` : `báo cáo của ${unit}`;

/** What the residential-model criterion shows of the villages. */
interface VillageFigures {
  readonly met: number;
  readonly criteria: number;
  readonly submitted: number;
  readonly expected: number;
  readonly absent: readonly string[];
}

/** How far a command is that needs more than one run. */
interface Steps {
  readonly done: number;
  readonly of: number;
}

/** The words of the menu, of what commands ask and of what they answer. */
export const commands = {
  menuTitle: menu.title,
  menu,

  ask: {
    unit: (example: string): string =>
      `Thôn hoặc tiêu chí nào? Gõ mã thôn hoặc mã tiêu chí, ví dụ ${example}. Để trống là biểu đang mở.`,
    closeRound:
      'Kết thúc đợt báo cáo: khóa toàn bộ ô nhập, dừng thư đôn đốc tự động. Số liệu giữ nguyên và vẫn tổng hợp được. Kết thúc đợt này?',
  },

  done: {
    setUp:
      'Đã tạo các trang thiết lập. Hãy điền trang "Đợt báo cáo", "Danh bạ", "Thôn" và phân công ở trang "Tiêu chí xã", rồi chọn "Tạo biểu mẫu".',
    setUpChanged: 'Đã ghi các mục đã xác nhận vào trang "Đợt báo cáo". Các mục khác giữ nguyên.',
    setUpAgain: 'Các trang thiết lập đã có và được giữ nguyên.',
    packsReloaded: 'Đã nạp lại bộ tiêu chí. Hãy kiểm tra phân công ở trang "Tiêu chí xã".',
    generated: (made: number, archived: number, kept: number): string =>
      [
        made > 0 ? `Đã tạo ${officialCount(made)} biểu` : 'Không có biểu nào phải tạo thêm',
        kept > 0 ? `giữ nguyên ${officialCount(kept)} biểu đang có` : '',
        archived > 0 ? `lưu trữ ${officialCount(archived)} biểu không còn phải báo cáo (ẩn, không xóa)` : '',
      ]
        .filter(part => part !== '')
        .join('; ') + '.',
    deadlineOver: (deadline: string, now: string): string =>
      `Thời hạn nộp ${officialMoment(deadline)} đã qua (bây giờ là ${officialMoment(now)}): ngày, tháng, năm ở trang "Đợt báo cáo" có đúng không? Nếu chưa đúng, sửa ở đó rồi chọn lại "Tạo biểu mẫu".`,
    paused: (command: string, {done, of}: Steps, minutes: number): string =>
      `${command}: đã xong ${done}/${of} biểu. Google giới hạn thời gian mỗi lượt chạy nên phần còn lại sẽ tự chạy tiếp: ngay bây giờ nếu Bảng điều khiển đang mở, nếu không thì trong khoảng ${minutes} phút. Không phải bấm lại.`,
    refusedEditors: (list: string): string => `Google không nhận các địa chỉ sau: ${list}.`,
    validated: (tabs: number, errors: number, warnings: number): string => {
      const found = [
        errors > 0 ? `${officialCount(errors)} nội dung chưa đủ hoặc chưa đúng` : '',
        warnings > 0 ? `${officialCount(warnings)} nội dung cần xem lại` : '',
      ].filter(part => part !== '');
      return found.length === 0
        ? `Đã kiểm tra ${officialCount(tabs)} biểu: không có nội dung nào phải sửa.`
        : `Đã kiểm tra ${officialCount(tabs)} biểu: ${found.join(', ')}. Ô "Kiểm tra" ở mỗi dòng ghi rõ từng nội dung.`;
    },
    compiled: (villages: string, criteria: string, at: string): string =>
      `Đã tổng hợp lúc ${officialMoment(at)}: ${villages} thôn, ${criteria} tiêu chí đã gửi báo cáo.`,
    /** `until` is '' where none was asked for; before `deadline` it is a wish. */
    returned: (unit: string, until: string, deadline: string): string =>
      `Đã đề nghị ${whoReports(unit)} bổ sung báo cáo; dấu ✓ ở ô "Nộp báo cáo" đã được bỏ.${asked(until, deadline)} ${NO_MAIL}`,
    recorded: (unit: string, at: string): string =>
      `Đã ghi nhận bản giấy ${reportOf(unit)}, nhận lúc ${officialMoment(at)}.`,
    extended: (unit: string, until: string): string =>
      `Đã lùi hạn nộp ${unit === '' ? 'của cả đợt báo cáo' : reportOf(unit)} đến ${officialMoment(until)}. ${NO_MAIL}`,
    wholeRound: 'cả đợt',
    closed: 'Đã kết thúc đợt báo cáo, khóa toàn bộ ô nhập. Số liệu giữ nguyên; vẫn có thể tổng hợp.',
    rowsAdded: (unit: string, sections: string): string => `Đã thêm 20 dòng vào ${unit}: ${sections}.`,
    granted: (trigger: string, quota: number): string =>
      `Các quyền đã được cấp. ${trigger} Hôm nay còn gửi được ${officialCount(quota)} thư.`,
    triggerAlive: 'Việc đôn đốc tự động đang chạy.',
    triggerMade: 'Đã bật việc đôn đốc tự động.',
    stopped: 'Đã dừng. Phần đã thực hiện được giữ nguyên; chọn lại lệnh này để làm tiếp.',
    cancelled: 'Đã dừng, chưa có gì thay đổi.',
    nothingToSend: 'Lúc này không có ai cần đôn đốc.',
    sent: (sent: number, left: number): string =>
      left === 0
        ? `Đã gửi ${officialCount(sent)} thư.`
        : `Đã gửi ${officialCount(sent)} thư; ${officialCount(left)} người chưa gửi được, xem trang "Nhật ký".`,
    nothingUnknown: 'Thư này không còn ở trạng thái chưa rõ, không có gì phải làm.',
    confirmedSent: 'Đã ghi nhận thư đã đến; sẽ không gửi lại.',
    nothingMissing: 'Các báo cáo của người này đã nộp đủ, không phải gửi lại.',
  },

  villageFigures: ({met, criteria, submitted, expected, absent}: VillageFigures): string =>
    `${officialCount(met)}/${officialCount(submitted)} thôn đã gửi báo cáo tự đánh giá đạt ${criteria}/${criteria} tiêu chí (${officialCount(submitted)}/${officialCount(expected)} thôn${absent.length > 0 ? `; chưa có: ${absent.join(', ')}` : ''}).`,

  progress: {
    reading: 'Đang đọc số liệu…',
    making: (done: number, all: number): string => `Đang tạo biểu mẫu ${done}/${all}…`,
    writing: 'Đang ghi biểu tổng hợp…',
    sending: (done: number, all: number): string => `Đang gửi thư ${done}/${all}…`,
  },

  unexpected: (detail: string): string =>
    `Hệ thống gặp lỗi, chưa thực hiện xong lệnh vừa chọn. Số liệu đã nhập không mất. Đề nghị thử lại sau một phút; nếu vẫn lỗi, chụp màn hình gửi đồng chí chuyên trách.\n\nChi tiết: ${detail}`,
};
