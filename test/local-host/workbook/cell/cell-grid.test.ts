import fc from 'fast-check';
import {BLANK_CELL, type Cell} from '../../../../local-host/workbook/cell/cell.js';
import {CellGrid} from '../../../../local-host/workbook/cell/cell-grid.js';

const holding = (value: number): Cell => ({...BLANK_CELL, value});

describe('CellGrid', () => {
  it('gives the blank cell where nothing was put', () => {
    expect(new CellGrid().get(5, 5)).toBe(BLANK_CELL);
  });

  it('counts content, not formats, for its last row and column', () => {
    const grid = new CellGrid();
    grid.set(2, 3, holding(1));
    grid.set(9, 9, {...BLANK_CELL, style: {background: '#ff0000'}});

    expect([grid.lastRow(), grid.lastColumn()]).toEqual([2, 3]);
  });

  it('is alone with its changes after copying', () => {
    const grid = new CellGrid();
    grid.set(1, 1, holding(1));
    const copy = grid.copy();

    copy.set(1, 1, holding(2));

    expect(grid.get(1, 1).value).toBe(1);
  });

  it('is as before after inserting and deleting the same lines', () => {
    const place = fc.integer({min: 1, max: 6});
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), place, place, fc.boolean(), (places, start, count, isRows) => {
        const grid = new CellGrid();
        places.forEach(([row, column], index) => {
          grid.set(row, column, holding(index));
        });
        const before = contents(grid);

        if (isRows) grid.insertRows(start, count);
        else grid.insertColumns(start, count);
        if (isRows) grid.deleteRows(start, count);
        else grid.deleteColumns(start, count);

        expect(contents(grid)).toEqual(before);
      }),
    );
  });

  it('visits formulas only, also after lines were deleted and inserted', () => {
    const grid = new CellGrid();
    grid.set(1, 1, {...BLANK_CELL, formula: '=1'});
    grid.set(2, 1, {...BLANK_CELL, formula: '=2'});
    grid.set(3, 1, holding(3));
    grid.deleteRows(1, 1);
    grid.insertRows(1, 2);

    grid.mapFormulas(formula => `${formula}+1`);

    expect([grid.get(3, 1).formula, grid.get(4, 1)]).toEqual(['=2+1', holding(3)]);
  });

  it('has another revision after each change', () => {
    const grid = new CellGrid();
    const before = grid.revision;

    grid.set(1, 1, holding(1));

    expect(grid.revision).not.toBe(before);
  });
});

function contents(grid: CellGrid): string[] {
  const found: string[] = [];
  grid.forEach((cell, row, column) => found.push(`${row},${column}=${JSON.stringify(cell.value)}`));
  return found;
}
