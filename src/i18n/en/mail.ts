import {
  type Contact,
  type MailWords,
  type ReminderOpening,
  type TimeLeft,
  type UnitStatus,
  type WrittenMoment,
} from '../../core/index.js';

const moment = ({date, time}: WrittenMoment): string => `${time} on ${date}`;

const contact = ({name, phone}: Contact): string => (phone === '' ? name : `${name} (${phone})`);

const MOST_NAMES = 3;

const some = (names: readonly string[]): string =>
  names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`
    : names.join(', ');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const timeLeft = ({unit, count}: TimeLeft): string => {
  if (unit !== 'over') return `${counted(count, unit)} left`;
  return count === 0 ? 'the deadline has come' : `${counted(count, 'hour')} past the deadline`;
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const letterOf = (letter: string): string => (letter === '' ? '' : ` (letter ${letter})`);

const subject = ({commune, isStart, deadline, left, units, isOwn}: ReminderOpening): string => {
  const place = commune === '' ? '[NTM]' : `[NTM ${commune}]`;
  if (isStart) return `${place} Please report by ${moment(deadline)}: ${some(units)}`;
  const what =
    isOwn || units.length === 1 ? `${some(units)} not yet submitted` : `${units.length} reports not yet submitted`;
  return `${place} ${capitalized(timeLeft(left))}: ${what}`;
};

const opening = ({isStart, round, letter, deadline, meeting, left, isOwn}: ReminderOpening): string => {
  const about = `the report "${round}"${letterOf(letter)}`;
  const meets = meeting === undefined ? '' : ` in time for the meeting at ${moment(meeting)}`;
  if (isStart) return `Please fill in ${about} by ${moment(deadline)}${meets}.`;
  const due = `the deadline is ${moment(deadline)}, ${timeLeft(left)}`;
  return isOwn
    ? `Your part of ${about} is not complete: ${due}. Please complete it${meets}.`
    : `The units below have not submitted ${about}: ${due}.`;
};

const unsent = (content: UnitStatus['content'], gaps: number): string => {
  switch (content) {
    case 'unread':
      return 'not yet submitted';
    case 'unreadable':
      return 'not yet submitted; its tab is gone or damaged and cannot be read';
    case 'blank':
      return 'nothing entered yet';
    case 'begun':
      return gaps === 0 ? 'filled in, not submitted' : `in progress, ${counted(gaps, 'gap')}`;
  }
};

const status = ({state, content, gaps, returnReason, until}: UnitStatus): string => {
  const own = until === undefined ? '' : ` (own deadline ${moment(until)})`;
  switch (state) {
    case 'notStarted':
    case 'draft':
      return `${unsent(content, gaps)}${own}`;
    case 'returned':
      return `asked to supplement${returnReason === '' ? '' : `: ${returnReason}`}${own}`;
    case 'onTime':
      return 'submitted';
    case 'late':
      return 'submitted late';
  }
};

/** The words of reminders, invitations and their previews. */
export const mail: MailWords = {
  subject,
  greeting: name => `Dear ${name},`,
  opening,
  ownTitle: 'Reports for you to complete',
  watchedTitle: count => `Units that you supervise and that have not submitted: ${count}`,
  allTitle: (missing, expected) => `Units that have not submitted: ${missing} of ${expected}`,
  acceptedTitle: 'Reports received',
  accepted: (unit, at) => `${unit}: received at ${moment(at)}.`,
  status,
  unitLine: (unit, text) => `${unit}: ${text}`,
  moreGaps: count => `And ${count} more, see the column Check of the tab.`,
  openTab: unit => `Open ${unit}`,
  respondents: people => `Respondents: ${people.map(contact).join(', ')}`,
  howToSubmit: 'When you are done, choose your name at Submitted by and tick Submit report at the top of the tab.',
  urge: 'Please urge these units to complete their reports.',
  sender: coordinator => `For questions please contact the NTM coordinator: ${contact(coordinator)}.`,
  automatic: 'This mail was sent automatically from the commune’s reporting spreadsheet.',
  callLine: (person, position, units) => `${contact(person)}${position === '' ? '' : `, ${position}`}: ${units}`,
  invitation: {
    toFillIn: {
      subject: (commune, round) => `${commune === '' ? '[NTM]' : `[NTM ${commune}]`} Please fill in: ${round}`,
      opening: ({round, letter, deadline}) =>
        `You are invited to fill in the report "${round}"${letterOf(letter)} in the shared spreadsheet by ${moment(deadline)}.`,
    },
    toFollow: {
      subject: (commune, round) => `${commune === '' ? '[NTM]' : `[NTM ${commune}]`} Please follow: ${round}`,
      opening: ({round, letter, deadline}) =>
        `You are invited to follow the reports "${round}"${letterOf(letter)} in the shared spreadsheet. They are due by ${moment(deadline)}.`,
    },
    tabs: 'Your tabs',
    watched: 'Reports that you supervise',
    outputs: 'What is compiled from all reports',
    account: email =>
      `Please open the link with the Google account ${email}, on a phone or a computer; nothing has to be installed.`,
    noAccount:
      'The spreadsheet accepts entries only from invited Google accounts. Please tell the coordinator the address of your Google account, or hand in a paper report.',
  },
  manualReminder: date => `Sent by hand on ${date}`,
  ownWave: (wave, deadline) => `${wave} (own deadline ${moment(deadline)})`,
  unknown: names =>
    `Nobody can say whether these mails went out (the run was cut off): ${names.join(', ')}. They are sent again only when you choose so.`,
};
