import {FormulaTrouble, LackingFunctionError} from './native-function.js';

/** The functions of QUERY that make one value of many. */
const AGGREGATES = ['avg', 'count', 'max', 'min', 'sum'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/** A column of the data, by its letters or as Col1, bare or aggregated. */
export interface QueryColumn {
  readonly id: string;
  readonly aggregate: Aggregate | undefined;
}

/** A constant of a condition; a date by its text. */
export type QueryConstant = number | string | boolean | {readonly date: string};

/** What a row must meet. */
export type QueryCondition =
  | {readonly kind: 'and' | 'or'; readonly left: QueryCondition; readonly right: QueryCondition}
  | {readonly kind: 'not'; readonly of: QueryCondition}
  | {readonly kind: 'null'; readonly column: string}
  | {readonly kind: 'compare'; readonly column: string; readonly operator: string; readonly constant: QueryConstant};

/** A query as it was read; an empty selection is all columns. */
export interface Query {
  readonly select: readonly QueryColumn[];
  readonly where: QueryCondition | undefined;
  readonly groupBy: readonly string[];
  readonly orderBy: readonly {readonly column: QueryColumn; readonly isDescending: boolean}[];
  readonly limit: number | undefined;
  readonly offset: number;
  readonly labels: readonly {readonly column: QueryColumn; readonly label: string}[];
}

const TOKEN = /\s*(?:(`[^`]*`)|("[^"]*"|'[^']*')|(\d+(?:\.\d+)?|\.\d+)|([A-Za-z_]\w*)|(<=|>=|!=|<>|[=<>(),*+/-]))/gy;
const OPERATORS = new Set(['=', '!=', '<>', '<', '<=', '>', '>=', 'contains', 'matches', 'like', 'starts', 'ends']);
/** Clauses and words of the language that the host does not compute. */
const LACKING = new Set(['pivot', 'format', 'options', 'skipping']);

/** Reads the text of a query; one that cannot be read is #VALUE!, and what the host lacks is refused by its name. */
export function readQuery(text: string): Query {
  return new QueryReader(tokensOf(text)).read();
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.push(match[0].trim());
    end = TOKEN.lastIndex;
  }
  if (text.slice(end).trim() !== '') throw new FormulaTrouble('#VALUE!', `Unread: ${text.slice(end)}`);
  return tokens;
}

class QueryReader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  read(): Query {
    const query: Query = {
      select: this.clause('select') ? this.selection() : [],
      where: this.clause('where') ? this.either() : undefined,
      groupBy: this.clause('group', 'by') ? this.list(() => this.columnId()) : [],
      ...this.lacking(),
      orderBy: this.clause('order', 'by') ? this.list(() => this.order()) : [],
      limit: this.clause('limit') ? this.count() : undefined,
      offset: this.clause('offset') ? this.count() : 0,
      labels: this.clause('label') ? this.list(() => this.label()) : [],
    };
    this.lacking();
    if (this.at < this.tokens.length) throw new FormulaTrouble('#VALUE!', `Unread: ${this.peek()}`);
    return query;
  }

  private peek(): string {
    return this.tokens[this.at]?.toLowerCase() ?? '';
  }

  private next(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new FormulaTrouble('#VALUE!', 'The query ends too early.');
    return token;
  }

  private take(...words: readonly string[]): boolean {
    if (!words.every((word, index) => this.tokens[this.at + index]?.toLowerCase() === word)) return false;
    this.at += words.length;
    return true;
  }

  private clause(...words: readonly string[]): boolean {
    return this.take(...words);
  }

  private demand(word: string): void {
    if (!this.take(word)) throw new FormulaTrouble('#VALUE!', `"${word}" is missing.`);
  }

  private list<T>(read: () => T): T[] {
    const items = [read()];
    while (this.take(',')) items.push(read());
    return items;
  }

  private lacking(): object {
    if (LACKING.has(this.peek())) throw new LackingFunctionError(`QUERY with ${this.peek()}`);
    return {};
  }

  private selection(): QueryColumn[] {
    return this.take('*') ? [] : this.list(() => this.column());
  }

  private column(): QueryColumn {
    const word = this.next();
    const isCall = this.peek() === '(';
    const aggregate = AGGREGATES.find(name => name === word.toLowerCase());
    if (isCall && aggregate === undefined) throw new LackingFunctionError(`QUERY with ${word.toLowerCase()}()`);
    if (!isCall || aggregate === undefined) return {id: this.plain(word), aggregate: undefined};
    this.demand('(');
    const id = this.columnId();
    this.demand(')');
    return {id, aggregate};
  }

  private columnId(): string {
    const word = this.next();
    if (this.peek() === '(') throw new LackingFunctionError(`QUERY with ${word.toLowerCase()}()`);
    return this.plain(word);
  }

  /** A column that nothing is computed with. */
  private plain(word: string): string {
    if (/^[-+*/]$/.test(this.peek())) throw new LackingFunctionError('QUERY with arithmetic');
    const id = word.startsWith('`') ? word.slice(1, -1) : word;
    if (!/^[A-Za-z]\w*$/.test(id)) throw new FormulaTrouble('#VALUE!', `"${word}" is no column.`);
    return id;
  }

  private order(): Query['orderBy'][number] {
    const column = this.column();
    const isDescending = this.take('desc');
    if (!isDescending) this.take('asc');
    return {column, isDescending};
  }

  private label(): Query['labels'][number] {
    const column = this.column();
    return {column, label: this.quoted()};
  }

  private quoted(): string {
    const word = this.next();
    if (!/^["']/.test(word)) throw new FormulaTrouble('#VALUE!', `${word} is no text.`);
    return word.slice(1, -1);
  }

  private count(): number {
    const count = Number(this.next());
    if (!Number.isInteger(count)) throw new FormulaTrouble('#VALUE!');
    return count;
  }

  private either(): QueryCondition {
    let left = this.both();
    while (this.take('or')) left = {kind: 'or', left, right: this.both()};
    return left;
  }

  private both(): QueryCondition {
    let left = this.one();
    while (this.take('and')) left = {kind: 'and', left, right: this.one()};
    return left;
  }

  private one(): QueryCondition {
    if (this.take('not')) return {kind: 'not', of: this.one()};
    if (!this.take('(')) return this.comparison();
    const inner = this.either();
    this.demand(')');
    return inner;
  }

  private comparison(): QueryCondition {
    const column = this.columnId();
    if (this.take('is', 'not', 'null')) return {kind: 'not', of: {kind: 'null', column}};
    if (this.take('is', 'null')) return {kind: 'null', column};
    const operator = this.next().toLowerCase();
    if (!OPERATORS.has(operator)) throw new FormulaTrouble('#VALUE!', `"${operator}" compares nothing.`);
    if (operator === 'starts' || operator === 'ends') this.demand('with');
    return {kind: 'compare', column, operator, constant: this.constant()};
  }

  private constant(): QueryConstant {
    if (this.take('-')) return -Number(this.next());
    if (this.take('date') || this.take('datetime')) return {date: this.quoted()};
    if (this.take('true')) return true;
    if (this.take('false')) return false;
    return /^["']/.test(this.peek()) ? this.quoted() : this.number();
  }

  private number(): number {
    const word = this.next();
    if (!/^[\d.]/.test(word)) throw new LackingFunctionError(`QUERY with ${word} beside an operator`);
    return Number(word);
  }
}
