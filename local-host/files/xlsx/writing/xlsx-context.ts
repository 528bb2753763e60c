import {type Area, type AreaOnSheet, containsCell} from '../../../workbook/geometry/area.js';
import {type Sheet, type Workbook} from '../../../workbook/model/workbook.js';
import {formatArea} from '../../../workbook/geometry/a1-notation.js';
import {quoteSheetName} from '../../../workbook/formulas/language/formula-reference.js';
import {lookedAtAreas} from './looked-at.js';
import {Omissions} from '../terms/omissions.js';
import {toXlsxFormula} from '../terms/xlsx-formula.js';
import {ListStore} from '../terms/xlsx-list-store.js';
import {xlsxSheetNames} from './xlsx-sheet-names.js';

/** What the parts of a file need to know of the workbook while it is written. */
export class XlsxContext {
  readonly omissions = new Omissions();
  readonly lists: ListStore;
  /** By sheet id, the cells that formulas look at. */
  private readonly lookedAt: ReadonlyMap<number, readonly Area[]>;
  private readonly names: ReadonlyMap<number, string>;

  constructor(readonly workbook: Workbook) {
    this.names = xlsxSheetNames(workbook, this.omissions);
    this.lists = new ListStore([...this.names.values()]);
    this.lookedAt = lookedAtAreas(workbook);
  }

  /** The sheet's name in the file. */
  nameOf(sheetId: number): string | undefined {
    return this.names.get(sheetId);
  }

  /** Whether a formula looks at the cell. */
  isLookedAt({id}: Sheet, row: number, column: number): boolean {
    return this.lookedAt.get(id)?.some(area => containsCell(area, row, column)) ?? false;
  }

  /** The formula (without '=') as the file has it; undefined if only Sheets can compute it. */
  translate(formula: string, sheet: Sheet): string | undefined {
    return toXlsxFormula(formula, sheet, id => this.nameOf(id));
  }

  /** An absolute address such as 'Thôn 1'!$A$1:$B$2; undefined if the sheet is not there. */
  addressOf({sheetId, area}: AreaOnSheet): string | undefined {
    const name = this.nameOf(sheetId);
    return name === undefined ? undefined : `${quoteSheetName(name)}!${absolute(area)}`;
  }
}

/** $A$1:$B$2. */
function absolute(area: Area): string {
  return formatArea(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
