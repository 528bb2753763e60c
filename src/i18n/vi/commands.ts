import {menu} from './menu.js';

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
      `Đơn vị nào? Gõ mã thôn hoặc mã tiêu chí, ví dụ ${example}. Để trống là đơn vị của trang đang mở.`,
    closeRound:
      'Khóa đợt: mọi ô nhập chuyển sang chỉ đọc, thư đôn đốc tự động dừng. Số liệu giữ nguyên và vẫn tổng hợp được. Khóa đợt này?',
  },

  done: {
    setUp:
      'Đã tạo các trang thiết lập. Hãy điền trang "Đợt báo cáo", "Danh bạ", "Thôn" và phân công ở trang "Tiêu chí xã", rồi chọn "Tạo biểu mẫu".',
    setUpChanged: 'Đã ghi các mục đã xác nhận vào trang "Đợt báo cáo". Các mục khác giữ nguyên.',
    setUpAgain: 'Các trang thiết lập đã có và được giữ nguyên.',
    packsReloaded: 'Đã nạp lại bộ tiêu chí. Hãy kiểm tra phân công ở trang "Tiêu chí xã".',
    generated: (made: number, archived: number, kept: number): string =>
      [
        made > 0 ? `Đã tạo ${made} biểu mẫu` : 'Không có biểu mẫu nào phải tạo thêm',
        kept > 0 ? `giữ nguyên ${kept} biểu đang có` : '',
        archived > 0 ? `lưu trữ ${archived} biểu của đơn vị không còn hoạt động (ẩn, không xóa)` : '',
      ]
        .filter(part => part !== '')
        .join('; ') + '.',
    deadlineOver: (deadline: string, now: string): string =>
      `Thời hạn nộp ${deadline} đã qua (bây giờ là ${now}): ngày, tháng, năm ở trang "Đợt báo cáo" có đúng không? Nếu chưa đúng, sửa ở đó rồi chọn lại "Tạo biểu mẫu".`,
    paused: (command: string, {done, of}: Steps, minutes: number): string =>
      `${command}: đã xong ${done}/${of} biểu. Google giới hạn thời gian mỗi lượt chạy nên phần còn lại sẽ tự chạy tiếp: ngay bây giờ nếu Bảng điều khiển đang mở, nếu không thì trong khoảng ${minutes} phút. Không phải bấm lại.`,
    refusedEditors: (list: string): string => `Google không nhận các địa chỉ sau: ${list}.`,
    validated: (tabs: number, errors: number, warnings: number): string =>
      `Đã kiểm tra ${tabs} biểu: ${errors} chỗ còn thiếu hoặc sai, ${warnings} chỗ cần xem lại. Ô "Kiểm tra" ở mỗi dòng nói rõ từng chỗ.`,
    compiled: (villages: string, criteria: string, at: string): string =>
      `Đã tổng hợp lúc ${at}: ${villages} thôn, ${criteria} tiêu chí đã nộp.`,
    returned: (unit: string): string => `Đã đề nghị ${unit} bổ sung. Ô "Nộp báo cáo" của biểu đã được bỏ tích.`,
    recorded: (unit: string, at: string): string => `Đã ghi nhận báo cáo giấy của ${unit} nhận lúc ${at}.`,
    extended: (unit: string, until: string): string => `Hạn nộp của ${unit} là ${until}.`,
    wholeRound: 'cả đợt',
    closed: 'Đã khóa đợt. Số liệu giữ nguyên; vẫn có thể tổng hợp.',
    rowsAdded: (unit: string, sections: string): string => `Đã thêm 20 dòng vào ${unit}: ${sections}.`,
    granted: (trigger: string, quota: number): string =>
      `Các quyền đã được cấp. ${trigger} Hôm nay còn gửi được ${quota} thư.`,
    triggerAlive: 'Việc đôn đốc tự động đang chạy.',
    triggerMade: 'Đã bật việc đôn đốc tự động.',
    stopped: 'Đã dừng. Phần đã làm được giữ nguyên; chọn lại lệnh này để làm tiếp.',
    cancelled: 'Đã dừng, chưa có gì thay đổi.',
    nothingToSend: 'Lúc này không có ai cần đôn đốc.',
    sent: (sent: number, left: number): string =>
      left === 0 ? `Đã gửi ${sent} thư.` : `Đã gửi ${sent} thư; ${left} người chưa gửi được, xem trang "Nhật ký".`,
    nothingUnknown: 'Thư này không còn ở trạng thái chưa rõ, không có gì phải làm.',
    confirmedSent: 'Đã ghi nhận thư đã đến; sẽ không gửi lại.',
    nothingMissing: 'Các báo cáo của người này đã nộp đủ, không phải gửi lại.',
  },

  villageFigures: ({met, criteria, submitted, expected, absent}: VillageFigures): string =>
    `${met}/${submitted} thôn đã nộp tự đánh giá đạt ${criteria}/${criteria} tiêu chí (đã nộp ${submitted}/${expected} thôn${absent.length > 0 ? `; thiếu: ${absent.join(', ')}` : ''}).`,

  progress: {
    reading: 'Đang đọc số liệu…',
    making: (done: number, all: number): string => `Đang tạo biểu mẫu ${done}/${all}…`,
    writing: 'Đang ghi bảng tổng hợp…',
    sending: (done: number, all: number): string => `Đang gửi thư ${done}/${all}…`,
  },

  unexpected: (detail: string): string =>
    `Có trục trặc ngoài dự kiến, chưa làm xong việc vừa chọn. Số liệu đã nhập không mất. Hãy thử lại sau một phút; nếu vẫn vậy, chụp màn hình này gửi người phụ trách.\n\nChi tiết: ${detail}`,
};
