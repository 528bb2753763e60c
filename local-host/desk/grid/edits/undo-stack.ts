import {type Area} from '../../../workbook/geometry/area.js';
import {type Cell} from '../../../workbook/cell/cell.js';
import {type Sheet} from '../../../workbook/model/workbook.js';

type Cells = readonly (readonly Cell[])[];

/** An edit of cells that can be taken back. */
interface Step {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly before: Cells;
  readonly after: Cells;
  readonly size: string;
}

/** What has to be put where to take a step back; null is a cell that somebody has changed since. */
export interface Restoration {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly rows: readonly (readonly (Cell | null)[])[];
}

const DEPTH = 100;

/** One person's edits of cells, to be undone and redone. */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];

  /** Carries out an edit of an area and remembers what it changed there, scripts that it set off included. */
  record<T extends {readonly kind: string}>(sheet: Sheet, area: Area, edit: () => T): T {
    const before = cellsOf(sheet, area);
    const outcome = edit();
    if (outcome.kind !== 'stored') return outcome;
    this.done = [...this.done, {sheet, area, before, after: cellsOf(sheet, area), size: sizeOf(sheet)}].slice(-DEPTH);
    this.undone = [];
    return outcome;
  }

  /** Takes the last edit back by what `put` does; undefined if there is nothing that could be. */
  undo<T extends {readonly kind: string}>(put: (restoration: Restoration) => T): T | undefined {
    return this.move('done', 'undone', put);
  }

  /** Does again what was undone last. */
  redo<T extends {readonly kind: string}>(put: (restoration: Restoration) => T): T | undefined {
    return this.move('undone', 'done', put);
  }

  /** Lines or sheets moved: what is remembered no longer fits. */
  forget(): void {
    this.done = [];
    this.undone = [];
  }

  private move<T extends {readonly kind: string}>(
    from: 'done' | 'undone',
    to: 'done' | 'undone',
    put: (restoration: Restoration) => T,
  ): T | undefined {
    const step = this[from].at(-1);
    const restoration = step && restorationOf(step);
    if (!restoration) {
      this[from] = [];
      return undefined;
    }
    const {sheet, area} = step;
    const before = cellsOf(sheet, area);
    const outcome = put(restoration);
    this[from] = this[from].slice(0, -1);
    if (outcome.kind !== 'stored') return outcome;
    this[to] = [...this[to], {sheet, area, before, after: cellsOf(sheet, area), size: sizeOf(sheet)}];
    return outcome;
  }
}

function restorationOf({sheet, area, before, after, size}: Step): Restoration | undefined {
  if (!sheet.workbook.sheets.includes(sheet) || sizeOf(sheet) !== size) return undefined;
  const rows = cellsOf(sheet, area).map((row, down) =>
    row.map((cell, right) => (cell === after[down]?.[right] ? (before[down]?.[right] ?? null) : null)),
  );
  return rows.flat().some(cell => cell !== null) ? {sheet, area, rows} : undefined;
}

function sizeOf({maxRows, maxColumns}: Sheet): string {
  return `${maxRows}×${maxColumns}`;
}

function cellsOf(sheet: Sheet, {row, column, rows, columns}: Area): Cells {
  return Array.from({length: rows}, (_, down) =>
    Array.from({length: columns}, (_, right) => sheet.cellAt(row + down, column + right)),
  );
}
