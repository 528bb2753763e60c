type Action = 'returnReport' | 'recordPaperReport' | 'extendDeadline';
type State = 'notStarted' | 'draft' | 'onTime' | 'late' | 'returned' | 'extended';

const STATES = {
  notStarted: 'chưa nộp',
  draft: 'chưa nộp',
  onTime: 'đã nộp đúng hạn',
  late: 'đã nộp muộn',
  returned: 'chờ bổ sung',
  extended: 'được lùi hạn',
} as const;

/** The words of the page of *Đề nghị bổ sung*, *Ghi nhận báo cáo giấy* and *Gia hạn*. */
export const unitPage = {
  about: {
    returnReport:
      'Trả báo cáo về để đơn vị bổ sung: ô "Nộp báo cáo" được bỏ tích, lý do hiện trong biểu và trong thư đôn đốc.',
    recordPaperReport: 'Ghi nhận bản giấy đã nhận thay cho việc tích ô "Nộp báo cáo" (nộp hộ).',
    extendDeadline: 'Lùi hạn nộp cho một đơn vị hoặc cả đợt. Gia hạn cả đợt sẽ mở lại đợt đã khóa.',
  },
  unit: 'Đơn vị',
  choose: 'Chọn đơn vị…',
  wholeRound: 'Cả đợt báo cáo',
  villages: 'Thôn',
  criteria: 'Tiêu chí',
  option: (name: string, state: State): string => `${name} (${STATES[state]})`,
  reason: (action: Action): string => (action === 'returnReport' ? 'Cần bổ sung nội dung gì' : 'Lý do gia hạn'),
  reasonHint: (action: Action): string =>
    action === 'returnReport'
      ? 'Ít nhất 10 chữ cái. Nên nêu rõ tiêu chí nào, số liệu nào.'
      : 'Không bắt buộc; ghi vào trang "Nhật ký".',
  at: (action: Action): string => {
    if (action === 'returnReport') return 'Hạn bổ sung';
    return action === 'recordPaperReport' ? 'Nhận bản giấy lúc' : 'Hạn mới';
  },
  atHint: (action: Action, {now, deadline}: {readonly now: string; readonly deadline: string}): string => {
    if (action === 'returnReport') return `Để trống nếu không đặt hạn riêng. Nếu đặt, phải sau hạn chung ${deadline}.`;
    return action === 'recordPaperReport'
      ? `Ngày và giờ, ví dụ: ${now}.`
      : `Ngày và giờ, sau hạn hiện nay ${deadline}.`;
  },
  preview: 'Xem trước',
  previewing: 'Đang đọc biểu của đơn vị…',
  unitMissing: 'Chưa chọn đơn vị. Hãy chọn một đơn vị trong danh sách.',
  reasonShort: (letters: number): string =>
    `Nội dung cần bổ sung còn quá ngắn. Hãy ghi rõ, ít nhất ${letters} chữ cái.`,
  atMissing: 'Chưa có ngày giờ. Hãy gõ như 10:00 10/06/2024.',

  check: {
    title: 'Sẽ làm như sau',
    returnReport: (unit: string, at: string): string =>
      `${unit}: bỏ tích ô "Nộp báo cáo", trạng thái thành "đang bổ sung"${at === '' ? '' : `, hạn bổ sung ${at}`}.`,
    recordPaperReport: (unit: string, at: string): string => `${unit}: ghi nhận đã nộp bản giấy lúc ${at}.`,
    extendDeadline: (unit: string, at: string): string =>
      `${unit === '' ? 'Cả đợt báo cáo' : unit}: hạn nộp mới là ${at}.`,
    lineBefore: 'Dòng trạng thái trong biểu hiện nay',
    lineAfter: 'Dòng trạng thái sau khi làm',
    gaps: (count: number): string =>
      `Biểu trên máy còn ${count} chỗ thiếu hoặc sai; vẫn ghi nhận được và các chỗ này vẫn được liệt kê.`,
    people: 'Nói với ai',
    notMailed: 'Không phải nhắc người này.',
    nobody: 'Chưa có người báo cáo trong Danh bạ: cần báo trực tiếp.',
    next: (at: string): string =>
      at === ''
        ? 'Không có thư nào được gửi ngay, và không còn đợt nhắc tự động nào: hãy nhắn hoặc gọi trực tiếp.'
        : `Không có thư nào được gửi ngay. Thư nhắc tự động tiếp theo lúc ${at}; nếu gấp, hãy nhắn Zalo hoặc gọi.`,
    mail: (name: string): string => `Thư nhắc gửi ${name} sẽ viết`,
    zalo: (name: string): string => `tin nhắn Zalo gửi ${name}`,
    waves: 'Các đợt nhắc tính lại theo hạn mới',
    wave: (name: string, at: string): string => `${name}: ${at}`,
    noWaves: 'Với hạn mới không còn đợt nhắc nào phía trước.',
    noPhone: 'chưa có số điện thoại',
  },
  act: {
    returnReport: 'Đề nghị bổ sung',
    recordPaperReport: 'Ghi nhận đã nộp',
    extendDeadline: 'Gia hạn',
  },
  mail: {
    subject: 'Tiêu đề thư',
    mail: 'Thư như người nhận thấy',
    plain: 'Bản chữ thường',
  },
  working: 'Đang ghi vào bảng tính…',
  another: 'Làm tiếp cho đơn vị khác',
  close: 'Đóng',
};
