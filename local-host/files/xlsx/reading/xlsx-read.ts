import {Workbook as XlsxWorkbook} from '@cj-tech-master/excelts';
import {FormulaEngine} from '../../../workbook/formulas/formulas.js';
import {Sheet, Workbook} from '../../../workbook/model/workbook.js';
import {type WorkbookOptions} from '../../../workbook/model/workbook-options.js';
import {prepareFile} from './prepare-file.js';
import {isListSheet, XlsxReading} from './xlsx-reading.js';
import {readRows, readSheet} from './xlsx-sheet-read.js';

/** A workbook and what of the file it does not hold, in sentences. */
export interface XlsxImport {
  readonly workbook: Workbook;
  readonly omissions: readonly string[];
}

/** What a file does not say of its workbook. */
export interface XlsxReadOptions extends Omit<WorkbookOptions, 'firstSheetName'> {
  /** The instant (milliseconds since 1970) for TODAY() and NOW(). */
  readonly now: () => number;
}

/** The workbook in an .xlsx file; formulas are computed anew. */
export async function readXlsx(bytes: Uint8Array, {now, ...options}: XlsxReadOptions): Promise<XlsxImport> {
  const file = new XlsxWorkbook();
  await file.xlsx.load(prepareFile(bytes));
  const sources = file.worksheets.filter(source => !isListSheet(source));
  const [first, ...others] = sources.map(({name}) => name);
  const title = options.title ?? file.title;
  const workbook = new Workbook({...options, ...(title ? {title} : {}), ...(first ? {firstSheetName: first} : {})});
  workbook.formulas = new FormulaEngine(workbook, now);
  workbook.sheets = [...workbook.sheets, ...others.map(name => new Sheet(workbook, workbook.nextId(), name))];
  const reading = new XlsxReading(workbook, file);
  const pairs = sources.flatMap((source, index) => {
    const sheet = workbook.sheets[index];
    return sheet ? [{source, sheet}] : [];
  });
  for (const {source, sheet} of pairs) readSheet(source, sheet, reading);
  readNames(file, reading);
  for (const {source, sheet} of pairs) readRows(source, sheet);
  return {workbook, omissions: reading.omissions.list()};
}

function readNames(file: XlsxWorkbook, reading: XlsxReading): void {
  for (const {name, ranges} of file.definedNames.model) {
    const target = ranges.map(range => reading.resolve(range))[0];
    if (target && 'sheetId' in target) reading.workbook.namedRanges = [...reading.workbook.namedRanges, {name, target}];
    else reading.omissions.add(`The name ${name} is not read: it names no single area.`);
  }
}
