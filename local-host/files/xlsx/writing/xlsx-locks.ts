import {type Area, containsCell} from '../../../workbook/geometry/area.js';
import {type Protection} from '../../../workbook/model/protection.js';
import {type Sheet} from '../../../workbook/model/workbook.js';

/** Blank cells of an area get a lock of their own up to this many. */
const MOST_CELLS = 20_000;

/** Which cells of a sheet are locked in the file: xlsx locks a sheet for everybody or for nobody. */
export class SheetLocks {
  /** Whether anything on the sheet is protected for somebody. */
  readonly isProtected: boolean;
  /** Whether cells are locked unless said otherwise. */
  readonly locksByDefault: boolean;
  private readonly open: readonly Area[];
  private readonly locked: readonly Area[];

  constructor(sheet: Sheet) {
    const protections = sheet.workbook.protections.filter(one => one.sheetId === sheet.id && restricts(one));
    const whole = protections.find(one => one.area === undefined);
    this.isProtected = protections.length > 0;
    this.locksByDefault = whole !== undefined;
    this.open = whole?.unprotected ?? [];
    this.locked = protections.flatMap(one => (one.area ? [one.area] : []));
  }

  isLocked(row: number, column: number): boolean {
    if (!this.isProtected || this.locked.some(area => containsCell(area, row, column))) return true;
    return this.locksByDefault && !this.open.some(area => containsCell(area, row, column));
  }

  /** The cells whose lock is not the sheet's default, also where they are blank. */
  *exceptions(): Iterable<[row: number, column: number]> {
    for (const area of this.locksByDefault ? this.open : this.locked) {
      if (area.rows * area.columns > MOST_CELLS) continue;
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) yield [row, column];
      }
    }
  }
}

/** A protection restricts nobody until its editors are set, and never if it only warns. */
function restricts({editors, warningOnly}: Protection): boolean {
  return editors !== undefined && !warningOnly;
}
