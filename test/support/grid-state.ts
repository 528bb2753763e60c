import {cellKey} from '../../local-host/desk/grid/wire/cell-key.js';
import {type GridSnapshot, type WireCell} from '../../local-host/desk/grid/wire/wire.js';

/** A sheet as Univer holds it, in the words of the wire. */
interface HeldSheet {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozen: readonly [rows: number, columns: number];
  readonly merges: readonly string[];
  /** Sizes of lines that are not the default, and whether they are hidden. */
  readonly rowSizes: Readonly<Record<number, readonly [size: number, isHidden: boolean]>>;
  readonly columnSizes: Readonly<Record<number, readonly [size: number, isHidden: boolean]>>;
  /** What is edited in each cell that holds anything, by 'row,column'. */
  readonly entries: Readonly<Record<string, string>>;
  /** What is drawn in each of them. */
  readonly drawn: Readonly<Record<string, string>>;
}

type SnapshotSheet = GridSnapshot['sheets'][number];

/** What a page must hold that shows the snapshot: what it knows, and what Univer was given. */
export function expectedState(snapshot: GridSnapshot): object {
  const known = snapshot.sheets.map(({cells, ...frame}) => ({
    frame,
    cells: Object.fromEntries(cells.map(([row, column, cell]) => [cellKey(row, column), resolved(cell, snapshot)])),
  }));
  // As JSON, like the page's own answer: fields that are undefined are absent.
  return JSON.parse(
    JSON.stringify({known, held: snapshot.sheets.map(sheet => expectedSheet(sheet, snapshot))}),
  ) as object;
}

function resolved(cell: WireCell, {styles, controls}: GridSnapshot): object {
  return {
    ...cell,
    style: cell.style === undefined ? undefined : styles[cell.style],
    control: cell.control === undefined ? undefined : controls[cell.control],
  };
}

function expectedSheet(sheet: SnapshotSheet, snapshot: GridSnapshot): HeldSheet {
  const filled = sheet.cells.filter(([, , cell]) => cell.text !== '' || cell.entry !== undefined);
  return {
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.isHidden,
    rows: sheet.rows,
    columns: sheet.columns,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    merges: sheet.merges
      .map(({row, column, rows, columns}) => [row - 1, column - 1, row + rows - 2, column + columns - 2].join())
      .sort(),
    rowSizes: sizes(sheet.heights, sheet.hiddenRows, 21),
    columnSizes: sizes(sheet.widths, sheet.hiddenColumns, 100),
    entries: Object.fromEntries(filled.map(([row, column, cell]) => [`${row},${column}`, cell.entry ?? cell.text])),
    drawn: Object.fromEntries(filled.map(([row, column, cell]) => [`${row},${column}`, drawnText(cell, snapshot)])),
  };
}

function drawnText(cell: WireCell, {controls}: GridSnapshot): string {
  const isTick = cell.control !== undefined && controls[cell.control]?.kind === 'tick';
  if (isTick && cell.problem === undefined) return '';
  return cell.runs ? `${cell.text.replaceAll('\n', '\r')}\r\n` : cell.text;
}

function sizes(
  given: readonly (readonly [number, number])[],
  hidden: readonly number[],
  usual: number,
): Record<number, [number, boolean]> {
  const sized = given.map(([line, size]) => [line, [size, hidden.includes(line)]] as const);
  const rest = hidden.filter(line => !given.some(([known]) => known === line));
  return Object.fromEntries([...sized, ...rest.map(line => [line, [usual, true]] as const)]) as Record<
    number,
    [number, boolean]
  >;
}
