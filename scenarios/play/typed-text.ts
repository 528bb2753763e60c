import {formatDate, labelOf} from '../../src/core/index.js';

/** A value of a `fill` entry; `null` clears the cell. */
export type FillValue = string | number | null;

const LABEL_KINDS = {verdict: 'verdict', kind: 'documentKind', state: 'documentState'} as const;
const DATE_COLUMNS = ['start', 'end', 'due'];
const MAX_DECIMALS = 10;

/** What a person types for a value of the scenario: labels for enumerations, 10/06/2024 for dates, a comma in decimals. */
export function toTypedText(column: string, value: FillValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatTypedNumber(value);
  if (DATE_COLUMNS.includes(column)) return formatDate(value);
  switch (column) {
    case 'verdict':
      return toLabel(LABEL_KINDS.verdict, value);
    case 'kind':
      return toLabel(LABEL_KINDS.kind, value);
    case 'state':
      return toLabel(LABEL_KINDS.state, value);
    default:
      return value;
  }
}

/** Without thousands separators, as people type. */
export function formatTypedNumber(value: number): string {
  const text = value.toLocaleString('en-US', {useGrouping: false, maximumFractionDigits: MAX_DECIMALS});
  return text.replace('.', ',');
}

function toLabel(kind: 'verdict' | 'documentKind' | 'documentState', value: string): string {
  return labelOf('vi', kind, value as never); // the schema has checked the value; an unknown one is typed as it is
}
