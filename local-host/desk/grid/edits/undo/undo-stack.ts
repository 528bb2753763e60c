import {type Area} from '../../../../workbook/geometry/area.js';
import {type Cell} from '../../../../workbook/cell/cell.js';
import {type Sheet, type Workbook} from '../../../../workbook/model/workbook.js';
import {type ChangeType} from '../../../../workbook/people/people-structure.js';
import {keepWorkbook} from './kept-workbook.js';
import {reverse, REVERSED, type StructureStep} from './put-back.js';

type Cells = readonly (readonly Cell[])[];

/** An edit of cells that can be taken back. */
interface CellStep {
  readonly kind: 'cells';
  readonly sheet: Sheet;
  readonly area: Area;
  readonly before: Cells;
  readonly after: Cells;
  readonly size: string;
}

/** A change of rows, columns or sheets that can be taken back. */
interface LineStep extends StructureStep {
  readonly kind: 'structure';
  readonly changed: ChangeType;
}

type Step = CellStep | LineStep;

/** How a step is taken back: cells by being put, a structure by going back to it. */
export interface UndoMeans<T> {
  readonly put: (restoration: Restoration) => T;
  readonly putBack: (step: StructureStep, changed: ChangeType) => T;
}

/** What has to be put where to take a step back; null is a cell that somebody has changed since. */
export interface Restoration {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly rows: readonly (readonly (Cell | null)[])[];
}

const DEPTH = 100;
/** A change of structure keeps the whole workbook twice. */
const STRUCTURE_DEPTH = 20;

/** One person's edits, to be undone and redone. */
export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];

  /** Carries out an edit of an area and remembers what it changed there, scripts that it set off included. */
  record<T extends {readonly kind: string}>(sheet: Sheet, area: Area, edit: () => T): T {
    const before = cellsOf(sheet, area);
    const outcome = edit();
    if (outcome.kind !== 'stored') return outcome;
    this.note({kind: 'cells', sheet, area, before, after: cellsOf(sheet, area), size: sizeOf(sheet)});
    return outcome;
  }

  /** Carries out a change of structure and remembers how the workbook was. */
  recordStructure<T extends {readonly kind: string}>(
    workbook: Workbook,
    {shift, changed}: Pick<LineStep, 'shift' | 'changed'>,
    edit: () => T,
  ): T {
    const before = keepWorkbook(workbook);
    const outcome = edit();
    if (outcome.kind === 'stored')
      this.note({kind: 'structure', before, after: keepWorkbook(workbook), shift, changed});
    return outcome;
  }

  /** Takes the last edit back by what `put` does; undefined if there is nothing that could be. */
  undo<T extends {readonly kind: string}>(means: UndoMeans<T>): T | undefined {
    return this.move('done', 'undone', means);
  }

  /** Does again what was undone last. */
  redo<T extends {readonly kind: string}>(means: UndoMeans<T>): T | undefined {
    return this.move('undone', 'done', means);
  }

  private note(step: Step): void {
    this.done = trimmed([...this.done, step]);
    this.undone = [];
  }

  /** Takes the last step of one list back, and puts what takes that back again onto the other. */
  private move<T extends {readonly kind: string}>(
    from: 'done' | 'undone',
    to: 'done' | 'undone',
    means: UndoMeans<T>,
  ): T | undefined {
    const step = this[from].at(-1);
    const taken = step?.kind === 'structure' ? moveStructure(step, means) : step && moveCells(step, means);
    if (taken === undefined) {
      this[from] = [];
      return undefined;
    }
    this[from] = this[from].slice(0, -1);
    if (taken.step) this[to] = trimmed([...this[to], taken.step]);
    return taken.outcome;
  }
}

interface Taken<T> {
  readonly outcome: T;
  /** What takes it back again, unless it was refused. */
  readonly step: Step | undefined;
}

function moveCells<T extends {readonly kind: string}>(step: CellStep, {put}: UndoMeans<T>): Taken<T> | undefined {
  const restoration = restorationOf(step);
  if (!restoration) return undefined;
  const {sheet, area} = step;
  const before = cellsOf(sheet, area);
  const outcome = put(restoration);
  if (outcome.kind !== 'stored') return {outcome, step: undefined};
  return {outcome, step: {kind: 'cells', sheet, area, before, after: cellsOf(sheet, area), size: sizeOf(sheet)}};
}

function moveStructure<T extends {readonly kind: string}>(step: LineStep, {putBack}: UndoMeans<T>): Taken<T> {
  const {workbook} = step.before.sheets[0]?.sheet ?? {};
  const before = workbook && keepWorkbook(workbook);
  const outcome = putBack(step, step.changed);
  if (outcome.kind !== 'stored' || !workbook || !before) return {outcome, step: undefined};
  const shift = step.shift && {sheet: step.shift.sheet, lines: reverse(step.shift.lines)};
  return {outcome, step: {...step, before, after: keepWorkbook(workbook), shift, changed: REVERSED[step.changed]}};
}

/** The last steps, as many as are remembered. */
function trimmed(steps: readonly Step[]): Step[] {
  const structures = steps.filter(({kind}) => kind === 'structure');
  const oldest = structures.at(-STRUCTURE_DEPTH);
  const start = structures.length > STRUCTURE_DEPTH && oldest ? steps.indexOf(oldest) : 0;
  return steps.slice(start).slice(-DEPTH);
}

function restorationOf({sheet, area, before, after, size}: CellStep): Restoration | undefined {
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
