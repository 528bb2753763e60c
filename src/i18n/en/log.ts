import {type log as vietnamese} from '../vi/log.js';
import {type Widen} from '../widen.js';

export const log: Widen<typeof vietnamese> = {
  criterionName: (number, name) => `Criterion ${number} (${name})`,
  kinds: {
    setUp: 'Set-up',
    generated: 'Forms created',
    compiled: 'Summary compiled',
    returned: 'Returned for revision',
    paper: 'Paper report recorded',
    extended: 'Deadline extended',
    closed: 'Round closed',
    repaired: 'Forms repaired',
    invited: 'Respondents invited',
    reminder: 'Reminder',
    notReached: 'Not sent',
  },
  states: {
    claimed: 'being sent',
    sent: 'sent',
    unknown: 'not known whether it was sent',
    confirmed: 'arrival confirmed',
    merged: 'merged into a later email',
    noMail: 'contact directly (no email)',
    submitted: 'report submitted before sending',
    quota: 'daily email quota used up, will be sent later',
    tooLate: 'the time for this reminder had passed',
  },
};
