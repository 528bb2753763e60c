import {
  type ActiveUnit,
  type AddedRows,
  CELL_WORDS,
  ENTRY_SECTIONS,
  FEW_LINES,
  type Language,
  planAddedRows,
  readEntryGrid,
  unitName,
} from '../../core/index.js';
import {askUnit} from '../session/ask.js';
import {type Answer} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {readUnit, type ReadUnit} from '../session/read-units.js';
import {lockUnits} from '../tabs/lock-units.js';
import {RefusedError} from '../session/refusal.js';
import {requireRights} from '../session/rights.js';
import {type Store, writeStore} from '../session/store.js';
import {openWorkbenchInRegion, type Workbench} from '../session/workbench.js';
import {mutable} from '../tabs/write-plan.js';
import {writeReview} from '../tabs/check-column.js';

/** Lines that one click adds to a section. */
const ADDED = 20;

/** Asks which tab needs more lines. */
export function askAddRows(session: Session): ActiveUnit | undefined {
  return askUnit(openWorkbenchInRegion(session));
}

/** Adds lines to the sections of a tab that are nearly full, or to its work where none is. */
export function addRows(session: Session, unit: ActiveUnit): Answer {
  const workbench = openWorkbenchInRegion(session);
  const read = readUnit(workbench, unit);
  requireRights(workbench, [unit.key]);
  const sections = insertLines(read, workbench.facts.language);
  if (read.kind === 'tab') {
    const after = readUnit(workbench, unit);
    writeStore({...workbench.changes, ...writeReview(workbench, after), ...relock(workbench, unit)});
  }
  return {manner: 'toast', text: workbench.messages.commands.done.rowsAdded(unitName(unit), sections.join(', '))};
}

/** Lines that are added below an open block do not open by themselves. */
function relock(workbench: Workbench, unit: ActiveUnit): Store {
  const isClosed = workbench.facts.closedAt !== undefined;
  return lockUnits(workbench, [unit], lock => (isClosed ? {...lock, mode: 'closed'} : lock));
}

function insertLines(read: ReadUnit, language: Language): readonly string[] {
  if (read.kind === 'noTab' || read.review.kind === 'broken') {
    throw new RefusedError({code: 'unitHasNoTab', unit: unitName(read.unit)});
  }
  const reading = readEntryGrid(read.values, language);
  if (reading.kind === 'broken') throw new RefusedError({code: 'unitHasNoTab', unit: unitName(read.unit)});
  const {use} = read.review.report;
  const wanted = {count: ADDED, lastRow: read.sheet.getMaxRows()};
  const nearlyFull = planAddedRows(reading.grid, use, {free: FEW_LINES, ...wanted});
  const onlyWork = {work: use['work'] ?? {capacity: 0, used: 0}};
  const added =
    nearlyFull.length > 0
      ? nearlyFull
      : planAddedRows(reading.grid, onlyWork, {free: Infinity, ...wanted}).filter(({section}) => section === 'work');
  for (const rows of added) insertRows(read.sheet, rows);
  const words = CELL_WORDS[language].sectionTitles;
  return added.map(({section}) => {
    const found = ENTRY_SECTIONS[read.unit.kind].find(({key}) => key === section);
    return found === undefined ? section : words[found.id];
  });
}

/** The keys come before the look: a run that dies leaves lines that count, not rows that look like lines. */
function insertRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, {afterRow, count, inserts, values}: AddedRows): void {
  const columns = values[0]?.length ?? 0;
  if (inserts > 0) sheet.insertRowsAfter(afterRow, inserts);
  const source = sheet.getRange(afterRow, 1, 1, columns);
  const target = sheet.getRange(afterRow + 1, 1, count, columns);
  const {PASTE_FORMAT, PASTE_DATA_VALIDATION} = SpreadsheetApp.CopyPasteType;
  target.setValues(mutable(values));
  source.copyTo(target, PASTE_FORMAT, false);
  source.copyTo(target, PASTE_DATA_VALIDATION, false);
}
