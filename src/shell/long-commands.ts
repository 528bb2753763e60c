import {type Instant} from '../core/index.js';
import {type Answer, openSession, type Session} from './boundary.js';
import {parts} from './parts.js';
import {type LongCommand} from './slices.js';

/** Commands that go on in further slices, by the name under which the document remembers them. */
const LONG: Readonly<Record<LongCommand, (session: Session) => Answer>> = {
  generateTabs: session => parts.setUp().generateTabs(session),
  repairTabs: session => parts.setUp().repairTabs(session),
  sendReminders: session => parts.reminders().sendReminders(session),
};

/** Does the next slice of a command in a run that began at `now`; the properties are read again after what that run did. */
export function goOnWith(command: LongCommand, now: Instant): void {
  LONG[command]({...openSession(), now});
}
