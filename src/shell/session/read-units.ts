import {readValues} from './cells.js';
import {
  activeUnits,
  type ActiveUnit,
  type CellValue,
  reviewTab,
  type SubmissionRecord,
  type TabReview,
} from '../../core/index.js';
import {readSubmission} from './facts.js';
import {findSheet} from './find-sheets.js';
import {unitProperty} from './property-names.js';
import {readStore} from './store.js';
import {type Workbench} from './workbench.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A unit's tab as read and reviewed; a unit without a tab has only its record. */
export type ReadUnit =
  | {
      readonly kind: 'tab';
      readonly unit: ActiveUnit;
      readonly record: SubmissionRecord | undefined;
      readonly sheet: Sheet;
      readonly values: readonly (readonly CellValue[])[];
      readonly review: TabReview;
    }
  | {readonly kind: 'noTab'; readonly unit: ActiveUnit; readonly record: SubmissionRecord | undefined};

/**
 * Reads and reviews the tabs of the active units, one read each, in registry order. Officers go on ticking meanwhile: where a
 * tick or its absence is news to this run, the records are read once more, and a tab whose record has changed is read again.
 */
export function readUnits(
  workbench: Workbench,
  units: readonly ActiveUnit[] = activeUnits(workbench.registry),
): readonly ReadUnit[] {
  const read = units.map(unit => readUnit(workbench, unit));
  if (!read.some(isNews)) return read;
  const later = {...workbench, store: readStore()};
  return read.map(one => {
    const name = unitProperty(one.unit.key);
    return (later.store[name] ?? '') === (workbench.store[name] ?? '') ? one : readUnit(later, one.unit);
  });
}

function isNews(unit: ReadUnit): boolean {
  return unit.kind === 'tab' && unit.review.kind === 'reviewed' && unit.review.judgement.isRecordChanged;
}

/** Reads and reviews the tab of one unit. */
export function readUnit(workbench: Workbench, unit: ActiveUnit): ReadUnit {
  const {spreadsheet, tabs, store, facts, now} = workbench;
  const record = readSubmission(store, unit.key);
  const sheet = findSheet(spreadsheet, tabs, unit.key);
  if (sheet === undefined) return {kind: 'noTab', unit, record};
  const values = readValues(sheet);
  return {kind: 'tab', unit, record, sheet, values, review: reviewTab({values, facts, record, now, seenBy: 'run'})};
}
