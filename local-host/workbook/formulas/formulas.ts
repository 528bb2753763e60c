import {type Cell, type CellValue} from '../cell/cell.js';
import {
  type CustomArgument,
  type CustomFunctionPort,
  type CustomScalar,
  evaluateCustom,
  hasCustomCall,
  valueOfScalar,
} from './custom-calls.js';
import {directReference} from './direct-reference.js';
import {isAutomaticFormat, isDateFormat} from '../cell/display.js';
import {areaWithin, type FormulaPlace} from './engine-formula.js';
import {moveFormula, renameSheetInFormula, shiftFormula} from './formula-edits.js';
import {FormulaMirror} from './formula-mirror.js';
import {type FormulaPort, type Sheet, type Workbook} from '../model/workbook.js';
import {type GridShift} from '../geometry/grid-shift.js';
import {parseReference} from './formula-reference.js';
import {inferFormat} from './inferred-format.js';
import {localeFacts} from '../cell/locale-facts.js';
import {serialFromInstant} from '../../ground/serial-date.js';
import {WorkbookStructure} from './workbook-structure.js';

/** Formulas that may fill more cells than their own, beside those that call functions of the script. */
const ARRAYS = /\{|\b(?:ARRAYFORMULA|FILTER|FLATTEN|SEQUENCE|SORT|SORTN|SPLIT|TRANSPOSE|UNIQUE)\s*\(/i;

/** Where following references from cell to cell ends: at a cell that is no mere reference, or at an error. */
type Destination = {readonly sheet: Sheet; readonly row: number; readonly column: number; readonly cell: Cell} | 'lost';

/**
 * Computes the formulas of one workbook, lazily. A formula that merely repeats another cell is followed without the engine;
 * anything else goes to IronCalc, which is given only what the formulas look at, and only what changed.
 */
export class FormulaEngine implements FormulaPort {
  private mirror: FormulaMirror | undefined;
  private structure: WorkbookStructure | undefined;

  private readonly computing = new Set<Cell>();
  private readonly arrays = new Map<number, {readonly revision: number; readonly areThere: boolean}>();

  /** `now` gives the instant (milliseconds since 1970) for TODAY() and NOW(); `functions` are those of the script. */
  constructor(
    private readonly workbook: Workbook,
    private readonly now: () => number,
    private readonly functions?: CustomFunctionPort,
  ) {}

  /** The value of the formula cell; a cell that refers to itself, a lost cell and a missing sheet give #REF!. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const end = this.follow(sheet, row, column);
    if (end === 'lost') return {error: '#REF!'};
    const {cell} = end;
    if (cell.formula === '') return cell.value === '' ? this.spilledAt(end.sheet, end.row, end.column) : cell.value;
    if (this.isCustom(cell.formula)) return valueOfScalar(this.customRows(end)[0]?.[0] ?? '');
    return this.mirrorOfNow().valueAt(end.sheet, end.row, end.column, this.nowSerial());
  }

  spilledAt(sheet: Sheet, row: number, column: number): CellValue {
    if (!this.hasArrays(sheet)) return '';
    return this.mirrorOfNow().spilledAt(sheet, row, column, this.nowSerial());
  }

  /** Whether a function of the script takes part in the formula. */
  isCustom(formula: string): boolean {
    return this.functions !== undefined && hasCustomCall(formula, this.functions);
  }

  /** The rows of a formula cell with functions of the script; a cell that asks for itself is lost. */
  customRows({sheet, row, column}: FormulaPlace): readonly (readonly CustomScalar[])[] {
    const cell = sheet.cellAt(row, column);
    if (this.functions === undefined || this.computing.has(cell)) return [[{error: '#REF!'}]];
    this.computing.add(cell);
    try {
      return evaluateCustom(cell.formula, {
        functions: this.functions,
        read: reference => this.cellsOf(reference, sheet),
        evaluate: formula => this.evaluate(formula, sheet, row, column),
      });
    } finally {
      this.computing.delete(cell);
    }
  }

  /** Whether a formula of the sheet may fill more cells than its own. */
  hasArrays(sheet: Sheet): boolean {
    if (!sheet.grid.hasFormulas) return false;
    const known = this.arrays.get(sheet.id);
    if (known?.revision === sheet.revision) return known.areThere;
    let areThere = false;
    sheet.grid.forEach(({formula}) => {
      if (formula !== '' && !areThere) areThere = ARRAYS.test(formula) || this.isCustom(formula);
    });
    this.arrays.set(sheet.id, {revision: sheet.revision, areThere});
    return areThere;
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
    if (isAutomaticFormat(style.numberFormat) && this.isCustom(formula)) return this.customFormat(end);
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

  /** A script function that yields a date shows one. */
  private customFormat(place: FormulaPlace): string | undefined {
    const first = this.customRows(place)[0]?.[0];
    if (typeof first !== 'object' || !('dateSerial' in first)) return undefined;
    const {dateFormat, dateTimeFormat} = localeFacts(this.workbook.locale);
    return Number.isInteger(first.dateSerial) ? dateFormat : dateTimeFormat;
  }

  /** The cells that a reference stands for: one value, or rows. */
  private cellsOf(text: string, ownSheet: Sheet): CustomArgument | undefined {
    const reference = parseReference(text);
    const sheet = reference.sheetName === undefined ? ownSheet : this.workbook.sheetByName(reference.sheetName);
    const area = sheet && areaWithin(reference, sheet);
    if (!sheet || !area) return undefined;
    const at = (row: number, column: number): CustomScalar => scalarAt(sheet, row, column);
    if (area.rows === 1 && area.columns === 1) return at(area.row, area.column);
    return Array.from({length: area.rows}, (_, down) =>
      Array.from({length: area.columns}, (_, right) => at(area.row + down, area.column + right)),
    );
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
    this.mirror = new FormulaMirror(this.nowSerial(), this);
    return this.mirror;
  }

  private nowSerial(): number {
    return serialFromInstant(this.now(), this.workbook.timeZone);
  }
}

function scalarAt(sheet: Sheet, row: number, column: number): CustomScalar {
  const value = sheet.valueAt(row, column);
  if (typeof value !== 'number' || !isDateFormat(sheet.workbook.numberFormatAt(sheet, row, column))) return value;
  return {dateSerial: value};
}
