import {
  type Audience,
  type CountedState,
  type MailWords,
  type ReminderOpening,
  type ReportTally,
  type UnitStatus,
} from '../../core/index.js';
import {countOf} from './counts.js';
import {
  basis,
  capitalized,
  contact,
  counts,
  fullMoment,
  gap,
  hourOf,
  letterOf,
  listed,
  longDate,
  moment,
  names,
  purpose,
  shortDate,
  shortMoment,
  shortNames,
  sizeOf,
  some,
} from './mail-parts.js';

const MOST_GAPS = 8;
const MOST_NAMED = 6;

const COUNTED = ['onTime', 'late', 'returned', 'extended', 'missing'] as const satisfies readonly CountedState[];

const STATES: Readonly<Record<CountedState, string>> = {
  onTime: 'on time',
  late: 'late',
  returned: 'returned',
  extended: 'deadline extended',
  missing: 'not submitted',
};

const subject = (facts: ReminderOpening): string => {
  if (facts.audience === 'chair' || facts.audience === 'coordinator') return toStandingSubject(facts);
  const {deadline, missing, returned, isOver, isStart} = facts;
  const due = `${isOver ? 'Overdue since' : 'Due'} ${shortMoment(deadline)}`;
  const all = {
    villages: [...missing.villages, ...returned.villages],
    criteria: [...missing.criteria, ...returned.criteria],
  };
  if (facts.audience === 'supervisor') return `${due}: ${counts(all)} in your charge still to come`;
  if (isStart) return `NTM report for ${some(all)}: please submit by ${shortMoment(deadline)}`;
  if (sizeOf(missing) === 0) return `${due}: the report for ${some(returned)} needs revision`;
  const also = sizeOf(returned) > 0 ? `; ${some(returned)} needs revision` : '';
  return `${due}: NTM report for ${some(missing)} not submitted${also}`;
};

const toStandingSubject = ({now, tally}: ReminderOpening): string => {
  const sent = (kind: 'villages' | 'criteria'): string => {
    const of = COUNTED.reduce((sum, state) => sum + tally[state][kind].length, 0);
    return `${tally.onTime[kind].length + tally.late[kind].length} of ${of}`;
  };
  return `NTM reports as of ${now.time}, ${shortDate(now)}: ${sent('villages')} villages, ${sent('criteria')} criteria`;
};

const opening = (facts: ReminderOpening): string => {
  switch (facts.audience) {
    case 'chair':
    case 'coordinator':
      return `As of ${moment(facts.now)}, the reports stand as follows: ${toTally(facts.tally)}.`;
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
      return `${sizeOf(units)} ${STATES[state]}${named}`;
    })
    .join('; ');

const toSupervisorOpening = ({now, deadline, isOver, missing, returned}: ReminderOpening): string => {
  const parts = [
    sizeOf(missing) > 0 ? `${counts(missing)} not submitted` : '',
    sizeOf(returned) > 0 ? `${counts(returned)} returned for revision` : '',
  ].filter(part => part !== '');
  const due = `${isOver ? 'the deadline was' : 'the deadline is'} ${fullMoment(deadline)}`;
  return `As of ${hourOf(now)}, the following are still open in your charge: ${listed(parts)} (${due}).`;
};

const toRequest = (facts: ReminderOpening): string => {
  const {missing, returned, isStart, isOver, deadline, now} = facts;
  const what = sizeOf(missing) === 0 ? 'revise and resubmit' : 'complete and submit';
  const due = isOver ? ' now' : ` by ${fullMoment(deadline)}`;
  const ask = `please ${what} your report${due}${purpose(facts)}.`;
  if (isStart) return `${basis(facts)}, ${ask}`;
  const said = [
    sizeOf(missing) > 0 ? `As of ${hourOf(now)}, the committee has not received the report for ${names(missing)}.` : '',
    sizeOf(returned) > 0 ? `The report for ${names(returned)} needs revision.` : '',
    isOver ? `The deadline was ${fullMoment(deadline)}; ${ask}` : `${basis(facts)}, ${ask}`,
  ];
  return said.filter(part => part !== '').join(' ');
};

const unsent = ({content, gaps}: UnitStatus): string => {
  switch (content) {
    case 'unread':
      return 'not submitted';
    case 'unreadable':
      return 'not submitted (the form is missing or damaged and could not be read)';
    case 'blank':
      return 'nothing entered yet';
    case 'begun':
      return gaps === 0
        ? 'complete, but not submitted'
        : `in progress, ${countOf(gaps, 'item')} incomplete or incorrect`;
  }
};

const unitLine = (unit: string, status: UnitStatus): string => {
  switch (status.state) {
    case 'notStarted':
    case 'draft':
      return `${capitalized(unit)}: ${unsent(status)}${toOwnDeadline(status)}`;
    case 'returned':
      return `The report for ${unit} needs revision${toWhatIsWanting(status)}`;
    case 'onTime':
      return `${capitalized(unit)}: submitted on time`;
    case 'late':
      return `${capitalized(unit)}: submitted late`;
  }
};

const toOwnDeadline = ({until, hasTime}: UnitStatus): string => {
  if (until === undefined) return '';
  return hasTime ? `; extended to ${moment(until)}` : ` (own deadline of ${moment(until)} has passed)`;
};

const toWhatIsWanting = ({returnReason, until, wish}: UnitStatus): string => {
  const reason = returnReason.trim().replace(/\.$/, '');
  const wanted = wish ? ` (requested by ${moment(wish)})` : '';
  return `${reason && `: ${reason}`}${wish === undefined && until ? ` (due ${moment(until)})` : wanted}`;
};

const URGES: Readonly<Record<Exclude<Audience, 'respondent'>, string>> = {
  chair: 'We would be grateful for your instructions.',
  coordinator: 'Please contact those whose reports are still missing.',
  supervisor: 'We would be grateful if you would follow these up.',
};

/** The words of reminders, invitations and their previews. */
export const mail: MailWords = {
  from: commune => (commune === '' ? 'NTM Committee' : `NTM Committee, ${commune}`),
  criterionName: (number, name) => `criterion ${number} (${name})`,
  subject,
  greeting: ({name, position}) => `Dear ${[name, position].filter(part => part !== '').join(', ')},`,
  opening,
  ownTitle: 'Reports for you to complete',
  listTitle: (state, count) => `${capitalized(STATES[state])} (${count})`,
  watchedTitle: 'Reports in your charge',
  acceptedTitle: 'Reports received',
  accepted: (unit, at) => `${capitalized(unit)}: received at ${moment(at)}. Thank you.`,
  reasonsTitle: 'Received with an explanation',
  reason: (unit, {errors, reason}) =>
    errors > 0
      ? `${capitalized(unit)}: submitted with ${countOf(errors, 'item')} incomplete or incorrect; reason: ${reason}`
      : `${capitalized(unit)}: submitted late; reason: ${reason}`,
  unitLine,
  gaps: (groups, isBlank) => {
    const own = groups.filter(group => group.isBlank === isBlank);
    if (own.length === 0) return '';
    const told = own.slice(0, MOST_GAPS).map(gap);
    const list = told.length === 1 ? told.join('') : told.map((text, index) => `(${index + 1}) ${text}`).join('; ');
    const more = own.length > MOST_GAPS ? '; for the rest, see the Check column of the form' : '';
    return `${isBlank ? 'Missing' : 'Incorrect'}: ${list}${more}.`;
  },
  openTab: unit => `OPEN THE FORM FOR ${unit.toUpperCase()}`,
  openSummary: 'SUMMARY AND MEETING AGENDA',
  respondents: people => `Reporting: ${people.map(contact).join(', ')}`,
  supervisor: person => `In charge: ${contact(person)}`,
  howToSubmit:
    'When you have finished, choose your name under "Submitted by" and tick "Submit report" at the top of the form.',
  help: coordinator =>
    `If you cannot type it in, send a photo of the handwritten form by Zalo, or call ${coordinator.name === '' ? 'the NTM coordinator' : contact(coordinator)}, and it will be entered for you.`,
  urge: audience => URGES[audience],
  sender: coordinator =>
    coordinator.name === ''
      ? 'For the Head of the Committee: the NTM coordinator.'
      : `For the Head of the Committee: ${contact(coordinator)}, NTM coordinator.`,
  automatic: letter =>
    letter === ''
      ? '(Automatic message; no reply is needed.)'
      : `(Automatic message under ${letterOf({letter, letterDate: ''})}; no reply is needed.)`,
  callLine: (person, position, units) => `${contact(person)}${position === '' ? '' : `, ${position}`}: ${units}`,
  invitation: {
    toFillIn: {
      subject: units =>
        `Invitation to report on NTM criteria: ${units.length > 2 ? countOf(units.length, 'form') : units.join(', ')}`,
      opening: facts =>
        `${basis(facts)}, you are invited to enter your report in the shared spreadsheet of ${facts.commune === '' ? 'the commune' : `${facts.commune} commune`} by ${fullMoment(facts.deadline)}.`,
    },
    toFollow: {
      subject: () => 'Invitation to follow the reports on NTM criteria',
      opening: facts =>
        `${basis(facts)}, you are invited to follow the reports in the shared spreadsheet of ${facts.commune === '' ? 'the commune' : `${facts.commune} commune`}. They are due by ${fullMoment(facts.deadline)}.`,
    },
    tabs: 'Your forms',
    watched: 'Reports in your charge',
    outputs: 'Compiled results',
    account: email =>
      `Please open the link with the Google account ${email}, on a phone or a computer; nothing has to be installed.`,
    noAccount:
      'The spreadsheet accepts entries only from invited Google accounts. Please give the coordinator the address of your Google account, or hand in a paper report.',
  },
  manualReminder: date => `Extra reminder on ${longDate(date)}`,
  ownWave: (wave, {date, time}) => `${wave} (own deadline ${time} on ${date})`,
  unknown: people =>
    `It is not known whether these mails went out (sending was interrupted): ${people.join(', ')}. They are sent again only if you choose to.`,
};
