import {type Condition, type ConditionArgument} from '../../../workbook/model/conditional-rule.js';
import {type SpreadsheetSession} from '../session/session.js';
import {formulaArgument, scriptArgument, validationArgument} from './validation-argument.js';

/** Conditions by the builder's member; their arguments are taken as they come. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
};

/** The condition with the values a script gave; a day that moves with today makes the criterion relative. */
export function conditionOf(session: SpreadsheetSession, criterion: string, values: readonly unknown[]): Condition {
  const isRelative = values.some(value => session.realm.enumName(value) !== undefined);
  const name = isRelative && !criterion.endsWith('_RELATIVE') ? `${criterion}_RELATIVE` : criterion;
  return {criterion: name, arguments: values.map(value => conditionArgument(session, name, value))};
}

/** An argument of a condition as scripts see it. */
export function conditionValue(session: SpreadsheetSession, argument: ConditionArgument): unknown {
  if (argument.kind === 'relativeDate') return session.realm.enumValue('RelativeDate', argument.name);
  return scriptArgument(session, argument);
}

function conditionArgument(session: SpreadsheetSession, criterion: string, value: unknown): ConditionArgument {
  const name = session.realm.enumName(value);
  if (name !== undefined) return {kind: 'relativeDate', name};
  if (criterion === 'CUSTOM_FORMULA' && typeof value === 'string') return formulaArgument(session, value);
  return validationArgument(session, value);
}
