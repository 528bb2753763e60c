import {BooleanNumber, type ICommandService} from '@univerjs/core';
import {type SheetChange, type WireCell, type WireFrame} from '../../wire/wire.js';
import {type PageSheet} from '../model/page-model.js';
import {toColumnData, toFreeze, toRange, toRowData, toUniverCell, toWorksheetData, UNIT} from './univer-sheet.js';

/** A cell by its sheet, its line and its column. */
export interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** Marks a mutation as what the server said: it goes past the guard and onto no undo stack. */
export const REMOTE = {onlyLocal: true, fromCollab: true, fromSync: true};

/**
 * Writes to Univer what the server said. The names of mutations are Univer's internals: they are used here only, and the equality
 * test plays every one of them.
 */
export class SheetWriter {
  private held: CellPlace | undefined;

  /** `edited` is the cell whose editor is open: Univer would put what is written there into the editor, over what is typed. */
  constructor(
    private readonly commands: ICommandService,
    private readonly edited: () => CellPlace | undefined,
  ) {}

  /** Takes a change over for a sheet that Univer has; `before` is its frame until now. */
  change(before: WireFrame, {cells, frame}: SheetChange): void {
    if (frame) this.reframe(before, frame);
    if (cells.length > 0) this.writeCells(before.id, cells);
  }

  insert(sheet: PageSheet, index: number): void {
    this.mutate('sheet.mutation.insert-sheet', {index, sheet: toWorksheetData(sheet)});
  }

  remove(id: number): void {
    this.mutate('sheet.mutation.remove-sheet', {subUnitId: String(id), subUnitName: ''});
  }

  move(id: number, from: number, to: number): void {
    this.mutate('sheet.mutation.set-worksheet-order', {subUnitId: String(id), fromOrder: from, toOrder: to});
  }

  /** Writes cells; they are drawn anew even where what is edited stays the same. */
  writeCells(id: number, cells: SheetChange['cells']): void {
    const edited = this.edited();
    const isEdited = ([row, column]: SheetChange['cells'][number]): boolean =>
      edited?.sheetId === id && edited.row === row && edited.column === column;
    if (cells.some(isEdited)) this.held = edited;
    const free = cells.filter(cell => !isEdited(cell));
    if (free.length > 0) this.write(id, free);
  }

  /** The cell that was not written while its editor was open, if there is one; it is free again. */
  release(): CellPlace | undefined {
    const {held} = this;
    this.held = undefined;
    return held;
  }

  private write(id: number, cells: SheetChange['cells']): void {
    const cellValue: Record<number, Record<number, object | null>> = {};
    for (const [row, column, cell] of cells) {
      (cellValue[row - 1] ??= {})[column - 1] = cell && hasEntry(cell) ? toUniverCell(cell) : null;
    }
    this.mutate('sheet.mutation.set-range-values', {subUnitId: String(id), cellValue});
  }

  private reframe(before: WireFrame, after: WireFrame): void {
    const subUnitId = String(after.id);
    const write = (name: string, params: object): void => {
      this.mutate(`sheet.mutation.${name}`, {subUnitId, ...params});
    };
    if (before.name !== after.name) write('set-worksheet-name', {name: after.name});
    if (before.isHidden !== after.isHidden) write('set-worksheet-hidden', {hidden: bit(after.isHidden)});
    if (before.tabColor !== after.tabColor) write('set-tab-color', {color: after.tabColor ?? ''});
    if (before.rows !== after.rows) write('set-worksheet-row-count', {rowCount: after.rows});
    if (before.columns !== after.columns) write('set-worksheet-column-count', {columnCount: after.columns});
    if (before.hasGridlines !== after.hasGridlines) write('toggle-gridlines', {showGridlines: bit(after.hasGridlines)});
    this.resize(before, after);
    this.remerge(before, after);
  }

  private resize(before: WireFrame, after: WireFrame): void {
    const subUnitId = String(after.id);
    if (differ([before.heights, before.hiddenRows], [after.heights, after.hiddenRows])) {
      this.mutate('sheet.mutation.set-row-data', {subUnitId, rowData: replaced(toRowData(before), toRowData(after))});
    }
    if (differ([before.widths, before.hiddenColumns], [after.widths, after.hiddenColumns])) {
      const columnData = replaced(toColumnData(before), toColumnData(after));
      this.mutate('sheet.mutation.set-col-data', {subUnitId, columnData});
    }
    if (differ(toFreeze(before), toFreeze(after)))
      this.mutate('sheet.mutation.set-frozen', {subUnitId, ...toFreeze(after)});
  }

  private remerge(before: WireFrame, after: WireFrame): void {
    if (!differ(before.merges, after.merges)) return;
    const subUnitId = String(after.id);
    const merges = {old: before.merges.map(toRange), now: after.merges.map(toRange)};
    if (merges.old.length > 0) this.mutate('sheet.mutation.remove-worksheet-merge', {subUnitId, ranges: merges.old});
    if (merges.now.length > 0) this.mutate('sheet.mutation.add-worksheet-merge', {subUnitId, ranges: merges.now});
  }

  private mutate(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, {unitId: UNIT, ...params}, REMOTE);
  }
}

function hasEntry({text, entry}: WireCell): boolean {
  return text !== '' || entry !== undefined;
}

/** The new data of lines, and null for those that are usual again; an old object would only be added to. */
function replaced<T>(before: Record<number, T>, after: Record<number, T>): Record<number, T | null> {
  const gone = Object.keys(before).map(line => [line, null] as const);
  return {...Object.fromEntries(gone), ...after};
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function bit(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
