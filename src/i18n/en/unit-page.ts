import {type unitPage as vietnamese} from '../vi/unit-page.js';
import {type Widen} from '../widen.js';

const STATES = {
  notStarted: 'missing',
  draft: 'missing',
  onTime: 'submitted on time',
  late: 'submitted late',
  returned: 'asked for more',
  extended: 'given more time',
} as const;

export const unitPage: Widen<typeof vietnamese> = {
  about: {
    returnReport:
      'Sends a report back to be supplemented: its tick is taken away, the reason shows in the form and in reminders.',
    recordPaperReport: 'Records that a paper report came in, in place of the tick in the form.',
    extendDeadline:
      'Moves the deadline of one unit or of the whole round. For the whole round it opens a closed round again.',
  },
  unit: 'Unit',
  choose: 'Choose a unit…',
  wholeRound: 'The whole round',
  villages: 'Villages',
  criteria: 'Criteria',
  option: (name, state) => `${name} (${STATES[state]})`,
  reason: action => (action === 'returnReport' ? 'What is to be supplemented' : 'Reason'),
  reasonHint: action =>
    action === 'returnReport'
      ? 'At least 10 letters. Best to name the criterion and the figure.'
      : 'Optional; it goes into the log.',
  at: action => {
    if (action === 'returnReport') return 'Deadline of the supplement';
    return action === 'recordPaperReport' ? 'Paper received at' : 'New deadline';
  },
  atHint: (action, {now, deadline}) => {
    if (action === 'returnReport') return `Leave blank for no deadline of its own; otherwise after ${deadline}.`;
    return action === 'recordPaperReport' ? `Day and time, for example ${now}.` : `Day and time, after ${deadline}.`;
  },
  preview: 'Preview',
  previewing: 'Reading the form of the unit…',
  unitMissing: 'No unit is chosen. Choose one from the list.',
  reasonShort: letters => `This says too little. Write what is missing, in at least ${letters} letters.`,
  atMissing: 'There is no day and time. Type them like 10:00 10/06/2024.',

  check: {
    title: 'This will be done',
    returnReport: (unit, at) =>
      `${unit}: its tick goes, its state becomes "asked for more"${at === '' ? '' : `, to be supplemented by ${at}`}.`,
    recordPaperReport: (unit, at) => `${unit}: recorded as submitted on paper at ${at}.`,
    extendDeadline: (unit, at) => `${unit === '' ? 'The whole round' : unit}: the new deadline is ${at}.`,
    lineBefore: 'The state line of the form now',
    lineAfter: 'The state line afterwards',
    gaps: count => `The form itself has ${count} gaps; the report is recorded all the same, and the gaps stay listed.`,
    people: 'Who is told',
    notMailed: 'This person need not be reminded.',
    nobody: 'Nobody in the directory reports for it: tell them directly.',
    next: at =>
      at === ''
        ? 'No mail is sent at once, and no automatic reminder is left: please write or call.'
        : `No mail is sent at once. The next automatic reminder is at ${at}; if it is urgent, use Zalo or call.`,
    mail: name => `The reminder to ${name} will say`,
    zalo: name => `Zalo message to ${name}`,
    waves: 'The waves by the new deadline',
    wave: (name, at) => `${name}: ${at}`,
    noWaves: 'With the new deadline no wave is ahead.',
    noPhone: 'no phone number',
  },
  act: {
    returnReport: 'Ask for more',
    recordPaperReport: 'Record the report',
    extendDeadline: 'Extend the deadline',
  },
  mail: {subject: 'Subject', mail: 'The mail as its recipient sees it', plain: 'Plain text'},
  working: 'Writing into the spreadsheet…',
  another: 'Another unit',
  close: 'Close',
};
