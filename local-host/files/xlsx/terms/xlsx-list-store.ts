import {type Workbook as XlsxWorkbook, type Worksheet} from '@cj-tech-master/excelts';
import {columnLetters} from '../../../workbook/geometry/a1-notation.js';

/** The hidden sheet that holds the lists too long for a rule. */
export const LIST_SHEET = '_lists';

/** Lists that do not fit into a rule (255 characters): one column each on a hidden sheet. */
export class ListStore {
  /** By the items joined. */
  private readonly columns = new Map<string, {column: number; items: readonly string[]}>();
  private readonly name: string;

  constructor(takenNames: readonly string[]) {
    this.name = takenNames.includes(LIST_SHEET) ? `${LIST_SHEET}_` : LIST_SHEET;
  }

  /** The address of the list. */
  store(items: readonly string[]): string {
    const key = JSON.stringify(items);
    const {column} = this.columns.get(key) ?? {column: this.columns.size + 1};
    this.columns.set(key, {column, items});
    const letters = columnLetters(column);
    return `${this.name}!$${letters}$1:$${letters}$${items.length}`;
  }

  /** Puts the sheet with the lists into the file, if there are any. */
  write(file: XlsxWorkbook): void {
    if (this.columns.size === 0) return;
    const sheet = file.addWorksheet(this.name, {state: 'veryHidden'});
    for (const {column, items} of this.columns.values()) {
      for (const [index, item] of items.entries()) sheet.getCell(index + 1, column).value = item;
    }
  }
}

/** The items of a stored list, by its column. */
export function readStoredList(sheet: Worksheet, column: number, count: number): string[] {
  return Array.from({length: count}, (_, index) => sheet.getCell(index + 1, column).text);
}
