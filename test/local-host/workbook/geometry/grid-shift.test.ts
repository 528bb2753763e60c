import fc from 'fast-check';
import {type LineShift, shiftArea, shiftMap, shiftSet} from '../../../../local-host/workbook/geometry/grid-shift.js';

const line = fc.integer({min: 1, max: 12});
const aShift = fc.record({
  dimension: fc.constantFrom('rows' as const, 'columns' as const),
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  start: line,
  count: fc.integer({min: 1, max: 5}),
});

/** Marks the lines of a span in a list of lines, shifts the list as a whole, and finds the marks again. */
function shiftedMarks(first: number, count: number, {kind, start, count: shifted}: LineShift): number[] {
  const lines: ('in' | 'out' | 'new')[] = Array.from({length: 30}, (_, index) =>
    index + 1 >= first && index + 1 < first + count ? 'in' : 'out',
  );
  if (kind === 'insert') lines.splice(start - 1, 0, ...Array.from({length: shifted}, () => 'new' as const));
  else lines.splice(start - 1, shifted);
  return lines.flatMap((mark, index) => (mark === 'in' ? [index + 1] : []));
}

describe('shiftArea', () => {
  it('spans exactly from the first to the last line that was in it', () => {
    fc.assert(
      fc.property(aShift, line, fc.integer({min: 1, max: 6}), (shift, first, count) => {
        const isRows = shift.dimension === 'rows';
        const area = isRows
          ? {row: first, rows: count, column: 3, columns: 2}
          : {row: 3, rows: 2, column: first, columns: count};

        const moved = shiftArea(area, shift);

        const marks = shiftedMarks(first, count, shift);
        const [from] = marks;
        const to = marks.at(-1);
        if (from === undefined || to === undefined) {
          expect(moved).toBeUndefined();
        } else {
          const span = isRows ? {row: from, rows: to - from + 1} : {column: from, columns: to - from + 1};
          expect(moved).toEqual({...area, ...span});
        }
      }),
    );
  });
});

describe('shiftMap and shiftSet', () => {
  const removal: LineShift = {dimension: 'rows', kind: 'delete', start: 2, count: 2};

  it('drop deleted lines and move later ones', () => {
    const sizes = new Map([
      [1, 'a'],
      [2, 'b'],
      [5, 'c'],
    ]);

    expect([...shiftMap(sizes, removal)]).toEqual([
      [1, 'a'],
      [3, 'c'],
    ]);
    expect([...shiftSet(new Set([1, 3, 4]), removal)]).toEqual([1, 2]);
  });
});
