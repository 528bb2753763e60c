import {isDateFormat} from '../cell/display.js';
import {type Area} from '../geometry/area.js';
import {type Sheet} from '../model/workbook.js';
import {areaWithin} from './engine/engine-formula.js';
import {parseReference} from './language/formula-reference.js';
import {toLocalFormula} from './language/formula-text.js';
import {type FormulaArgument, type FormulaScalar} from './language/formula-values.js';

/** The cells that the text of a reference stands for; undefined where there are none. */
export function findCells(text: string, ownSheet: Sheet): {readonly sheet: Sheet; readonly area: Area} | undefined {
  const reference = parseReference(text);
  const sheet = reference.sheetName === undefined ? ownSheet : ownSheet.workbook.sheetByName(reference.sheetName);
  const area = sheet && areaWithin(reference, sheet);
  return sheet && area && {sheet, area};
}

/** What the cells of a reference hold: one value, or rows. */
export function readCells(text: string, ownSheet: Sheet): FormulaArgument | undefined {
  const place = findCells(text, ownSheet);
  if (!place) return undefined;
  const {sheet, area} = place;
  if (area.rows === 1 && area.columns === 1) return scalarAt(sheet, area.row, area.column);
  return Array.from({length: area.rows}, (_, down) =>
    Array.from({length: area.columns}, (_, right) => scalarAt(sheet, area.row + down, area.column + right)),
  );
}

/** The formula in the first cell of a reference, as people see it; '' where there is none. */
export function readFormulaText(text: string, ownSheet: Sheet): string {
  const place = findCells(text, ownSheet);
  const formula = place?.sheet.cellAt(place.area.row, place.area.column).formula ?? '';
  return toLocalFormula(formula, ownSheet.workbook.locale);
}

function scalarAt(sheet: Sheet, row: number, column: number): FormulaScalar {
  const value = sheet.valueAt(row, column);
  if (typeof value !== 'number' || !isDateFormat(sheet.workbook.numberFormatAt(sheet, row, column))) return value;
  return {dateSerial: value};
}
