import {type Cell, type CellValue} from '../../cell/cell.js';
import {type Area, containsArea} from '../../geometry/area.js';
import {type Sheet} from '../../model/workbook.js';
import {type FormulaPlace} from '../engine/engine-formula.js';

const COLUMN_FACTOR = 1 << 15;

/** Beyond this many a sheet's watched areas become the one that covers them all. */
const MOST_WATCHED_AREAS = 100;

/** A number for each cell of a sheet. */
export function keyOf(row: number, column: number): number {
  return row * COLUMN_FACTOR + column;
}

/** The part of one sheet that formulas look at, as the engine has it. */
export class MirroredSheet {
  /** What formulas look at. */
  watched: readonly Area[] = [];
  /** Whether the value of one of its formulas was asked for; then all of its formulas are given. */
  isAsked = false;
  revision: number;

  /** By key: the cell the engine was given. */
  readonly given = new Map<number, Cell>();
  readonly volatileCells = new Set<number>();
  /** Cells with calls that the engine cannot compute, and what it was given in their place. */
  readonly computedCells = new Map<number, string>();
  /** Cells whose formulas nobody can compute, and what they lack. */
  readonly lacking = new Map<number, string>();
  /** What was read since the last evaluation. */
  readonly results = new Map<number, CellValue>();

  /** `index` is its place in the engine. */
  constructor(
    readonly sheet: Sheet,
    readonly index: number,
  ) {
    this.revision = sheet.revision;
  }

  /** Where the cell of the key stands. */
  placeOf(key: number): FormulaPlace {
    return {sheet: this.sheet, row: Math.floor(key / COLUMN_FACTOR), column: key % COLUMN_FACTOR};
  }

  cellAt(key: number): Cell {
    const {row, column} = this.placeOf(key);
    return this.sheet.cellAt(row, column);
  }

  /** Watches the area from now on; gives what is to be visited for that, undefined if all of it was watched before. */
  watch(area: Area): Area | undefined {
    if (this.watched.some(known => containsArea(known, area))) return undefined;
    const watched = [...this.watched.filter(known => !containsArea(area, known)), area];
    this.watched = watched.length > MOST_WATCHED_AREAS ? [covering(watched)] : watched;
    return this.watched.at(-1);
  }
}

function covering(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map(area => area.row));
  const column = Math.min(...areas.map(area => area.column));
  const bottom = Math.max(...areas.map(area => area.row + area.rows));
  const right = Math.max(...areas.map(area => area.column + area.columns));
  return {row, column, rows: bottom - row, columns: right - column};
}
