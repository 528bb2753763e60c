import {type Area} from '../../../workbook/geometry/area.js';

/** The fewest rectangles a simple sweep finds that together are exactly these cells: runs in rows, joined downwards. */
export function cellRectangles(cells: Iterable<readonly [row: number, column: number]>): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [row, runs] of runsByRow(cells)) {
    const grown = runs.map(run => growOrStart(open, row, run));
    done.push(...open.filter(area => !grown.some(one => one.row === area.row && one.column === area.column)));
    open = grown;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Run {
  readonly column: number;
  readonly columns: number;
}

function growOrStart(open: readonly Area[], row: number, run: Run): Area {
  const above = open.find(
    area => area.column === run.column && area.columns === run.columns && area.row + area.rows === row,
  );
  return above ? {...above, rows: above.rows + 1} : {row, rows: 1, ...run};
}

function runsByRow(cells: Iterable<readonly [number, number]>): [number, Run[]][] {
  const columnsByRow = new Map<number, number[]>();
  for (const [row, column] of cells) columnsByRow.set(row, [...(columnsByRow.get(row) ?? []), column]);
  return [...columnsByRow]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => [row, runsOf(columns.sort((a, b) => a - b))]);
}

function runsOf(columns: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) runs[runs.length - 1] = {...last, columns: last.columns + 1};
    else runs.push({column, columns: 1});
  }
  return runs;
}
