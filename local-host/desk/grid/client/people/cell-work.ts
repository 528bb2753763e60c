import {type CellEdit, type GridEdit, type WireArea} from '../../wire/wire.js';
import {type EditSender} from './edit-sender.js';
import {type CellIntents} from '../univer/editing.js';
import {type Geometry} from '../univer/geometry.js';
import {type PageModel} from '../model/page-model.js';
import {type PendingEdits} from '../model/pending-edits.js';
import {type Popup} from '../around/popup.js';
import {type Selection} from '../univer/selection.js';
import {DEFAULT_HEIGHT, DEFAULT_WIDTH} from '../univer/univer-sheet.js';
import {WORDS} from '../words.js';

/** What work on cells needs. */
export interface CellWorkParts {
  readonly model: PageModel;
  readonly sender: EditSender;
  readonly pending: PendingEdits;
  readonly popup: Popup;
  readonly geometry: Geometry;
  readonly selection: Selection;
  readonly focus: () => void;
}

/** What people do to cells, on its way to the server; what is known to be protected is refused here already. */
export class CellWork implements CellIntents {
  constructor(private readonly parts: CellWorkParts) {}

  /** Sends an edit; true, since whatever asked for it has been dealt with. */
  send(edit: GridEdit): boolean {
    void this.parts.sender.send(edit);
    return true;
  }

  type(sheetId: number, area: WireArea, text: string): void {
    const {model, pending, sender} = this.parts;
    const {row, column, rows, columns} = area;
    const place = [row, column] as const;
    if (rows * columns > 1 && !model.isMerge(sheetId, area)) {
      const block = Array.from({length: rows}, () => new Array<string>(columns).fill(text));
      this.edit({kind: 'paste', sheetId, row, column, rows: block}, [area]);
      return;
    }
    if (text === (pending.textAt(sheetId, ...place) ?? model.entryAt(sheetId, ...place))) return;
    pending.show(sheetId, place, text, sender.send({kind: 'type', sheetId, row, column, text}));
  }

  clear(sheetId: number, areas: readonly WireArea[]): void {
    this.edit({kind: 'clear', sheetId, areas}, areas);
  }

  fill(sheetId: number, from: WireArea, to: WireArea): void {
    this.edit({kind: 'fill', sheetId, from, to}, [to]);
  }

  resize(sheetId: number, dimension: 'rows' | 'columns', line: number, delta: number): void {
    const frame = this.parts.model.sheet(sheetId)?.frame;
    if (!frame) return;
    const [sizes, usual] = dimension === 'rows' ? [frame.heights, DEFAULT_HEIGHT] : [frame.widths, DEFAULT_WIDTH];
    const before = sizes.find(([known]) => known === line)?.[1] ?? usual;
    const size = Math.max(5, Math.min(2000, Math.round(before + delta)));
    this.send({kind: 'resizeLines', sheetId, lines: {dimension, start: line, count: 1}, size});
  }

  /** Ticks the box in the cell of the sheet in front or unticks it; whether there is one. */
  tick(row: number, column: number): boolean {
    const {model, selection} = this.parts;
    const {sheetId} = selection;
    if (sheetId === undefined) return false;
    const cell = model.cellAt(sheetId, row, column);
    if (model.controlOf(cell)?.kind !== 'tick') return false;
    const area = {row, column, rows: 1, columns: 1};
    this.edit({kind: 'tick', sheetId, row, column, ticked: cell?.ticked !== true}, [area]);
    return true;
  }

  /** Opens the list of the cell of the sheet in front; whether there is one. */
  openList(row: number, column: number): boolean {
    const {model, selection, geometry, popup, sender, focus} = this.parts;
    const frame = model.sheet(selection.sheetId ?? -1)?.frame;
    const cell = frame && model.cellAt(frame.id, row, column);
    const control = model.controlOf(cell);
    const place = frame && geometry.placeOf(frame, row, column);
    if (control?.kind !== 'list' || !frame || !place) return false;
    const area = {row, column, rows: 1, columns: 1};
    if (model.isLocked(frame.id, area)) {
      sender.refuse(WORDS.protected);
      return true;
    }
    const choices = control.items.map(text => ({
      text,
      isCurrent: text === cell?.text,
      act: () => {
        this.type(frame.id, area, text);
      },
    }));
    popup.open(place, choices, focus);
    return true;
  }

  private edit(edit: Extract<CellEdit, {sheetId: number}>, areas: readonly WireArea[]): void {
    const {model, sender} = this.parts;
    if (areas.some(area => model.isLocked(edit.sheetId, area))) sender.refuse(WORDS.protected);
    else this.send(edit);
  }
}
