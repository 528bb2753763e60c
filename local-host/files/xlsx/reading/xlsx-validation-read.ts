import {type DataValidation, type DataValidationWithFormulae} from '@cj-tech-master/excelts';
import {formatCell} from '../../../workbook/geometry/a1-notation.js';
import {type AreaOnSheet} from '../../../workbook/geometry/area.js';
import {instantFromSerial, serialFromInstant} from '../../../ground/serial-date.js';
import {type Validation, type ValidationArgument} from '../../../workbook/cell/validation.js';
import {parseCondition} from '../terms/condition-formulas.js';
import {DATE_OPERATORS, NUMBER_OPERATORS, TICKED, UNTICKED} from '../terms/xlsx-validation.js';

/** What reading a rule needs to know of the file. */
export interface RuleReading {
  readonly row: number;
  readonly column: number;
  readonly timeZone: string;
  /** The cells that a reference names, or the list that was stored in them; undefined if it names none. */
  readonly resolve: (reference: string) => AreaOnSheet | readonly string[] | undefined;
  /** The canonical formula (with '=') of a formula in the file. */
  readonly canonical: (formula: string) => string;
}

type Condition = Pick<Validation, 'criterion' | 'arguments'>;

const TICK_LISTS = new Set([`${UNTICKED},${TICKED}`, `${TICKED},${UNTICKED}`, 'FALSE,TRUE', 'TRUE,FALSE']);

/** The rule of a file as Sheets has it; undefined if Sheets has no such rule. */
export function fromXlsxValidation(validation: DataValidation, reading: RuleReading): Validation | undefined {
  if (validation.type === 'any') return undefined;
  const condition = fromCondition(validation, reading);
  return (
    condition && {
      ...condition,
      allowInvalid: !(validation.showErrorMessage && (validation.errorStyle ?? 'stop') === 'stop'),
      showDropdown: true,
      helpText: validation.prompt,
    }
  );
}

function fromCondition(validation: DataValidationWithFormulae, reading: RuleReading): Condition | undefined {
  const first = String(validation.formulae[0]);
  switch (validation.type) {
    case 'list':
      return fromList(first, reading);
    case 'whole':
    case 'decimal':
      return fromComparison(validation, 'NUMBER', value => ({kind: 'number', number: Number(value)}));
    case 'date':
      return fromComparison(validation, 'DATE', value => ({kind: 'date', time: midnight(value, reading.timeZone)}));
    case 'custom':
      return fromFormula(first, reading);
    case 'textLength':
      return undefined;
  }
}

function fromList(formula: string, {resolve}: RuleReading): Condition | undefined {
  const quoted = /^"(.*)"$/s.exec(formula)?.[1];
  if (quoted !== undefined && TICK_LISTS.has(quoted)) return {criterion: 'CHECKBOX', arguments: []};
  const found = quoted === undefined ? resolve(formula) : quoted.split(',');
  if (found === undefined) return undefined;
  return isList(found)
    ? {criterion: 'VALUE_IN_LIST', arguments: [{kind: 'list', items: found}]}
    : {criterion: 'VALUE_IN_RANGE', arguments: [{kind: 'area', area: found}]};
}

function isList(found: AreaOnSheet | readonly string[]): found is readonly string[] {
  return Array.isArray(found);
}

/** A comparison with plain values; one with other cells has no counterpart. */
function fromComparison(
  {operator = 'between', formulae}: DataValidationWithFormulae,
  prefix: 'NUMBER' | 'DATE',
  read: (value: string | number | Date) => ValidationArgument,
): Condition | undefined {
  const names = prefix === 'NUMBER' ? NUMBER_OPERATORS : DATE_OPERATORS;
  const name = Object.entries(names).find(([, one]) => one === operator)?.[0];
  const isPlain = formulae.every(value => !Number.isNaN(Number(value)));
  return name === undefined || !isPlain ? undefined : {criterion: `${prefix}_${name}`, arguments: formulae.map(read)};
}

function midnight(value: string | number | Date, timeZone: string): number {
  return instantFromSerial(serialFromInstant(new Date(value).getTime(), 'UTC'), timeZone);
}

function fromFormula(formula: string, {row, column, timeZone, canonical}: RuleReading): Condition {
  const known = parseCondition(formula, {cell: formatCell(row, column), timeZone});
  const plain = known?.arguments.filter((one): one is ValidationArgument => one.kind !== 'relativeDate');
  if (known && plain?.length === known.arguments.length) return {criterion: known.criterion, arguments: plain};
  return {criterion: 'CUSTOM_FORMULA', arguments: [{kind: 'text', text: canonical(formula)}]};
}
