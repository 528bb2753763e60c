import {type DataValidation, type Worksheet} from '@cj-tech-master/excelts';
import {formatArea} from '../../../workbook/geometry/a1-notation.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type Validation} from '../../../workbook/cell/validation.js';
import {cellRectangles} from '../terms/cell-rectangles.js';
import {toXlsxValidation} from '../terms/xlsx-validation.js';
import {type XlsxContext} from './xlsx-context.js';

interface RuledCells {
  readonly rule: DataValidation;
  readonly cells: [row: number, column: number][];
}

/**
 * Writes the rules of a sheet, each for as few ranges as may be. The library would put cells with like rules together by itself, but
 * in the order of the letters of their addresses, so that ranges overlap: A10 comes before A3.
 */
export function writeRules(target: Worksheet, sheet: Sheet, context: XlsxContext): void {
  const found = new Map<string, RuledCells>();
  sheet.grid.forEach(({validation}, row, column) => {
    const rule = validation && toRule(validation, {sheet, row, column}, context);
    if (!rule) return;
    const key = JSON.stringify(rule);
    const cells = found.get(key)?.cells ?? [];
    cells.push([row, column]);
    found.set(key, {rule, cells});
  });
  for (const {rule, cells} of found.values()) {
    for (const area of cellRectangles(cells)) target.dataValidations.add(formatArea(area), rule);
  }
}

function toRule(
  rule: Validation,
  {sheet, row, column}: {sheet: Sheet; row: number; column: number},
  context: XlsxContext,
): DataValidation | undefined {
  const written = toXlsxValidation(rule, {
    timeZone: sheet.workbook.timeZone,
    row,
    column,
    keepsBooleans: context.isLookedAt(sheet, row, column),
    addressOf: ({area}) => context.addressOf(area),
    storeList: items => context.lists.store(items),
    translate: formula => context.translate(formula, sheet),
  });
  if (!written) context.omissions.add(`Rules of the kind ${rule.criterion} are not written.`);
  if (!rule.showDropdown) context.omissions.add('A list without an arrow gets one in xlsx.');
  return written;
}
