import {type Area} from '../../../workbook/geometry/area.js';
import {type Cell} from '../../../workbook/cell/cell.js';
import {isDateFormat} from '../../../workbook/cell/display.js';
import {type Sheet} from '../../../workbook/model/workbook.js';

/** The cells that the fill handle makes of a source when it is dragged along one axis; the target contains the source. */
export function filledCells(sheet: Sheet, from: Area, to: Area): {area: Area; rows: Cell[][]} | undefined {
  const area = addedPart(from, to);
  if (!area) return undefined;
  const isVertical = area.columns === from.columns && area.column === from.column;
  const lines = Array.from({length: isVertical ? from.columns : from.rows}, (_, across) =>
    filledLine(sheet, {from, area, isVertical, across}),
  );
  return {area, rows: isVertical ? transposed(lines) : lines};
}

/** The part of the target beside the source; undefined if it lies on more than one side or there is none. */
function addedPart(from: Area, to: Area): Area | undefined {
  const [below, right] = [to.row + to.rows - from.row - from.rows, to.column + to.columns - from.column - from.columns];
  const [above, left] = [from.row - to.row, from.column - to.column];
  const sides = [above, below, left, right];
  if (sides.some(side => side < 0) || sides.filter(side => side > 0).length !== 1) return undefined;
  if (below > 0) return {...from, row: from.row + from.rows, rows: below};
  if (above > 0) return {...from, row: to.row, rows: above};
  if (right > 0) return {...from, column: from.column + from.columns, columns: right};
  return {...from, column: to.column, columns: left};
}

interface FillLine {
  readonly from: Area;
  readonly area: Area;
  readonly isVertical: boolean;
  /** Which of the lines beside each other this is. */
  readonly across: number;
}

function filledLine(sheet: Sheet, {from, area, isVertical, across}: FillLine): Cell[] {
  const [first, length, start, count] = isVertical
    ? [from.row, from.rows, area.row, area.rows]
    : [from.column, from.columns, area.column, area.columns];
  const source = Array.from({length}, (_, along) =>
    isVertical ? sheet.cellAt(first + along, from.column + across) : sheet.cellAt(from.row + across, first + along),
  );
  const series = seriesOf(source);
  return Array.from({length: count}, (_, index) => {
    const steps = start + index - first;
    const place = ((steps % length) + length) % length;
    const model = source[place];
    if (!model) throw new Error('A fill needs a source.');
    return continued(sheet, model, {steps, shift: steps - place, isVertical, series});
  });
}

/** The value at so many steps from the first cell of the source. */
type Series = (steps: number) => number | string;

interface Step {
  readonly steps: number;
  /** How far the cell lies from the one it repeats. */
  readonly shift: number;
  readonly isVertical: boolean;
  readonly series: Series | undefined;
}

/** The cell that continues the source; looks and rules come along, notes do not. */
function continued(sheet: Sheet, model: Cell, {steps, shift, isVertical, series}: Step): Cell {
  const bare: Cell = {...model, note: ''};
  if (series) return {...bare, value: series(steps), formula: '', richText: undefined};
  const {formulas} = sheet.workbook;
  if (model.formula === '' || !formulas) return bare;
  return {...bare, formula: formulas.moved(model.formula, isVertical ? shift : 0, isVertical ? 0 : shift)};
}

/** The series that the source begins: numbers in even steps, days, texts that end in a number; undefined repeats it. */
function seriesOf(source: readonly Cell[]): Series | undefined {
  if (source.some(cell => cell.formula !== '')) return undefined;
  const values = source.map(cell => cell.value);
  const [first] = source;
  if (values.every(value => typeof value === 'number')) {
    const isDay = first !== undefined && isDateFormat(first.style.numberFormat);
    return evenSteps(values, isDay ? 1 : 0);
  }
  return numberedTexts(values);
}

/** One number is repeated (step 0) or counted on (step 1); more must lie in even steps. */
function evenSteps(values: readonly number[], singleStep: number): ((steps: number) => number) | undefined {
  const [first = 0, second] = values;
  const step = second === undefined ? singleStep : second - first;
  const isEven = values.every((value, index) => Math.abs(first + step * index - value) < 1e-9);
  return isEven ? steps => Number((first + step * steps).toPrecision(15)) : undefined;
}

function numberedTexts(values: readonly unknown[]): Series | undefined {
  const parts = values.map(value => (typeof value === 'string' ? /^(.*?)(\d{1,9})$/s.exec(value) : null));
  const [head] = parts;
  if (!head || parts.some(part => part?.[1] !== head[1])) return undefined;
  const numbers = evenSteps(
    parts.map(part => Number(part?.[2])),
    1,
  );
  const digits = head[2]?.startsWith('0') ? head[2].length : 1;
  return numbers && (steps => `${head[1] ?? ''}${String(Math.abs(numbers(steps))).padStart(digits, '0')}`);
}

function transposed(lines: readonly Cell[][]): Cell[][] {
  const [first = []] = lines;
  return first.map((_, index) => lines.map(line => line[index]).filter(cell => cell !== undefined));
}
