import {ScriptException} from '../../ground/host-error.js';
import {type Area, containsArea, type AreaOnSheet} from '../geometry/area.js';
import {moveCells} from './block-moves.js';
import {mayShift, PROTECTED} from './edit-rights.js';
import {demandLines, type Lines} from './line-edits.js';
import {type Sheet} from '../model/workbook.js';

type Dimension = Lines['dimension'];

/** Neighbouring lines that go on by some places; below zero they go back. */
interface Band {
  readonly start: number;
  readonly count: number;
  readonly by: number;
}

/**
 * Moves neighbouring rows or columns before the line that has the number `destination` now; the lines between change places
 * with them. Formulas, merges, names, rules and protections follow; what spans both stays as it is.
 */
export function moveLines(sheet: Sheet, user: string, lines: Lines, destination: number): void {
  const {dimension, start, count} = lines;
  const last = dimension === 'rows' ? sheet.maxRows : sheet.maxColumns;
  demandLines(sheet, dimension, start, count);
  demandLines(sheet, dimension, destination === last + 1 ? last : destination, 1);
  if (destination >= start && destination <= start + count) return;
  const isAllowed = [
    {dimension, kind: 'delete' as const, start, count},
    {dimension, kind: 'insert' as const, start: destination, count},
  ].every(shift => mayShift(sheet, shift, user));
  if (!isAllowed) throw new ScriptException(PROTECTED);
  const bands = bandsOf(lines, destination);
  moveCells(bands.map(band => cellMove(sheet, dimension, band)));
  moveAreas(sheet, dimension, bands);
  moveSizes(sheet, dimension, bands);
}

function bandsOf({start, count}: Lines, destination: number): Band[] {
  const isDown = destination > start;
  const between = isDown ? destination - start - count : start - destination;
  return [
    {start, count, by: isDown ? between : -between},
    {start: isDown ? start + count : destination, count: between, by: isDown ? -count : count},
  ];
}

function cellMove(sheet: Sheet, dimension: Dimension, band: Band): Parameters<typeof moveCells>[0][number] {
  const area = areaOf(sheet, dimension, band);
  return {from: {sheet, area}, to: {sheet, ...moved(area, dimension, band)}};
}

function areaOf(sheet: Sheet, dimension: Dimension, {start, count}: Band): Area {
  return dimension === 'rows'
    ? {row: start, rows: count, column: 1, columns: sheet.maxColumns}
    : {column: start, columns: count, row: 1, rows: sheet.maxRows};
}

function moved(area: Area, dimension: Dimension, {by}: Band): Area {
  return dimension === 'rows' ? {...area, row: area.row + by} : {...area, column: area.column + by};
}

function moveAreas(sheet: Sheet, dimension: Dimension, bands: readonly Band[]): void {
  const {workbook} = sheet;
  const follow = (area: Area): Area => {
    const band = bands.find(one => containsArea(areaOf(sheet, dimension, one), area));
    return band ? moved(area, dimension, band) : area;
  };
  const followTarget = (target: AreaOnSheet): AreaOnSheet =>
    target.sheetId === sheet.id ? {...target, area: follow(target.area)} : target;
  sheet.merges = sheet.merges.map(follow);
  sheet.conditionalRules = sheet.conditionalRules.map(rule => ({...rule, ranges: rule.ranges.map(follow)}));
  workbook.namedRanges = workbook.namedRanges.map(one => ({...one, target: followTarget(one.target)}));
  workbook.metadata = workbook.metadata.map(one => {
    const {place} = one;
    if (place.kind !== (dimension === 'rows' ? 'ROW' : 'COLUMN') || place.sheetId !== sheet.id) return one;
    return {...one, place: {...place, line: newLine(place.line, bands)}};
  });
  for (const protection of workbook.protections.filter(one => one.sheetId === sheet.id)) {
    if (protection.area) protection.area = follow(protection.area);
    protection.unprotected = protection.unprotected.map(follow);
  }
}

function moveSizes(sheet: Sheet, dimension: Dimension, bands: readonly Band[]): void {
  const sizes = (known: Map<number, number>) =>
    new Map([...known].map(([line, size]) => [newLine(line, bands), size] as const));
  const hidden = (known: Set<number>) => new Set([...known].map(line => newLine(line, bands)));
  if (dimension === 'rows') {
    sheet.rowHeights = sizes(sheet.rowHeights);
    sheet.hiddenRows = hidden(sheet.hiddenRows);
  } else {
    sheet.columnWidths = sizes(sheet.columnWidths);
    sheet.hiddenColumns = hidden(sheet.hiddenColumns);
  }
}

function newLine(line: number, bands: readonly Band[]): number {
  const band = bands.find(({start, count}) => line >= start && line < start + count);
  return line + (band?.by ?? 0);
}
