import {Workbook as XlsxWorkbook} from '@cj-tech-master/excelts';
import {type Workbook} from '../../../workbook/model/workbook.js';
import {unwrittenFields} from '../../state/unwritten-fields.js';
import {finishFile} from './finish-file.js';
import {chartsOf} from './xlsx-charts.js';
import {XlsxContext} from './xlsx-context.js';
import {writeSheet} from './xlsx-sheet-write.js';

/** A file and what it does not hold, in sentences. */
export interface XlsxExport {
  readonly bytes: Uint8Array;
  readonly omissions: readonly string[];
}

/** How a file is written. */
export interface XlsxWriteOptions {
  /** The date the file bears. */
  readonly at: Date;
}

/** The workbook as a file for Excel and LibreOffice. The same workbook and date give the same bytes. */
export async function writeXlsx(workbook: Workbook, {at}: XlsxWriteOptions): Promise<XlsxExport> {
  const context = new XlsxContext(workbook);
  const file = new XlsxWorkbook();
  Object.assign(file, {created: at, modified: at, creator: '', lastModifiedBy: '', title: workbook.title});
  for (const {id, name} of workbook.sheets) file.addWorksheet(context.nameOf(id) ?? name);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const target = file.worksheets[index];
    if (!target) throw new Error(`The file has no sheet for "${sheet.name}".`);
    await writeSheet(target, sheet, context);
  }
  for (const field of unwrittenFields(workbook)) context.omissions.add(`The ${field} of sheets are not written.`);
  context.lists.write(file);
  writeNames(file, workbook, context);
  file.views = [viewOf(workbook)];
  const charts = workbook.sheets.map(sheet => chartsOf(sheet, context));
  const bytes = finishFile(await file.xlsx.writeBuffer({zip: {modTime: at, level: 0}}), charts, at);
  return {bytes, omissions: context.omissions.list()};
}

function writeNames(file: XlsxWorkbook, {namedRanges}: Workbook, context: XlsxContext): void {
  for (const {name, target} of namedRanges) {
    const address = context.addressOf(target);
    if (address === undefined) context.omissions.add(`The named range ${name} is on a sheet that is not there.`);
    else file.definedNames.add(address, name);
  }
}

/** The file opens at the first sheet that is not hidden. */
function viewOf({sheets}: Workbook): XlsxWorkbook['views'][number] {
  const activeTab = Math.max(
    0,
    sheets.findIndex(sheet => !sheet.hidden),
  );
  return {x: 0, y: 0, width: 24000, height: 14000, firstSheet: activeTab, activeTab, visibility: 'visible'};
}
