import {generateTabs} from '../forms/generate-tabs.js';
import {repairTabs} from '../repair/repair-tabs.js';
import {sendReminders} from '../reminders/send-now.js';
import {type Instant} from '../../core/index.js';
import {type Answer} from '../session/answer.js';
import {openSession, type Session} from '../session/session.js';
import {type LongCommand} from '../session/slices.js';

/** Commands that go on in further slices, by the name under which the document remembers them. */
const LONG: Readonly<Record<LongCommand, (session: Session) => Answer>> = {
  generateTabs,
  repairTabs,
  sendReminders,
};

/** Does the next slice of a command in a run that began at `now`; the properties are read again after what that run did. */
export function continueCommand(command: LongCommand, now: Instant): void {
  LONG[command]({...openSession(), now});
}
