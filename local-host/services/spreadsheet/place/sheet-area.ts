import {ScriptException} from '../../../ground/host-error.js';
import {
  BOUNDED,
  type Bounds,
  boundsOf,
  formatArea,
  parseArea,
  parseR1C1,
  parseReference,
} from '../../../workbook/geometry/a1-notation.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {type Sheet, type Workbook} from '../../../workbook/model/workbook.js';

/** An area of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly bounds: Bounds;
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** The area, if it lies on the sheet; throws what Apps Script says if it does not. */
export function demandArea(sheet: Sheet, area: Area): Area {
  if (!(area.row >= 1)) throw new ScriptException('The starting row of the range is too small.');
  if (!(area.column >= 1)) throw new ScriptException('The starting column of the range is too small.');
  if (!(area.rows >= 1)) throw new ScriptException('The number of rows in the range must be at least 1.');
  if (!(area.columns >= 1)) throw new ScriptException('The number of columns in the range must be at least 1.');
  const isInside = area.row + area.rows - 1 <= sheet.maxRows && area.column + area.columns - 1 <= sheet.maxColumns;
  if (!isInside) throw new ScriptException(OUTSIDE);
  return area;
}

/** What a reference or the name of a named range stands for; a reference without a sheet is on the given one. */
export function findPlace(workbook: Workbook, sheet: Sheet, text: string): Place | undefined {
  const {sheetName, range} = parseReference(text.trim());
  const on = sheetName === undefined ? sheet : workbook.sheetByName(sheetName);
  if (!on) return undefined;
  const area = parseArea(range, on);
  if (area) return {sheet: on, area: demandArea(on, area), bounds: boundsOf(range)};
  const relative = parseR1C1(range);
  if (relative) return {sheet: on, area: demandArea(on, relative), bounds: BOUNDED};
  return findNamedPlace(workbook, text);
}

/** Like `findPlace`, but throws what Apps Script says of a reference that it cannot read. */
export function demandPlace(workbook: Workbook, sheet: Sheet, text: string): Place {
  const place = findPlace(workbook, sheet, text);
  if (!place) throw new ScriptException('Range not found');
  return place;
}

/** What a named range stands for. */
export function findNamedPlace(workbook: Workbook, name: string): Place | undefined {
  const named = workbook.namedRanges.find(one => one.name.toLowerCase() === name.toLowerCase());
  const sheet = named && workbook.sheetById(named.target.sheetId);
  return sheet && {sheet, area: named.target.area, bounds: BOUNDED};
}

/** The reference with its sheet's name, quoted where needed: 'Sheet 1'!A1:B2. */
export function fullReference({sheet, area}: Pick<Place, 'sheet' | 'area'>): string {
  const name = /^[A-Za-z_]\w*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${formatArea(area)}`;
}
