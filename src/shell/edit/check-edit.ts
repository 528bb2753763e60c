import {
  isCheckColumnCurrent,
  isUnitKey,
  parseMachineKey,
  planCheckColumn,
  reviewTab,
  type ReviewedTab,
  type RoundFacts,
  toColumnValues,
  toInstant,
  type UnitKey,
} from '../../core/index.js';
import {editMessagesFor} from '../../i18n/trigger-messages.js';
import {toCellValues} from '../session/cells.js';
import {readFacts, readLanguage, readOwnStore, readSubmission, toSubmissionProperty} from '../session/facts.js';
import {PROPERTY} from '../session/property-names.js';
import {type Store, writeStore} from '../session/store.js';
import {readTabIndex} from '../session/find-sheets.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Answers an edit in one read of the tab, one read of the properties and the writes that follow. It takes no lock and
 * runs with the rights of whoever types, so it writes only column B, the tick box and the unit's own property.
 */
export function checkEdit(range: Range): void {
  const sheet = range.getSheet();
  const values = toCellValues(sheet.getDataRange().getValues());
  const key = parseMachineKey(values[0]?.[0]);
  if (key === undefined) return;
  const {tab, roundId} = key;
  if (tab.startsWith('setup:')) writeStore({[PROPERTY.setupEdited]: '1'});
  if (isUnitKey(tab)) checkEntryTab(sheet, tab, {values, range, roundId});
}

interface Edit {
  readonly values: ReturnType<typeof toCellValues>;
  readonly range: Range;
  readonly roundId: string;
}

function checkEntryTab(sheet: Sheet, unit: UnitKey, {values, range, roundId}: Edit): void {
  const store = readOwnStore(sheet.getParent());
  const facts = isCopy(store, unit, range) ? undefined : readRunningFacts(store, roundId);
  const now = toInstant(Date.now());
  const record = readSubmission(store, unit);
  const review = reviewTab({values, facts, record, now, seenBy: 'tick'});
  if (review.kind === 'broken') return;
  const {issues, states} = editMessagesFor(readLanguage(store));
  const column = planCheckColumn(values, review, {mark: issues.mark, stateLine: states.stateLine}, editedRows(range));
  if (!isCheckColumnCurrent(values, column)) {
    sheet.getRange(1, 2, column.length, 1).setValues(toColumnValues(column) as string[][]);
  }
  if (facts === undefined) return;
  writeTick(sheet, review);
  const {judgement} = review;
  if (judgement.isRecordChanged) writeStore(toSubmissionProperty(unit, judgement.record));
}

/** Whether the unit's own tab is another sheet: what is ticked in a duplicate of it submits nothing. */
function isCopy(store: Store, unit: UnitKey, range: Range): boolean {
  const place = readTabIndex(store)[unit];
  return place !== undefined && place.sheet !== range.getGridId();
}

/**
 * The facts of the round that a tab belongs to; undefined in a tab of another round, which a copied file keeps, and where
 * making the tabs was cut short before the deadline was taken over.
 */
function readRunningFacts(store: Store, roundId: string): RoundFacts | undefined {
  const facts = readFacts(store);
  return facts?.deadline === '' || facts?.id !== roundId ? undefined : facts;
}

/** Takes a refused tick back; the box stays as it is otherwise. */
function writeTick(sheet: Sheet, {report, judgement}: ReviewedTab): void {
  const {row, column, raw} = report.header.submit;
  if (raw === true && !judgement.tick) sheet.getRange(row, column).setValue(false);
}

function editedRows(range: Range): ReadonlySet<number> {
  const first = range.getRow();
  return new Set(Array.from({length: range.getNumRows()}, (_, index) => first + index));
}
