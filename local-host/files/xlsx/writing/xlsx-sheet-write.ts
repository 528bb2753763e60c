import {
  type ConditionalFormattingRule,
  PaperSize,
  type Row,
  type Style,
  type Worksheet,
  type WorksheetView,
} from '@cj-tech-master/excelts';
import {formatArea, formatCell} from '../../../workbook/geometry/a1-notation.js';
import {type Cell, BLANK_CELL} from '../../../workbook/cell/cell.js';
import {type CellStyle} from '../../../workbook/cell/cell-style.js';
import {
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  NEW_SHEET_COLUMNS,
  NEW_SHEET_ROWS,
  type Sheet,
} from '../../../workbook/model/workbook.js';
import {fitRows} from '../../fit/row-fit.js';
import {writeCell} from './xlsx-cell-write.js';
import {toXlsxRule} from '../terms/xlsx-conditional.js';
import {type XlsxContext} from './xlsx-context.js';
import {writeRules} from './xlsx-rules.js';
import {SheetLocks} from './xlsx-locks.js';
import {toHeight, toWidth} from '../terms/xlsx-sizes.js';
import {LINK_LOOK, toXlsxStyle} from '../terms/xlsx-style.js';

/** Writes all of a sheet but its charts. */
export async function writeSheet(target: Worksheet, sheet: Sheet, context: XlsxContext): Promise<void> {
  const locks = new SheetLocks(sheet);
  writeFrame(target, sheet, context);
  writeColumns(target, sheet, locks);
  writeRows(target, sheet);
  writeGroups(target, sheet);
  writeCells(target, sheet, {locks, context});
  writeRules(target, sheet, context);
  for (const {row, column, rows, columns} of sheet.merges)
    target.mergeCellsWithoutStyle(row, column, row + rows - 1, column + columns - 1);
  writeConditionalRules(target, sheet, context);
  if (!locks.isProtected) return;
  context.omissions.add('Protections lock for everybody in xlsx: who may edit what is not written.');
  await target.protect('', {formatColumns: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true});
}

function writeFrame(target: Worksheet, sheet: Sheet, context: XlsxContext): void {
  target.state = sheet.hidden ? 'hidden' : 'visible';
  target.properties.defaultRowHeight = toHeight(DEFAULT_ROW_HEIGHT);
  target.properties.defaultColWidth = toWidth(DEFAULT_COLUMN_WIDTH);
  if (sheet.tabColor !== undefined) target.properties.tabColor = {argb: `FF${sheet.tabColor.slice(1).toUpperCase()}`};
  target.views = [viewOf(sheet)];
  Object.assign(target.pageSetup, {
    orientation: 'landscape',
    paperSize: PaperSize.A4,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: {left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3},
    ...(sheet.frozenRows > 0 ? {printTitlesRow: `1:${sheet.frozenRows}`} : {}),
  });
  target.headerFooter.oddFooter = '&R&P/&N';
  if (sheet.maxRows !== NEW_SHEET_ROWS || sheet.maxColumns !== NEW_SHEET_COLUMNS)
    context.omissions.add('The number of rows and columns of a sheet is not written: sheets in xlsx have no end.');
}

function viewOf(sheet: Sheet): Partial<WorksheetView> {
  const common = {showGridLines: !sheet.hiddenGridlines, rightToLeft: sheet.rightToLeft};
  if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return {...common, state: 'normal'};
  const topLeftCell = formatCell(sheet.frozenRows + 1, sheet.frozenColumns + 1);
  return {...common, state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows, topLeftCell};
}

function writeColumns(target: Worksheet, sheet: Sheet, locks: SheetLocks): void {
  const isOpen = locks.isProtected && !locks.locksByDefault;
  for (let column = 1; column <= sheet.maxColumns; column++) {
    if (!isOpen && !isSpecial(sheet, column)) continue;
    const line = target.getColumn(column);
    line.width = toWidth(sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);
    line.outlineLevel = sheet.columnDepths.get(column);
    if (sheet.hiddenColumns.has(column)) line.hidden = true;
    if (isOpen) line.style = {protection: {locked: false}};
  }
}

function isSpecial({columnWidths, hiddenColumns, columnDepths}: Sheet, column: number): boolean {
  return columnWidths.has(column) || hiddenColumns.has(column) || columnDepths.has(column);
}

function writeRows(target: Worksheet, sheet: Sheet): void {
  for (const [row, height] of new Map([...sheet.rowHeights, ...fitRows(sheet)])) {
    target.getRow(row).height = toHeight(height);
  }
  // The library writes a row without cells only if it has a height.
  for (const row of sheet.hiddenRows) withHeight(target.getRow(row)).hidden = true;
  for (const [row, depth] of sheet.rowDepths) withHeight(target.getRow(row)).outlineLevel = depth;
}

function withHeight(row: Row): Row {
  row.height ??= toHeight(DEFAULT_ROW_HEIGHT);
  return row;
}

/** Lines at the depth that the sheet names count as folded for the library: it names one that no line has. */
function writeGroups({properties}: Worksheet, sheet: Sheet): void {
  const {rowDepths, columnDepths, rowButtonsBefore, columnButtonsBefore} = sheet;
  if (rowDepths.size + columnDepths.size === 0) return;
  properties.outlineProperties = {summaryBelow: !rowButtonsBefore, summaryRight: !columnButtonsBefore};
  if (rowDepths.size > 0) properties.outlineLevelRow = Math.max(...rowDepths.values()) + 1;
  if (columnDepths.size > 0) properties.outlineLevelCol = Math.max(...columnDepths.values()) + 1;
}

interface Writing {
  readonly locks: SheetLocks;
  readonly context: XlsxContext;
}

function writeCells(target: Worksheet, sheet: Sheet, {locks, context}: Writing): void {
  const styles = new StyleSheet();
  sheet.grid.forEach((cell, row, column) => {
    const written = target.getCell(row, column);
    written.style = styles.of(
      lookOf(cell, sheet.workbook.numberFormatAt(sheet, row, column)),
      locks.isLocked(row, column),
    );
    if (cell.style.wrapStrategy === 'CLIP') context.omissions.add('Text that is cut off (CLIP) runs over in xlsx.');
    writeCell(written, {sheet, row, column, cell}, context);
  });
  for (const [row, column] of locks.exceptions()) {
    if (sheet.cellAt(row, column) === BLANK_CELL)
      target.getCell(row, column).style = styles.of(BLANK_CELL.style, locks.isLocked(row, column));
  }
}

/** The look of the cell; a link looks like one, and a formula may bring the format of its result along. */
function lookOf({style, richText}: Cell, numberFormat: string | undefined): CellStyle {
  const isLink = richText?.runs.some(({link}) => link !== undefined) ?? false;
  const look = numberFormat === style.numberFormat || numberFormat === undefined ? style : {...style, numberFormat};
  return isLink ? {...LINK_LOOK, ...look} : look;
}

/** The styles made so far: the cells of a workbook share a few. */
class StyleSheet {
  private readonly locked = new Map<string, Partial<Style>>();

  of(style: CellStyle, isLocked: boolean): Partial<Style> {
    const key = JSON.stringify([style, isLocked]);
    const made = this.locked.get(key) ?? toXlsxStyle(style, isLocked);
    this.locked.set(key, made);
    return made;
  }
}

function writeConditionalRules(target: Worksheet, sheet: Sheet, context: XlsxContext): void {
  sheet.conditionalRules.forEach((rule, index) => {
    const written = toXlsxRule(rule, index + 1, {
      timeZone: sheet.workbook.timeZone,
      translate: formula => context.translate(formula, sheet),
    });
    if (written) addRule(target, rule.ranges.map(formatArea), written);
    else context.omissions.add(`A conditional format on "${sheet.name}" is not written: xlsx has no such condition.`);
  });
}

function addRule(target: Worksheet, ranges: readonly string[], rule: ConditionalFormattingRule): void {
  target.addConditionalFormatting({ref: ranges.join(' '), rules: [rule]});
}
