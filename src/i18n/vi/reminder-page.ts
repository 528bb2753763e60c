import {officialCount, officialMoment} from './official-style.js';

/** The words of the page *Đôn đốc báo cáo*. */
export const reminderPage = {
  about: (deadline: string, now: string): string =>
    `Hạn nộp ${officialMoment(deadline)}. Bây giờ là ${officialMoment(now)}.`,

  waves: {
    title: 'Các đợt nhắc tự động',
    wave: 'Đợt nhắc',
    at: 'Bắt đầu gửi',
    state: 'Tình trạng',
    show: 'Xem trước',
    showWave: (wave: string): string => `Xem trước đợt ${wave}`,
    moved: 'đã dời vì ngày nghỉ hoặc ngoài giờ gửi',
    mergedInto: (wave: string): string => `gộp vào đợt ${wave}`,
    coming: 'Chưa đến',
    past: (sent: number, merged: number, byPhone: number): string => {
      if (sent + merged + byPhone === 0) return 'Chưa gửi thư nào';
      return [
        sent > 0 ? `Đã gửi ${officialCount(sent)} thư` : 'Không gửi thư nào',
        merged > 0 ? `gộp ${officialCount(merged)}` : '',
        byPhone > 0 ? `${officialCount(byPhone)} người phải gọi` : '',
      ]
        .filter(part => part !== '')
        .join(', ');
    },
  },

  unknown: {
    title: 'Chưa rõ đã gửi hay chưa',
    text: 'Quá trình gửi bị gián đoạn. Đề nghị hỏi người nhận rồi chọn:',
    item: (name: string, wave: string, at: string): string => `${name}, đợt ${wave}, lúc ${at}`,
    arrived: 'Thư đã đến',
    sendAgain: 'Gửi lại',
    about: (label: string, name: string): string => `${label}: ${name}`,
  },

  when: {
    title: 'Danh sách người nhận',
    now: 'Gửi ngay bây giờ',
    at: 'Xem lúc khác (thư tự động)',
    moment: 'Ngày và giờ cần xem',
    hint: 'Ví dụ: 07:00 10/06/2024',
    show: 'Xem',
  },

  plan: {
    nobody: (at: string): string => `Lúc ${at} không có ai phải đôn đốc.`,
    summary: (at: string, mails: number, byPhone: number): string =>
      byPhone === 0
        ? `Lúc ${at}: ${officialCount(mails)} thư.`
        : `Lúc ${at}: ${officialCount(mails)} thư; ${officialCount(byPhone)} người không nhận thư, cần nhắn Zalo hoặc gọi điện.`,
    held: (until: string): string => `Ngoài giờ gửi thư; giờ gửi tiếp theo bắt đầu lúc ${until}.`,
    quota: (needed: number, left: number): string =>
      needed <= left
        ? `Hạn mức thư còn ${left}, đủ cho ${officialCount(needed)} thư.`
        : `Cần gửi ${officialCount(needed)} thư nhưng hạn mức chỉ còn ${left}: gửi theo thứ tự ưu tiên, còn ${officialCount(needed - left)} người chưa nhận được.`,
    assumed: 'Tính theo tình trạng nộp hiện nay; ai nộp trước lúc đó sẽ không nhận thư.',
    mails: (count: number): string => `Nhận thư (${count})`,
    byPhone: (count: number): string => `Nhắn Zalo hoặc gọi điện (${count})`,
    unreached: (count: number): string => `Vượt hạn mức thư hôm nay (${count})`,
    own: (units: string): string => `Phải báo cáo: ${units}`,
    watched: (units: string): string => `Phải đôn đốc: ${units}`,
    missed: (names: string): string => `Đã quá thời điểm nhắc nên không gửi nữa: ${names}.`,
    withoutPeople: (units: string): string => `Chưa có người báo cáo trong Danh bạ nên không nhắc được: ${units}.`,
    read: 'Xem nội dung',
    readOf: (name: string): string => `Xem nội dung gửi ${name}`,
    noPhone: 'chưa có số điện thoại',
  },

  send: {
    button: (mails: number): string => `Gửi ngay ${mails} thư…`,
    title: (mails: number): string => `Gửi ${mails} thư ngay bây giờ?`,
    text: (mails: number, left: number): string =>
      `Hạn mức thư hôm nay còn ${left}; sau khi gửi còn ${Math.max(left - mails, 0)}. Mỗi người nhận nhiều nhất một thư gửi bằng tay mỗi ngày.`,
    confirm: (mails: number): string => `Gửi ${mails} thư`,
    sending: 'Đang gửi thư…',
  },

  message: {
    title: (name: string): string => `Nội dung gửi ${name}`,
    subject: 'Tiêu đề thư',
    mail: 'Thư như người nhận thấy',
    plain: 'Bản không định dạng',
    zalo: 'Tin nhắn Zalo',
    zaloOf: (name: string): string => `tin nhắn Zalo gửi ${name}`,
    nothing: 'Các báo cáo của người này đã nộp đủ, không còn gì phải nhắc.',
    reading: 'Đang đọc biểu của người nhận…',
  },

  calls: {
    button: 'Danh sách gọi điện',
    title: 'Danh sách gọi điện',
    about: (title: string, at: string): string => `${title}. Lập lúc ${at}.`,
    reading: 'Đang đọc các báo cáo chưa nộp…',
    person: 'Người cần gọi và nội dung',
    result: 'Kết quả gọi',
    withoutMail: 'không nhận thư',
    print: 'In danh sách',
    all: 'toàn bộ danh sách',
    nobody: 'Không có ai phải gọi.',
  },
};
