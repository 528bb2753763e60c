import {type Cell} from '../cell/cell.js';
import {type AreaOnSheet} from '../geometry/area.js';
import {Sheet} from '../model/workbook.js';
import {type Validation} from '../cell/validation.js';

/** What a copied sheet takes along beyond cells, rules, sizes and charts. */
export interface SheetCopyOptions {
  readonly name: string;
  readonly carriesProtections: boolean;
  readonly staysHidden: boolean;
}

/** Makes a copy of the sheet as the last tab of its workbook. Cells are shared until one side changes them. */
export function copySheet(source: Sheet, options: SheetCopyOptions): Sheet {
  const {workbook} = source;
  const copy = new Sheet(workbook, workbook.nextId(), options.name);
  copyFrame(source, copy);
  copy.hidden = source.hidden && options.staysHidden;
  const follow = (target: AreaOnSheet): AreaOnSheet =>
    target.sheetId === source.id ? {sheetId: copy.id, area: target.area} : target;
  copy.grid = source.grid.copy();
  copy.grid.map(ruleFollower(follow));
  copy.charts = source.charts.map(chart => ({...chart, id: workbook.nextId(), ranges: chart.ranges.map(follow)}));
  workbook.sheets = [...workbook.sheets, copy];
  copyNames(source, copy);
  if (options.carriesProtections) copyProtections(source, copy);
  return copy;
}

/** The name that Sheets gives to the copy of a sheet. */
export function copyName(source: Sheet): string {
  const name = `Copy of ${source.name}`;
  if (!source.workbook.sheetByName(name)) return name;
  let number = 2;
  while (source.workbook.sheetByName(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}

function copyFrame(source: Sheet, copy: Sheet): void {
  copy.tabColor = source.tabColor;
  copy.maxRows = source.maxRows;
  copy.maxColumns = source.maxColumns;
  copy.frozenRows = source.frozenRows;
  copy.frozenColumns = source.frozenColumns;
  copy.hiddenGridlines = source.hiddenGridlines;
  copy.rightToLeft = source.rightToLeft;
  copy.columnWidths = new Map(source.columnWidths);
  copy.rowHeights = new Map(source.rowHeights);
  copy.hiddenRows = new Set(source.hiddenRows);
  copy.hiddenColumns = new Set(source.hiddenColumns);
  copy.merges = source.merges;
  copy.conditionalRules = source.conditionalRules;
  copy.filter = source.filter;
  copy.bandings = source.bandings.map(banding => ({...banding, id: source.workbook.nextId()}));
  copy.rowDepths = source.rowDepths;
  copy.columnDepths = source.columnDepths;
  copy.rowButtonsBefore = source.rowButtonsBefore;
  copy.columnButtonsBefore = source.columnButtonsBefore;
}

/** Rules that look at the copied sheet look at the copy afterwards; one new rule per old one. */
function ruleFollower(follow: (target: AreaOnSheet) => AreaOnSheet): (cell: Cell) => Cell {
  const known = new Map<Validation, Validation>();
  return cell => {
    const rule = cell.validation;
    if (!rule?.arguments.some(one => one.kind === 'area')) return cell;
    const made = known.get(rule) ?? {
      ...rule,
      arguments: rule.arguments.map(one => (one.kind === 'area' ? {...one, area: follow(one.area)} : one)),
    };
    known.set(rule, made);
    return {...cell, validation: made};
  };
}

/** Named ranges of the source become names that only the copy's title makes unique (assumed). */
function copyNames(source: Sheet, copy: Sheet): void {
  const {workbook} = source;
  const copies = workbook.namedRanges
    .filter(one => one.target.sheetId === source.id)
    .map(one => ({name: `'${copy.name}'!${one.name}`, target: {...one.target, sheetId: copy.id}}));
  if (copies.length > 0) workbook.namedRanges = [...workbook.namedRanges, ...copies];
}

function copyProtections(source: Sheet, copy: Sheet): void {
  const {workbook} = source;
  const copies = workbook.protections
    .filter(one => one.sheetId === source.id)
    .map(one => ({...one, id: workbook.nextId(), sheetId: copy.id}));
  workbook.protections = [...workbook.protections, ...copies];
}
