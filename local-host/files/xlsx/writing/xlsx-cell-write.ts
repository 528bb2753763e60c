import {
  type Cell as XlsxCell,
  type CellErrorValue,
  type CellValue as XlsxValue,
  type Font,
} from '@cj-tech-master/excelts';
import {type Cell, type CellValue, isCellError} from '../../../workbook/cell/cell.js';
import {formatDisplay, isDateFormat} from '../../../workbook/cell/display.js';
import {type RichText, type TextLook} from '../../../workbook/cell/rich-text.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {toColor} from '../terms/xlsx-color.js';
import {type XlsxContext} from './xlsx-context.js';
import {toXlsxLink} from '../terms/xlsx-links.js';
import {toXlsxText} from '../terms/xlsx-text.js';
import {TICKED, UNTICKED} from '../terms/xlsx-validation.js';

/** A cell of the workbook and where it is. */
export interface PlacedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Excel counts a 29 February 1900 that never was: from this serial on its dates are those of Sheets. */
const FIRST_COMMON_DATE = 61;

const ERRORS_OF_XLSX = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

/** Writes the content and note of a cell; its look and its rule are written apart. */
export function writeCell(target: XlsxCell, placed: PlacedCell, context: XlsxContext): void {
  const {cell} = placed;
  const value = toXlsxValue(placed, context);
  if (value !== null) target.value = value;
  if (cell.note !== '') target.note = cell.note;
}

/** The link of the cell if a part of its text carries one, as the file has it. */
function linkOf({runs}: RichText, context: XlsxContext): string | undefined {
  const links = [...new Set(runs.flatMap(({link}) => (link === undefined ? [] : [link])))];
  if (links.length > 1) context.omissions.add('A cell has one link in xlsx: of several in a text the first is kept.');
  const [first] = links;
  const link = first === undefined ? undefined : toXlsxLink(first, id => context.nameOf(id));
  if (first !== undefined && link === undefined)
    context.omissions.add(`The link "${first}" leads to a sheet that is not there.`);
  return link;
}

function toXlsxValue(placed: PlacedCell, context: XlsxContext): XlsxValue {
  const {cell, sheet, row, column} = placed;
  const shown = constantOf(placed, sheet.valueAt(row, column), context);
  if (cell.richText) return toRichText(cell.richText, context);
  if (cell.formula === '') return shown;
  const formula = context.translate(cell.formula, sheet);
  if (formula === undefined || isMalformed(sheet.valueAt(row, column))) {
    context.omissions.add(`Formulas that only Google Sheets computes are written as values, such as ${cell.formula}`);
    return shown;
  }
  return {formula, ...(shown === null ? {result: ''} : {result: shown as string | number | boolean | CellErrorValue})};
}

function isMalformed(value: CellValue): boolean {
  return isCellError(value) && value.error === '#ERROR!';
}

/** The value as a constant of the file. */
function constantOf(placed: PlacedCell, value: CellValue, context: XlsxContext): XlsxValue {
  if (value === '') return null;
  if (isCellError(value)) return toError(value.error);
  if (typeof value === 'boolean') return isDrawnBox(placed, context) ? (value ? TICKED : UNTICKED) : value;
  return typeof value === 'number' ? toNumber(placed, value, context) : toXlsxText(value);
}

function toError(error: string): CellErrorValue | string {
  const known = ERRORS_OF_XLSX.find(one => one === error);
  return known === undefined ? error : {error: known};
}

function toNumber({cell, sheet, row, column}: PlacedCell, value: number, context: XlsxContext): number | string {
  const format = cell.style.numberFormat ?? sheet.workbook.numberFormatAt(sheet, row, column);
  if (value >= FIRST_COMMON_DATE || !isDateFormat(format) || (value >= 0 && value < 1)) return value;
  context.omissions.add('Dates before March 1900 are written as text: Excel does not know them or is a day off.');
  return formatDisplay(value, format, sheet.workbook.locale);
}

/** Whether a tick box is written as ☐ or ☑, which reads well, because no formula wants TRUE or FALSE of it. */
function isDrawnBox({cell, sheet, row, column}: PlacedCell, context: XlsxContext): boolean {
  const isBox = cell.validation?.criterion === 'CHECKBOX' && cell.validation.arguments.length === 0;
  return isBox && !context.isLookedAt(sheet, row, column);
}

function toRichText(richText: RichText, context: XlsxContext): XlsxValue {
  const hyperlink = linkOf(richText, context);
  const text = toXlsxText(richText.text);
  const isStyled = richText.runs.some(({look}) => look !== undefined);
  if (!isStyled) return hyperlink === undefined ? text : {text, hyperlink};
  const runs = richText.runs.map(({start, end, look}) => ({
    text: toXlsxText(richText.text.slice(start, end)),
    ...(look ? {font: toFont(look)} : {}),
  }));
  return hyperlink === undefined ? {richText: runs} : {text, richText: runs, hyperlink};
}

function toFont(look: TextLook): Partial<Font> {
  return {
    ...(look.bold === undefined ? {} : {bold: look.bold}),
    ...(look.italic === undefined ? {} : {italic: look.italic}),
    ...(look.underline === undefined ? {} : {underline: look.underline}),
    ...(look.strikethrough === undefined ? {} : {strike: look.strikethrough}),
    ...(look.fontFamily === undefined ? {} : {name: look.fontFamily}),
    ...(look.fontSize === undefined ? {} : {size: look.fontSize}),
    ...(look.fontColor === undefined ? {} : {color: toColor(look.fontColor)}),
  };
}
