import {type GridShift, type LineShift, shiftArea} from '../../geometry/grid-shift.js';
import {type FormulaReference, parseReference, printReference, type ReferenceCorner} from './formula-reference.js';
import {tokenizeFormula} from './formula-tokens.js';
import {type Area} from '../../geometry/area.js';

const LOST = '#REF!';

/** Lines beyond any grid: what a reference without an end reaches to while it is moved. */
const UNBOUNDED = 1e9;

/** The formula after rows or columns were inserted or deleted; references that lost all their cells become #REF!. */
export function shiftFormula(formula: string, ownSheetName: string, shift: GridShift): string {
  return changeReferences(formula, reference =>
    isSameName(reference.sheetName ?? ownSheetName, shift.sheetName) ? shiftReference(reference, shift) : reference,
  );
}

/** The formula as it reads after being copied that many rows down and columns to the right; fixed ($) parts stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return changeReferences(formula, reference => {
    const start = moveCorner(reference.start, rows, columns);
    const end = reference.end && moveCorner(reference.end, rows, columns);
    return start && (end || !reference.end) ? {...reference, start, end} : undefined;
  });
}

/** A block of cells that was cut and put elsewhere. */
export interface BlockMove {
  readonly sheetName: string;
  readonly area: Area;
  /** How many rows down and columns to the right it went. */
  readonly rows: number;
  readonly columns: number;
  /** Where it went; undefined for cells that are gone. */
  readonly toSheetName: string | undefined;
}

/** The formula after blocks moved at once: references within a block follow it, also fixed ones; all others stay. */
export function followBlocks(formula: string, ownSheetName: string, moves: readonly BlockMove[]): string {
  return changeReferences(formula, reference => {
    const sheetName = reference.sheetName ?? ownSheetName;
    const move = moves.find(one => isSameName(sheetName, one.sheetName) && liesWithin(reference, one.area));
    return move === undefined ? reference : followed(reference, ownSheetName, move);
  });
}

function followed(reference: FormulaReference, ownSheetName: string, move: BlockMove): FormulaReference | undefined {
  const {toSheetName} = move;
  if (toSheetName === undefined) return undefined;
  const isNamed = reference.sheetName !== undefined || !isSameName(toSheetName, ownSheetName);
  return {
    sheetName: isNamed ? toSheetName : undefined,
    start: displaced(reference.start, move),
    end: reference.end && displaced(reference.end, move),
  };
}

/** The formula of a cell that was cut from one sheet and put into another: what it left behind needs its sheet's name. */
export function qualifyFormula(formula: string, sheetName: string): string {
  return changeReferences(formula, reference =>
    reference.sheetName === undefined ? {...reference, sheetName} : reference,
  );
}

function liesWithin({start, end}: FormulaReference, {row, column, rows, columns}: Area): boolean {
  return [start, end ?? start].every(
    corner =>
      corner.row !== undefined &&
      corner.column !== undefined &&
      corner.row >= row &&
      corner.row < row + rows &&
      corner.column >= column &&
      corner.column < column + columns,
  );
}

function displaced(corner: ReferenceCorner, {rows, columns}: BlockMove): ReferenceCorner {
  const {row, column} = corner;
  return {
    ...corner,
    row: row === undefined ? undefined : row + rows,
    column: column === undefined ? undefined : column + columns,
  };
}

/** The formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  return changeReferences(formula, reference =>
    reference.sheetName !== undefined && isSameName(reference.sheetName, oldName)
      ? {...reference, sheetName: newName}
      : reference,
  );
}

/** The formula with each of its references changed; undefined makes #REF! of one, the same reference keeps its text. */
function changeReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | undefined,
): string {
  return tokenizeFormula(formula)
    .map(({kind, text}) => {
      if (kind !== 'reference') return text;
      const reference = parseReference(text);
      const changed = change(reference);
      if (changed === reference) return text;
      return changed ? printReference(changed) : LOST;
    })
    .join('');
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function shiftReference(reference: FormulaReference, shift: LineShift): FormulaReference | undefined {
  const area = areaOf(reference);
  const moved = shiftArea(area, shift);
  if (!moved) return undefined;
  if (
    moved.row === area.row &&
    moved.rows === area.rows &&
    moved.column === area.column &&
    moved.columns === area.columns
  )
    return reference;
  const {start, end} = reference;
  return {
    ...reference,
    start: placeCorner(start, moved.row, moved.column),
    end: end && placeCorner(end, moved.row + moved.rows - 1, moved.column + moved.columns - 1),
  };
}

function areaOf({start, end}: FormulaReference): Area {
  const row = start.row ?? 1;
  const column = start.column ?? 1;
  if (!end) return {row, column, rows: 1, columns: 1};
  return {row, column, rows: (end.row ?? UNBOUNDED) - row + 1, columns: (end.column ?? UNBOUNDED) - column + 1};
}

/** The corner at another address; what it leaves open stays open. */
function placeCorner(corner: ReferenceCorner, row: number, column: number): ReferenceCorner {
  return {
    ...corner,
    row: corner.row === undefined ? undefined : row,
    column: corner.column === undefined ? undefined : column,
  };
}

function moveCorner(corner: ReferenceCorner, rows: number, columns: number): ReferenceCorner | undefined {
  const row = corner.row === undefined || corner.isRowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.isColumnFixed ? corner.column : corner.column + columns;
  if ((row !== undefined && row < 1) || (column !== undefined && column < 1)) return undefined;
  return {...corner, row, column};
}
