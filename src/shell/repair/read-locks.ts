import {type Area} from '../../core/index.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The protections of one sheet. */
export interface SheetLocks {
  readonly whole: readonly Protection[];
  readonly blocks: readonly LockedBlock[];
}

/** A protected range and its protection. */
export interface LockedBlock {
  readonly area: Area;
  readonly protection: Protection;
}

/** The protections of all sheets by sheet id (two reads, whatever their number). */
export function readLocks(spreadsheet: Spreadsheet): ReadonlyMap<number, SheetLocks> {
  const {RANGE, SHEET} = SpreadsheetApp.ProtectionType;
  const locks = new Map<number, FoundLocks>();
  const locksOf = (id: number): FoundLocks => {
    const found = locks.get(id) ?? {whole: [], blocks: []};
    locks.set(id, found);
    return found;
  };
  for (const protection of spreadsheet.getProtections(SHEET)) {
    locksOf(protection.getRange().getGridId()).whole.push(protection);
  }
  for (const protection of spreadsheet.getProtections(RANGE)) {
    const range = protection.getRange();
    const area = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
    locksOf(range.getGridId()).blocks.push({area, protection});
  }
  return locks;
}

interface FoundLocks {
  readonly whole: Protection[];
  readonly blocks: LockedBlock[];
}

/** Whether areas are the same ones, in whatever order. */
export function isSameAreas(some: readonly Area[], others: readonly Area[]): boolean {
  const name = (areas: readonly Area[]): string =>
    areas
      .map(({row, column, rows, columns}) => [row, column, rows, columns].join(' '))
      .sort()
      .join(',');
  return name(some) === name(others);
}
