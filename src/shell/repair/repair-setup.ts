import {
  cellAt,
  done,
  type Instant,
  parseMachineKey,
  planDefaultSetUp,
  planSetUpRepair,
  planSetUpTabs,
  refused,
  type RepairDone,
  type RepairRefusal,
  type RoundFacts,
  SET_UP_TAB_IDS,
  type SetUpDraft,
  type SetUpRepair,
  type SetUpTabId,
  type StoredSetUp,
  StoredSetUpSchema,
  type TabIndex,
  type TabNote,
  type TabPlan,
} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {findSheet} from '../session/find-sheets.js';
import {makeLockedTab} from '../tabs/make-tab.js';
import {PROPERTY} from '../session/property-names.js';
import {readEditors} from '../tabs/protect.js';
import {readSetUpTabs, readSetUpValues, type SetUpValues, toSetUp} from '../session/read-set-up.js';
import {readChunks, toChunks, writeStore} from '../session/store.js';
import {makeRoom} from '../tabs/write-plan.js';
import {carryOutStep} from './carry-out-repair.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is wrong with the set-up tabs, and how it is put right. */
export interface SetUpMending {
  readonly notes: readonly TabNote[];
  /** Where a tab is unclear, nothing can be read from any. */
  readonly isUnclear: boolean;
  readonly carryOut: () => MendedSetUp;
}

/** The set-up as read after its tabs were mended. */
export interface MendedSetUp {
  readonly setUp: StoredSetUp;
  readonly tabs: TabIndex;
}

/** Plans how set-up tabs become readable again: those that were deleted as last read, and titles and keys that were overwritten. */
export function planSetUpMending(session: Session, facts: RoundFacts, before: TabIndex): SetUpMending {
  const {spreadsheet} = session;
  const values = readSetUpValues(spreadsheet, before);
  const plans = planSetUpTabs(readDraft(session, facts, session.now));
  const missing = SET_UP_TAB_IDS.filter(id => values[id] === undefined);
  const titles = SET_UP_TAB_IDS.flatMap((id, index) => planTitles(session, {id, before, values, plan: plans[index]}));
  if (missing.length === 0 && titles.length === 0) {
    return {notes: [], isUnclear: false, carryOut: () => ({setUp: toSetUp(values).setUp, tabs: before})};
  }
  return {
    isUnclear: titles.some(({repair}) => repair.isUnclear),
    notes: [
      ...missing.map(id => toNote(plans[SET_UP_TAB_IDS.indexOf(id)]?.title ?? id, [done('setupRemade')])),
      ...titles.map(({id, sheet, repair}) => toNote(sheet.getName(), listDone(id, repair), listRefusals(repair))),
    ],
    carryOut: () => {
      for (const {sheet, repair} of titles) mendTab(sheet, repair);
      const tabs = {...before, ...remake(session, missing, plans)};
      if (missing.length > 0) writeStore({...toChunks(PROPERTY.tabs, tabs), [PROPERTY.setupEdited]: '1'});
      return {setUp: readSetUpTabs(spreadsheet, tabs).setUp, tabs};
    },
  };
}

function mendTab(sheet: Sheet, {steps, cells}: SetUpRepair): void {
  for (const step of steps) carryOutStep(sheet, step);
  makeRoom(sheet, Math.max(1, ...cells.map(({row}) => row)), Math.max(1, ...cells.map(({column}) => column)));
  for (const {row, column, value} of cells) sheet.getRange(row, column).setValue(value);
  if (steps.length === 0) return;
  sheet.hideRows(1);
  sheet.hideColumns(1);
}

function listDone(id: SetUpTabId, {steps, cells, made}: SetUpRepair): readonly RepairDone[] {
  const rows = [...new Set(cells.filter(cell => !made.includes(cell)).map(({row}) => row))];
  return [
    ...(steps.length === 0 ? [] : [done('setupStraightened')]),
    ...(rows.length === 0 ? [] : [done('textsRestored', {rows})]),
    ...listMade(id, made),
  ];
}

/** What stood in a row or column that was deleted is lost, which must be told. */
function listMade(id: SetUpTabId, made: SetUpRepair['made']): readonly RepairDone[] {
  if (made.length === 0) return [];
  if (id === 'round') return [done('rowsMade', {rows: made.map(({row}) => row)})];
  return [done('columnsMade', {names: made.map(({value}) => String(value))})];
}

function listRefusals({isUnclear}: SetUpRepair): readonly RepairRefusal[] {
  return isUnclear ? [refused('setupMixed')] : [];
}

function toNote(tab: string, what: readonly RepairDone[], refusals: readonly RepairRefusal[] = []): TabNote {
  return {tab, done: what, refusals};
}

/** What the set-up tabs said when they were last read, else what the criteria packs say. */
function readDraft({store}: Session, facts: RoundFacts, now: Instant): SetUpDraft {
  const stored = readChunks(store, PROPERTY.setUp, StoredSetUpSchema);
  return stored ?? planDefaultSetUp(facts.id, now, facts.packs, facts.language);
}

interface SetUpTab {
  readonly id: SetUpTabId;
  readonly before: TabIndex;
  readonly values: SetUpValues;
  readonly plan: TabPlan | undefined;
}

interface TitleWork {
  readonly id: SetUpTabId;
  readonly sheet: Sheet;
  readonly repair: SetUpRepair;
}

function planTitles({spreadsheet}: Session, {id, before, values, plan}: SetUpTab): readonly TitleWork[] {
  const found = values[id];
  const sheet = findSheet(spreadsheet, before, `setup:${id}`);
  if (plan === undefined || found === undefined || sheet === undefined) return [];
  const key = parseMachineKey(cellAt(found, 1, 1));
  if (key !== undefined && key.tab !== `setup:${id}`) return [];
  const repair = planSetUpRepair(id, found, plan);
  const hasWork = repair.steps.length + repair.cells.length > 0 || repair.isUnclear;
  return hasWork ? [{id, sheet, repair}] : [];
}

function remake({spreadsheet}: Session, missing: readonly SetUpTabId[], plans: readonly TabPlan[]): TabIndex {
  if (missing.length === 0) return {};
  const editors = readEditors(spreadsheet, []);
  return Object.fromEntries(
    missing.flatMap(id => {
      const plan = plans[SET_UP_TAB_IDS.indexOf(id)];
      return plan === undefined ? [] : [[`setup:${id}`, makeLockedTab(spreadsheet, plan, editors).place] as const];
    }),
  );
}
