import {type Sheet} from '../../../workbook/model/workbook.js';
import {type Validation} from '../../../workbook/cell/validation.js';
import {type WireControl} from '../wire/wire.js';

/** How the rule lets a person fill in a cell; undefined for a rule that only judges and does not say what it wants. */
export function toWireControl(rule: Validation, sheet: Sheet): WireControl | undefined {
  const help = rule.helpText === undefined ? {} : {help: rule.helpText};
  if (rule.criterion === 'CHECKBOX') return {kind: 'tick', ...help};
  const items = itemsOf(rule, sheet);
  if (items) return {kind: 'list', items, isStrict: !rule.allowInvalid, hasArrow: rule.showDropdown, ...help};
  return rule.helpText === undefined ? undefined : {kind: 'rule', help: rule.helpText};
}

/** Whether what the rule says depends on cells elsewhere. */
export function looksElsewhere({criterion, arguments: given}: Validation): boolean {
  return criterion === 'CUSTOM_FORMULA' || given.some(one => one.kind === 'area');
}

function itemsOf({arguments: [first]}: Validation, {workbook}: Sheet): string[] | undefined {
  if (first?.kind === 'list') return [...first.items];
  if (first?.kind !== 'area') return undefined;
  const source = workbook.sheetById(first.area.sheetId);
  return source ? shownIn(source, first.area.area) : [];
}

/** What the cells of the area show, each text once, blanks left out. */
function shownIn(
  sheet: Sheet,
  {row, column, rows, columns}: {row: number; column: number; rows: number; columns: number},
): string[] {
  const shown = new Set<string>();
  const end = Math.min(row + rows, sheet.grid.lastRow() + 1);
  for (let r = row; r < end; r++) {
    for (let c = column; c < column + columns; c++) shown.add(sheet.displayAt(r, c));
  }
  shown.delete('');
  return [...shown];
}
