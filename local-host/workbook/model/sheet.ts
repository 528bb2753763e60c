import {type Area} from '../geometry/area.js';
import {type Banding} from './banding.js';
import {type Cell, type CellValue} from '../cell/cell.js';
import {CellGrid} from '../cell/cell-grid.js';
import {type Chart} from './chart.js';
import {type ConditionalRule} from './conditional-rule.js';
import {type SheetFilter} from './filter.js';
import {type GroupDepths} from './line-groups.js';
import {type Workbook} from './workbook.js';

/** The grid of a new sheet. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** Sizes in pixels as Sheets starts with. */
export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

/** A sheet: its cells and all that hangs on its grid. Rows and columns are counted from 1. */
export class Sheet {
  hidden = false;
  /** '#rrggbb', lower case. */
  tabColor: string | undefined;
  maxRows = NEW_SHEET_ROWS;
  maxColumns = NEW_SHEET_COLUMNS;
  frozenRows = 0;
  frozenColumns = 0;
  hiddenGridlines = false;
  rightToLeft = false;
  /** Pixels by column; absent is the default. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  merges: readonly Area[] = [];
  conditionalRules: readonly ConditionalRule[] = [];
  charts: readonly Chart[] = [];
  bandings: readonly Banding[] = [];
  filter: SheetFilter | undefined;
  rowDepths: GroupDepths = new Map();
  columnDepths: GroupDepths = new Map();
  /** Whether the button of a group stands before its lines; by default it stands after them. */
  rowButtonsBefore = false;
  columnButtonsBefore = false;
  grid = new CellGrid();

  constructor(
    readonly workbook: Workbook,
    readonly id: number,
    public name: string,
  ) {}

  /** Grows with every change of a cell. */
  get revision(): number {
    return this.grid.revision;
  }

  /** The cell at the address; a blank cell where nothing was put. */
  cellAt(row: number, column: number): Cell {
    return this.grid.get(row, column);
  }

  /** The value at the address, formulas computed. */
  valueAt(row: number, column: number): CellValue {
    return this.workbook.valueAt(this, row, column);
  }

  /** The text shown at the address. */
  displayAt(row: number, column: number): string {
    return this.workbook.displayAt(this, row, column);
  }

  /** The values from A1 to the last cell with content, formulas computed. */
  values(): CellValue[][] {
    const columns = this.grid.lastColumn();
    return Array.from({length: this.grid.lastRow()}, (_, rowIndex) =>
      Array.from({length: columns}, (_, columnIndex) => this.valueAt(rowIndex + 1, columnIndex + 1)),
    );
  }
}
