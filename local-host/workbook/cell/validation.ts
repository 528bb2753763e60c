import {type AreaOnSheet} from '../geometry/area.js';

/** One argument of a rule: a number, a text or formula, a list, dates as epoch milliseconds, an area. */
export type ValidationArgument =
  | {readonly kind: 'number'; readonly number: number}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'boolean'; readonly boolean: boolean}
  | {readonly kind: 'date'; readonly time: number}
  /** A day by its serial number, whatever the time zone. */
  | {readonly kind: 'day'; readonly serial: number}
  | {readonly kind: 'list'; readonly items: readonly string[]}
  | {readonly kind: 'area'; readonly area: AreaOnSheet};

/** A data validation rule, immutable and shared by the cells that carry it. */
export interface Validation {
  /** A name of SpreadsheetApp.DataValidationCriteria. */
  readonly criterion: string;
  readonly arguments: readonly ValidationArgument[];
  /** False refuses what breaks the rule; true only marks it. */
  readonly allowInvalid: boolean;
  /** Whether a strict rule refuses people alone, and takes what scripts write: that of tick boxes a script has inserted. */
  readonly bindsPeopleOnly?: boolean;
  /** Whether a list or range shows its arrow. */
  readonly showDropdown: boolean;
  readonly helpText: string | undefined;
}

/** What a tick box holds when it is not ticked; undefined where the rule makes no tick box. */
export function uncheckedValue(rule: Validation | undefined): boolean | number | string | undefined {
  if (rule?.criterion !== 'CHECKBOX') return undefined;
  if (rule.arguments.length === 0) return false;
  const [, unchecked] = rule.arguments;
  return unchecked ? argumentValue(unchecked) : '';
}

/** What a tick box holds when it is ticked; undefined where the rule makes no tick box. */
export function checkedValue(rule: Validation | undefined): boolean | number | string | undefined {
  if (rule?.criterion !== 'CHECKBOX') return undefined;
  const [checked] = rule.arguments;
  return checked ? argumentValue(checked) : true;
}

function argumentValue(argument: ValidationArgument): boolean | number | string {
  switch (argument.kind) {
    case 'number':
      return argument.number;
    case 'boolean':
      return argument.boolean;
    case 'text':
      return argument.text;
    case 'date':
    case 'day':
    case 'list':
    case 'area':
      throw new Error(`A tick box cannot hold a ${argument.kind}.`);
  }
}
