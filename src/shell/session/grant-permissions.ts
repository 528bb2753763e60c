import {type Answer, type Session} from './boundary.js';
import {repairDispatcher} from './clock.js';
import {requireClockRights} from './rights.js';
import {writeStore} from './store.js';
import {requireFacts} from './workbench.js';

/** Running it once makes Google ask for every permission; it also brings the clock trigger back where it was lost. */
export function grantPermissions(session: Session): Answer {
  requireFacts(session);
  requireClockRights(session);
  const {done} = session.messages.commands;
  const {changes, isMade} = repairDispatcher(session.store);
  const left = MailApp.getRemainingDailyQuota();
  writeStore(changes);
  return {manner: 'alert', text: done.granted(isMade ? done.triggerMade : done.triggerAlive, left)};
}
