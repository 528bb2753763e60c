import {type MetadataPlace} from '../../../workbook/model/developer-metadata.js';
import {type RangeState} from '../session/states.js';
import {type MetadataScope} from '../session/table-states.js';

/** The row or column that a range is, if it is one whole one: metadata hangs on nothing smaller. */
export function lineOfRange({sheet, area}: RangeState): MetadataPlace | undefined {
  if (area.columns === sheet.maxColumns && area.rows === 1) return {kind: 'ROW', sheetId: sheet.id, line: area.row};
  if (area.rows === sheet.maxRows && area.columns === 1) return {kind: 'COLUMN', sheetId: sheet.id, line: area.column};
  return undefined;
}

/** A range as a place to look in. */
export function scopeOfRange({sheet, area}: RangeState): MetadataScope {
  const {row, column} = area;
  return {
    kind: 'RANGE',
    sheetId: sheet.id,
    rows: {first: row, last: row + area.rows - 1, areAll: area.rows === sheet.maxRows},
    columns: {first: column, last: column + area.columns - 1, areAll: area.columns === sheet.maxColumns},
  };
}

/** Whether two places are the same. */
export function isSamePlace(a: MetadataPlace, b: MetadataPlace): boolean {
  return a.kind === b.kind && sheetOf(a) === sheetOf(b) && lineOf(a) === lineOf(b);
}

/** Whether a place lies within the scope; where what merely meets it counts too, also whether it holds or crosses it. */
export function isWithinScope(scope: MetadataScope, place: MetadataPlace, isIntersecting: boolean): boolean {
  if (scope.kind === 'SPREADSHEET') return true;
  if (place.kind === 'SPREADSHEET') return isIntersecting;
  if (place.sheetId !== scope.sheetId) return false;
  if (scope.kind === 'SHEET') return true;
  if (place.kind === 'SHEET') return isIntersecting;
  const [along, across] = place.kind === 'ROW' ? [scope.rows, scope.columns] : [scope.columns, scope.rows];
  return place.line >= along.first && place.line <= along.last && (isIntersecting || across.areAll);
}

function sheetOf(place: MetadataPlace): number | undefined {
  return place.kind === 'SPREADSHEET' ? undefined : place.sheetId;
}

function lineOf(place: MetadataPlace): number | undefined {
  return place.kind === 'ROW' || place.kind === 'COLUMN' ? place.line : undefined;
}
