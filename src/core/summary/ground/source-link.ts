import {type Area} from '../../layout/tab/tab-plan.js';
import {type UnitKey} from '../../domain/vocabulary.js';

/** The cell of an entry tab that a row of the summary speaks of; 1-based. */
export interface SourceLink {
  readonly unit: UnitKey;
  readonly row: number;
  readonly column: number;
}

/** A cell's text and where a click on it leads: `#gid=…&range=…` within the same spreadsheet. */
export interface CellLink {
  readonly text: string;
  readonly url: string;
}

/** Sheet ids of the entry tabs; units without a tab are absent. */
export type SheetIds = ReadonlyMap<UnitKey, number>;

const LETTERS = 26;
const FIRST_LETTER = 65;

/** Makes the link to a source cell, or undefined where the unit has no tab. */
export function toCellLink(link: SourceLink | undefined, sheetIds: SheetIds, text: string): CellLink | undefined {
  const sheetId = link && sheetIds.get(link.unit);
  if (link === undefined || sheetId === undefined) return undefined;
  return {text, url: `#gid=${sheetId}&range=${formatA1(link.row, link.column)}`};
}

/** Names a cell as people do: row 7, column 3 is C7. */
export function formatA1(row: number, column: number): string {
  return `${formatColumn(column)}${row}`;
}

/** Names a rectangle as people do, e.g. B3:D7. */
export function formatArea({row, column, rows, columns}: Area): string {
  return `${formatA1(row, column)}:${formatA1(row + rows - 1, column + columns - 1)}`;
}

/** Names a column: 3 is C, 28 is AB. */
function formatColumn(column: number): string {
  if (column <= 0) return '';
  const rest = column - 1;
  return formatColumn(Math.floor(rest / LETTERS)) + String.fromCharCode(FIRST_LETTER + (rest % LETTERS));
}
