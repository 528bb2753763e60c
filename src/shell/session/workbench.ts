import {requireRegion} from './region.js';
import {readSetUpTabs} from './read-set-up.js';
import {
  type Registry,
  type ReportingRound,
  type RoundFacts,
  type StoredSetUp,
  StoredSetUpSchema,
  type TabIndex,
  toRoundFacts,
} from '../../core/index.js';
import {type Session} from './session.js';
import {readFacts} from './facts.js';
import {PROPERTY} from './property-names.js';
import {RefusedError} from './refusal.js';
import {readChunks, type Store, toChunks} from './store.js';
import {readTabIndex} from './find-sheets.js';

/** A session in a spreadsheet that holds a round: everything a command may rely on. */
export interface Workbench extends Session {
  readonly facts: RoundFacts;
  readonly round: ReportingRound;
  readonly registry: Registry;
  readonly tabs: TabIndex;
  /** Property changes that opening the workbench asks for; the command writes them together with its own. */
  readonly changes: Store;
}

/** What every machine key of a set-up tab contains; people may have renamed the tab. */
const SET_UP_KEY = '|setup:';

/** Opens the round: from the stored copy of the set-up tabs, or from the tabs themselves where somebody edited them. */
export function openWorkbench(session: Session): Workbench {
  const facts = requireFacts(session);
  const tabs = readTabIndex(session.store);
  const isEdited = session.store[PROPERTY.setupEdited] === '1';
  const stored = isEdited ? undefined : readChunks(session.store, PROPERTY.setUp, StoredSetUpSchema);
  if (stored !== undefined) return {...session, ...stored, facts, tabs, changes: {}};
  const {setUp} = readSetUpTabs(session.spreadsheet, tabs);
  const current = toRoundFacts(setUp, facts);
  return {...session, ...setUp, facts: current, tabs, changes: toSetUpProperties(setUp, current)};
}

/** The property changes that remember the set-up tabs as read. */
export function toSetUpProperties(setUp: StoredSetUp, facts: RoundFacts): Store {
  return {
    ...toChunks(PROPERTY.setUp, setUp),
    [PROPERTY.round]: JSON.stringify(facts),
    [PROPERTY.setupEdited]: '',
  };
}

/** The round's facts, or a refusal that tells a fresh spreadsheet from a copy of another round's. */
export function requireFacts({spreadsheet, store}: Session): RoundFacts {
  const facts = readFacts(store);
  if (facts !== undefined) return {...facts, file: facts.file ?? spreadsheet.getId()};
  const isCopy = spreadsheet.createTextFinder(SET_UP_KEY).findNext() !== null;
  throw new RefusedError({code: isCopy ? 'copiedWorkbook' : 'notSetUp'});
}

/** Opens the workbench for a command that reads or writes moments and numbers, unless locale or time zone were changed. */
export function openWorkbenchInRegion(session: Session): Workbench {
  const workbench = openWorkbench(session);
  requireRegion(workbench.spreadsheet);
  return workbench;
}
