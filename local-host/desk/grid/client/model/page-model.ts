import {
  type GridChange,
  type GridSnapshot,
  type SheetChange,
  type WireArea,
  type WireCell,
  type WireControl,
  type WireFrame,
  type WireStyle,
} from '../../wire/wire.js';

/** A sheet as the page knows it; cells by `cellKey`. */
export interface PageSheet {
  frame: WireFrame;
  readonly cells: Map<number, WireCell>;
}

/** Larger than any number of columns. */
const COLUMN_LIMIT = 2 ** 15;

/** The address as one number. */
export function cellKey(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

/** The line and the column of a key. */
export function addressOf(key: number): {readonly row: number; readonly column: number} {
  return {row: Math.floor(key / COLUMN_LIMIT), column: key % COLUMN_LIMIT};
}

/** What the page knows of the workbook: exactly what the server said, and nothing that people do before it answers. */
export class PageModel {
  readonly sheets = new Map<number, PageSheet>();
  order: readonly number[] = [];
  version = 0;
  private styles: Record<string, WireStyle> = {};
  private controls: Record<string, WireControl> = {};

  /** What has to change for the model to be what the snapshot says; keys may have come to mean something else. */
  changeTo({sheets, styles, controls}: GridSnapshot): GridChange {
    const changed = sheets.map(({cells, ...frame}) => {
      const kept = new Set(cells.map(([row, column]) => cellKey(row, column)));
      const gone = [...(this.sheets.get(frame.id)?.cells.keys() ?? [])].filter(key => !kept.has(key));
      const blanks = gone.map(key => [addressOf(key).row, addressOf(key).column, null] as const);
      return {id: frame.id, frame, cells: [...cells, ...blanks]};
    });
    return {version: this.version + 1, styles, controls, sheets: changed, order: sheets.map(({id}) => id)};
  }

  /** Takes in a change; whether it follows what is known. */
  apply(change: GridChange): boolean {
    if (change.version !== this.version + 1) return false;
    this.version = change.version;
    Object.assign(this.styles, change.styles);
    Object.assign(this.controls, change.controls);
    for (const one of change.sheets) this.applyToSheet(one);
    if (change.order) this.reorder(change.order);
    return true;
  }

  sheet(id: number): PageSheet | undefined {
    return this.sheets.get(id);
  }

  cellAt(sheetId: number, row: number, column: number): WireCell | undefined {
    return this.sheets.get(sheetId)?.cells.get(cellKey(row, column));
  }

  /** The last line and the last column of a sheet in which something stands; 1 and 1 of a blank one. */
  usedOf(sheetId: number): {readonly row: number; readonly column: number} {
    let [row, column] = [1, 1];
    for (const [key, {text, entry}] of this.sheet(sheetId)?.cells ?? []) {
      if (text === '' && entry === undefined) continue;
      const address = addressOf(key);
      row = Math.max(row, address.row);
      column = Math.max(column, address.column);
    }
    return {row, column};
  }

  styleOf({style}: WireCell): WireStyle | undefined {
    return style === undefined ? undefined : this.styles[style];
  }

  controlOf(cell: WireCell | undefined): WireControl | undefined {
    return cell?.control === undefined ? undefined : this.controls[cell.control];
  }

  /** What a person edits at the address. */
  entryAt(sheetId: number, row: number, column: number): string {
    const cell = this.cellAt(sheetId, row, column);
    return cell?.entry ?? cell?.text ?? '';
  }

  /** Whether the person may edit no cell of the area, or not all of them. */
  isLocked(sheetId: number, area: WireArea): boolean {
    return this.sheet(sheetId)?.frame.locks.cells.some(lock => overlap(lock, area)) ?? true;
  }

  /** Whether the area is one merged block. */
  isMerge(sheetId: number, {row, column, rows, columns}: WireArea): boolean {
    const merges = this.sheet(sheetId)?.frame.merges ?? [];
    return merges.some(one => one.row === row && one.column === column && one.rows === rows && one.columns === columns);
  }

  private applyToSheet({id, frame, cells}: SheetChange): void {
    const known = this.sheets.get(id);
    if (!known) {
      if (frame)
        this.sheets.set(id, {frame, cells: cellMap(cells.flatMap(([r, c, cell]) => (cell ? [[r, c, cell]] : [])))});
      return;
    }
    if (frame) known.frame = frame;
    for (const [row, column, cell] of cells) {
      if (cell) known.cells.set(cellKey(row, column), cell);
      else known.cells.delete(cellKey(row, column));
    }
  }

  private reorder(order: readonly number[]): void {
    this.order = order;
    for (const id of [...this.sheets.keys()]) {
      if (!order.includes(id)) this.sheets.delete(id);
    }
  }
}

function cellMap(cells: readonly (readonly [number, number, WireCell])[]): Map<number, WireCell> {
  return new Map(cells.map(([row, column, cell]) => [cellKey(row, column), cell]));
}

function overlap(a: WireArea, b: WireArea): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
