import {officialCount, officialMoment} from './official-style.js';

type Action = 'returnReport' | 'recordPaperReport' | 'extendDeadline';
type State = 'notStarted' | 'draft' | 'onTime' | 'late' | 'returned' | 'extended';

const STATES = {
  notStarted: 'chưa nộp',
  draft: 'chưa nộp',
  onTime: 'đúng hạn',
  late: 'nộp muộn',
  returned: 'chờ bổ sung',
  extended: 'được lùi hạn',
} as const;

/** The words of the page of *Đề nghị bổ sung*, *Ghi nhận báo cáo giấy* and *Gia hạn*. */
export const unitPage = {
  about: {
    returnReport:
      'Đề nghị người báo cáo bổ sung: bỏ dấu ✓ ở ô "Nộp báo cáo"; lý do hiện trong biểu và trong thư đôn đốc.',
    recordPaperReport: 'Ghi nhận bản giấy đã nhận, thay cho dấu ✓ ở ô "Nộp báo cáo".',
    extendDeadline: 'Lùi hạn nộp của một thôn, một tiêu chí hoặc cả đợt. Gia hạn cả đợt sẽ mở lại đợt đã khóa.',
  },
  unit: 'Thôn, tiêu chí',
  choose: 'Chọn thôn hoặc tiêu chí…',
  wholeRound: 'Cả đợt báo cáo',
  villages: 'Thôn',
  criteria: 'Tiêu chí',
  option: (name: string, state: State): string => `${name} (${STATES[state]})`,
  reason: (action: Action): string => (action === 'returnReport' ? 'Cần bổ sung nội dung gì' : 'Lý do gia hạn'),
  reasonHint: (action: Action): string =>
    action === 'returnReport'
      ? 'Ít nhất 10 ký tự. Nên nêu rõ tiêu chí nào, số liệu nào.'
      : 'Không bắt buộc; ghi vào trang "Nhật ký".',
  at: (action: Action): string => {
    if (action === 'returnReport') return 'Hạn bổ sung';
    return action === 'recordPaperReport' ? 'Nhận bản giấy lúc' : 'Hạn mới';
  },
  atHint: (action: Action, {now, deadline}: {readonly now: string; readonly deadline: string}): string => {
    if (action === 'returnReport')
      return `Có thể để trống. Sớm hơn hạn chung ${deadline} thì chỉ là thời điểm mong nhận, hạn nộp không đổi; muộn hơn thì là hạn nộp mới của báo cáo này.`;
    return action === 'recordPaperReport'
      ? `Ngày và giờ, ví dụ: ${now}.`
      : `Ngày và giờ, sau hạn hiện nay ${deadline}.`;
  },
  preview: 'Xem trước',
  previewing: 'Đang đọc biểu…',
  unitMissing: 'Chưa chọn thôn, tiêu chí. Hãy chọn trong danh sách.',
  reasonShort: (letters: number): string => `Nội dung cần bổ sung còn quá ngắn. Hãy ghi rõ, ít nhất ${letters} ký tự.`,
  atMissing: 'Chưa có ngày giờ. Hãy gõ như 10:00 10/06/2024.',

  check: {
    title: 'Nội dung thực hiện',
    /** `at` is '' where none was asked for; before `deadline` it is a wish. */
    returnReport: (unit: string, at: string, deadline: string): string => {
      const due =
        at === deadline
          ? `, hạn bổ sung ${officialMoment(at)}`
          : `, mong nhận trước ${officialMoment(at)} (hạn nộp vẫn là ${officialMoment(deadline)})`;
      return `${unit}: bỏ dấu ✓ ở ô "Nộp báo cáo", trạng thái thành "Chờ bổ sung"${at === '' ? '' : due}.`;
    },
    recordPaperReport: (unit: string, at: string): string =>
      `${unit}: ghi nhận đã nhận bản giấy lúc ${officialMoment(at)}.`,
    extendDeadline: (unit: string, at: string): string =>
      `${unit === '' ? 'Cả đợt báo cáo' : unit}: hạn nộp mới là ${officialMoment(at)}.`,
    lineBefore: 'Dòng trạng thái trong biểu hiện nay',
    lineAfter: 'Dòng trạng thái sau khi thực hiện',
    gaps: (count: number): string =>
      `Biểu trên máy còn ${officialCount(count)} nội dung chưa đủ hoặc chưa đúng; vẫn ghi nhận được, các nội dung này vẫn được liệt kê.`,
    people: 'Người được thông báo',
    notMailed: 'Không phải nhắc người này.',
    nobody: 'Chưa có người báo cáo trong Danh bạ: cần báo trực tiếp.',
    next: (at: string): string =>
      at === ''
        ? 'Không có thư nào được gửi ngay, và không còn đợt nhắc tự động nào: hãy nhắn hoặc gọi trực tiếp.'
        : `Không có thư nào được gửi ngay. Thư nhắc tự động tiếp theo lúc ${officialMoment(at)}; nếu gấp, hãy nhắn Zalo hoặc gọi.`,
    mail: (name: string): string => `Nội dung thư nhắc gửi ${name}`,
    zalo: (name: string): string => `tin nhắn Zalo gửi ${name}`,
    waves: 'Các đợt nhắc tính lại theo hạn mới',
    wave: (name: string, at: string): string => `${name}: ${at}`,
    noWaves: 'Với hạn mới không còn đợt nhắc nào phía trước.',
    noPhone: 'chưa có số điện thoại',
  },
  act: {
    returnReport: 'Đề nghị bổ sung',
    recordPaperReport: 'Ghi nhận bản giấy',
    extendDeadline: 'Gia hạn',
  },
  mail: {
    subject: 'Tiêu đề thư',
    mail: 'Thư như người nhận thấy',
    plain: 'Bản không định dạng',
  },
  working: 'Đang ghi vào bảng tính…',
  another: 'Làm tiếp cho thôn, tiêu chí khác',
  close: 'Đóng',
};
