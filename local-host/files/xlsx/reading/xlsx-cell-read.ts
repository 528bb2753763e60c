import {
  type Cell as XlsxCell,
  type CellValue as XlsxValue,
  type Font,
  type RichText as XlsxRun,
} from '@cj-tech-master/excelts';
import {BLANK_CELL, type Cell, type CellValue} from '../../../workbook/cell/cell.js';
import {type CellStyle, NO_STYLE} from '../../../workbook/cell/cell-style.js';
import {type RichText, type TextLook} from '../../../workbook/cell/rich-text.js';
import {serialFromInstant} from '../../../ground/serial-date.js';
import {type Validation} from '../../../workbook/cell/validation.js';
import {toHex} from '../terms/xlsx-color.js';
import {type XlsxReading} from './xlsx-reading.js';
import {fromXlsxStyle, LINK_LOOK} from '../terms/xlsx-style.js';
import {TICKED, UNTICKED} from '../terms/xlsx-validation.js';
import {fromXlsxValidation} from './xlsx-validation-read.js';

type Content = Pick<Cell, 'value' | 'formula' | 'richText'>;

const NOTHING: Content = {value: '', formula: '', richText: undefined};

/** The cell of a file as the workbook has it; one without content, look, rule and note is the blank cell. */
export function readCell(source: XlsxCell, reading: XlsxReading): Cell {
  const isHidden = source.isMerged && source.master.address !== source.address;
  const validation = readRule(source, reading);
  const content = isHidden ? NOTHING : ticked(readContent(source, reading), validation);
  const style = withoutLinkLook(fromXlsxStyle(source.style), content.richText);
  const note = isHidden ? '' : readNote(source);
  const isBlank = content === NOTHING && style === NO_STYLE && !validation && note === '';
  return isBlank ? BLANK_CELL : {...content, style, validation, note};
}

function readContent(source: XlsxCell, reading: XlsxReading): Content {
  const {value} = source;
  if (value === null || value === undefined) return NOTHING;
  const {formula} = source;
  if (formula) return {...NOTHING, formula: reading.canonical(formula)};
  const richText = readRichText(value, reading);
  if (richText) return {...NOTHING, value: richText.text, richText};
  return {...NOTHING, value: readConstant(value)};
}

function readConstant(value: XlsxValue): CellValue {
  if (value instanceof Date) return serialFromInstant(value.getTime(), 'UTC');
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if ('error' in value) return {error: value.error};
  return '';
}

/** The text of a link, or of runs that look different. */
function readRichText(value: XlsxValue, reading: XlsxReading): RichText | undefined {
  const found = runsOf(value);
  const link = typeof value === 'object' && value && 'hyperlink' in value ? {link: reading.link(value.hyperlink)} : {};
  let text = '';
  const runs = found.map(run => {
    const start = text.length;
    text += run.text;
    const look = readLook(run.font ?? {});
    return {start, end: text.length, ...link, ...(look ? {look} : {})};
  });
  return runs.length === 0 ? undefined : {text, runs};
}

function runsOf(value: XlsxValue): readonly XlsxRun[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('richText' in value) return value.richText;
  return 'hyperlink' in value && 'text' in value ? [{text: value.text}] : [];
}

function readLook(font: Partial<Font>): TextLook | undefined {
  const fontColor = toHex(font.color);
  const look = {
    bold: font.bold,
    italic: font.italic,
    underline: font.underline === undefined ? undefined : font.underline !== false && font.underline !== 'none',
    strikethrough: font.strike,
    fontFamily: font.name,
    fontSize: font.size,
    fontColor,
  };
  const known = Object.entries(look).filter(([, part]) => part !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** A drawn tick box holds TRUE or FALSE. */
function ticked(content: Content, validation: Validation | undefined): Content {
  if (validation?.criterion !== 'CHECKBOX') return content;
  if (content.value === TICKED) return {...content, value: true};
  return content.value === UNTICKED ? {...content, value: false} : content;
}

function withoutLinkLook(style: CellStyle, richText: RichText | undefined): CellStyle {
  const isLink = richText?.runs.some(({link}) => link !== undefined) ?? false;
  if (!isLink || style.fontColor !== LINK_LOOK.fontColor || style.fontLine !== LINK_LOOK.fontLine) return style;
  const rest = Object.entries(style).filter(([field]) => field !== 'fontColor' && field !== 'fontLine');
  return rest.length === 0 ? NO_STYLE : Object.fromEntries(rest);
}

function readRule(source: XlsxCell, reading: XlsxReading): Validation | undefined {
  const {dataValidation} = source;
  if (!dataValidation) return undefined;
  const rule = fromXlsxValidation(dataValidation, {
    row: source.fullAddress.row,
    column: source.fullAddress.col,
    timeZone: reading.workbook.timeZone,
    resolve: reference => reading.resolve(reference),
    canonical: formula => reading.canonical(formula),
  });
  if (!rule && dataValidation.type !== 'any')
    reading.omissions.add(`A rule of the type ${dataValidation.type} is not read.`);
  return rule;
}

function readNote({note}: XlsxCell): string {
  if (note === undefined) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map(({text}) => text).join('');
}
