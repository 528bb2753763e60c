import {readXlsx, writeXlsx} from '../../../../local-host/files/index.js';
import {type Sheet, type Workbook} from '../../../../local-host/index.js';
import {formatStateMirror, fromCellText} from '../../../../src/core/index.js';

const NOW = new Date('2024-06-03T08:00:00+07:00');
/** XML has no place for these. */
const NOT_IN_XML = /[\0-\x08\x0B\x0C\x0E-\x1F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A filled cell of a workbook. */
export interface FilledCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly text: string;
}

/** Every filled cell of a sheet. */
export function filledCells(sheet: Sheet): readonly FilledCell[] {
  const found: FilledCell[] = [];
  sheet.grid.forEach(({formula, value}, row, column) => {
    const text = typeof value === 'object' ? value.error : String(value);
    if (formula !== '' || text !== '') found.push({sheet: sheet.name, row, column, formula, text});
  });
  return found;
}

/** Formulas that the add-on did not write, and sheet names that show other than they are. */
export function findForeignFormulas({sheets}: Workbook): readonly string[] {
  const ours = new Set(['=$B$1', ...sheets.map(({name}) => formatStateMirror(name))]);
  const plain = new Set([...ours].map(toPlainFormula));
  const foreign = sheets
    .flatMap(filledCells)
    .filter(({formula}) => formula !== '' && !plain.has(toPlainFormula(formula)));
  const bent = sheets.filter(({name}) => /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(name.replace(/\u200D/g, '')));
  return [
    ...foreign.map(cell => `a formula in ${placeOf(cell)}: ${cell.formula.slice(0, 60)}`),
    ...bent.map(({name}) => `a sheet called ${JSON.stringify(name)}`),
  ];
}

/** Quotes around a sheet's name do not matter. */
function toPlainFormula(formula: string): string {
  return formula.replace(/^='((?:[^']|'')*)'!/, '=$1!');
}

/** Cells with an apostrophe that neither a planted text brought along nor a formula needs. */
export function findNeedlessApostrophes(workbook: Workbook, planted: readonly string[]): readonly string[] {
  // Some tabs collapse gaps and cut long texts.
  const own = planted.filter(text => text.startsWith("'")).map(text => text.slice(0, 5));
  return workbook.sheets
    .flatMap(filledCells)
    .filter(({text}) => text.startsWith("'") && fromCellText(text) === text && !own.some(one => text.startsWith(one)))
    .map(cell => `an apostrophe in ${placeOf(cell)}: ${cell.text.slice(0, 60)}`);
}

/** Cells that are no longer what they were after the workbook was written as .xlsx and read. */
export async function findXlsxTrouble(workbook: Workbook): Promise<readonly string[]> {
  const {bytes} = await writeXlsx(workbook, {at: NOW});
  const {owner, locale, timeZone} = workbook;
  const {workbook: read} = await readXlsx(bytes, {owner, locale, timeZone, now: () => NOW.getTime()});
  return workbook.sheets.flatMap((sheet, index) => {
    const back = read.sheets[index];
    if (back === undefined) return [`${sheet.name} is not in the file`];
    return filledCells(sheet).flatMap(cell => {
      const {formula, value} = back.cellAt(cell.row, cell.column);
      if (cell.formula !== '' || typeof value === 'boolean' || cell.text === 'false') return [];
      const text = typeof value === 'object' ? value.error : String(value);
      const isSame = formula === '' && text === toXmlText(cell.text);
      return isSame ? [] : [`in the file ${placeOf(cell)} is ${JSON.stringify(formula || text).slice(0, 60)}`];
    });
  });
}

/** XML knows one line break, and not every sign. */
function toXmlText(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/\r\n?/g, '\n');
}

function placeOf({sheet, row, column}: FilledCell): string {
  return `${sheet} R${row}C${column}`;
}
