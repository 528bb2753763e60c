import {type Cell, type Worksheet} from '@cj-tech-master/excelts';

/** Visits the cells a file has, also those that only have a look, row by row. */
export function eachCell(source: Worksheet, visit: (cell: Cell, row: number, column: number) => void): void {
  source.eachRow({includeEmpty: true}, (row, number) => {
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (cell) visit(cell, number, column);
    }
  });
}
