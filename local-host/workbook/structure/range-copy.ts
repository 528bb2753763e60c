import {type Area, containsArea, intersection} from '../geometry/area.js';
import {type Cell} from '../cell/cell.js';
import {type ConditionalRule, type ConditionalRuleBody} from '../model/conditional-rule.js';
import {breakMerges} from './merges.js';
import {
  carriesConditionalRules,
  carriesMerges,
  changesCells,
  COMBINERS,
  type CopiedCell,
  type PasteType,
} from './paste-type.js';
import {type Sheet} from '../model/workbook.js';

/** An area of a sheet. */
export interface Block {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** How to copy. */
export interface CopyOptions {
  readonly type: PasteType;
  readonly transposed: boolean;
}

/** The cells that a copy fills: the whole source, repeated as often as it fits wholly into a larger destination. */
export function pastedArea(source: Area, destination: Area, isTransposed: boolean): Area {
  const rows = isTransposed ? source.columns : source.rows;
  const columns = isTransposed ? source.rows : source.columns;
  return {
    row: destination.row,
    column: destination.column,
    rows: Math.max(1, Math.floor(destination.rows / rows)) * rows,
    columns: Math.max(1, Math.floor(destination.columns / columns)) * columns,
  };
}

/** Copies a block over another place, as a paste of that type does. The pasted area must lie within its sheet. */
export function copyBlock(from: Block, to: Block, options: CopyOptions): void {
  const target: Block = {sheet: to.sheet, area: pastedArea(from.area, to.area, options.transposed)};
  const merges = from.sheet.merges.filter(one => containsArea(from.area, one));
  if (carriesMerges(options.type)) breakMerges(target.sheet, target.area);
  if (changesCells(options.type)) pasteCells(from, target, options);
  if (carriesMerges(options.type)) pasteMerges(merges, from, target, options.transposed);
  if (carriesConditionalRules(options.type) && !options.transposed) pasteConditionalRules(from, target);
  if (options.type === 'PASTE_COLUMN_WIDTHS') pasteWidths(from, target);
}

function pasteCells(from: Block, target: Block, {type, transposed}: CopyOptions): void {
  const source = takeCells(from);
  const combine = COMBINERS[type];
  const {area, sheet} = target;
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const [row, column] = transposed ? [right, down] : [down, right];
      const [r, c] = [row % from.area.rows, column % from.area.columns];
      const copied = source[r]?.[c];
      if (!copied) continue;
      const [toRow, toColumn] = [area.row + down, area.column + right];
      const moved = movedCell(copied, from.sheet, toRow - from.area.row - r, toColumn - from.area.column - c);
      sheet.grid.set(toRow, toColumn, combine(moved, sheet.cellAt(toRow, toColumn)));
    }
  }
}

/** The cells as they stand before anything is pasted, since the places may overlap. */
function takeCells({sheet, area}: Block): CopiedCell[][] {
  return Array.from({length: area.rows}, (_, r) =>
    Array.from({length: area.columns}, (_, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return {cell: sheet.cellAt(row, column), shown: sheet.valueAt(row, column)};
    }),
  );
}

function movedCell(copied: CopiedCell, sheet: Sheet, rows: number, columns: number): CopiedCell {
  const {formula} = copied.cell;
  const {formulas} = sheet.workbook;
  if (formula === '' || !formulas) return copied;
  const cell: Cell = {...copied.cell, formula: formulas.moved(formula, rows, columns)};
  return {cell, shown: copied.shown};
}

function pasteMerges(merges: readonly Area[], from: Block, target: Block, isTransposed: boolean): void {
  if (merges.length === 0) return;
  const pasted = tiles(from.area, target.area, isTransposed).flatMap(([down, right]) =>
    merges.map(merge => placed(merge, from.area, {row: down, column: right}, isTransposed)),
  );
  target.sheet.merges = [...target.sheet.merges, ...pasted];
}

/** The top left corners of the repetitions of the source. */
function tiles(source: Area, target: Area, isTransposed: boolean): [number, number][] {
  const [height, width] = isTransposed ? [source.columns, source.rows] : [source.rows, source.columns];
  const corners: [number, number][] = [];
  for (let row = target.row; row < target.row + target.rows; row += height) {
    for (let column = target.column; column < target.column + target.columns; column += width)
      corners.push([row, column]);
  }
  return corners;
}

/** Where a part of the source comes to lie when the source is pasted at the corner. */
function placed(part: Area, source: Area, corner: {row: number; column: number}, isTransposed: boolean): Area {
  const [down, right] = [part.row - source.row, part.column - source.column];
  return isTransposed
    ? {row: corner.row + right, column: corner.column + down, rows: part.columns, columns: part.rows}
    : {row: corner.row + down, column: corner.column + right, rows: part.rows, columns: part.columns};
}

function pasteConditionalRules(from: Block, target: Block): void {
  const corners = tiles(from.area, target.area, false);
  const pastedRanges = (rule: ConditionalRule) =>
    rule.ranges
      .map(range => intersection(range, from.area))
      .filter(part => part !== undefined)
      .flatMap(part => corners.map(([row, column]) => placed(part, from.area, {row, column}, false)));
  const isSameSheet = from.sheet === target.sheet;
  const added = from.sheet.conditionalRules.map(rule => ({rule, ranges: pastedRanges(rule)}));
  target.sheet.conditionalRules = isSameSheet
    ? added.map(({rule, ranges}) => ({...rule, ranges: [...rule.ranges, ...ranges]}))
    : [
        ...target.sheet.conditionalRules,
        ...added
          .filter(({ranges}) => ranges.length > 0)
          .map(({rule, ranges}) => ({ranges, body: movedBody(rule, ranges, from.sheet)})),
      ];
}

/** A custom formula is written for the first cell of the first range, so it moves with that cell. */
function movedBody(rule: ConditionalRule, ranges: readonly Area[], sheet: Sheet): ConditionalRuleBody {
  const {body} = rule;
  const {formulas} = sheet.workbook;
  const [was, is] = [rule.ranges[0], ranges[0]];
  if (body.kind !== 'boolean' || body.criterion !== 'CUSTOM_FORMULA' || !formulas || !was || !is) return body;
  const moved = body.arguments.map(one =>
    one.kind === 'text' ? {...one, text: formulas.moved(one.text, is.row - was.row, is.column - was.column)} : one,
  );
  return {...body, arguments: moved};
}

function pasteWidths(from: Block, target: Block): void {
  for (let right = 0; right < target.area.columns; right++) {
    const width = from.sheet.columnWidths.get(from.area.column + (right % from.area.columns));
    if (width === undefined) target.sheet.columnWidths.delete(target.area.column + right);
    else target.sheet.columnWidths.set(target.area.column + right, width);
  }
}
