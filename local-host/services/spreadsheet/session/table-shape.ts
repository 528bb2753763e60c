import {ScriptException} from '../../../ground/host-error.js';
import {type Area} from '../../../workbook/geometry/area.js';

/** Checks that a table given by a script has the shape of the range; throws what Apps Script says if not. */
export function demandShape(area: Area, table: readonly (readonly unknown[])[]): void {
  if (table.length !== area.rows) throw new ScriptException(mismatch('rows', table.length, area.rows));
  const ragged = table.find(row => row.length !== area.columns);
  if (ragged) throw new ScriptException(mismatch('columns', ragged.length, area.columns));
}

function mismatch(lines: 'rows' | 'columns', given: number, wanted: number): string {
  return `The number of ${lines} in the data does not match the number of ${lines} in the range. The data has ${given} but the range has ${wanted}.`;
}
