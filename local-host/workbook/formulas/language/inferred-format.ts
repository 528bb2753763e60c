import {tokenizeFormula} from './formula-tokens.js';
import {localeFacts} from '../../cell/locale-facts.js';

const DATE_FUNCTIONS = new Set([
  'TODAY',
  'DATE',
  'DATEVALUE',
  'EDATE',
  'EOMONTH',
  'WORKDAY',
  'WORKDAY.INTL',
  'TO_DATE',
]);

/** The number format that an automatic cell takes from its formula: a date for a formula that begins with a date function. */
export function inferFormat(formula: string, locale: string): string | undefined {
  const first = tokenizeFormula(formula).find(({kind, text}) => kind !== 'space' && text !== '=');
  if (first?.kind !== 'name') return undefined;
  const name = first.text.toUpperCase();
  if (name === 'NOW') return localeFacts(locale).dateTimeFormat;
  return DATE_FUNCTIONS.has(name) ? localeFacts(locale).dateFormat : undefined;
}
