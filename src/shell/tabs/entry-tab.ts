import {
  type ActiveUnit,
  CELL_WORDS,
  type EntryTabPlan,
  FIGURES_ROW_KEY,
  fingerprintOf,
  formatUnitCode,
  initialStateLine,
  planEntryTab,
  planTabTitle,
  respondentsOf,
  type RowCounts,
  type StoredSetUp,
  type SubmissionRecord,
  surplusRows,
  type TabIndex,
  unitName,
  withoutTab,
} from '../../core/index.js';
import {readSubmission} from '../session/facts.js';
import {type Store} from '../session/store.js';
import {messagesFor} from '../../i18n/index.js';
import {lockEntryTab, type TabLock, toLockedPlace} from './entry-tab-locks.js';
import {type Editors} from './protect.js';
import {withTimeZoneProbe} from './region-probe.js';
import {rangeOf, toRules, writeValues} from './write-plan.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The head rows that follow the registry: title to deadline. */
const HEAD = {row: 2, column: 2, rows: 6, columns: 2} as const;

/** What making entry tabs needs beside the unit. */
export interface EntryTabMaker {
  readonly spreadsheet: Spreadsheet;
  readonly store: Store;
  readonly setUp: StoredSetUp;
  readonly editors: Editors;
  readonly templates: Readonly<Record<ActiveUnit['kind'], {readonly sheet: Sheet; readonly counts: RowCounts}>>;
}

/** A tab that was made, with the e-mails that Google did not take. */
export interface MadeEntryTab {
  readonly place: TabIndex[string];
  readonly title: string;
  readonly refused: readonly string[];
}

/** Plans a unit's tab under a title that no other tab has, with what is still known of an earlier tab's report. */
export function planUnitTab(
  unit: ActiveUnit,
  setUp: StoredSetUp,
  {title = '', record}: {readonly title?: string; readonly record?: SubmissionRecord | undefined} = {},
): EntryTabPlan {
  const {states} = messagesFor(setUp.round.language);
  const stateLine = states.stateLine(initialStateLine(setUp.round, record));
  return planEntryTab(unit.key, setUp, {title, stateLine});
}

/**
 * Makes a unit's tab from its template. The machine key comes last of all that is written: a run that dies before leaves a
 * copy of the template, which the next run deletes; one that dies after leaves a tab that lacks at most its lock.
 */
export function makeEntryTab(unit: ActiveUnit, maker: EntryTabMaker): MadeEntryTab {
  const {spreadsheet, setUp, editors} = maker;
  const template = maker.templates[unit.kind];
  const record = withoutTab(readSubmission(maker.store, unit.key));
  const plan = planUnitTab(unit, setUp, {title: freeTitle(spreadsheet, unit, setUp), record});
  const sheet = template.sheet.copyTo(spreadsheet);
  sheet.setName(plan.title);
  for (const {row, count} of surplusRows(unit.kind, template.counts, plan.counts) ?? []) sheet.deleteRows(row, count);
  rangeOf(sheet, plan.rules.area).setDataValidations(toRules(plan.rules.rules));
  writeValues(sheet, toTabValues(plan, setUp, record?.accepted !== undefined));
  const lock = toTabLock(unit, plan, setUp);
  const refused = lockEntryTab(sheet, lock, editors);
  return {
    place: toLockedPlace({sheet: sheet.getSheetId(), head: hashHead(plan)}, lock, refused),
    title: plan.title,
    refused,
  };
}

/** The residential-model criterion mirrors the figures that a compile leaves in the hidden row of the summary. */
function toTabValues({values}: EntryTabPlan, {round}: StoredSetUp, isTicked: boolean): EntryTabPlan['values'] {
  const formula = formatFiguresMirror(CELL_WORDS[round.language].tabTitles.summary);
  return values.map((row, index) => {
    if (index === 0) return withTimeZoneProbe(row);
    if (row[0] === 'header:submit') return [...row.slice(0, 2), isTicked, ...row.slice(3)];
    return row[0] === FIGURES_ROW_KEY ? [...row.slice(0, 2), formula, ...row.slice(3)] : row;
  });
}

/** A formula that shows the villages' figures from the summary. */
export function formatFiguresMirror(summaryTitle: string): string {
  return `='${summaryTitle.replace(/'/g, "''")}'!$B$1`;
}

/** Writes the head again where the registry or the round changed; the entries below are not touched. */
export function writeHead(sheet: Sheet, plan: EntryTabPlan): void {
  const values = plan.values.slice(HEAD.row - 1, HEAD.row - 1 + HEAD.rows);
  rangeOf(sheet, HEAD).setValues(values.map(row => [...row.slice(HEAD.column - 1, HEAD.column - 1 + HEAD.columns)]));
  rangeOf(sheet, plan.rules.area).setDataValidations(toRules(plan.rules.rules));
}

/** A hash of what the registry puts into a tab's head. */
export function hashHead(plan: EntryTabPlan): string {
  return fingerprintOf([
    {key: 'head', value: JSON.stringify(plan.values.slice(HEAD.row - 1, HEAD.row - 1 + HEAD.rows))},
    {key: 'rules', value: JSON.stringify(plan.rules.rules.slice(0, HEAD.rows + 4))},
  ]);
}

/** How a unit's tab is to be locked in the round's mode, or after the round was closed. */
export function toTabLock(
  unit: ActiveUnit,
  {openAreas, areas}: EntryTabPlan,
  setUp: StoredSetUp,
  isClosed = false,
): TabLock {
  const emails = respondentsOf(unit, setUp.registry).map(person => person.email);
  return {
    kind: unit.kind,
    mode: isClosed ? 'closed' : setUp.round.lockMode,
    openAreas,
    blocks: areas.blocks,
    emails: emails.filter(email => email !== ''),
  };
}

function freeTitle(spreadsheet: Spreadsheet, unit: ActiveUnit, {round}: StoredSetUp): string {
  const id = unit.kind === 'village' ? unit.village.id : unit.criterion.number;
  const taken: string[] = [];
  for (;;) {
    const title = planTabTitle(formatUnitCode(unit.kind, id, round.language), unitName(unit), taken);
    if (spreadsheet.getSheetByName(title) === null) return title;
    taken.push(title);
  }
}
