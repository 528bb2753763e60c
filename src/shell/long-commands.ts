import {type Answer, type Session} from './boundary.js';
import {generateTabs} from './commands/generate-tabs.js';
import {type LongCommand} from './slices.js';

/** Commands that go on in further slices, by the name under which the document remembers them. */
export const LONG: Readonly<Record<LongCommand, (session: Session) => Answer>> = {generateTabs};
