import {type Cell, type CellValue} from './cell.js';
import {directReference} from './direct-reference.js';
import {isAutomaticFormat} from './display.js';
import {moveFormula, renameSheetInFormula, shiftFormula} from './formula-edits.js';
import {FormulaMirror} from './formula-mirror.js';
import {type FormulaPort, type GridShift} from './formula-port.js';
import {inferFormat} from './inferred-format.js';
import {serialFromInstant} from './serial-date.js';
import {type Sheet} from './sheet.js';
import {type Workbook} from './workbook.js';
import {WorkbookStructure} from './workbook-structure.js';

/** Where following references from cell to cell ends: at a cell that is no mere reference, or at an error. */
type Destination = {readonly sheet: Sheet; readonly row: number; readonly column: number; readonly cell: Cell} | 'lost';

/**
 * Computes the formulas of one workbook, lazily. A formula that merely repeats another cell is followed without the engine;
 * anything else goes to IronCalc, which is given only what the formulas look at, and only what changed.
 */
export class FormulaEngine implements FormulaPort {
  private mirror: FormulaMirror | undefined;
  private structure: WorkbookStructure | undefined;

  /** `now` gives the instant (milliseconds since 1970) for TODAY() and NOW(). */
  constructor(
    private readonly workbook: Workbook,
    private readonly now: () => number,
  ) {}

  /** The value of the formula cell; a cell that refers to itself, a lost cell and a missing sheet give #REF!. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const end = this.follow(sheet, row, column);
    if (end === 'lost') return {error: '#REF!'};
    if (end.cell.formula === '') return end.cell.value;
    return this.mirrorOfNow().valueAt(end.sheet, end.row, end.column, this.nowSerial());
  }

  /** What the formula would yield if it stood at the address. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): CellValue {
    return this.mirrorOfNow().evaluateAt(formula, {sheet, row, column}, this.nowSerial());
  }

  /** The number format the cell shows under: its own, else that of the cell it repeats, else that of its function (dates). */
  formatAt(sheet: Sheet, row: number, column: number): string | undefined {
    const own = sheet.cellAt(row, column).style.numberFormat;
    if (!isAutomaticFormat(own) || sheet.cellAt(row, column).formula === '') return own;
    const end = this.follow(sheet, row, column, cell => isAutomaticFormat(cell.style.numberFormat));
    if (end === 'lost') return undefined;
    const {formula, style} = end.cell;
    return isAutomaticFormat(style.numberFormat) ? inferFormat(formula, this.workbook.locale) : style.numberFormat;
  }

  shifted(formula: string, ownSheetName: string, shift: GridShift): string {
    return shiftFormula(formula, ownSheetName, shift);
  }

  moved(formula: string, rows: number, columns: number): string {
    return moveFormula(formula, rows, columns);
  }

  renamed(formula: string, oldName: string, newName: string): string {
    return renameSheetInFormula(formula, oldName, newName);
  }

  private follow(
    sheet: Sheet,
    row: number,
    column: number,
    mayPass: (cell: Cell) => boolean = () => true,
  ): Destination {
    const passed = new Set<Cell>();
    let at = {sheet, row, column};
    for (;;) {
      const cell = at.sheet.cellAt(at.row, at.column);
      const next = mayPass(cell) ? directReference(cell.formula) : undefined;
      if (!next) return {...at, cell};
      const target = next.sheetName === undefined ? at.sheet : this.workbook.sheetByName(next.sheetName);
      if (!target || passed.has(cell) || next.row > target.maxRows || next.column > target.maxColumns) return 'lost';
      passed.add(cell);
      at = {sheet: target, row: next.row, column: next.column};
    }
  }

  /** The mirror; made anew when sheets or names came, went or changed, as formulas may then mean something else. */
  private mirrorOfNow(): FormulaMirror {
    if (this.mirror && this.structure?.isStillThatOf(this.workbook)) return this.mirror;
    this.structure = new WorkbookStructure(this.workbook);
    this.mirror?.free();
    this.mirror = new FormulaMirror(this.nowSerial());
    return this.mirror;
  }

  private nowSerial(): number {
    return serialFromInstant(this.now(), this.workbook.timeZone);
  }
}
