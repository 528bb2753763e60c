import {type log as vietnamese} from '../vi/log.js';
import {type Widen} from '../widen.js';

export const log: Widen<typeof vietnamese> = {
  criterionName: (number, name) => `Criterion ${number} ${name}`,
  kinds: {
    setUp: 'Set-up',
    generated: 'Forms made',
    compiled: 'Compiled',
    returned: 'Asked for more',
    paper: 'Paper report recorded',
    extended: 'Deadline extended',
    closed: 'Round closed',
    repaired: 'Forms repaired',
    invited: 'Respondents invited',
    reminder: 'Reminder',
    notReached: 'Not reached',
  },
  states: {
    claimed: 'being sent',
    sent: 'sent',
    unknown: 'unknown whether it was sent',
    confirmed: 'confirmed by a person',
    merged: 'merged into a later mail',
    noMail: 'no e-mail: use Zalo or the phone',
    submitted: 'reported before it was sent',
    quota: 'no mail left today, will be sent later',
    tooLate: 'its time had passed',
  },
};
