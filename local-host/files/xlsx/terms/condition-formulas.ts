import {instantFromSerial, serialFromInstant} from '../../../ground/serial-date.js';
import {type ConditionArgument} from '../../../workbook/model/conditional-rule.js';

/** A condition about a cell, as rules and conditional formats of Sheets have it. */
export interface CellCondition {
  /** A name of SpreadsheetApp.DataValidationCriteria or BooleanCriteria. */
  readonly criterion: string;
  readonly arguments: readonly ConditionArgument[];
}

/** What a condition is written for. */
export interface ConditionPlace {
  /** The cell's address, such as B2. */
  readonly cell: string;
  readonly timeZone: string;
}

/** The conditions as formulas about {cell}: {text} is the text asked for, {a} and {b} numbers, {day} a date. */
const TEMPLATES: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'LEN(TRIM({cell}))=0',
  CELL_NOT_EMPTY: 'LEN(TRIM({cell}))>0',
  TEXT_CONTAINS: 'ISNUMBER(SEARCH({text},{cell}))',
  TEXT_DOES_NOT_CONTAIN: 'NOT(ISNUMBER(SEARCH({text},{cell})))',
  TEXT_STARTS_WITH: 'LEFT({cell},LEN({text}))={text}',
  TEXT_ENDS_WITH: 'RIGHT({cell},LEN({text}))={text}',
  TEXT_EQUAL_TO: 'EXACT({text},{cell})',
  TEXT_IS_VALID_EMAIL: 'ISNUMBER(MATCH("*?@?*.?*",{cell},0))',
  TEXT_IS_VALID_URL: 'ISNUMBER(MATCH("?*.?*",{cell},0))',
  NUMBER_EQUAL_TO: 'AND(ISNUMBER({cell}),{cell}={a})',
  NUMBER_NOT_EQUAL_TO: 'AND(ISNUMBER({cell}),{cell}<>{a})',
  NUMBER_GREATER_THAN: 'AND(ISNUMBER({cell}),{cell}>{a})',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'AND(ISNUMBER({cell}),{cell}>={a})',
  NUMBER_LESS_THAN: 'AND(ISNUMBER({cell}),{cell}<{a})',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'AND(ISNUMBER({cell}),{cell}<={a})',
  NUMBER_BETWEEN: 'AND(ISNUMBER({cell}),{cell}>={a},{cell}<={b})',
  NUMBER_NOT_BETWEEN: 'AND(ISNUMBER({cell}),OR({cell}<{a},{cell}>{b}))',
  DATE_IS_VALID_DATE: 'ISNUMBER({cell})',
  DATE_AFTER: 'AND(ISNUMBER({cell}),INT({cell})>{day})',
  DATE_BEFORE: 'AND(ISNUMBER({cell}),INT({cell})<{day})',
  DATE_EQUAL_TO: 'AND(ISNUMBER({cell}),INT({cell})={day})',
  DATE_AFTER_RELATIVE: 'AND(ISNUMBER({cell}),INT({cell})>{relative})',
  DATE_BEFORE_RELATIVE: 'AND(ISNUMBER({cell}),INT({cell})<{relative})',
  DATE_EQUAL_TO_RELATIVE: 'AND(ISNUMBER({cell}),INT({cell})>={relative},INT({cell})<={until})',
};

const RELATIVE_DAYS: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: '(TODAY()+1)',
  YESTERDAY: '(TODAY()-1)',
  PAST_WEEK: '(TODAY()-7)',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

/** The condition as a formula (without '='), or undefined where there is no template for it. */
export function printCondition({criterion, arguments: args}: CellCondition, place: ConditionPlace): string | undefined {
  const template = TEMPLATES[criterion];
  if (template === undefined) return undefined;
  const numbers = args.flatMap(one => (one.kind === 'number' ? [one.number] : []));
  const filled: Readonly<Record<string, string>> = {
    cell: place.cell,
    text: args.map(quotedText).find(text => text !== undefined) ?? '""',
    a: String(numbers[0]),
    b: String(numbers[1]),
    day: args.map(one => dayOf(one, place.timeZone)).find(day => day !== undefined) ?? '',
    ...relativeDays(args),
  };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '');
}

/** The condition that a formula was written for; undefined for any other formula. */
export function parseCondition(formula: string, place: ConditionPlace): CellCondition | undefined {
  for (const [criterion, template] of Object.entries(TEMPLATES)) {
    const match = patternOf(template, place.cell).exec(formula);
    if (match) return {criterion, arguments: readArguments(match.groups ?? {}, place.timeZone)};
  }
  return undefined;
}

function quotedText(argument: ConditionArgument): string | undefined {
  return argument.kind === 'text' ? `"${argument.text.replaceAll('"', '""')}"` : undefined;
}

function dayOf(argument: ConditionArgument, timeZone: string): string | undefined {
  return argument.kind === 'date' ? String(Math.floor(serialFromInstant(argument.time, timeZone))) : undefined;
}

function relativeDays(args: readonly ConditionArgument[]): {relative: string; until: string} {
  const [name = 'TODAY'] = args.flatMap(one => (one.kind === 'relativeDate' ? [one.name] : []));
  const relative = RELATIVE_DAYS[name] ?? 'TODAY()';
  return {relative, until: name.startsWith('PAST_') ? 'TODAY()' : relative};
}

const PARTS: Readonly<Record<string, string>> = {
  text: String.raw`"(?:[^"]|"")*"`,
  a: String.raw`-?[\d.]+(?:e[+-]?\d+)?`,
  b: String.raw`-?[\d.]+(?:e[+-]?\d+)?`,
  day: String.raw`-?\d+`,
  relative: String.raw`TODAY\(\)|\(TODAY\(\)[+-]\d+\)|EDATE\(TODAY\(\),-\d+\)`,
  until: String.raw`TODAY\(\)|\(TODAY\(\)[+-]\d+\)|EDATE\(TODAY\(\),-\d+\)`,
};

/** The template as a pattern; a part that comes again must be the same. */
function patternOf(template: string, cell: string): RegExp {
  const seen = new Set<string>();
  const source = template
    .split(/(\{\w+\})/)
    .map(piece => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (name === undefined) return escapePattern(piece);
      if (name === 'cell') return escapePattern(cell);
      if (seen.has(name)) return `\\k<${name}>`;
      seen.add(name);
      return `(?<${name}>${PARTS[name] ?? ''})`;
    })
    .join('');
  return new RegExp(`^${source}$`, 'i');
}

function escapePattern(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

function readArguments(groups: Readonly<Record<string, string>>, timeZone: string): ConditionArgument[] {
  return Object.entries(groups).flatMap(([name, text]): ConditionArgument[] => {
    switch (name) {
      case 'text':
        return [{kind: 'text', text: text.slice(1, -1).replaceAll('""', '"')}];
      case 'day':
        return [{kind: 'date', time: instantFromSerial(Number(text), timeZone)}];
      case 'relative':
        return [{kind: 'relativeDate', name: relativeName(text)}];
      case 'until':
        return [];
      default:
        return [{kind: 'number', number: Number(text)}];
    }
  });
}

function relativeName(text: string): string {
  return Object.entries(RELATIVE_DAYS).find(([, formula]) => formula === text)?.[0] ?? 'TODAY';
}
