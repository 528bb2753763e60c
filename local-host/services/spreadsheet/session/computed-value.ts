import {HostNotImplemented} from '../../../ground/host-error.js';
import {type CellValue, isCellError} from '../../../workbook/cell/cell.js';
import {type Sheet} from '../../../workbook/model/workbook.js';

/** The value at the address, for a script: what the host cannot compute is refused by the name of what it lacks. */
export function computedValue(sheet: Sheet, row: number, column: number): CellValue {
  const value = sheet.valueAt(row, column);
  if (isCellError(value) && value.lacks !== undefined) throw new HostNotImplemented(lackText(value.lacks));
  return value;
}

/** The text shown at the address, for a script. */
export function computedText(sheet: Sheet, row: number, column: number): string {
  computedValue(sheet, row, column);
  return sheet.displayAt(row, column);
}

function lackText(lacks: string): string {
  return lacks.startsWith('=') ? `The formula ${lacks}` : `The formula function ${lacks}`;
}
