import {type CellValue} from '../../domain/cell.js';
import {type Matrix} from '../../layout/tab/tab-plan.js';
import {formatDate} from '../../reading/date-format.js';
import {formatNumber} from '../../reading/number-format.js';
import {OUTPUT_COLUMNS, type OutputColumn} from '../rows/tab-body.js';

/** A row of the agenda as it stood before this compile: what it was about and what the chair wrote beside it. */
export interface AgendaRow {
  /** The row's key; '' where somebody inserted the row by hand. */
  readonly key: string;
  /** 1-based, as the user sees it. */
  readonly row: number;
  readonly name: string;
  readonly main: string;
  readonly more: string;
  readonly conclusion: string;
  readonly person: string;
  readonly due: string;
}

const OWN_PREFIX = 'own:';
const CLOSED_PREFIX = 'closed:';
const HEADER_PREFIX = 'head:'; // the only rows whose decision columns hold words of ours

/** Reads the agenda tab, given from row 1 on: every row that holds something of the chair's. */
export function parseAgendaTab(values: Matrix<CellValue>): readonly AgendaRow[] {
  return values
    .map(toAgendaRow)
    .slice(1)
    .filter(row => (isOwnRow(row) ? hasText(row) : hasDecision(row) && !row.key.startsWith(HEADER_PREFIX)));
}

/** Whether the chair added the row: it belongs to no line of ours and is kept as it is. */
export function isOwnRow({key}: Pick<AgendaRow, 'key'>): boolean {
  return key === '' || key.startsWith(OWN_PREFIX);
}

/** The key of the chair's n-th own row. */
export function ownKey(ordinal: number): string {
  return `${OWN_PREFIX}${ordinal}`;
}

/** The key of a line that is kept although its matter is no longer in the data; carrying works as with the line itself. */
export function closedKey(key: string): string {
  return `${CLOSED_PREFIX}${key}`;
}

function toAgendaRow(cells: readonly CellValue[], index: number): AgendaRow {
  const at = (column: OutputColumn) => toText(cells[OUTPUT_COLUMNS.indexOf(column)] ?? '');
  const key = at('key');
  return {
    key: key.startsWith(CLOSED_PREFIX) ? key.slice(CLOSED_PREFIX.length) : key,
    row: index + 1,
    name: at('name'),
    main: at('main'),
    more: at('more'),
    conclusion: at('text'),
    person: at('note'),
    due: at('figure'),
  };
}

function hasDecision({conclusion, person, due}: Pick<AgendaRow, 'conclusion' | 'person' | 'due'>): boolean {
  return conclusion + person + due !== '';
}

function hasText({name, main, more, ...decision}: AgendaRow): boolean {
  return name + main + more !== '' || hasDecision(decision);
}

/** A cell as text that can be written back: the chair may have typed a number or a date. */
function toText(cell: CellValue): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return formatNumber(cell);
  if (typeof cell === 'boolean') return '';
  return formatDate(cell.at);
}
