import {type Cell, type CellError, type CellValue} from '../cell/cell.js';
import {type GridShift} from '../geometry/grid-shift.js';
import {type FormulaPort, type Sheet, type Workbook} from '../model/workbook.js';
import {serialFromInstant} from '../../ground/serial-date.js';
import {mayFillCells} from './functions/array-formulas.js';
import {
  callsCustom,
  type CustomFunctionPort,
  hasComputedCall,
  type Resolved,
  resolveFormula,
} from './calls/computed-calls.js';
import {type FormulaPlace} from './engine/engine-formula.js';
import {moveFormula, renameSheetInFormula, shiftFormula} from './language/formula-edits.js';
import {FormulaFormats} from './formula-formats.js';
import {followReference} from './follow-reference.js';
import {FormulaMirror} from './mirror/formula-mirror.js';
import {NOT_COMPUTED} from './engine/formula-model.js';
import {LackingFunctionError} from './functions/native-function.js';
import {type FormulaRows, valueOfScalar} from './language/formula-values.js';
import {findCells, readCells, readFormulaText} from './read-reference.js';
import {WorkbookStructure} from './mirror/workbook-structure.js';

const NOTHING = {rows: 0, columns: 0};

/**
 * Computes the formulas of one workbook, lazily. A formula that merely repeats another cell is followed without the engine;
 * anything else goes to IronCalc, which is given only what the formulas look at, and only what changed.
 */
export class FormulaEngine implements FormulaPort {
  /** By the id of the sheet that was asked: an engine that knows what its formulas look at, so that changes elsewhere cost nothing. */
  private readonly mirrors = new Map<number, FormulaMirror>();
  private structure: WorkbookStructure | undefined;

  private readonly computing = new Set<Cell>();
  /** By formula: whether calls of it are computed outside of the engine. */
  private readonly computed = new Map<string, boolean>();
  private readonly arrays = new Map<number, {readonly revision: number; readonly areThere: boolean}>();

  private readonly formats: FormulaFormats;

  /**
   * `now` gives the instant (milliseconds since 1970) for TODAY() and NOW(); `functions` are those of the script. Formulas take the
   * format of the cells they compute with, unless `inheritsFormats` is false.
   */
  constructor(
    private readonly workbook: Workbook,
    private readonly now: () => number,
    private readonly functions?: CustomFunctionPort,
    inheritsFormats = true,
  ) {
    this.formats = new FormulaFormats({
      inherits: inheritsFormats,
      isComputed: formula => this.isComputed(formula),
      resolve: place => this.resolve(place),
    });
  }

  /**
   * The value of the formula cell; a cell that refers to itself, a lost cell and a missing sheet give #REF!. A value that
   * the host cannot compute is an error that says what it lacks.
   */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const end = followReference({sheet, row, column});
    if (end === 'lost') return {error: '#REF!'};
    const {cell} = end;
    if (cell.formula === '') return cell.value === '' ? this.spilledAt(end.sheet, end.row, end.column) : cell.value;
    const value = this.isComputed(cell.formula) ? this.computedAt(end) : this.mirroredAt(end);
    if (typeof value === 'object' && value.error === NOT_COMPUTED) return lackOf(cell.formula);
    const lacks = this.mirrors.get(end.sheet.id)?.lackAt(end);
    return lacks === undefined ? value : lackOf(lacks);
  }

  private mirroredAt(place: FormulaPlace): CellValue {
    return this.mirrorFor(place.sheet).valueAt(place, this.nowSerial());
  }

  private computedAt(place: FormulaPlace): CellValue {
    return orLack(() => {
      const resolved = this.resolve(place);
      return resolved.kind === 'rows' ? firstOf(resolved.rows) : this.mirroredAt(place);
    });
  }

  spilledAt(sheet: Sheet, row: number, column: number): CellValue {
    if (!this.hasArrays(sheet)) return '';
    return this.mirrorFor(sheet).spilledAt({sheet, row, column}, this.nowSerial());
  }

  spilledExtent(sheet: Sheet): {readonly rows: number; readonly columns: number} {
    if (!this.hasArrays(sheet)) return NOTHING;
    return this.mirrorFor(sheet).spilledExtent(sheet, this.nowSerial());
  }

  /** Whether calls of the formula are computed outside of the engine. */
  isComputed(formula: string): boolean {
    const known = this.computed.get(formula) ?? hasComputedCall(formula, this.functions);
    this.computed.set(formula, known);
    return known;
  }

  /** What is left of a formula cell once its computed calls are; a cell that asks for itself is lost. */
  resolve(place: FormulaPlace): Resolved {
    const cell = place.sheet.cellAt(place.row, place.column);
    if (this.computing.has(cell)) return {kind: 'rows', rows: [[{error: '#REF!'}]]};
    this.computing.add(cell);
    try {
      return this.resolveText(cell.formula, place);
    } finally {
      this.computing.delete(cell);
    }
  }

  isResolving({sheet, row, column}: FormulaPlace): boolean {
    return this.computing.has(sheet.cellAt(row, column));
  }

  /** Whether a formula of the sheet may fill more cells than its own. */
  hasArrays(sheet: Sheet): boolean {
    if (!sheet.grid.hasFormulas) return false;
    const known = this.arrays.get(sheet.id);
    if (known?.revision === sheet.revision) return known.areThere;
    let areThere = false;
    sheet.grid.forEach(({formula}) => {
      if (formula !== '' && !areThere) areThere = mayFillCells(formula) || callsCustom(formula, this.functions);
    });
    this.arrays.set(sheet.id, {revision: sheet.revision, areThere});
    return areThere;
  }

  /** What the formula would yield if it stood at the address. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): CellValue {
    const place = {sheet, row, column};
    return orLack(() => {
      const resolved = this.isComputed(formula)
        ? this.resolveText(formula, place)
        : {kind: 'formula' as const, formula};
      return firstOf(resolved.kind === 'rows' ? resolved.rows : this.rowsAt(resolved.formula, place));
    });
  }

  formatAt(sheet: Sheet, row: number, column: number): string | undefined {
    return this.formats.formatAt(sheet, row, column);
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

  private resolveText(formula: string, {sheet, row, column}: FormulaPlace): Resolved {
    return resolveFormula(formula, {
      functions: this.functions,
      read: reference => readCells(reference, sheet),
      firstColumn: reference => findCells(reference, sheet)?.area.column,
      formulaText: reference => readFormulaText(reference, sheet),
      evaluate: text => this.rowsAt(text, {sheet, row, column}),
    });
  }

  private rowsAt(formula: string, place: FormulaPlace): CellValue[][] {
    return this.mirrorFor(place.sheet).evaluateAt(formula, place, this.nowSerial());
  }

  /** The mirror of the sheet; all are made anew when sheets or names came, went or changed: formulas may then mean something else. */
  private mirrorFor(sheet: Sheet): FormulaMirror {
    if (this.structure?.isStillThatOf(this.workbook) !== true) {
      this.structure = new WorkbookStructure(this.workbook);
      for (const mirror of this.mirrors.values()) mirror.free();
      this.mirrors.clear();
    }
    const known = this.mirrors.get(sheet.id);
    if (known) return known;
    const made = new FormulaMirror(this.nowSerial(), looksElsewhere(sheet) ? this.workbook.sheets.length : 1, this);
    this.mirrors.set(sheet.id, made);
    return made;
  }

  private nowSerial(): number {
    return serialFromInstant(this.now(), this.workbook.timeZone);
  }
}

/** Whether a formula of the sheet may look at another one, for all that can be told from its text. */
function looksElsewhere({grid, workbook}: Sheet): boolean {
  let isSeen = workbook.namedRanges.length > 0;
  grid.forEach(({formula}) => {
    isSeen ||= formula.includes('!');
  });
  return isSeen;
}

/** The value of a cell that nobody here can compute. */
function lackOf(lacks: string): CellError {
  return {error: '#NAME?', lacks};
}

/** The computed value, or what the host lacks for it. */
function orLack(compute: () => CellValue): CellValue {
  try {
    return compute();
  } catch (error) {
    if (error instanceof LackingFunctionError) return lackOf(error.lacks);
    throw error;
  }
}

function firstOf(rows: FormulaRows): CellValue {
  return valueOfScalar(rows[0]?.[0] ?? '');
}
