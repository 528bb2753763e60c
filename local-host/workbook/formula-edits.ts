import {type GridShift} from './formula-port.js';
import {type FormulaReference, parseReference, printReference, type ReferenceCorner} from './formula-reference.js';
import {tokenizeFormula} from './formula-tokens.js';
import {type LineShift, shiftArea} from './grid-shift.js';
import {type Area} from './area.js';

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
