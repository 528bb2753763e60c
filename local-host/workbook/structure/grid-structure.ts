import {type Area, type AreaOnSheet} from '../geometry/area.js';
import {BLANK_CELL, type Cell} from '../cell/cell.js';
import {type MetadataPlace} from '../model/developer-metadata.js';
import {type SheetFilter} from '../model/filter.js';
import {type GridShift, type LineShift, shiftArea, shiftLine, shiftMap, shiftSet} from '../geometry/grid-shift.js';
import {type Sheet} from '../model/workbook.js';
import {type Validation} from '../cell/validation.js';

/** Inserts or deletes rows or columns and moves all that refers to them: merges, rules, protections, names, formulas. */
export function shiftGrid(sheet: Sheet, shift: LineShift): void {
  shiftCells(sheet, shift);
  shiftLines(sheet, shift);
  sheet.merges = areas(sheet.merges, shift).filter(area => area.rows * area.columns > 1);
  sheet.conditionalRules = sheet.conditionalRules
    .map(rule => ({...rule, ranges: areas(rule.ranges, shift)}))
    .filter(rule => rule.ranges.length > 0);
  shiftExtras(sheet, shift);
  shiftWorkbook(sheet, shift);
}

/** Gives inserted rows or columns the formats and rules of the line at `model`. */
export function inheritLook(sheet: Sheet, inserted: LineShift, model: number): void {
  const isRows = inserted.dimension === 'rows';
  const length = isRows ? sheet.maxColumns : sheet.maxRows;
  for (let place = 1; place <= length; place++) {
    const cell = isRows ? sheet.cellAt(model, place) : sheet.cellAt(place, model);
    if (cell === BLANK_CELL) continue;
    const look: Cell = {
      ...BLANK_CELL,
      style: cell.style,
      validation: cell.validation,
      value: boxValue(cell.validation),
    };
    for (let line = inserted.start; line < inserted.start + inserted.count; line++) {
      if (isRows) sheet.grid.set(line, place, look);
      else sheet.grid.set(place, line, look);
    }
  }
}

function boxValue(validation: Validation | undefined): false | '' {
  return validation?.criterion === 'CHECKBOX' && validation.arguments.length === 0 ? false : '';
}

function shiftCells(sheet: Sheet, shift: LineShift): void {
  const {grid} = sheet;
  const isRows = shift.dimension === 'rows';
  if (shift.kind === 'insert') {
    if (isRows) grid.insertRows(shift.start, shift.count);
    else grid.insertColumns(shift.start, shift.count);
  } else if (isRows) grid.deleteRows(shift.start, shift.count);
  else grid.deleteColumns(shift.start, shift.count);
  const change = shift.kind === 'insert' ? shift.count : -shift.count;
  if (isRows) sheet.maxRows += change;
  else sheet.maxColumns += change;
}

function shiftLines(sheet: Sheet, shift: LineShift): void {
  if (shift.dimension === 'rows') {
    sheet.rowHeights = shiftMap(sheet.rowHeights, shift);
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, shift);
    sheet.frozenRows = shiftFrozen(sheet.frozenRows, shift);
  } else {
    sheet.columnWidths = shiftMap(sheet.columnWidths, shift);
    sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, shift);
    sheet.frozenColumns = shiftFrozen(sheet.frozenColumns, shift);
  }
}

/** Bandings, filter and groups. */
function shiftExtras(sheet: Sheet, shift: LineShift): void {
  sheet.bandings = sheet.bandings.flatMap(banding => {
    const area = shiftArea(banding.area, shift);
    return area ? [{...banding, area}] : [];
  });
  if (sheet.filter) sheet.filter = shiftFilter(sheet.filter, shift);
  if (shift.dimension === 'rows') sheet.rowDepths = shiftMap(sheet.rowDepths, shift);
  else sheet.columnDepths = shiftMap(sheet.columnDepths, shift);
}

function shiftFilter({area, columns}: SheetFilter, shift: LineShift): SheetFilter | undefined {
  const moved = shiftArea(area, shift);
  return moved && {area: moved, columns: shift.dimension === 'columns' ? shiftMap(columns, shift) : columns};
}

/** Lines inserted among the frozen ones are frozen too; deleted ones no longer count. */
function shiftFrozen(frozen: number, shift: LineShift): number {
  if (shift.kind === 'insert') return shift.start <= frozen ? frozen + shift.count : frozen;
  return frozen - Math.max(0, Math.min(frozen, shift.start + shift.count - 1) - shift.start + 1);
}

function shiftWorkbook(sheet: Sheet, shift: LineShift): void {
  const {workbook} = sheet;
  const follow = (target: AreaOnSheet): AreaOnSheet | undefined => {
    if (target.sheetId !== sheet.id) return target;
    const area = shiftArea(target.area, shift);
    return area && {sheetId: target.sheetId, area};
  };
  workbook.namedRanges = workbook.namedRanges.flatMap(one => {
    const target = follow(one.target);
    return target ? [{...one, target}] : [];
  });
  workbook.metadata = workbook.metadata.flatMap(one => {
    const place = shiftPlace(one.place, sheet, shift);
    return place ? [{...one, place}] : [];
  });
  shiftProtections(sheet, shift);
  shiftCharts(sheet, shift, follow);
  shiftRuleAreas(sheet, follow);
  shiftFormulas(sheet, {...shift, sheetName: sheet.name});
}

function shiftPlace(place: MetadataPlace, sheet: Sheet, shift: LineShift): MetadataPlace | undefined {
  if (place.kind === 'SPREADSHEET' || place.kind === 'SHEET' || place.sheetId !== sheet.id) return place;
  if ((place.kind === 'ROW') !== (shift.dimension === 'rows')) return place;
  const line = shiftLine(place.line, shift);
  return line === undefined ? undefined : {...place, line};
}

function shiftProtections(sheet: Sheet, shift: LineShift): void {
  const {workbook} = sheet;
  for (const protection of workbook.protections.filter(one => one.sheetId === sheet.id)) {
    protection.unprotected = areas(protection.unprotected, shift);
    if (!protection.area) continue;
    const area = shiftArea(protection.area, shift);
    if (area) protection.area = area;
    else workbook.protections = workbook.protections.filter(one => one !== protection);
  }
}

function shiftCharts(sheet: Sheet, shift: LineShift, follow: (target: AreaOnSheet) => AreaOnSheet | undefined): void {
  for (const other of sheet.workbook.sheets) {
    other.charts = other.charts.map(chart => ({
      ...chart,
      ranges: chart.ranges.map(follow).filter(one => one !== undefined),
    }));
  }
  const isRows = shift.dimension === 'rows';
  const moved = (line: number) => shiftLine(line, shift) ?? Math.max(1, shift.start - 1);
  sheet.charts = sheet.charts.map(chart => {
    const {row, column} = chart.position;
    return {
      ...chart,
      position: {...chart.position, row: isRows ? moved(row) : row, column: isRows ? column : moved(column)},
    };
  });
}

/** Moves the areas that list rules ("one of the range …") look at, once per rule however many cells share it. */
function shiftRuleAreas(sheet: Sheet, follow: (target: AreaOnSheet) => AreaOnSheet | undefined): void {
  const known = new Map<Validation, Validation>();
  const change = (rule: Validation): Validation => {
    const made = known.get(rule) ?? movedRule(rule, follow);
    known.set(rule, made);
    return made;
  };
  for (const other of sheet.workbook.sheets) {
    other.grid.map(cell => {
      if (cell.validation === undefined) return cell;
      const validation = change(cell.validation);
      return validation === cell.validation ? cell : {...cell, validation};
    });
  }
}

function movedRule(rule: Validation, follow: (target: AreaOnSheet) => AreaOnSheet | undefined): Validation {
  if (!rule.arguments.some(one => one.kind === 'area')) return rule;
  const changed = rule.arguments.map(one => (one.kind === 'area' ? {...one, area: follow(one.area) ?? one.area} : one));
  return {...rule, arguments: changed};
}

function shiftFormulas(sheet: Sheet, shift: GridShift): void {
  const {formulas, sheets} = sheet.workbook;
  if (!formulas) return;
  for (const other of sheets) other.grid.mapFormulas(formula => formulas.shifted(formula, other.name, shift));
}

function areas(all: readonly Area[], shift: LineShift): Area[] {
  return all.map(area => shiftArea(area, shift)).filter(area => area !== undefined);
}
