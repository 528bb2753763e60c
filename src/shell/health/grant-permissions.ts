import {type Answer} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {repairDispatcher} from '../session/clock.js';
import {requireClockRights} from '../session/rights.js';
import {writeStore} from '../session/store.js';
import {requireFacts} from '../session/workbench.js';

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
