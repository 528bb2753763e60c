import {BOUNDED, type Bounds} from '../../../workbook/geometry/a1-notation.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {type NamedRange} from '../../../workbook/model/named-range.js';
import {type Protection} from '../../../workbook/model/protection.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type Validation} from '../../../workbook/cell/validation.js';
import {type Service, type SpreadsheetSession} from './session.js';

/** Behind the global SpreadsheetApp. */
export interface AppState extends Service {
  readonly className: 'SpreadsheetApp';
}

/** Behind the bound Spreadsheet. */
export interface SpreadsheetState extends Service {
  readonly className: 'Spreadsheet';
}

/** Behind a Sheet. */
export interface SheetState extends Service {
  readonly className: 'Sheet';
  readonly sheet: Sheet;
}

/** Behind a Range. */
export interface RangeState extends Service {
  readonly className: 'Range';
  readonly sheet: Sheet;
  readonly area: Area;
  /** Which ends the reference wrote: 'A:C' leaves the rows open. */
  readonly bounds: Bounds;
}

/** Behind a RangeList: ranges of one sheet. */
export interface RangeListState extends Service {
  readonly className: 'RangeList';
  readonly ranges: readonly RangeState[];
}

/** Behind a DataValidation. */
export interface DataValidationState extends Service {
  readonly className: 'DataValidation';
  readonly rule: Validation;
}

/** Behind a DataValidationBuilder; the builder changes its rule. */
export interface DataValidationBuilderState extends Service {
  readonly className: 'DataValidationBuilder';
  draft: ValidationDraft;
}

/** A rule in the making: the criterion may still be missing. */
export type ValidationDraft = Omit<Validation, 'criterion'> & {readonly criterion: string | undefined};

/** Behind a Protection. */
export interface ProtectionState extends Service {
  readonly className: 'Protection';
  readonly protection: Protection;
}

/** Behind a NamedRange. */
export interface NamedRangeState extends Service {
  readonly className: 'NamedRange';
  named: NamedRange;
}

/** Behind a Selection: what the acting person has selected. */
export interface SelectionState extends Service {
  readonly className: 'Selection';
}

/** Behind a TextFinder; the script changes how it looks. */
export interface TextFinderState extends Service {
  readonly className: 'TextFinder';
  readonly text: string;
  readonly places: readonly RangeState[];
  how: TextSearch;
  current: RangeState | undefined;
  start: RangeState | undefined;
}

/** How a TextFinder compares. */
export interface TextSearch {
  readonly matchCase: boolean;
  readonly matchEntireCell: boolean;
  readonly matchFormulaText: boolean;
  readonly useRegularExpression: boolean;
  readonly ignoreDiacritics: boolean;
}

export function sheetState(session: SpreadsheetSession, sheet: Sheet): SheetState {
  return {className: 'Sheet', session, cells: 1, sheet};
}

export function rangeState(session: SpreadsheetSession, sheet: Sheet, area: Area, bounds = BOUNDED): RangeState {
  return {className: 'Range', session, cells: area.rows * area.columns, sheet, area, bounds};
}

export function validationState(session: SpreadsheetSession, rule: Validation): DataValidationState {
  return {className: 'DataValidation', session, cells: 1, rule};
}

export function protectionState(session: SpreadsheetSession, protection: Protection): ProtectionState {
  return {className: 'Protection', session, cells: 1, protection};
}

export function namedRangeState(session: SpreadsheetSession, named: NamedRange): NamedRangeState {
  return {className: 'NamedRange', session, cells: 1, named};
}

export function rangeListState(session: SpreadsheetSession, ranges: readonly RangeState[]): RangeListState {
  const cells = ranges.reduce((sum, range) => sum + range.cells, 0);
  return {className: 'RangeList', session, cells, ranges};
}
