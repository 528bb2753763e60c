import {
  cellAt,
  done,
  type Instant,
  parseMachineKey,
  planDefaultSetup,
  planSetupRepair,
  planSetupTabs,
  type RoundFacts,
  SETUP_TAB_IDS,
  type SetupDraft,
  type SetupTabId,
  type StoredSetup,
  StoredSetupSchema,
  type StructureCell,
  type TabIndex,
  type TabPlan,
} from '../../core/index.js';
import {type Session} from '../boundary.js';
import {findSheet} from '../find-sheets.js';
import {makeLockedTab} from '../make-tab.js';
import {PROPERTY} from '../property-names.js';
import {readEditors} from '../protect.js';
import {readSetup, readSetupValues, type SetupValues, toSetup} from '../read-setup.js';
import {readChunks, toChunks, writeStore} from '../store.js';
import {type TabNote} from './repair-work.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is wrong with the set-up tabs, and how it is put right. */
export interface SetupMending {
  readonly notes: readonly TabNote[];
  readonly carryOut: () => MendedSetup;
}

/** The set-up as read after its tabs were mended. */
export interface MendedSetup {
  readonly setup: StoredSetup;
  readonly tabs: TabIndex;
}

/** Plans how set-up tabs become readable again: those that were deleted as last read, and titles and keys that were overwritten. */
export function planSetupMending(session: Session, facts: RoundFacts, before: TabIndex): SetupMending {
  const {spreadsheet} = session;
  const values = readSetupValues(spreadsheet, before);
  const plans = planSetupTabs(readDraft(session, facts, session.now));
  const missing = SETUP_TAB_IDS.filter(id => values[id] === undefined);
  const titles = SETUP_TAB_IDS.flatMap((id, index) => planTitles(session, {id, before, values, plan: plans[index]}));
  if (missing.length === 0 && titles.length === 0) {
    return {notes: [], carryOut: () => ({setup: toSetup(values).setup, tabs: before})};
  }
  return {
    notes: [
      ...missing.map(id => toNote(plans[SETUP_TAB_IDS.indexOf(id)]?.title ?? id, 'setupRemade')),
      ...titles.map(({sheet, cells}) => toNote(sheet.getName(), 'textsRestored', toRows(cells))),
    ],
    carryOut: () => {
      for (const {sheet, cells} of titles) writeCells(sheet, cells);
      const tabs = {...before, ...remake(session, missing, plans)};
      if (missing.length > 0) writeStore({...toChunks(PROPERTY.tabs, tabs), [PROPERTY.setupEdited]: '1'});
      return {setup: readSetup(spreadsheet, tabs).setup, tabs};
    },
  };
}

function writeCells(sheet: Sheet, cells: readonly StructureCell[]): void {
  for (const {row, column, value} of cells) sheet.getRange(row, column).setValue(value);
}

function toRows(cells: readonly StructureCell[]): readonly number[] {
  return [...new Set(cells.map(({row}) => row))];
}

function toNote(tab: string, code: 'setupRemade' | 'textsRestored', rows: readonly number[] = []): TabNote {
  return {tab, done: [done(code, {rows})], refusals: []};
}

/** What the set-up tabs said when they were last read, else what the criteria packs say. */
function readDraft({store}: Session, facts: RoundFacts, now: Instant): SetupDraft {
  const stored = readChunks(store, PROPERTY.setup, StoredSetupSchema);
  return stored ?? planDefaultSetup(facts.id, now, facts.packs, facts.language);
}

interface SetupTab {
  readonly id: SetupTabId;
  readonly before: TabIndex;
  readonly values: SetupValues;
  readonly plan: TabPlan | undefined;
}

interface TitleWork {
  readonly sheet: Sheet;
  readonly cells: readonly StructureCell[];
}

function planTitles({spreadsheet}: Session, {id, before, values, plan}: SetupTab): readonly TitleWork[] {
  const found = values[id];
  const sheet = findSheet(spreadsheet, before, `setup:${id}`);
  if (plan === undefined || found === undefined || sheet === undefined) return [];
  const key = parseMachineKey(cellAt(found, 1, 1));
  if (key !== undefined && key.tab !== `setup:${id}`) return [];
  const cells = planSetupRepair(id, found, plan);
  return cells.length === 0 ? [] : [{sheet, cells}];
}

function remake({spreadsheet}: Session, missing: readonly SetupTabId[], plans: readonly TabPlan[]): TabIndex {
  if (missing.length === 0) return {};
  const editors = readEditors(spreadsheet, []);
  return Object.fromEntries(
    missing.flatMap(id => {
      const plan = plans[SETUP_TAB_IDS.indexOf(id)];
      return plan === undefined ? [] : [[`setup:${id}`, makeLockedTab(spreadsheet, plan, editors).place] as const];
    }),
  );
}
