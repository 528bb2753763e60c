import {BLANK_CELL, type Cell, hasContent} from './cell.js';

type Row = (Cell | undefined)[];

let changes = 0;

/** A number that is another one after every change of any grid: as long as it stays, nothing has changed anywhere. */
export function latestChange(): number {
  return changes;
}

/** The cells of a sheet, sparse: a row exists once something was put into it. Rows and columns are counted from 1. */
export class CellGrid {
  /** Grows with every change; equal revisions mean equal cells. */
  revision = 0;
  private readonly rows: (Row | undefined)[];
  /** How many cells hold a formula: most sheets have none, and then nothing needs to be searched. */
  private formulaCount: number;
  /** The last row and column with content, as of a revision. */
  private content: {readonly revision: number; readonly row: number; readonly column: number} | undefined;

  constructor(rows: (Row | undefined)[] = [], formulaCount = 0) {
    this.rows = rows;
    this.formulaCount = formulaCount;
  }

  get hasFormulas(): boolean {
    return this.formulaCount > 0;
  }

  get(row: number, column: number): Cell {
    return this.rows[row - 1]?.[column - 1] ?? BLANK_CELL;
  }

  set(row: number, column: number, cell: Cell): void {
    const cells = this.rows[row - 1] ?? [];
    this.rows[row - 1] = cells;
    this.formulaCount += countFormula(cell) - countFormula(cells[column - 1]);
    cells[column - 1] = cell === BLANK_CELL ? undefined : cell;
    this.noteChange();
  }

  private noteChange(): void {
    this.revision++;
    changes++;
  }

  /** The last row with content, 0 if there is none. */
  lastRow(): number {
    return this.measured().row;
  }

  /** The last column with content, 0 if there is none. */
  lastColumn(): number {
    return this.measured().column;
  }

  /** How far cells that are not blank may reach: content, formats, rules or notes. */
  extent(): {rows: number; columns: number} {
    const columns = this.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 1);
    return {rows: Math.max(1, this.rows.length), columns};
  }

  /** Every cell that was ever put and is not blank, row by row. */
  forEach(visit: (cell: Cell, row: number, column: number) => void): void {
    this.rows.forEach((cells, rowIndex) => {
      cells?.forEach((cell, columnIndex) => {
        if (cell !== undefined) visit(cell, rowIndex + 1, columnIndex + 1);
      });
    });
  }

  /** Replaces every cell that exists by what `change` makes of it. */
  map(change: (cell: Cell, row: number, column: number) => Cell): void {
    this.forEach((cell, row, column) => {
      const changed = change(cell, row, column);
      if (changed !== cell) this.set(row, column, changed);
    });
  }

  /** Replaces every formula by what `change` makes of it. */
  mapFormulas(change: (formula: string) => string): void {
    if (this.formulaCount === 0) return;
    this.map(cell => {
      const formula = cell.formula === '' ? '' : change(cell.formula);
      return formula === cell.formula ? cell : {...cell, formula};
    });
  }

  insertRows(start: number, count: number): void {
    if (start <= this.rows.length) this.rows.splice(start - 1, 0, ...new Array<undefined>(count).fill(undefined));
    this.noteChange();
  }

  deleteRows(start: number, count: number): void {
    for (const cells of this.rows.splice(start - 1, count)) this.forget(cells);
    this.noteChange();
  }

  insertColumns(start: number, count: number): void {
    for (const cells of this.rows) {
      if (cells && start <= cells.length) cells.splice(start - 1, 0, ...new Array<undefined>(count).fill(undefined));
    }
    this.noteChange();
  }

  deleteColumns(start: number, count: number): void {
    for (const cells of this.rows) this.forget(cells?.splice(start - 1, count));
    this.noteChange();
  }

  /** A grid of its own with the same (immutable) cells. */
  copy(): CellGrid {
    return new CellGrid(
      this.rows.map(cells => cells?.slice()),
      this.formulaCount,
    );
  }

  /** Measured once for each revision: readers ask again and again. */
  private measured(): {readonly row: number; readonly column: number} {
    if (this.content?.revision !== this.revision) {
      const [row, column] = measure(this.rows);
      this.content = {revision: this.revision, row, column};
    }
    return this.content;
  }

  private forget(cells: Row | undefined): void {
    cells?.forEach(cell => (this.formulaCount -= countFormula(cell)));
  }
}

function countFormula(cell: Cell | undefined): number {
  return cell === undefined || cell.formula === '' ? 0 : 1;
}

/** The last row and the last column with content. */
function measure(rows: readonly (Row | undefined)[]): readonly [row: number, column: number] {
  let [lastRow, lastColumn] = [0, 0];
  rows.forEach((cells, index) => {
    const column = lastContent(cells);
    if (column > 0) lastRow = index + 1;
    lastColumn = Math.max(lastColumn, column);
  });
  return [lastRow, lastColumn];
}

function lastContent(cells: Row | undefined): number {
  let column = cells?.length ?? 0;
  while (column > 0 && !hasContent(cells?.[column - 1] ?? BLANK_CELL)) column--;
  return column;
}
