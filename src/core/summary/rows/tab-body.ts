import {toCellText} from '../../layout/tab/cell-text.js';
import {joinSpans, type LinedSpan} from '../../layout/tab/find-tables.js';
import {type Area, type Matrix, type PlanValue, type TabFormats} from '../../layout/tab/tab-plan.js';
import {type CellLink, type SheetIds, type SourceLink, toCellLink} from '../ground/source-link.js';
import {CELL_STYLES, type CellStyle, type HorizontalAlignment, type StyleName} from './cell-styles.js';

/** The columns that the two output tabs share; verdict columns follow the last one. */
export const OUTPUT_COLUMNS = ['key', 'ordinal', 'name', 'main', 'more', 'text', 'note', 'figure', 'link'] as const;
export type OutputColumn = (typeof OUTPUT_COLUMNS)[number];

/** The first row that a compile writes: row 1 holds the machine key and the snapshot. */
export const FIRST_BODY_ROW = 2;

/** One cell as planned; numbers stay numbers and get a number format, texts stay texts. */
export interface PlannedCell {
  readonly value: string | number;
  readonly style: StyleName;
  /** Number format of a number that needs another than the plain one, e.g. `0"/10"`. */
  readonly format?: string;
}

/** One row as planned; cells that are not named are blank in the row's own style. */
export interface PlannedRow {
  readonly key: string;
  readonly style: StyleName;
  readonly cells: Readonly<Partial<Record<Exclude<OutputColumn, 'key' | 'link'>, PlannedCell>>>;
  /** From the first verdict column on. */
  readonly verdicts?: readonly PlannedCell[];
  readonly link?: SourceLink;
  /** A row of a small table: lines frame the cells that it names. */
  readonly isTableRow?: boolean;
}

/**
 * What one compile writes into an output tab, from row 2 on. Write the formats first, number formats before values (a text
 * such as "2.1" written into an unformatted cell becomes a date), then values, then the links.
 */
export interface TabBody {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: Matrix<PlanValue>;
  readonly formats: TabFormats & {readonly horizontalAlignments: Matrix<HorizontalAlignment>};
  /** Rectangles in which every cell is framed by a thin line; all other lines in the body are to be taken away. */
  readonly tables: readonly Area[];
  /** For one `setRichTextValues` on the link column: one entry per row, undefined where there is no link. */
  readonly linkColumn: number;
  readonly links: readonly (CellLink | undefined)[];
}

export interface BodySettings {
  readonly columnCount: number;
  readonly sheetIds: SheetIds;
  readonly arrow: string;
  /** Rows that the tab had before: blank rows below the new ones wipe what is left of them. */
  readonly rowsBefore: number;
}

const TEXT_FORMAT = '@';
const INTEGER_FORMAT = '#,##0';
const DECIMAL_FORMAT = '#,##0.0###';
const LINK_COLUMN = OUTPUT_COLUMNS.indexOf('link') + 1;

/** Makes the rectangles to write from planned rows. */
export function toTabBody(planned: readonly PlannedRow[], settings: BodySettings): TabBody {
  const rows = padRows(planned, settings.rowsBefore);
  const links = rows.map(({link}) => toCellLink(link, settings.sheetIds, settings.arrow));
  const cells = rows.map((row, index) => toCells(row, links[index], settings.columnCount));
  const looks = cells.map(line => line.map(({style}) => style).join());
  // Rows that look the same share one row of values: there are few looks and many rows.
  const pick = <T>(get: (style: CellStyle) => T): readonly (readonly T[])[] => {
    const known = new Map<string, readonly T[]>();
    return cells.map((line, index) => {
      const look = looks[index] ?? '';
      const picked = known.get(look) ?? line.map(cell => get(CELL_STYLES[cell.style]));
      known.set(look, picked);
      return picked;
    });
  };
  return {
    firstRow: FIRST_BODY_ROW,
    rowCount: rows.length,
    columnCount: settings.columnCount,
    values: cells.map(line => line.map(({value}) => (typeof value === 'string' ? toCellText(value) : value))),
    formats: {
      numberFormats: cells.map(line => line.map(formatOf)),
      backgrounds: pick(style => style.background),
      fontColors: pick(style => style.fontColor),
      fontWeights: pick(style => style.fontWeight),
      fontSizes: pick(style => style.fontSize),
      wraps: pick(style => style.wrap),
      horizontalAlignments: pick(style => style.align),
    },
    tables: joinSpans(rows.map(toSpan), FIRST_BODY_ROW),
    linkColumn: LINK_COLUMN,
    links,
  };
}

/** A blank row that keeps tables apart. */
export function blankRow(key = ''): PlannedRow {
  return {key, style: 'blank', cells: {}};
}

/** A cell of text. */
export function textCell(value: string, style: StyleName = 'text'): PlannedCell {
  return {value, style};
}

/** A cell of a number. */
export function numberCell(value: number, style: StyleName = 'number'): PlannedCell {
  return {value, style};
}

/** A number shown as "7/10" that stays the number 7. */
export function ratioCell(value: number, total: number, style: StyleName = 'centered'): PlannedCell {
  return {value, style, format: `0"/${total}"`};
}

function padRows(rows: readonly PlannedRow[], rowsBefore: number): readonly PlannedRow[] {
  const lacking = Math.max(0, rowsBefore - rows.length);
  return [...rows, ...Array.from({length: lacking}, () => blankRow())];
}

function toCells(row: PlannedRow, link: CellLink | undefined, columnCount: number): readonly PlannedCell[] {
  const blank: PlannedCell = {value: '', style: row.style};
  const {cells, verdicts = []} = row;
  const linkCell: PlannedCell = link ? {value: link.text, style: 'link'} : blank;
  const {ordinal, name, main, more, text, note, figure} = cells;
  const named = [ordinal, name, main, more, text, note, figure].map(cell => cell ?? blank);
  const all = [{value: row.key, style: 'key' as const}, ...named, linkCell, ...verdicts];
  return Array.from({length: columnCount}, (_, index) => all[index] ?? blank);
}

const FULL_ROWS: ReadonlySet<StyleName> = new Set(['header', 'text', 'total', 'openText']);

/** Full rows run from the ordinal to the link or the last verdict, rows of small tables over the cells that they name. */
function toSpan({style, cells, verdicts = [], isTableRow = false}: PlannedRow): LinedSpan | undefined {
  if (FULL_ROWS.has(style)) return {first: 2, last: LINK_COLUMN + verdicts.length};
  if (!isTableRow) return undefined;
  const columns = OUTPUT_COLUMNS.flatMap((column, index) => (column in cells ? [index + 1] : []));
  return {first: Math.min(...columns), last: Math.max(...columns)};
}

function formatOf({value, format}: PlannedCell): string {
  if (typeof value === 'string') return TEXT_FORMAT;
  return format ?? (Number.isInteger(value) ? INTEGER_FORMAT : DECIMAL_FORMAT);
}
