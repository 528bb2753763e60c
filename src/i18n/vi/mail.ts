import {
  type Audience,
  type CountedState,
  type MailWords,
  type NamedUnits,
  type ReminderOpening,
  type ReportTally,
  type UnitStatus,
} from '../../core/index.js';
import {
  bare,
  basis,
  capitalized,
  contact,
  counts,
  fullMoment,
  gap,
  hourOf,
  letterOf,
  moment,
  names,
  purpose,
  shortDate,
  shortMoment,
  shortNames,
  shortTime,
  sizeOf,
  some,
} from './mail-parts.js';
import {officialCount, officialDate, officialTime} from './official-style.js';

const REPORT = 'báo cáo rà soát tiêu chí NTM';
const MOST_GAPS = 8;
const MOST_NAMED = 6;

const COUNTED = ['onTime', 'late', 'returned', 'extended', 'missing'] as const satisfies readonly CountedState[];

const STATES: Readonly<Record<CountedState, string>> = {
  onTime: 'đúng hạn',
  late: 'nộp muộn',
  returned: 'chờ bổ sung',
  extended: 'được lùi hạn',
  missing: 'chưa nộp',
};

const subject = (facts: ReminderOpening): string => {
  if (facts.audience === 'chair' || facts.audience === 'coordinator') return toStandingSubject(facts);
  const {deadline, missing, returned, isOver, isStart} = facts;
  const due = `${isOver ? 'Quá hạn' : 'Hạn'} ${shortMoment(deadline)}`;
  const all = {
    villages: [...missing.villages, ...returned.villages],
    criteria: [...missing.criteria, ...returned.criteria],
  };
  const lacks = sizeOf(returned) > 0 ? 'chưa hoàn thành' : 'chưa gửi';
  if (facts.audience === 'supervisor') return `${due}: còn ${counts(all)} đồng chí phụ trách ${lacks} báo cáo`;
  if (isStart) return `Đề nghị ${toSend(all)} chậm nhất ${shortMoment(deadline)}`;
  if (sizeOf(missing) === 0) return `${due}: báo cáo của ${some(returned)} cần bổ sung`;
  const also = sizeOf(returned) > 0 ? `; ${some(returned)} cần bổ sung` : '';
  return `${due}: ${toUnsent(missing)}${also}`;
};

/** A village sends its report, of a criterion somebody does. */
const toSend = (units: NamedUnits): string =>
  units.criteria.length === 0 ? `${some(units)} gửi ${REPORT}` : `gửi báo cáo ${some(units)}`;

const toUnsent = (units: NamedUnits): string =>
  units.criteria.length === 0 ? `${some(units)} chưa gửi ${REPORT}` : `chưa nhận được báo cáo ${some(units)}`;

const toStandingSubject = ({now, tally}: ReminderOpening): string => {
  const sent = (kind: 'villages' | 'criteria'): string => {
    const of = COUNTED.reduce((sum, state) => sum + tally[state][kind].length, 0);
    return `${officialCount(tally.onTime[kind].length + tally.late[kind].length)}/${officialCount(of)}`;
  };
  const at = `${shortTime(now)} ngày ${shortDate(now)}`;
  return `Tình hình gửi báo cáo NTM (đến ${at}): ${sent('villages')} thôn, ${sent('criteria')} tiêu chí`;
};

const opening = (facts: ReminderOpening): string => {
  switch (facts.audience) {
    case 'chair':
      return `Kính báo cáo đồng chí tình hình gửi báo cáo đến ${moment(facts.now)}: ${toTally(facts.tally)}.`;
    case 'coordinator':
      return `Tình hình gửi báo cáo đến ${moment(facts.now)}: ${toTally(facts.tally)}.`;
    case 'supervisor':
      return toSupervisorOpening(facts);
    case 'respondent':
      return toRequest(facts);
  }
};

/** Every state that there is, with the names of those who are not simply in time. */
const toTally = (tally: ReportTally): string =>
  COUNTED.filter(state => sizeOf(tally[state]) > 0)
    .map(state => {
      const units = tally[state];
      const named = state === 'onTime' || sizeOf(units) > MOST_NAMED ? '' : ` (${shortNames(units)})`;
      return `${STATES[state]} ${officialCount(sizeOf(units))}${named}`;
    })
    .join(', ');

const toSupervisorOpening = ({now, deadline, isOver, missing, returned}: ReminderOpening): string => {
  const parts = [
    sizeOf(missing) > 0 ? `còn ${counts(missing)} chưa gửi báo cáo` : '',
    sizeOf(returned) > 0 ? `${sizeOf(missing) > 0 ? '' : 'có '}${counts(returned)} chờ bổ sung` : '',
  ].filter(part => part !== '');
  const due = `${isOver ? 'đã quá hạn' : 'hạn'} ${fullMoment(deadline)}`;
  return `Kính báo cáo đồng chí: đến ${hourOf(now)}, trong phần đồng chí phụ trách, đôn đốc ${parts.join(', ')} (${due}).`;
};

const toRequest = (facts: ReminderOpening): string => {
  const {missing, returned, isStart, isOver, deadline, now} = facts;
  const isOfVillages = missing.criteria.length + returned.criteria.length === 0;
  const who = isOfVillages ? 'Chi ủy, Ban Phát triển thôn' : 'đồng chí';
  const what = sizeOf(missing) === 0 ? 'bổ sung và gửi lại' : 'hoàn thành và gửi';
  const due = isOver ? 'ngay' : `chậm nhất ${fullMoment(deadline)}`;
  const ask = `đề nghị ${who} ${what} báo cáo ${due}${purpose(facts)}.`;
  if (isStart) return `${basis(facts)}, ${ask}`;
  const said = [
    sizeOf(missing) > 0 ? `Đến ${hourOf(now)}, Ban Chỉ đạo chưa nhận được báo cáo của ${names(missing)}.` : '',
    sizeOf(returned) > 0 ? `Báo cáo của ${names(returned)} cần bổ sung.` : '',
    isOver ? `Hạn gửi là ${fullMoment(deadline)}; ${ask}` : `${basis(facts)}, ${ask}`,
  ];
  return said.filter(part => part !== '').join(' ');
};

const unsent = ({content, gaps}: UnitStatus): string => {
  switch (content) {
    case 'unread':
      return 'chưa gửi báo cáo';
    case 'unreadable':
      return 'chưa gửi báo cáo (biểu bị mất hoặc hỏng, chưa đọc được)';
    case 'blank':
      return 'chưa nhập nội dung nào';
    case 'begun':
      return gaps === 0
        ? 'đã nhập đủ nội dung, chưa gửi'
        : `đang nhập, còn ${officialCount(gaps)} nội dung chưa đủ hoặc chưa đúng`;
  }
};

const unitLine = (unit: string, status: UnitStatus): string => {
  switch (status.state) {
    case 'notStarted':
    case 'draft':
      return `${capitalized(unit)}: ${unsent(status)}${toOwnDeadline(status)}`;
    case 'returned':
      return `Báo cáo ${unit} cần bổ sung${toWhatIsWanting(status)}`;
    case 'onTime':
      return `${capitalized(unit)}: đã gửi đúng hạn`;
    case 'late':
      return `${capitalized(unit)}: đã gửi, muộn`;
  }
};

const toOwnDeadline = ({until, hasTime}: UnitStatus): string => {
  if (until === undefined) return '';
  return hasTime ? `; được lùi hạn đến ${moment(until)}` : ` (đã quá hạn riêng ${moment(until)})`;
};

const toWhatIsWanting = ({returnReason, until, wish}: UnitStatus): string => {
  const reason = returnReason.trim().replace(/\.$/, '');
  const wanted = wish ? ` (mong nhận trước ${moment(wish)})` : '';
  return `${reason && `: ${reason}`}${wish === undefined && until ? ` (hạn bổ sung ${moment(until)})` : wanted}`;
};

const URGES: Readonly<Record<Exclude<Audience, 'respondent'>, string>> = {
  chair: 'Kính đề nghị đồng chí cho ý kiến chỉ đạo.',
  coordinator: 'Đề nghị đồng chí liên hệ, đôn đốc các báo cáo còn thiếu.',
  supervisor: 'Kính đề nghị đồng chí quan tâm, chỉ đạo, đôn đốc.',
};

/** The words of reminders, invitations and their previews. */
export const mail: MailWords = {
  from: commune => (commune === '' ? 'BCĐ NTM xã' : `BCĐ NTM xã ${commune}`),
  criterionName: (number, name) => `tiêu chí số ${number} (${name})`,
  subject,
  greeting: ({name, position}) =>
    `Kính gửi: Đồng chí ${[bare(name), position].filter(part => part !== '').join(', ')}.`,
  opening,
  ownTitle: 'Báo cáo đồng chí cần hoàn thành',
  listTitle: (state, count) => `${capitalized(STATES[state])} (${officialCount(count)})`,
  watchedTitle: 'Báo cáo thuộc phần đồng chí phụ trách, đôn đốc',
  acceptedTitle: 'Đã nhận báo cáo',
  accepted: (unit, at) => `${capitalized(unit)}: đã nhận lúc ${moment(at)}. Cảm ơn đồng chí.`,
  reasonsTitle: 'Báo cáo đã nhận, có lý do kèm theo',
  reason: (unit, {errors, reason}) =>
    errors > 0
      ? `${capitalized(unit)}: nộp khi còn ${officialCount(errors)} nội dung chưa đủ hoặc chưa đúng, lý do: ${reason}`
      : `${capitalized(unit)}: nộp muộn, lý do: ${reason}`,
  unitLine,
  gaps: (groups, isBlank) => {
    const own = groups.filter(group => group.isBlank === isBlank);
    if (own.length === 0) return '';
    const told = own.slice(0, MOST_GAPS).map(gap);
    const list = told.length === 1 ? told.join('') : told.map((text, index) => `(${index + 1}) ${text}`).join('; ');
    const more = own.length > MOST_GAPS ? `; và các nội dung khác, xem cột Kiểm tra trong biểu` : '';
    return `${isBlank ? 'Còn thiếu' : 'Chưa đúng'}: ${list}${more}.`;
  },
  openTab: unit => `MỞ BIỂU ${unit.toUpperCase()}`,
  openSummary: 'BIỂU TỔNG HỢP VÀ NỘI DUNG TRÌNH CUỘC HỌP',
  respondents: people => `Người báo cáo: ${people.map(contact).join(', ')}`,
  supervisor: person => `Phụ trách, đôn đốc: đ/c ${contact(person)}`,
  howToSubmit: 'Nhập xong, đồng chí chọn tên ở ô "Người nộp" và bấm vào ô vuông "Nộp báo cáo" (✓) ở đầu biểu.',
  help: coordinator =>
    `Nếu chưa kịp nhập, đồng chí chụp bản viết tay gửi Zalo hoặc gọi đồng chí ${coordinator.name === '' ? 'chuyên trách NTM xã' : contact(coordinator)} để được nhập giúp.`,
  urge: audience => URGES[audience],
  sender: coordinator =>
    coordinator.name === ''
      ? 'TL. TRƯỞNG BAN – Chuyên trách NTM xã.'
      : `TL. TRƯỞNG BAN – Đ/c ${contact(coordinator)}, chuyên trách NTM xã.`,
  automatic: letter =>
    letter === ''
      ? '(Thư tự động; không cần trả lời.)'
      : `(Thư tự động theo ${letterOf({letter, letterDate: ''})}; không cần trả lời.)`,
  callLine: (person, position, units) => `${contact(person)}${position === '' ? '' : `, ${position}`}: ${units}`,
  invitation: {
    toFillIn: {
      subject: units =>
        `Mời nhập ${REPORT}: ${units.length > 2 ? `${officialCount(units.length)} biểu` : units.join(', ')}`,
      opening: facts =>
        `${basis(facts)}, mời đồng chí nhập báo cáo trên bảng tính chung của xã${facts.commune && ` ${facts.commune}`}, chậm nhất ${fullMoment(facts.deadline)}.`,
    },
    toFollow: {
      subject: () => `Kính mời theo dõi ${REPORT}`,
      opening: facts =>
        `${basis(facts)}, kính mời đồng chí theo dõi báo cáo của các thôn, các tiêu chí trên bảng tính chung của xã${facts.commune && ` ${facts.commune}`}. Hạn gửi báo cáo: ${fullMoment(facts.deadline)}.`,
    },
    tabs: 'Biểu của đồng chí',
    watched: 'Báo cáo đồng chí phụ trách, đôn đốc',
    outputs: 'Trang tổng hợp',
    account: email =>
      `Đề nghị đồng chí mở đường dẫn bằng tài khoản Google ${email}, trên điện thoại hoặc máy tính; không cần cài đặt gì thêm.`,
    noAccount:
      'Bảng tính chỉ nhận nội dung nhập từ tài khoản Google đã được mời. Đề nghị đồng chí báo địa chỉ tài khoản Google cho đồng chí chuyên trách, hoặc nộp bản giấy.',
  },
  manualReminder: date => `Đôn đốc bổ sung ngày ${officialDate(date)}`,
  ownWave: (wave, {date, time}) => `${wave} (hạn riêng ${officialTime(time)} ngày ${officialDate(date)})`,
  unknown: people =>
    `Chưa rõ thư đã đến hay chưa (quá trình gửi bị gián đoạn): ${people.join(', ')}. Chỉ gửi lại khi đồng chí chọn gửi lại.`,
};
