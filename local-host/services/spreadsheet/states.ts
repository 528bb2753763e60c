import {type Area} from '../../workbook/area.js';
import {type Sheet} from '../../workbook/sheet.js';
import {type Validation} from '../../workbook/validation.js';
import {type SpreadsheetSession} from './session.js';

/** The state behind one service object. */
export interface Service {
  /** The class's name in the typings. */
  readonly className: string;
  readonly session: SpreadsheetSession;
  /** How many cells a call on it touches; 1 where cells are not what it is about. */
  readonly cells: number;
}

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

/** Every state, told apart by its class name. */
export type AnyState = AppState | SpreadsheetState | SheetState | RangeState | RangeListState | DataValidationState | DataValidationBuilderState;

/** The state of the class with that name. */
export type StateOf<Name extends AnyState['className']> = Extract<AnyState, {className: Name}>;

export function sheetState(session: SpreadsheetSession, sheet: Sheet): SheetState {
  return {className: 'Sheet', session, cells: 1, sheet};
}

export function rangeState(session: SpreadsheetSession, sheet: Sheet, area: Area): RangeState {
  return {className: 'Range', session, cells: area.rows * area.columns, sheet, area};
}

export function validationState(session: SpreadsheetSession, rule: Validation): DataValidationState {
  return {className: 'DataValidation', session, cells: 1, rule};
}
