import {
  type Contact,
  type MailWords,
  type ReminderOpening,
  type TimeLeft,
  type UnitStatus,
  type WrittenMoment,
} from '../../core/index.js';
import {officialDate, officialTime} from './official-style.js';

const moment = ({date, time}: WrittenMoment): string => `${time} ngày ${date}`;

const contact = ({name, phone}: Contact): string => (phone === '' ? name : `${name} (${phone})`);

const MOST_NAMES = 3;

const some = (names: readonly string[]): string =>
  names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join(', ')} và ${names.length - MOST_NAMES} đơn vị khác`
    : names.join(', ');

const timeLeft = ({unit, count}: TimeLeft): string => {
  switch (unit) {
    case 'day':
      return `còn ${count} ngày`;
    case 'hour':
      return `còn ${count} giờ`;
    case 'minute':
      return `còn ${count} phút`;
    case 'over':
      return count === 0 ? 'đã đến hạn' : `đã quá hạn ${count} giờ`;
  }
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const letterOf = (letter: string): string => (letter === '' ? '' : ` theo công văn ${letter}`);

const subject = ({commune, isStart, deadline, left, units, isOwn}: ReminderOpening): string => {
  const place = commune === '' ? '[NTM]' : `[NTM ${commune}]`;
  if (isStart) return `${place} Đề nghị báo cáo trước ${moment(deadline)}: ${some(units)}`;
  const what =
    isOwn || units.length === 1 ? `${some(units)} chưa nộp báo cáo` : `${units.length} đơn vị chưa nộp báo cáo`;
  return `${place} ${capitalized(timeLeft(left))}: ${what}`;
};

const opening = ({isStart, round, letter, deadline, meeting, left, isOwn}: ReminderOpening): string => {
  const about = `báo cáo "${round}"${letterOf(letter)}`;
  const meets = meeting === undefined ? '' : ` để kịp tổng hợp cho cuộc họp lúc ${moment(meeting)}`;
  if (isStart) return `Đề nghị đồng chí nhập ${about}, chậm nhất ${moment(deadline)}${meets}.`;
  const due = `thời hạn ${moment(deadline)}, ${timeLeft(left)}`;
  return isOwn
    ? `Đồng chí chưa hoàn thành ${about}: ${due}. Đề nghị đồng chí hoàn thành${meets}.`
    : `Các đơn vị dưới đây chưa nộp ${about}: ${due}.`;
};

const unsent = (content: UnitStatus['content'], gaps: number): string => {
  switch (content) {
    case 'unread':
      return 'chưa gửi báo cáo';
    case 'unreadable':
      return 'chưa gửi báo cáo; biểu bị mất hoặc hỏng, chưa đọc được';
    case 'blank':
      return 'chưa nhập nội dung nào';
    case 'begun':
      return gaps === 0 ? 'đã nhập, chưa nộp' : `đang nhập, còn ${gaps} chỗ thiếu hoặc sai`;
  }
};

const status = ({state, content, gaps, returnReason, until}: UnitStatus): string => {
  const own = until === undefined ? '' : ` (hạn riêng ${moment(until)})`;
  switch (state) {
    case 'notStarted':
    case 'draft':
      return `${unsent(content, gaps)}${own}`;
    case 'returned':
      return `được đề nghị bổ sung${returnReason === '' ? '' : `: ${returnReason}`}${own}`;
    case 'onTime':
      return 'đã nộp';
    case 'late':
      return 'đã nộp muộn';
  }
};

/** The words of reminders, invitations and their previews. */
export const mail: MailWords = {
  subject,
  greeting: name => `Kính gửi đồng chí ${name},`,
  opening,
  ownTitle: 'Báo cáo đồng chí cần hoàn thành',
  watchedTitle: count => `${count} đơn vị do đồng chí đôn đốc chưa nộp báo cáo`,
  allTitle: (missing, expected) => `${missing}/${expected} đơn vị chưa nộp báo cáo`,
  acceptedTitle: 'Đã nhận báo cáo',
  accepted: (unit, at) => `${unit}: đã nhận lúc ${moment(at)}.`,
  status,
  unitLine: (unit, text) => `${unit}: ${text}`,
  moreGaps: count => `Và ${count} chỗ khác, xem cột Kiểm tra trong biểu.`,
  openTab: unit => `Mở biểu ${unit}`,
  respondents: people => `Người báo cáo: ${people.map(contact).join(', ')}`,
  howToSubmit: 'Nhập xong, đồng chí chọn tên ở ô Người nộp và tích vào ô Nộp báo cáo ở đầu biểu.',
  urge: 'Đề nghị đồng chí đôn đốc các đơn vị hoàn thành báo cáo.',
  sender: coordinator => `Cần trao đổi, đề nghị liên hệ đồng chí chuyên trách NTM: ${contact(coordinator)}.`,
  automatic: 'Thư được gửi tự động từ bảng tính báo cáo của xã.',
  callLine: (person, position, units) => `${contact(person)}${position === '' ? '' : `, ${position}`}: ${units}`,
  invitation: {
    toFillIn: {
      subject: (commune, round) => `${commune === '' ? '[NTM]' : `[NTM ${commune}]`} Mời nhập báo cáo: ${round}`,
      opening: ({round, letter, deadline}) =>
        `Đồng chí được mời nhập báo cáo "${round}"${letterOf(letter)} trên bảng tính chung, chậm nhất ${moment(deadline)}.`,
    },
    toFollow: {
      subject: (commune, round) => `${commune === '' ? '[NTM]' : `[NTM ${commune}]`} Mời theo dõi báo cáo: ${round}`,
      opening: ({round, letter, deadline}) =>
        `Đồng chí được mời theo dõi báo cáo "${round}"${letterOf(letter)} trên bảng tính chung. Các báo cáo gửi chậm nhất ${moment(deadline)}.`,
    },
    tabs: 'Biểu của đồng chí',
    watched: 'Báo cáo đồng chí phụ trách, đôn đốc',
    outputs: 'Trang tổng hợp',
    account: email =>
      `Đề nghị mở đường dẫn bằng tài khoản Google ${email}, trên điện thoại hoặc máy tính; không cần cài đặt gì thêm.`,
    noAccount:
      'Bảng chỉ nhận nội dung nhập từ tài khoản Google đã được mời. Đề nghị đồng chí báo địa chỉ tài khoản Google cho đồng chí chuyên trách, hoặc nộp bản giấy.',
  },
  manualReminder: date => `Đôn đốc trực tiếp ngày ${date}`,
  ownWave: (wave, {date, time}) => `${wave} (hạn riêng ${officialTime(time)} ngày ${officialDate(date)})`,
  unknown: names =>
    `Chưa rõ thư đã đến hay chưa (lượt chạy bị ngắt giữa chừng): ${names.join(', ')}. Chỉ gửi lại khi đồng chí chọn gửi lại.`,
};
