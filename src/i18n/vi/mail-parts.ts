import {
  type Contact,
  type GapGroup,
  type NamedUnits,
  type ReminderOpening,
  type WrittenMoment,
} from '../../core/index.js';
import {officialCount, officialDate, officialTime} from './official-style.js';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const MOST_NAMES = 2;
const LONGEST_NAMES = 40;
const MOST_ROWS = 12;
const NOON = 12;
const EVENING = 18;

const weekdayOf = ({weekday}: WrittenMoment): string => WEEKDAYS[weekday - 1] ?? '';

/** "10 giờ 00 ngày 10/6/2024" */
export const moment = ({date, time}: WrittenMoment): string => `${officialTime(time)} ngày ${officialDate(date)}`;

/** "10 giờ ngày 10/6/2024": the hour that has begun, since nobody knows to the minute when the clock sends. */
export const hourOf = ({date, time}: WrittenMoment): string => `${time.slice(0, 2)} giờ ngày ${officialDate(date)}`;

/** "10 giờ 00 thứ Hai, ngày 10/6/2024" */
export const fullMoment = (at: WrittenMoment): string =>
  `${officialTime(at.time)} ${weekdayOf(at)}, ngày ${officialDate(at.date)}`;

/** "10h00 thứ Hai (10/6)", as the subject of a mail has room for it. */
export const shortMoment = (at: WrittenMoment): string => `${shortTime(at)} ${weekdayOf(at)} (${shortDate(at)})`;

/** "10h00" */
export const shortTime = ({time}: WrittenMoment): string => time.replace(':', 'h');

/** "10/6" */
export const shortDate = ({date}: WrittenMoment): string => officialDate(date).replace(/\/\d{4}$/, '');

/** A name behind "đồng chí": demo people and lists sometimes have the word already. */
export const bare = (name: string): string => name.replace(/^đồng chí\s+/i, '');

export const contact = ({name, phone}: Contact): string => (phone === '' ? bare(name) : `${bare(name)} (ĐT ${phone})`);

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const sizeOf = ({villages, criteria}: NamedUnits): number => villages.length + criteria.length;

/** "Thôn 5, tiêu chí số 7 (Nhà ở)" */
export const names = ({villages, criteria}: NamedUnits): string => [...villages, ...criteria].join(', ');

/** "Thôn 5, tiêu chí số 7": the name of a criterion stands in the list below. */
export const shortNames = ({villages, criteria}: NamedUnits): string =>
  [...villages, ...criteria.map(name => name.replace(/ \(.*\)$/, ''))].join(', ');

/** "02 thôn, 01 tiêu chí" */
export const counts = ({villages, criteria}: NamedUnits): string =>
  [
    villages.length > 0 ? `${officialCount(villages.length)} thôn` : '',
    criteria.length > 0 ? `${officialCount(criteria.length)} tiêu chí` : '',
  ]
    .filter(part => part !== '')
    .join(', ');

/** Few names, in brief where they are long, or how many there are: a phone shows the beginning of a subject. */
export const some = (units: NamedUnits): string => {
  if (sizeOf(units) > MOST_NAMES) return counts(units);
  return names(units).length <= LONGEST_NAMES ? names(units) : shortNames(units);
};

/** "Công văn số 09/CV-NTM ngày 04/6/2024" */
export const letterOf = ({letter, letterDate}: Pick<ReminderOpening, 'letter' | 'letterDate'>): string => {
  const named = /^công văn/i.test(letter) ? capitalized(letter) : `Công văn số ${letter}`;
  return letterDate === '' ? named : `${named} ngày ${officialDate(letterDate)}`;
};

/** On what a request rests. */
export const basis = (facts: Pick<ReminderOpening, 'letter' | 'letterDate' | 'round'>): string =>
  facts.letter === ''
    ? `Để phục vụ đợt báo cáo "${facts.round}"`
    : `Thực hiện ${letterOf(facts)} của Ban Chỉ đạo xây dựng NTM xã`;

/** " để tổng hợp phục vụ cuộc họp Ban Chỉ đạo chiều cùng ngày" */
export const purpose = ({meeting, deadline, now, isOver}: ReminderOpening): string => {
  if (meeting === undefined) return '';
  if (isOver) {
    const when = meeting.date === now.date ? `${officialTime(meeting.time)} hôm nay` : fullMoment(meeting);
    return ` để kịp tổng hợp phục vụ cuộc họp Ban Chỉ đạo lúc ${when}`;
  }
  const when = meeting.date === deadline.date ? `${partOfDay(meeting)} cùng ngày` : `lúc ${fullMoment(meeting)}`;
  return ` để tổng hợp phục vụ cuộc họp Ban Chỉ đạo ${when}`;
};

const partOfDay = ({time}: WrittenMoment): string => {
  const hour = Number(time.slice(0, 2));
  if (hour < NOON) return 'sáng';
  return hour < EVENING ? 'chiều' : 'tối';
};

/** "tự đánh giá ở tiêu chí số 6, 7, 8" */
export const gap = (group: GapGroup): string => {
  const rows = listOf(group.names);
  if (group.subject === 'work') {
    return group.rows === 'criterion'
      ? `khối lượng công việc còn lại của tiêu chí số ${rows}`
      : `việc cần làm của chỉ tiêu ${rows}`;
  }
  const title = /^\p{Lu}\p{Ll}/u.test(group.title)
    ? group.title.charAt(0).toLowerCase() + group.title.slice(1)
    : group.title;
  return `${title}${ROWS[group.rows](rows)}`;
};

const ROWS: Readonly<Record<GapGroup['rows'], (rows: string) => string>> = {
  criterion: rows => ` ở tiêu chí số ${rows}`,
  indicator: rows => ` ở chỉ tiêu ${rows}`,
  line: rows => ` ở dòng ${rows}`,
  head: () => '',
};

const listOf = (rows: readonly string[]): string =>
  rows.length <= MOST_ROWS
    ? rows.join(', ')
    : `${rows.slice(0, MOST_ROWS).join(', ')} và ${rows.length - MOST_ROWS} nơi khác`;
