import {
  type Contact,
  type GapGroup,
  type NamedUnits,
  type ReminderOpening,
  type WrittenMoment,
} from '../../core/index.js';
import {countOf} from './counts.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MOST_NAMES = 2;
const LONGEST_NAMES = 40;
const MOST_ROWS = 12;

/** "10 June" */
export const shortDate = ({date}: WrittenMoment): string => {
  const [day, month] = date.split('/').map(Number);
  return `${day ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''}`;
};

/** "10 June 2024" */
export const longDate = (date: string): string => {
  const [day, month, year] = date.split('/').map(Number);
  return `${day ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
};

/** "10:00 on 10 June 2024" */
export const moment = ({date, time}: WrittenMoment): string => `${time} on ${longDate(date)}`;

/** "10:00 on 10 June 2024": the hour that has begun, since nobody knows to the minute when the clock sends. */
export const hourOf = ({date, time}: WrittenMoment): string => `${time.slice(0, 2)}:00 on ${longDate(date)}`;

/** "10:00 on Monday, 10 June 2024" */
export const fullMoment = (at: WrittenMoment): string =>
  `${at.time} on ${WEEKDAYS[at.weekday - 1] ?? ''}, ${longDate(at.date)}`;

/** "10:00, Monday 10 June" */
export const shortMoment = (at: WrittenMoment): string =>
  `${at.time}, ${WEEKDAYS[at.weekday - 1] ?? ''} ${shortDate(at)}`;

export const contact = ({name, phone}: Contact): string => (phone === '' ? name : `${name} (${phone})`);

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const sizeOf = ({villages, criteria}: NamedUnits): number => villages.length + criteria.length;

export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;

/** "Thôn 5 and criterion 7 (Housing)" */
export const names = ({villages, criteria}: NamedUnits): string => listed([...villages, ...criteria]);

/** "Thôn 5, criterion 7": the name of a criterion stands in the list below. */
export const shortNames = ({villages, criteria}: NamedUnits): string =>
  [...villages, ...criteria.map(name => name.replace(/ \(.*\)$/, ''))].join(', ');

/** "2 village reports and 1 criterion report" */
export const counts = ({villages, criteria}: NamedUnits): string =>
  listed(
    [
      villages.length > 0 ? countOf(villages.length, 'village report') : '',
      criteria.length > 0 ? countOf(criteria.length, 'criterion report') : '',
    ].filter(part => part !== ''),
  );

/** Few names, in brief where they are long, or how many there are: a phone shows the beginning of a subject. */
export const some = (units: NamedUnits): string => {
  if (sizeOf(units) > MOST_NAMES) return counts(units);
  return names(units).length <= LONGEST_NAMES ? names(units) : shortNames(units);
};

/** "letter 09/CV-NTM of 4 June 2024" */
export const letterOf = ({letter, letterDate}: Pick<ReminderOpening, 'letter' | 'letterDate'>): string =>
  `letter ${letter}${letterDate === '' ? '' : ` of ${longDate(letterDate)}`}`;

/** On what a request rests. */
export const basis = (facts: Pick<ReminderOpening, 'letter' | 'letterDate' | 'round'>): string =>
  facts.letter === ''
    ? `For the reporting round "${facts.round}"`
    : `In accordance with ${letterOf(facts)} from the commune's NTM Steering Committee`;

/** ", in time for the committee's meeting at 14:00 the same day" */
export const purpose = ({meeting, deadline, now, isOver}: ReminderOpening): string => {
  if (meeting === undefined) return '';
  if (isOver && meeting.date === now.date) return `, in time for the committee's meeting at ${meeting.time} today`;
  const when = meeting.date === deadline.date ? `${meeting.time} the same day` : fullMoment(meeting);
  return `, in time for the committee's meeting at ${when}`;
};

/** "self-assessment for criteria 6, 7, 8" */
export const gap = (group: GapGroup): string => {
  const rows = listOf(group.names);
  if (group.subject === 'work') return `remaining work${ROWS[group.rows](rows, group.names.length)}`;
  const title = /^\p{Lu}\p{Ll}/u.test(group.title)
    ? group.title.charAt(0).toLowerCase() + group.title.slice(1)
    : group.title;
  return `${title}${ROWS[group.rows](rows, group.names.length)}`;
};

const ROWS: Readonly<Record<GapGroup['rows'], (rows: string, count: number) => string>> = {
  criterion: (rows, count) => ` for ${count === 1 ? 'criterion' : 'criteria'} ${rows}`,
  indicator: (rows, count) => ` for ${count === 1 ? 'indicator' : 'indicators'} ${rows}`,
  line: (rows, count) => ` in ${count === 1 ? 'row' : 'rows'} ${rows}`,
  head: () => '',
};

const listOf = (rows: readonly string[]): string =>
  rows.length <= MOST_ROWS
    ? rows.join(', ')
    : `${rows.slice(0, MOST_ROWS).join(', ')} and ${rows.length - MOST_ROWS} more`;
