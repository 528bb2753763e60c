import {repairDispatcher} from '../session/clock.js';
import {writeRegion} from '../session/region.js';
import {requireClockRights} from '../session/rights.js';
import {type Session} from '../session/session.js';
import {writeStore} from '../session/store.js';
import {requireFacts} from '../session/workbench.js';

/** Sets locale and time zone as a round needs them. */
export function mendRegion(session: Session): true {
  requireFacts(session);
  writeRegion(session.spreadsheet);
  return true;
}

/** Brings the clock trigger back where it was lost. */
export function mendClock(session: Session): true {
  requireFacts(session);
  requireClockRights(session);
  writeStore(repairDispatcher(session.store).changes);
  return true;
}
