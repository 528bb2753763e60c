import {type Worksheet, type WorksheetView} from '@cj-tech-master/excelts';
import {parseArea} from '../../../workbook/geometry/a1-notation.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {BLANK_CELL} from '../../../workbook/cell/cell.js';
import {DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet} from '../../../workbook/model/workbook.js';
import {type GroupDepths} from '../../../workbook/model/line-groups.js';
import {fitRows} from '../../fit/row-fit.js';
import {readCell} from './xlsx-cell-read.js';
import {eachCell} from '../terms/xlsx-cells.js';
import {toHex} from '../terms/xlsx-color.js';
import {fromXlsxRule} from '../terms/xlsx-conditional.js';
import {readProtections} from './xlsx-locks-read.js';
import {type XlsxReading} from './xlsx-reading.js';
import {fromHeight, fromWidth} from '../terms/xlsx-sizes.js';

/** Reads all of a sheet but its charts and pictures. */
export function readSheet(source: Worksheet, sheet: Sheet, reading: XlsxReading): void {
  readFrame(source, sheet);
  readColumns(source, sheet);
  const {model} = source;
  sheet.merges = areasOf(model.merges ?? [], sheet);
  readCells(source, sheet, reading);
  readGroups(source, sheet);
  readConditionalRules(source, sheet, reading);
  sheet.workbook.protections = [...sheet.workbook.protections, ...readProtections(source, sheet)];
  const drawn = countCharts(model) + source.getImages().length;
  if (drawn > 0) reading.omissions.add(`Charts and pictures are not read: ${drawn} on "${sheet.name}".`);
}

/** The library keeps the drawing of a sheet with charts as it found it, and has no type for it. */
function countCharts({drawing}: {readonly drawing?: {readonly rels?: readonly {readonly Target?: string}[]}}): number {
  return drawing?.rels?.filter(({Target = ''}) => Target.includes('/charts/')).length ?? 0;
}

/** Reads the heights of rows; those that merely fit the text stay automatic. All sheets' cells must have been read. */
export function readRows(source: Worksheet, sheet: Sheet): void {
  const fitting = fitRows(sheet);
  source.eachRow({includeEmpty: true}, (row, number) => {
    if (row.hidden) sheet.hiddenRows.add(number);
    if (!row.height) return;
    const height = fromHeight(row.height);
    if (height !== DEFAULT_ROW_HEIGHT && height !== fitting.get(number)) sheet.rowHeights.set(number, height);
  });
}

function readFrame(source: Worksheet, sheet: Sheet): void {
  const view = viewOf(source);
  sheet.hidden = source.state !== 'visible';
  sheet.tabColor = toHex(source.properties.tabColor);
  eachCell(source, (_, row, column) => {
    sheet.maxRows = Math.max(sheet.maxRows, row);
    sheet.maxColumns = Math.max(sheet.maxColumns, column);
  });
  sheet.hiddenGridlines = view?.showGridLines === false;
  sheet.rightToLeft = view?.rightToLeft ?? false;
  if (view?.state !== 'frozen') return;
  sheet.frozenRows = view.ySplit ?? 0;
  sheet.frozenColumns = view.xSplit ?? 0;
}

function readColumns(source: Worksheet, sheet: Sheet): void {
  for (let column = 1; column <= sheet.maxColumns; column++) {
    const {width, hidden} = source.getColumn(column);
    const pixels = width === undefined ? DEFAULT_COLUMN_WIDTH : fromWidth(width);
    if (pixels !== DEFAULT_COLUMN_WIDTH) sheet.columnWidths.set(column, pixels);
    if (hidden) sheet.hiddenColumns.add(column);
  }
}

function readGroups(source: Worksheet, sheet: Sheet): void {
  const outline = outlineOf(source.properties);
  sheet.rowButtonsBefore = outline?.summaryBelow === false;
  sheet.columnButtonsBefore = outline?.summaryRight === false;
  const columns = Array.from({length: sheet.maxColumns}, (_, index) => index + 1);
  sheet.columnDepths = depthsOf(columns.map(column => [column, source.getColumn(column).outlineLevel]));
  const rows: [number, number][] = [];
  source.eachRow({includeEmpty: true}, (row, number) => rows.push([number, row.outlineLevel]));
  sheet.rowDepths = depthsOf(rows);
}

function depthsOf(lines: readonly (readonly [line: number, depth: number])[]): GroupDepths {
  return new Map(lines.filter(([, depth]) => depth > 0));
}

/** Files without groups say nothing of their buttons, which the library's types do not know. */
function outlineOf({
  outlineProperties,
}: {
  readonly outlineProperties?: Worksheet['properties']['outlineProperties'] | undefined;
}): Partial<Worksheet['properties']['outlineProperties']> | undefined {
  return outlineProperties;
}

function readCells(source: Worksheet, sheet: Sheet, reading: XlsxReading): void {
  eachCell(source, (found, row, column) => {
    const cell = readCell(found, reading);
    if (cell !== BLANK_CELL) sheet.grid.set(row, column, cell);
  });
}

function readConditionalRules(source: Worksheet, sheet: Sheet, reading: XlsxReading): void {
  const rules = source.conditionalFormattings.flatMap(({ref, rules: found}) => found.map(rule => ({ref, rule})));
  rules.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  for (const {ref, rule} of rules) {
    const ranges = areasOf(ref.split(' '), sheet);
    const [first] = ranges;
    const context = {timeZone: sheet.workbook.timeZone, translate: (formula: string) => reading.canonical(formula)};
    const body = first && fromXlsxRule(rule, first, context);
    if (body) sheet.conditionalRules = [...sheet.conditionalRules, {ranges, body}];
    else reading.omissions.add(`A conditional format of the type ${rule.type} on "${sheet.name}" is not read.`);
  }
}

function areasOf(ranges: readonly string[], sheet: Sheet): Area[] {
  return ranges.map(range => parseArea(range, sheet)).filter(area => area !== undefined);
}

/** The first view; files of other programs may have none, which the library's types do not know. */
function viewOf({views}: {readonly views: Worksheet['views'] | undefined}): Partial<WorksheetView> | undefined {
  return views?.[0];
}
