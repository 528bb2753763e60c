import {type CellValue} from '../cell/cell.js';
import {type DeveloperMetadata} from './developer-metadata.js';
import {formatDisplay} from '../cell/display.js';
import {type FormulaPort} from './formula-port.js';
import {type NamedRange} from './named-range.js';
import {type Protection} from './protection.js';
import {Sheet} from './sheet.js';

/** What a workbook starts from. */
export interface WorkbookOptions {
  readonly title?: string;
  /** Such as 'vi_VN' or 'en_US'. */
  readonly locale?: string;
  /** An IANA name. */
  readonly timeZone?: string;
  readonly owner: string;
  readonly editors?: readonly string[];
  /** Decides the ids of sheets, protections and charts. */
  readonly seed?: number;
  /** The name of the first sheet. */
  readonly firstSheetName?: string;
  /** The Workspace domain that owns the file; absent for a consumer account. */
  readonly domain?: string;
  /** Which e-mail addresses belong to Google accounts; by default all that look like one. */
  readonly isAccount?: (email: string) => boolean;
}

/** How a spreadsheet computes: when it does so anew, and how long circular references go round. */
export interface CalculationSettings {
  /** A name of SpreadsheetApp.RecalculationInterval. */
  readonly interval: string;
  readonly isIterative: boolean;
  readonly maxCycles: number;
  readonly threshold: number;
}

/** Whether the text has the form of an e-mail address. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);
}

const ID_CEILING = 2 ** 31 - 1;

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
