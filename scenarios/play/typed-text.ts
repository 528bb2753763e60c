import {type ColumnContent, formatDate, labelOf} from '../../src/core/index.js';

/** A value of a `fill` entry; `null` clears the cell. */
export type FillValue = string | number | null;

const MAX_DECIMALS = 10;

const asItIs = (value: string): string => value;

const TYPED: Readonly<Record<ColumnContent, (value: string) => string>> = {
  text: asItIs,
  number: asItIs,
  startDate: formatDate,
  endDate: formatDate,
  verdict: value => toLabel('verdict', value),
  documentKind: value => toLabel('documentKind', value),
  documentState: value => toLabel('documentState', value),
  criterion: asItIs,
  indicator: asItIs,
};

/** What a person types into a column for a value of the scenario: a label, 10/06/2024 for a date, a comma in decimals. */
export function toTypedText(content: ColumnContent, value: FillValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? formatTypedNumber(value) : TYPED[content](value);
}

/** Without thousands separators, as people type. */
export function formatTypedNumber(value: number): string {
  const text = value.toLocaleString('en-US', {useGrouping: false, maximumFractionDigits: MAX_DECIMALS});
  return text.replace('.', ',');
}

function toLabel(kind: 'verdict' | 'documentKind' | 'documentState', value: string): string {
  return labelOf('vi', kind, value as never); // the schema has checked the value; an unknown one is typed as it is
}
