import {type Condition, type ConditionArgument} from '../model/conditional-rule.js';
import {type ValidationArgument} from '../cell/validation.js';
import {type Candidate, satisfies} from './validation-check.js';
import {serialFromInstant} from '../../ground/serial-date.js';

/** Days from today that the names of SpreadsheetApp.RelativeDate stand for. */
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

const TEXT_TESTS: Readonly<Record<string, (shown: string, wanted: string) => boolean>> = {
  TEXT_STARTS_WITH: (shown, wanted) => shown.startsWith(wanted),
  TEXT_ENDS_WITH: (shown, wanted) => shown.endsWith(wanted),
  TEXT_EQUAL_TO: (shown, wanted) => shown === wanted,
};

/** Whether the condition holds of a cell; `now` (milliseconds since 1970) tells what today is. */
export function holds(condition: Condition, candidate: Candidate, now: number): boolean {
  const {criterion} = condition;
  if (criterion === 'CELL_EMPTY') return candidate.value === '';
  if (criterion === 'CELL_NOT_EMPTY') return candidate.value !== '';
  const isFormula = criterion === 'CUSTOM_FORMULA';
  if (candidate.value === '' && !isFormula) return criterion === 'TEXT_DOES_NOT_CONTAIN';
  const textTest = TEXT_TESTS[criterion];
  if (textTest) return textTest(shown(candidate), wantedText(condition));
  return satisfies(asRule(condition, candidate, now), isFormula ? {...candidate, value: 1} : candidate);
}

function shown({sheet, row, column}: Candidate): string {
  return sheet.displayAt(row, column).toLowerCase();
}

function wantedText({arguments: [wanted]}: Condition): string {
  return wanted?.kind === 'text' ? wanted.text.toLowerCase() : '';
}

/** The condition as a validation rule: the criteria that both know are judged alike. */
function asRule(condition: Condition, candidate: Candidate, now: number): Parameters<typeof satisfies>[0] {
  return {
    criterion: condition.criterion.replace(/_RELATIVE$/, ''),
    arguments: condition.arguments.map(argument => absolute(argument, candidate, now)),
    allowInvalid: true,
    showDropdown: false,
    helpText: undefined,
  };
}

function absolute(argument: ConditionArgument, {sheet}: Candidate, now: number): ValidationArgument {
  if (argument.kind !== 'relativeDate') return argument;
  const today = Math.floor(serialFromInstant(now, sheet.workbook.timeZone));
  return {kind: 'day', serial: today + (RELATIVE_DAYS[argument.name] ?? 0)};
}
