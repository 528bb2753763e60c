import {columnNumber} from '../../geometry/a1-notation.js';
import {
  type FormulaRows,
  type FormulaScalar,
  isFormulaError,
  textOfScalar,
  valueOfScalar,
} from '../language/formula-values.js';
import {FormulaTrouble} from './native-function.js';
import {meets} from './query-conditions.js';
import {type Query, type QueryColumn, readQuery} from './query-language.js';
import {compareScalars} from './scalar-order.js';

/** What a query is asked of. */
export interface QueryData {
  readonly rows: FormulaRows;
  /** The number of the first column on its sheet; undefined for an array, whose columns are Col1, Col2… */
  readonly firstColumn: number | undefined;
  /** How many rows of titles there are; undefined or negative to guess. */
  readonly headers: number | undefined;
}

type Row = readonly FormulaScalar[];

/** What the query yields: a row of titles, where there are any, and the rows. */
export function runQuery(text: string, data: QueryData): FormulaRows {
  const query = readQuery(text);
  const headers = headerCount(data);
  const titles = titlesOf(data.rows.slice(0, headers));
  const columnOf = (id: string): number => columnIndex(id, data);
  const rows = withOneType(data.rows.slice(headers)).filter(row => !query.where || meets(query.where, row, columnOf));
  const all = (data.rows[0] ?? []).map((_, index) => ({id: `Col${index + 1}`, aggregate: undefined}));
  const select: readonly QueryColumn[] = query.select.length === 0 ? all : query.select;
  const shown = isGrouped(query) ? grouped(query, rows, columnOf) : rows.map(row => ({row, group: [row]}));
  const valueOf = (entry: Entry, column: QueryColumn): FormulaScalar => aggregated(entry, column, columnOf);
  const sorted = ordered(shown, query, valueOf).slice(query.offset, query.offset + (query.limit ?? shown.length));
  const body = sorted.map(entry => select.map(column => valueOf(entry, column)));
  const heads = select.map(column => headOf(column, query, titles[columnOf(column.id)] ?? ''));
  const result = heads.some(head => head !== '') ? [heads, ...body] : body;
  if (result.length === 0) throw new FormulaTrouble('#N/A', 'The query completed with an empty output.');
  return result;
}

/** A row that is shown, and the rows that it stands for. */
interface Entry {
  readonly row: Row;
  readonly group: readonly Row[];
}

function isGrouped({select, groupBy}: Query): boolean {
  return groupBy.length > 0 || select.some(({aggregate}) => aggregate !== undefined);
}

function grouped({groupBy}: Query, rows: readonly Row[], columnOf: (id: string) => number): Entry[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(groupBy.map(id => row[columnOf(id)]));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const entries = [...groups.values()].map(group => ({row: group[0] ?? [], group}));
  return entries.sort((a, b) => {
    for (const id of groupBy) {
      const order = compareScalars(a.row[columnOf(id)] ?? '', b.row[columnOf(id)] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
}

function ordered(
  entries: readonly Entry[],
  {orderBy}: Query,
  valueOf: (entry: Entry, column: QueryColumn) => FormulaScalar,
): Entry[] {
  return [...entries].sort((a, b) => {
    for (const {column, isDescending} of orderBy) {
      const order = compareScalars(valueOf(a, column), valueOf(b, column));
      if (order !== 0) return isDescending ? -order : order;
    }
    return 0;
  });
}

function aggregated(
  {row, group}: Entry,
  {id, aggregate}: QueryColumn,
  columnOf: (id: string) => number,
): FormulaScalar {
  const column = columnOf(id);
  if (aggregate === undefined) return row[column] ?? '';
  const values = group.map(one => one[column] ?? '').filter(value => value !== '');
  if (aggregate === 'count') return values.length;
  const sorted = [...values].sort(compareScalars);
  if (aggregate === 'min') return sorted[0] ?? '';
  if (aggregate === 'max') return sorted.at(-1) ?? '';
  const numbers = values.map(valueOfScalar).filter(value => typeof value === 'number');
  if (numbers.length < values.length) throw new FormulaTrouble('#VALUE!', `${aggregate} of what are no numbers`);
  const sum = numbers.reduce((total, one) => total + one, 0);
  return aggregate === 'sum' ? sum : sum / numbers.length;
}

function headOf({id, aggregate}: QueryColumn, {labels}: Query, title: string): string {
  const label = labels.find(({column}) => column.id === id && column.aggregate === aggregate);
  if (label) return label.label;
  return aggregate === undefined ? title : `${aggregate} ${title}`.trim();
}

/** Titles are guessed where the first row is all text and something else stands below it. */
function headerCount({rows, headers}: QueryData): number {
  if (headers !== undefined && headers >= 0) return headers;
  const [first = [], ...rest] = rows;
  const isText = first.every(value => typeof value === 'string' && value !== '');
  return isText && rest.some(row => row.some(value => typeof value !== 'string')) ? 1 : 0;
}

function titlesOf(rows: FormulaRows): string[] {
  const [first = []] = rows;
  return first.map((_, column) =>
    rows
      .map(row => textOfScalar(row[column] ?? ''))
      .filter(part => part !== '')
      .join(' '),
  );
}

function columnIndex(id: string, {rows, firstColumn}: QueryData): number {
  const numbered = /^Col(\d+)$/i.exec(id)?.[1];
  const isLetters = firstColumn !== undefined && numbered === undefined;
  const index = isLetters ? columnNumber(id) - firstColumn : Number(numbered ?? Number.NaN) - 1;
  if (!(index >= 0 && index < (rows[0]?.length ?? 0))) throw new FormulaTrouble('#VALUE!', `NO_COLUMN: ${id}`);
  return index;
}

/** In a column the type of most values counts; the others are taken for blanks. */
function withOneType(rows: FormulaRows): Row[] {
  const kinds = (rows[0] ?? []).map((_, column) => commonKind(rows.map(row => row[column] ?? '')));
  return rows.map(row => row.map((value, column) => (kindOf(value) === kinds[column] ? value : '')));
}

function commonKind(values: Row): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(kindOf(value), (counts.get(kindOf(value)) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}

function kindOf(value: FormulaScalar): string {
  if (isFormulaError(value)) return 'error';
  return typeof value === 'object' ? 'date' : typeof value;
}
