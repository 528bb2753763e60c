import {
  type ConditionalFormattingRule,
  PaperSize,
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
import {SheetLocks} from './xlsx-locks.js';
import {toHeight, toWidth} from '../terms/xlsx-sizes.js';
import {LINK_LOOK, toXlsxStyle} from '../terms/xlsx-style.js';

/** Writes all of a sheet but its charts. */
export async function writeSheet(target: Worksheet, sheet: Sheet, context: XlsxContext): Promise<void> {
  const locks = new SheetLocks(sheet);
  writeFrame(target, sheet, context);
  writeColumns(target, sheet, locks);
  writeRows(target, sheet);
  writeCells(target, sheet, {locks, context});
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
    const width = sheet.columnWidths.get(column);
    const isHidden = sheet.hiddenColumns.has(column);
    if (width === undefined && !isHidden && !isOpen) continue;
    const line = target.getColumn(column);
    line.width = toWidth(width ?? DEFAULT_COLUMN_WIDTH);
    if (isHidden) line.hidden = true;
    if (isOpen) line.style = {protection: {locked: false}};
  }
}

function writeRows(target: Worksheet, sheet: Sheet): void {
  for (const [row, height] of new Map([...sheet.rowHeights, ...fitRows(sheet)])) {
    target.getRow(row).height = toHeight(height);
  }
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
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
