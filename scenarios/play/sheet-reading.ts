import {type Sheet, type Workbook} from '../../local-host/index.js';
import {type CellMatrix, type CellValue, parseMachineKey, type TabKey} from '../../src/core/index.js';

/** The sheet that carries a tab's key, whatever it is called; undefined where it was not made yet. */
export function findSheet(workbook: Workbook, tab: string): Sheet | undefined {
  return workbook.sheets.find(sheet => readTabKey(sheet) === tab);
}

/** The tab that a sheet says it is. */
export function readTabKey(sheet: Sheet): TabKey | undefined {
  return parseMachineKey(sheet.cellAt(1, 1).value)?.tab;
}

/** What stands in a sheet, formulas as their text: nobody looks for a row by a computed value. */
export function readCells(sheet: Sheet): CellMatrix {
  const columns = sheet.grid.lastColumn();
  return Array.from({length: sheet.grid.lastRow()}, (_, row) =>
    Array.from({length: columns}, (__, column) => readCell(sheet, row + 1, column + 1)),
  );
}

/** `C7` for row 7, column 3. */
export function toA1(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

function readCell(sheet: Sheet, row: number, column: number): CellValue {
  const {formula, value} = sheet.cellAt(row, column);
  if (formula !== '') return formula;
  return typeof value === 'object' ? value.error : value;
}
