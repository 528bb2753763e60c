import {Workbook as XlsxWorkbook} from '@cj-tech-master/excelts';
import {installChartSupport} from '@cj-tech-master/excelts/chart';
import {type Workbook} from '../../../workbook/model/workbook.js';
import {unwrittenFields} from '../../state/unwritten-fields.js';
import {writeCharts} from './xlsx-chart.js';
import {XlsxContext} from './xlsx-context.js';
import {writeSheet} from './xlsx-sheet-write.js';
import {DEFAULT_FONT_FAMILY, DEFAULT_FONT_SIZE} from '../terms/xlsx-style.js';

/** A file and what it does not hold, in sentences. */
export interface XlsxExport {
  readonly bytes: Uint8Array;
  readonly omissions: readonly string[];
}

/** How a file is written. */
export interface XlsxWriteOptions {
  /** The date the file bears. */
  readonly at: Date;
  /** Whether to complain on the console where the file breaks the rules of the format. Default false. */
  readonly validate?: boolean;
}

/** The workbook as a file for Excel and LibreOffice. The same workbook and date give the same bytes. */
export async function writeXlsx(workbook: Workbook, {at, validate = false}: XlsxWriteOptions): Promise<XlsxExport> {
  installChartSupport();
  const context = new XlsxContext(workbook);
  const file = new XlsxWorkbook();
  file.defaultFont = {name: DEFAULT_FONT_FAMILY, size: DEFAULT_FONT_SIZE};
  Object.assign(file, {created: at, modified: at, creator: '', lastModifiedBy: '', title: workbook.title});
  for (const {id, name} of workbook.sheets) file.addWorksheet(context.nameOf(id) ?? name);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const target = file.worksheets[index];
    if (!target) throw new Error(`The file has no sheet for "${sheet.name}".`);
    await writeSheet(target, sheet, context);
    writeCharts(target, sheet.charts, context);
  }
  for (const field of unwrittenFields(workbook)) context.omissions.add(`The ${field} of sheets are not written.`);
  context.lists.write(file);
  writeNames(file, workbook, context);
  file.views = [viewOf(workbook)];
  const bytes = await file.xlsx.writeBuffer({validate, zip: {modTime: at}});
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
