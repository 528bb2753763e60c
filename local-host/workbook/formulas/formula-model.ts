import {type Model} from '@ironcalc/wasm';
import {columnLetters} from '../geometry/a1-notation.js';
import {type CellValue} from '../cell/cell.js';
import {arrayLiteral, type CustomScalar, valueOfScalar} from './custom-calls.js';
import {newIronCalcModel} from './ironcalc.js';

/** So far to the right of a number stands its text with all digits; no sheet of Sheets' size has columns there. */
const TEXT_OFFSET = 8192;

/** The type numbers of the engine are those of Excel's TYPE(). */
const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;

/** Errors of the engine that Sheets calls otherwise. */
const ERRORS: Readonly<Record<string, string>> = {'#CIRC!': '#REF!', '#SPILL!': '#REF!'};

/** A cell of the engine: the place of its sheet from 0, row and column from 1. */
export interface EngineCell {
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/** The engine as cells that are given and read: values go in and come out as Sheets has them. */
export class FormulaModel {
  private readonly model: Model = newIronCalcModel();
  private sheetCount = 0;
  private isStale = false;

  /** Adds a sheet; gives its place. */
  addSheet(name: string): number {
    const index = this.sheetCount++;
    if (index > 0) this.model.newSheet();
    this.model.renameSheet(index, name);
    return index;
  }

  setValue({index, row, column}: EngineCell, value: CellValue): void {
    this.isStale = true;
    this.model.setUserInput(index, row, column, inputOf(value));
  }

  /** The engine shows numbers rounded; joined to a text they keep all their digits, so each formula gets such a companion. */
  setFormula({index, row, column}: EngineCell, text: string): void {
    this.isStale = true;
    this.model.setUserInput(index, row, column, text);
    this.model.setUserInput(index, row, column + TEXT_OFFSET, `=${columnLetters(column)}${row}&""`);
  }

  clear({index, row, column}: EngineCell): void {
    this.isStale = true;
    this.model.rangeClearContents(index, row, column, row, column);
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
    if (type === NUMBER) return Number(this.model.getFormattedCellValue(index, row, column + TEXT_OFFSET));
    if (type === BOOLEAN) return text === 'TRUE';
    return type === ERROR ? {error: ERRORS[text] ?? text} : text;
  }

  /** Whether the array of another formula fills the cell. */
  isSpilled({index, row, column}: EngineCell): boolean {
    // The typings of the engine call it any: a text for a cell of its own, else an object named by what the cell is.
    const structure = this.model.getCellArrayStructure(index, row, column) as unknown;
    return typeof structure === 'object' && structure !== null && 'DynamicChild' in structure;
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
export function arrayText(rows: readonly (readonly CustomScalar[])[]): string {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return inputOf(valueOfScalar(first[0] ?? ''));
  return `=${arrayLiteral(rows)}`;
}
