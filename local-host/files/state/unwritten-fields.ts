import {Sheet, type Workbook} from '../../workbook/model/workbook.js';
import {toJsonForm} from './json-form.js';

/** The fields of a sheet that a file carries, or whose loss is named where it occurs. */
const WRITTEN = new Set<string>([
  'workbook',
  'id',
  'name',
  'grid',
  'hidden',
  'tabColor',
  'maxRows',
  'maxColumns',
  'frozenRows',
  'frozenColumns',
  'hiddenGridlines',
  'rightToLeft',
  'columnWidths',
  'rowHeights',
  'hiddenRows',
  'hiddenColumns',
  'merges',
  'conditionalRules',
  'charts',
  'rowDepths',
  'columnDepths',
  'rowButtonsBefore',
  'columnButtonsBefore',
]);

/** The names of what sheets have beyond that: a field that the model gets one day is named until a file carries it. */
export function unwrittenFields(workbook: Workbook): string[] {
  const blank = new Sheet(workbook, 0, '');
  const usual = new Map(Object.entries(blank).map(([name, value]) => [name, textOf(name, value)]));
  const found = workbook.sheets.flatMap(sheet =>
    Object.entries(sheet)
      .filter(([name, value]) => !WRITTEN.has(name) && textOf(name, value) !== usual.get(name))
      .map(([name]) => name),
  );
  return [...new Set(found)];
}

function textOf(name: string, value: unknown): string {
  return WRITTEN.has(name) ? '' : JSON.stringify(toJsonForm(value));
}
