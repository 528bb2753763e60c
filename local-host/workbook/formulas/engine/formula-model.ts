import {type Model} from '@ironcalc/wasm';
import {columnLetters} from '../../geometry/a1-notation.js';
import {type CellValue} from '../../cell/cell.js';
import {arrayLiteral} from '../language/formula-literals.js';
import {type FormulaRows, valueOfScalar} from '../language/formula-values.js';
import {newIronCalcModel} from './ironcalc.js';

/** So far to the right of a number stands its text with all digits; no sheet of Sheets' size has columns there. */
const TEXT_OFFSET = 8192;

/** The type numbers of the engine are those of Excel's TYPE(). */
const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;

/** Errors of the engine that Sheets calls otherwise. */
const ERRORS: Readonly<Record<string, string>> = {'#CIRC!': '#REF!', '#SPILL!': '#REF!', '#CALC!': '#N/A'};

/** What the engine says where it knows the function, but not for such arguments. */
export const NOT_COMPUTED = '#N/IMPL!';

/** A cell of the engine: the place of its sheet from 0, row and column from 1. */
export interface EngineCell {
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/** The engine as cells that are given and read: values go in and come out as Sheets has them. */
export class FormulaModel {
  private readonly model: Model;
  private taken = 0;
  private isStale = false;

  /** `sheets` is how many may be taken: the engine reads every formula anew when it gets another one later. */
  constructor(private sheets: number) {
    this.model = newIronCalcModel(sheets);
  }

  /** Takes a sheet that is free; gives its place. */
  takeSheet(): number {
    if (this.taken === this.sheets) {
      this.model.newSheet();
      this.sheets++;
    }
    return this.taken++;
  }

  /** The name of the sheet at the place. */
  nameOf(index: number): string {
    return `Sheet${index + 1}`;
  }

  setValue({index, row, column}: EngineCell, value: CellValue): void {
    this.isStale = true;
    this.model.setUserInput(index, row, column, inputOf(value));
  }

  /**
   * The engine shows numbers rounded, and blanks as 0; joined to a text they keep all their digits, and blanks are blank. So
   * each formula has such a companion: of its cell, or where it may yield a blank or an array, of all that it says.
   */
  setFormula({index, row, column}: EngineCell, text: string, mayPassOn = false): void {
    this.isStale = true;
    const of = mayPassOn ? `(${text.slice(1)})` : `${columnLetters(column)}${row}`;
    this.model.setUserInput(index, row, column, text);
    this.model.setUserInput(index, row, column + TEXT_OFFSET, `=${of}&""`);
  }

  clear({index, row, column}: EngineCell): void {
    this.isStale = true;
    this.model.rangeClearContents(index, row, column, row, column);
    this.model.rangeClearContents(index, row, column + TEXT_OFFSET, row, column + TEXT_OFFSET);
  }

  /** Computes what was given since the last time; says whether there was anything. */
  evaluate(): boolean {
    if (!this.isStale) return false;
    this.isStale = false;
    this.model.resumeEvaluation();
    this.model.evaluate();
    this.model.pauseEvaluation();
    this.model.flushSendQueue();
    return true;
  }

  read({index, row, column}: EngineCell): CellValue {
    const text = this.model.getFormattedCellValue(index, row, column);
    const type = this.model.getCellType(index, row, column);
    if (type === NUMBER) return this.readNumber({index, row, column}, text);
    if (type === BOOLEAN) return text === 'TRUE';
    return type === ERROR ? {error: ERRORS[text] ?? text} : text;
  }

  /** The rows that the formula of the cell fills; one row of one where it fills no more. */
  readRows({index, row, column}: EngineCell): CellValue[][] {
    const {rows, columns} = this.sizeOf({index, row, column});
    return Array.from({length: rows}, (_, down) =>
      Array.from({length: columns}, (_, right) => this.read({index, row: row + down, column: column + right})),
    );
  }

  /** How many rows and columns the formula of the cell fills. */
  sizeOf(cell: EngineCell): {readonly rows: number; readonly columns: number} {
    const structure = this.structureOf(cell);
    const [columns = 1, rows = 1] = typeof structure === 'object' ? (structure['DynamicAnchor'] ?? []) : [];
    return {rows, columns};
  }

  /** Whether the array of another formula fills the cell. */
  isSpilled(cell: EngineCell): boolean {
    const structure = this.structureOf(cell);
    return typeof structure === 'object' && 'DynamicChild' in structure;
  }

  private readNumber({index, row, column}: EngineCell, shown: string): CellValue {
    const companion = this.model.getFormattedCellValue(index, row, column + TEXT_OFFSET);
    if (companion === '') return this.isAlone({index, row, column}) ? Number(shown) : '';
    return Number(companion);
  }

  /** Whether the cell has no companion: a constant, or an array that fills cells though nobody thought so. */
  private isAlone({index, row, column}: EngineCell): boolean {
    const companion = {index, row, column: column + TEXT_OFFSET};
    return this.model.getCellContent(index, row, companion.column) === '' && !this.isSpilled(companion);
  }

  /** The typings of the engine call it any: a text for a cell of its own, else an object named by what the cell is. */
  private structureOf({index, row, column}: EngineCell): string | Readonly<Record<string, readonly number[]>> {
    const structure = this.model.getCellArrayStructure(index, row, column) as unknown;
    return typeof structure === 'object' && structure !== null
      ? (structure as Readonly<Record<string, readonly number[]>>)
      : String(structure);
  }

  /** Gives the engine's memory back. */
  free(): void {
    this.model.free();
  }
}

/** A constant as typed into the engine: the apostrophe keeps text that looks like a number, date or formula. */
function inputOf(value: CellValue): string {
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.error;
}

/** Rows as an array of the engine; one value stands for itself. */
export function arrayText(rows: FormulaRows): string {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return inputOf(valueOfScalar(first[0] ?? ''));
  return `=${arrayLiteral(rows)}`;
}
