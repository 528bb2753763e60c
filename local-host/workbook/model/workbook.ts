import {type Area} from '../geometry/area.js';
import {type GridShift} from '../geometry/grid-shift.js';
import {type Cell, type CellValue} from '../cell/cell.js';
import {CellGrid} from '../cell/cell-grid.js';
import {formatDisplay} from '../cell/display.js';
import {type Banding} from './banding.js';
import {type Chart} from './chart.js';
import {type ConditionalRule} from './conditional-rule.js';
import {type DeveloperMetadata} from './developer-metadata.js';
import {type SheetFilter} from './filter.js';
import {type GroupDepths} from './line-groups.js';
import {type NamedRange} from './named-range.js';
import {type Protection} from './protection.js';
import {type CalculationSettings, looksLikeEmail, type WorkbookOptions} from './workbook-options.js';

/** The grid of a new sheet. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** Sizes in pixels as Sheets starts with. */
export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;

const ID_CEILING = 2 ** 31 - 1;

/** What the workbook asks of a formula engine. Formula texts are canonical (with '=', English names, ',' and '.'). */
export interface FormulaPort {
  /** The value of the formula cell at the address. It reads the workbook lazily; `Sheet.revision` tells what changed. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue;
  /** What the array of a formula elsewhere puts into a cell without content; '' where none reaches. */
  spilledAt?(sheet: Sheet, row: number, column: number): CellValue;
  /** How far the arrays of the sheet's formulas reach; 0 where there are none. */
  spilledExtent?(sheet: Sheet): {readonly rows: number; readonly columns: number};
  /** What a formula would yield if it stood at the address, such as a custom rule of a validation or conditional format. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): CellValue;
  /** The number format that a formula's result brings along (=TODAY() shows a date), or undefined for automatic. */
  formatAt?(sheet: Sheet, row: number, column: number): string | undefined;
  /** The formula after a structural change; `ownSheetName` is the sheet the formula stands on. */
  shifted(formula: string, ownSheetName: string, shift: GridShift): string;
  /** The formula as copied that many rows down and columns right: relative references move. */
  moved(formula: string, rows: number, columns: number): string;
  /** The formula after a sheet got another name. */
  renamed(formula: string, oldName: string, newName: string): string;
}

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

  /** The last row with content, what arrays fill included; 0 if there is none. */
  lastRow(): number {
    return Math.max(this.grid.lastRow(), this.workbook.formulas?.spilledExtent?.(this).rows ?? 0);
  }

  /** The last column with content, what arrays fill included; 0 if there is none. */
  lastColumn(): number {
    return Math.max(this.grid.lastColumn(), this.workbook.formulas?.spilledExtent?.(this).columns ?? 0);
  }

  /** The values from A1 to the last cell with content, formulas computed. */
  values(): CellValue[][] {
    const columns = this.lastColumn();
    return Array.from({length: this.lastRow()}, (_, rowIndex) =>
      Array.from({length: columns}, (_, columnIndex) => this.valueAt(rowIndex + 1, columnIndex + 1)),
    );
  }
}

/** A spreadsheet: its sheets and what belongs to the whole file. */
export class Workbook {
  readonly id: string;
  title: string;
  locale: string;
  timeZone: string;
  owner: string;
  editors: readonly string[];
  viewers: readonly string[] = [];
  /** In the order of the tabs. */
  sheets: readonly Sheet[];
  namedRanges: readonly NamedRange[] = [];
  metadata: readonly DeveloperMetadata[] = [];
  /** In the order they were made. */
  protections: readonly Protection[] = [];
  calculation: CalculationSettings = {interval: 'ON_CHANGE', isIterative: false, maxCycles: 50, threshold: 0.05};
  /** Computes formulas; without one, asking for a formula's value is an error. */
  formulas: FormulaPort | undefined;
  /** The Workspace domain that owns the file, or undefined for a consumer's file. */
  readonly domain: string | undefined;
  /** Whether everybody in the domain may edit the file. */
  domainMayEdit: boolean;
  /** Which addresses Google takes for accounts when a file or protection is shared. */
  isAccount: (email: string) => boolean;
  private random: number;

  constructor(options: WorkbookOptions) {
    this.random = (options.seed ?? 1) >>> 0;
    this.id = Array.from({length: 4}, () => this.nextId().toString(36).padStart(6, '0')).join('');
    this.title = options.title ?? 'Untitled spreadsheet';
    this.locale = options.locale ?? 'en_US';
    this.timeZone = options.timeZone ?? 'America/New_York';
    this.owner = options.owner;
    this.editors = [...(options.editors ?? [])];
    this.domain = options.domain;
    this.domainMayEdit = options.domainMayEdit ?? false;
    this.isAccount = options.isAccount ?? looksLikeEmail;
    this.sheets = [new Sheet(this, 0, options.firstSheetName ?? 'Sheet1')];
  }

  sheetByName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find(sheet => sheet.name.toLowerCase() === wanted);
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.find(sheet => sheet.id === id);
  }

  /** The value at the address, computed where there is a formula. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = sheet.cellAt(row, column);
    if (cell.formula === '')
      return cell.value === '' ? (this.formulas?.spilledAt?.(sheet, row, column) ?? '') : cell.value;
    if (!this.formulas) throw new Error(`No formula engine to compute ${cell.formula} on "${sheet.name}".`);
    return this.formulas.valueAt(sheet, row, column);
  }

  /** The number format at the address: the cell's own, else the one a formula's result brings along. */
  numberFormatAt(sheet: Sheet, row: number, column: number): string | undefined {
    const cell = sheet.cellAt(row, column);
    const own = cell.style.numberFormat;
    return own !== undefined || cell.formula === '' ? own : this.formulas?.formatAt?.(sheet, row, column);
  }

  /** The text that the cell at the address shows. */
  displayAt(sheet: Sheet, row: number, column: number): string {
    const value = this.valueAt(sheet, row, column);
    return value === '' ? '' : formatDisplay(value, this.numberFormatAt(sheet, row, column), this.locale);
  }

  /** A fresh id, the same for the same seed (mulberry32). */
  nextId(): number {
    this.random = (this.random + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.random ^ (this.random >>> 15), this.random | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % ID_CEILING;
  }
}
