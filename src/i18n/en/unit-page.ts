import {countOf} from './counts.js';
import {type unitPage as vietnamese} from '../vi/unit-page.js';
import {type Widen} from '../widen.js';

const STATES = {
  notStarted: 'not submitted',
  draft: 'not submitted',
  onTime: 'on time',
  late: 'late',
  returned: 'returned for revision',
  extended: 'deadline extended',
} as const;

export const unitPage: Widen<typeof vietnamese> = {
  about: {
    returnReport:
      'Returns a report to its respondents for revision: the submission tick is cleared, and the reason appears in the form and in reminders.',
    recordPaperReport: 'Records a paper report that has been received, in place of the tick in the form.',
    extendDeadline:
      'Extends the deadline for one village, one criterion or the whole round. Extending the whole round reopens a closed round.',
  },
  unit: 'Village or criterion',
  choose: 'Choose a village or criterion…',
  wholeRound: 'The whole round',
  villages: 'Villages',
  criteria: 'Criteria',
  option: (name, state) => `${name} (${STATES[state]})`,
  reason: action => (action === 'returnReport' ? 'What needs to be revised or added' : 'Reason for the extension'),
  reasonHint: action =>
    action === 'returnReport'
      ? 'At least 10 characters. Name the criterion and the figures concerned.'
      : 'Optional; recorded in the tab Log.',
  at: action => {
    if (action === 'returnReport') return 'Requested by';
    return action === 'recordPaperReport' ? 'Paper report received at' : 'New deadline';
  },
  atHint: (action, {now, deadline}) => {
    if (action === 'returnReport')
      return `Optional. Before the general deadline ${deadline} it is only a request and the deadline does not change; after it, it becomes the new deadline of this report.`;
    return action === 'recordPaperReport'
      ? `Date and time, for example ${now}.`
      : `Date and time, later than the current deadline ${deadline}.`;
  },
  preview: 'Preview',
  previewing: 'Reading the form…',
  unitMissing: 'Nothing is chosen. Choose a village or criterion from the list.',
  reasonShort: letters => `This is too short. Please be specific, in at least ${letters} characters.`,
  atMissing: 'The date and time are missing. Enter them as in 10:00 10/06/2024.',

  check: {
    title: 'What will be done',
    returnReport: (unit, at, deadline) => {
      const due = at === deadline ? `, due by ${at}` : `, requested by ${at} (the deadline is still ${deadline})`;
      return `${unit}: the submission tick is cleared and the status becomes "Returned for revision"${at === '' ? '' : due}.`;
    },
    recordPaperReport: (unit, at) => `${unit}: recorded as received on paper at ${at}.`,
    extendDeadline: (unit, at) => `${unit === '' ? 'The whole round' : unit}: the new deadline is ${at}.`,
    lineBefore: 'Status line of the form now',
    lineAfter: 'Status line afterwards',
    gaps: count =>
      `The form itself still has ${countOf(count, 'item')} incomplete or incorrect; the report can be recorded, and these items remain listed.`,
    people: 'Who will be notified',
    notMailed: 'This person does not need a reminder.',
    nobody: 'No respondent in Contacts: please inform them directly.',
    next: at =>
      at === ''
        ? 'No email is sent now and no automatic reminder is left: please send a message or call.'
        : `No email is sent now. The next automatic reminder is at ${at}; if it is urgent, send a Zalo message or call.`,
    mail: name => `Text of the reminder to ${name}`,
    zalo: name => `Zalo message to ${name}`,
    waves: 'Reminders under the new deadline',
    wave: (name, at) => `${name}: ${at}`,
    noWaves: 'With the new deadline no reminder remains.',
    noPhone: 'no phone number',
  },
  act: {
    returnReport: 'Return for revision',
    recordPaperReport: 'Record paper report',
    extendDeadline: 'Extend deadline',
  },
  mail: {subject: 'Subject', mail: 'Email as the recipient sees it', plain: 'Plain text'},
  working: 'Saving to the spreadsheet…',
  another: 'Another village or criterion',
  close: 'Close',
};
