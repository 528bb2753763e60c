import {formatCell} from '../geometry/a1-notation.js';
import {type Cell, type CellValue, isCellError} from '../cell/cell.js';
import {formatDisplay, isDateFormat} from '../cell/display.js';
import {type AreaOnSheet} from '../geometry/area.js';
import {serialFromInstant} from '../../ground/serial-date.js';
import {type Sheet} from '../model/workbook.js';
import {checkedValue, uncheckedValue, type Validation, type ValidationArgument} from '../cell/validation.js';
import {looksLikeEmail} from '../model/workbook-options.js';

/** A cell that is about to hold something. */
export interface Candidate {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** What the cell then shows: its constant, or what its formula yields. */
  readonly value: CellValue;
}

/** Whether the rule is content with the candidate. Blank is always allowed. */
export function satisfies(rule: Validation, candidate: Candidate): boolean {
  if (candidate.value === '') return true;
  if (isCellError(candidate.value)) return false;
  const {criterion} = rule;
  if (criterion.startsWith('NUMBER_')) return typeof candidate.value === 'number' && compares(rule, candidate.value);
  if (criterion.startsWith('DATE_')) return satisfiesDate(rule, candidate);
  if (criterion.startsWith('TEXT_')) return satisfiesText(rule, shownText(candidate));
  return satisfiesMembership(rule, candidate);
}

/** What Sheets says of an entry that a strict rule refuses. */
export function violationMessage(rule: Validation, row: number, column: number): string {
  const sentence = `The data you entered in cell ${formatCell(row, column)} violates the data validation rules set on this cell.`;
  const [list] = rule.arguments;
  return list?.kind === 'list'
    ? `${sentence} Please enter one of the following values: ${list.items.join(', ')}.`
    : sentence;
}

const COMPARISONS: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  BETWEEN: (value, low, high) => value >= low && value <= high,
  NOT_BETWEEN: (value, low, high) => value < low || value > high,
  EQUAL_TO: (value, low) => value === low,
  NOT_EQUAL_TO: (value, low) => value !== low,
  GREATER_THAN: (value, low) => value > low,
  GREATER_THAN_OR_EQUAL_TO: (value, low) => value >= low,
  LESS_THAN: (value, low) => value < low,
  LESS_THAN_OR_EQUAL_TO: (value, low) => value <= low,
  AFTER: (value, low) => value > low,
  BEFORE: (value, low) => value < low,
  ON_OR_AFTER: (value, low) => value >= low,
  ON_OR_BEFORE: (value, low) => value <= low,
};

function compares(rule: Validation, value: number): boolean {
  const [low = NaN, high = NaN] = rule.arguments.map(one => (one.kind === 'number' ? one.number : NaN));
  const comparison = COMPARISONS[rule.criterion.replace(/^(NUMBER|DATE)_/, '')];
  if (!comparison) throw new Error(`No comparison for the criterion ${rule.criterion}.`);
  return comparison(value, low, high);
}

/** Dates are compared by the day, in the spreadsheet's time zone. */
function satisfiesDate(rule: Validation, {sheet, row, column, cell, value}: Candidate): boolean {
  const format = cell.style.numberFormat ?? sheet.workbook.numberFormatAt(sheet, row, column);
  if (typeof value !== 'number' || !isDateFormat(format)) return false;
  if (rule.criterion === 'DATE_IS_VALID_DATE') return true;
  const days = rule.arguments.map(argument => dayOf(argument, sheet.workbook.timeZone));
  return compares({...rule, arguments: days}, Math.floor(value));
}

function dayOf(argument: ValidationArgument, timeZone: string): ValidationArgument {
  if (argument.kind === 'day') return {kind: 'number', number: argument.serial};
  if (argument.kind !== 'date') return argument;
  return {kind: 'number', number: Math.floor(serialFromInstant(argument.time, timeZone))};
}

const TEXT_TESTS: Readonly<Record<string, (shown: string, wanted: string) => boolean>> = {
  TEXT_CONTAINS: (shown, wanted) => shown.toLowerCase().includes(wanted.toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (shown, wanted) => !shown.toLowerCase().includes(wanted.toLowerCase()),
  TEXT_EQUAL_TO: (shown, wanted) => shown === wanted,
  TEXT_IS_VALID_EMAIL: looksLikeEmail,
  TEXT_IS_VALID_URL: shown => /^(?:(?:https?|ftp):\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?$/i.test(shown),
};

function satisfiesText(rule: Validation, shown: string): boolean {
  const test = TEXT_TESTS[rule.criterion];
  if (!test) throw new Error(`No test for the criterion ${rule.criterion}.`);
  const [wanted] = rule.arguments;
  return test(shown, wanted?.kind === 'text' ? wanted.text : '');
}

const MEMBERSHIP_TESTS: Readonly<Record<string, (rule: Validation, candidate: Candidate) => boolean>> = {
  CHECKBOX: (rule, {value}) => value === checkedValue(rule) || value === uncheckedValue(rule),
  VALUE_IN_LIST: ({arguments: [first]}, candidate) =>
    first?.kind === 'list' && first.items.includes(shownText(candidate)),
  VALUE_IN_RANGE: ({arguments: [first]}, candidate) => first?.kind === 'area' && areaHolds(candidate, first.area),
  CUSTOM_FORMULA: ({arguments: [first]}, candidate) => first?.kind === 'text' && formulaHolds(candidate, first.text),
};

function satisfiesMembership(rule: Validation, candidate: Candidate): boolean {
  const test = MEMBERSHIP_TESTS[rule.criterion];
  if (!test) throw new Error(`No test for the criterion ${rule.criterion}.`);
  return test(rule, candidate);
}

function areaHolds({sheet, value}: Candidate, {sheetId, area}: AreaOnSheet): boolean {
  const source = sheet.workbook.sheetById(sheetId);
  if (!source) return false;
  const end = Math.min(area.row + area.rows, source.grid.lastRow() + 1);
  for (let row = area.row; row < end; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (source.valueAt(row, column) === value) return true;
    }
  }
  return false;
}

function formulaHolds({sheet, row, column}: Candidate, formula: string): boolean {
  const {formulas} = sheet.workbook;
  if (!formulas) throw new Error(`No formula engine to compute the rule ${formula}.`);
  const result = formulas.evaluate(formula, sheet, row, column);
  return result === true || (typeof result === 'number' && result !== 0);
}

function shownText({sheet, cell, value}: Candidate): string {
  return formatDisplay(value, cell.style.numberFormat, sheet.workbook.locale);
}
