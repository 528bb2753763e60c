import {
  type DataValidation,
  type DataValidationOperator,
  type DataValidationWithFormulae,
} from '@cj-tech-master/excelts';
import {formatCell} from '../../../workbook/geometry/a1-notation.js';
import {instantFromSerial, serialFromInstant} from '../../../ground/serial-date.js';
import {printCondition} from './condition-formulas.js';
import {type Validation, type ValidationArgument} from '../../../workbook/cell/validation.js';

/** What a tick box looks like in a file; a list of both makes it a choice. */
export const UNTICKED = '☐';
export const TICKED = '☑';

const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/** Comparisons by the ends of the names of criteria, such as NUMBER_GREATER_THAN. */
export const NUMBER_OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

/** Comparisons by the ends of the names of criteria, such as DATE_AFTER. */
export const DATE_OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** Where a rule is written, and what it needs to know of the workbook. */
export interface RuleContext {
  readonly timeZone: string;
  /** The first cell the rule is for. */
  readonly row: number;
  readonly column: number;
  /** Whether formulas look at the cell, so that a tick box must keep TRUE and FALSE. */
  readonly keepsBooleans: boolean;
  /** The absolute address of an area, with its sheet; undefined if the sheet is not there. */
  readonly addressOf: (argument: ValidationArgument & {kind: 'area'}) => string | undefined;
  /** Puts a long list somewhere in the file and gives its address. */
  readonly storeList: (items: readonly string[]) => string;
  /** A formula argument as xlsx has it; undefined if only Sheets can compute it. */
  readonly translate: (formula: string) => string | undefined;
}

/** The rule as xlsx has it, or undefined if it has no such rule. */
export function toXlsxValidation(rule: Validation, context: RuleContext): DataValidation | undefined {
  const condition = toCondition(rule, context);
  if (!condition) return undefined;
  const help = rule.helpText?.slice(0, LONGEST_PROMPT);
  return {
    ...condition,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(help ? {showInputMessage: true, prompt: help, error: help} : {}),
  };
}

function toCondition(rule: Validation, context: RuleContext): DataValidationWithFormulae | undefined {
  if (rule.criterion === 'CHECKBOX') return list(inline(tickItems(rule, context)));
  if (rule.criterion.startsWith('VALUE_IN_')) return list(sourceOf(rule, context));
  const isFormula = rule.criterion.startsWith('TEXT_') || FORMULA_CRITERIA.has(rule.criterion);
  return isFormula ? toFormula(rule, context) : toComparison(rule, context);
}

const FORMULA_CRITERIA = new Set(['CUSTOM_FORMULA', 'DATE_IS_VALID_DATE']);

function sourceOf({arguments: [first]}: Validation, context: RuleContext): string | undefined {
  if (first?.kind === 'list') return inline(first.items) ?? context.storeList(first.items);
  return first?.kind === 'area' ? context.addressOf(first) : undefined;
}

function tickItems(rule: Validation, {keepsBooleans}: RuleContext): string[] {
  if (rule.arguments.length === 0) return keepsBooleans ? ['FALSE', 'TRUE'] : [UNTICKED, TICKED];
  return rule.arguments.map(one => (one.kind === 'text' ? one.text : one.kind === 'number' ? String(one.number) : ''));
}

function list(formula: string | undefined): DataValidationWithFormulae | undefined {
  return formula === undefined ? undefined : {type: 'list', formulae: [formula]};
}

/** The items within the rule itself, if they fit and hold no separators. */
function inline(items: readonly string[]): string | undefined {
  const text = items.join(',');
  if (text.length > LONGEST_LIST || items.some(item => /[,"]|^\s|\s$/.test(item) || item === '')) return undefined;
  return `"${text}"`;
}

function toComparison(rule: Validation, {timeZone}: RuleContext): DataValidationWithFormulae | undefined {
  const isDate = rule.criterion.startsWith('DATE_');
  const name = rule.criterion.replace(/^(NUMBER|DATE)_/, '');
  const operator = (isDate ? DATE_OPERATORS : NUMBER_OPERATORS)[name];
  if (!operator) return undefined;
  const formulae = rule.arguments.flatMap((one): (number | Date)[] => {
    if (one.kind === 'number') return [one.number];
    return one.kind === 'date' ? [dayInUtc(one.time, timeZone)] : [];
  });
  return {type: isDate ? 'date' : 'decimal', operator, formulae};
}

function toFormula(rule: Validation, context: RuleContext): DataValidationWithFormulae | undefined {
  const [first] = rule.arguments;
  const formula =
    rule.criterion === 'CUSTOM_FORMULA'
      ? context.translate(first?.kind === 'text' ? first.text : '')
      : printCondition(rule, {cell: formatCell(context.row, context.column), timeZone: context.timeZone});
  return formula === undefined ? undefined : {type: 'custom', formulae: [formula]};
}

/** The library takes days as dates in UTC. */
function dayInUtc(instant: number, timeZone: string): Date {
  return new Date(instantFromSerial(Math.floor(serialFromInstant(instant, timeZone)), 'UTC'));
}
