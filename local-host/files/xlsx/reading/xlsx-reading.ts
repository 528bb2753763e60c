import {type Workbook as XlsxWorkbook, type Worksheet} from '@cj-tech-master/excelts';
import {parseArea, parseReference} from '../../../workbook/geometry/a1-notation.js';
import {type AreaOnSheet} from '../../../workbook/geometry/area.js';
import {type Workbook} from '../../../workbook/model/workbook.js';
import {Omissions} from '../terms/omissions.js';
import {fromXlsxFormula} from '../terms/xlsx-formula.js';
import {fromXlsxLink} from '../terms/xlsx-links.js';
import {LIST_SHEET, readStoredList} from '../terms/xlsx-list-store.js';

/** What the parts of a workbook need to know of the file while it is read. */
export class XlsxReading {
  readonly omissions = new Omissions();
  private readonly lists: Worksheet | undefined;

  constructor(
    readonly workbook: Workbook,
    file: XlsxWorkbook,
  ) {
    this.lists = file.worksheets.find(isListSheet);
  }

  /** The canonical formula (with '=') of one in the file. */
  canonical(formula: string): string {
    return fromXlsxFormula(formula, name => this.idOf(name));
  }

  /** The link as Sheets has it. */
  link(link: string): string {
    return fromXlsxLink(link, name => this.idOf(name));
  }

  /** The cells that a reference with a sheet names, or the list that was stored in them; undefined if it names none. */
  resolve(reference: string): AreaOnSheet | readonly string[] | undefined {
    const {sheetName, range} = parseReference(reference);
    const stored = this.lists && sheetName === this.lists.name ? parseArea(range, NO_GRID) : undefined;
    if (stored && this.lists) return readStoredList(this.lists, stored.column, stored.rows);
    const sheet = sheetName === undefined ? undefined : this.workbook.sheetByName(sheetName);
    const area = sheet && parseArea(range, sheet);
    return sheet && area ? {sheetId: sheet.id, area} : undefined;
  }

  private idOf(sheetName: string): number | undefined {
    return this.workbook.sheetByName(sheetName)?.id;
  }
}

const NO_GRID = {maxRows: 1_048_576, maxColumns: 16_384};

/** Whether the sheet only holds the lists of rules. */
export function isListSheet(sheet: Worksheet): boolean {
  return sheet.state === 'veryHidden' && sheet.name.startsWith(LIST_SHEET);
}
