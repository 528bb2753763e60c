import {IEditorBridgeService} from '@univerjs/sheets-ui';
import {type GridConnection, type GridView} from '../../protocol.js';
import {type GridChange, type GridEdit, type GridSnapshot, type WireArea, type WireFrame} from '../wire.js';
import {formatArea, parseArea} from './a1.js';
import {bootUniver} from './boot-univer.js';
import {CellCard} from './cell-card.js';
import {CellLook} from './cell-look.js';
import {ChartLayer} from './chart-layer.js';
import {CellClipboard} from './clipboard.js';
import {contextChoices} from './context-menu.js';
import {EditSender} from './edit-sender.js';
import {interpretCommands, showThroughInterceptors} from './editing.js';
import {element} from './element.js';
import {Geometry} from './geometry.js';
import {guardMutations} from './guard.js';
import {listenToKeys} from './keyboard.js';
import {PageModel} from './page-model.js';
import {PendingEdits} from './pending-edits.js';
import {Popup} from './popup.js';
import {Selection} from './selection.js';
import {SheetTabs} from './sheet-tabs.js';
import {SheetWriter} from './sheet-writer.js';
import {toWorkbookData, UNIT} from './univer-sheet.js';
import {WORDS} from './words.js';

/** How long a selection rests before the server is told of it. */
const LOOK_DELAY_MS = 120;

/** The grid in the page: Univer, and around it tabs, menus, cards and charts. */
export class GridPage {
  readonly model = new PageModel();
  private readonly root = element('div', {class: 'desk-grid'});
  private readonly viewBox = element('div', {class: 'grid-view'});
  private readonly booted;
  private readonly writer;
  private readonly sender;
  private readonly selection;
  private readonly geometry;
  private readonly pending;
  private readonly popup = new Popup(this.root);
  private readonly tabs;
  private readonly card;
  private readonly charts;
  private isConnected = false;
  private lookTimer: number | undefined;
  private lastLook = '';

  constructor(
    container: HTMLElement,
    private readonly connection: GridConnection,
  ) {
    container.append(this.root);
    this.root.append(this.viewBox);
    this.booted = bootUniver(this.viewBox);
    const {commands, injector, api} = this.booted;
    this.writer = new SheetWriter(commands);
    this.sender = new EditSender(connection, this.model);
    this.selection = new Selection(api, injector, this.model);
    this.geometry = new Geometry(injector, this.root);
    this.pending = new PendingEdits((id, row, column) => {
      this.writer.writeCells(id, [[row, column, this.model.cellAt(id, row, column) ?? null]]);
    });
    this.card = new CellCard(this.root, link => {
      this.follow(link);
    });
    this.charts = new ChartLayer(this.geometry, this.root);
    this.tabs = this.makeTabs();
    this.root.append(this.tabs.bar);
    this.connectPeople();
  }

  get version(): number {
    return this.model.version;
  }

  /** Shows a whole workbook; the sheet in front stays there if it still exists. */
  load(snapshot: GridSnapshot): void {
    const {api} = this.booted;
    const sheetId = this.selection.sheetId;
    const selected = this.selection.current;
    this.model.load(snapshot);
    if (api.getActiveWorkbook()) api.disposeUnit(UNIT);
    api.createWorkbook(toWorkbookData(this.model));
    // Univer's services for sheets come into being with the first workbook.
    if (!this.isConnected) this.connectUniver();
    const first = this.visibleNear(sheetId ?? this.model.order[0] ?? -1);
    if (first !== undefined) this.selection.showSheet(first);
    if (selected && first === selected.sheetId) this.selection.show(first, selected.areas[0] ?? A1);
    this.refresh();
  }

  /** Takes a change over; whether it followed what was known. */
  change(change: GridChange): boolean {
    const before = new Map([...this.model.sheets].map(([id, {frame}]) => [id, frame]));
    const order = this.model.order;
    if (!this.model.apply(change)) return false;
    this.leaveGone();
    for (const one of change.sheets) {
      for (const [row, column] of one.cells) this.pending.settle(one.id, row, column);
      const frame = before.get(one.id);
      if (frame) this.writer.change(frame, one);
    }
    if (change.order) this.reorder(order, change.order);
    this.refresh();
    return true;
  }

  /** Brings forward what the script or a link shows. */
  view({sheetId, range}: GridView): void {
    const frame = this.model.sheet(sheetId)?.frame;
    const area = frame && parseArea(range, frame);
    if (area) this.selection.show(sheetId, area);
    else this.selection.showSheet(sheetId);
    this.refresh();
  }

  focus(): void {
    const {sheetId} = this.selection;
    const selected = this.selection.current;
    if (sheetId !== undefined && selected) this.selection.show(sheetId, selected.areas.at(-1) ?? A1);
  }

  /** Where a cell stands in the window, for tests that click. */
  placeOf(sheetId: number, row: number, column: number): {x: number; y: number} | undefined {
    const frame = this.model.sheet(sheetId)?.frame;
    const place = frame && this.geometry.placeOf(frame, row, column);
    const {left, top} = this.root.getBoundingClientRect();
    return place && {x: left + place.left + place.width / 2, y: top + place.top + place.height / 2};
  }

  private makeTabs(): SheetTabs {
    return new SheetTabs({
      model: this.model,
      popup: this.popup,
      container: this.root,
      send: edit => {
        this.send(edit);
      },
      show: id => {
        this.selection.showSheet(id);
        this.refresh();
      },
      focusGrid: () => {
        this.focus();
      },
    });
  }

  private connectUniver(): void {
    this.isConnected = true;
    const {commands, injector, api} = this.booted;
    const actions = {
      tick: (row: number, column: number) => {
        this.tick(row, column);
      },
      openList: (row: number, column: number) => {
        this.openList(row, column);
      },
    };
    showThroughInterceptors(injector, new CellLook(this.model, this.pending, actions), this.model, this.pending);
    interpretCommands(commands, {
      selection: this.selection,
      model: this.model,
      intents: {
        type: (sheetId, area, text) => {
          this.type(sheetId, area, text);
        },
        clear: (sheetId, areas) => {
          this.editCells({kind: 'clear', sheetId, areas}, areas);
        },
        fill: (sheetId, from, to) => {
          this.editCells({kind: 'fill', sheetId, from, to}, [to]);
        },
        resize: (sheetId, dimension, line, delta) => {
          this.resize(sheetId, dimension, line, delta);
        },
      },
    });
    guardMutations(commands, () => {
      this.sender.refuse(WORDS.notHere);
    });
    api.addEvent(api.Event.BeforeSheetEditStart, params => {
      const sheetId = Number(params.worksheet.getSheetId());
      const cell = {row: params.row + 1, column: params.column + 1, rows: 1, columns: 1};
      if (!this.model.isLocked(sheetId, cell)) return;
      params.cancel = true;
      this.sender.refuse(WORDS.protected);
    });
    this.followView();
  }

  /** Keeps tabs, charts, card and server up to date with what is in view. */
  private followView(): void {
    const {api} = this.booted;
    api.addEvent(api.Event.SelectionChanged, () => {
      this.card.hide();
      this.refresh();
      this.showCard();
    });
    api.addEvent(api.Event.ActiveSheetChanged, () => {
      this.card.hide();
      this.refresh();
    });
    api.addEvent(api.Event.Scroll, () => {
      this.card.hide();
      this.charts.place(this.frame);
    });
    api.addEvent(api.Event.CellHover, params => {
      const [row, column] = [params.row + 1, params.column + 1];
      if (!this.card.isHovered) this.showCard(row, column);
    });
  }

  private connectPeople(): void {
    const clipboard = new CellClipboard({
      model: this.model,
      selected: () => this.selection.current,
      send: edit => {
        this.send(edit);
      },
      refuse: sentence => {
        this.sender.refuse(sentence);
      },
    });
    listenToKeys({
      root: this.root,
      isInCells: () => !this.isEditing && !this.popup.isOpen && !this.isInOwnControls,
      clipboard: {
        copy: event => {
          clipboard.copy(event);
        },
        cut: event => {
          clipboard.cut(event);
        },
        paste: event => {
          clipboard.paste(event);
        },
      },
      actions: {
        undo: () => this.send({kind: 'undo'}),
        redo: () => this.send({kind: 'redo'}),
        tick: () => this.withCurrent((row, column) => this.tick(row, column)),
        openList: () => this.withCurrent((row, column) => this.openList(row, column)),
      },
    });
    this.viewBox.addEventListener('contextmenu', event => {
      event.preventDefault();
      const selected = this.selection.current;
      if (!selected || this.isEditing) return;
      const {left, top} = this.root.getBoundingClientRect();
      const place = {left: event.clientX - left, top: event.clientY - top, width: 0, height: 0};
      this.popup.open(
        place,
        contextChoices(selected, edit => this.send(edit)),
        () => {
          this.focus();
        },
      );
    });
    new ResizeObserver(() => {
      this.charts.place(this.frame);
    }).observe(this.viewBox);
  }

  private get frame(): WireFrame | undefined {
    const {sheetId} = this.selection;
    return sheetId === undefined ? undefined : this.model.sheet(sheetId)?.frame;
  }

  private get isEditing(): boolean {
    return this.isConnected && this.booted.injector.get(IEditorBridgeService).isVisible().visible;
  }

  private get isInOwnControls(): boolean {
    return document.activeElement?.closest('.grid-tabs, .grid-card, .grid-popup') != null;
  }

  private send(edit: GridEdit): boolean {
    void this.sender.send(edit);
    return true;
  }

  private type(sheetId: number, area: WireArea, text: string): void {
    const {row, column, rows, columns} = area;
    const place = [row, column] as const;
    if (rows * columns > 1 && !this.isMerge(sheetId, area)) {
      const block = Array.from({length: rows}, () => new Array<string>(columns).fill(text));
      this.editCells({kind: 'paste', sheetId, row, column, rows: block}, [area]);
      return;
    }
    if (text === (this.pending.textAt(sheetId, ...place) ?? this.model.entryAt(sheetId, ...place))) return;
    this.pending.show(sheetId, place, text, this.sender.send({kind: 'type', sheetId, row, column, text}));
  }

  private isMerge(sheetId: number, area: WireArea): boolean {
    const merges = this.model.sheet(sheetId)?.frame.merges ?? [];
    return merges.some(one => one.row === area.row && one.column === area.column);
  }

  /** Sends an edit, unless it is known beforehand that it will be refused. */
  private editCells(edit: GridEdit & {readonly sheetId: number}, areas: readonly WireArea[]): void {
    if (areas.some(area => this.model.isLocked(edit.sheetId, area))) this.sender.refuse(WORDS.protected);
    else this.send(edit);
  }

  private resize(sheetId: number, dimension: 'rows' | 'columns', line: number, delta: number): void {
    const frame = this.model.sheet(sheetId)?.frame;
    if (!frame) return;
    const usual = dimension === 'rows' ? 21 : 100;
    const sizes = dimension === 'rows' ? frame.heights : frame.widths;
    const before = sizes.find(([known]) => known === line)?.[1] ?? usual;
    const size = Math.max(5, Math.min(2000, Math.round(before + delta)));
    this.send({kind: 'resizeLines', sheetId, lines: {dimension, start: line, count: 1}, size});
  }

  private withCurrent(act: (row: number, column: number) => boolean): boolean {
    const selected = this.selection.current;
    return selected !== undefined && act(selected.row, selected.column);
  }

  private tick(row: number, column: number): boolean {
    const {sheetId} = this.selection;
    if (sheetId === undefined) return false;
    const cell = this.model.cellAt(sheetId, row, column);
    if (this.model.controlOf(cell)?.kind !== 'tick') return false;
    const area = {row, column, rows: 1, columns: 1};
    this.editCells({kind: 'tick', sheetId, row, column, ticked: cell?.ticked !== true}, [area]);
    return true;
  }

  private openList(row: number, column: number): boolean {
    const {sheetId} = this.selection;
    const {frame} = this;
    if (sheetId === undefined || !frame) return false;
    const cell = this.model.cellAt(sheetId, row, column);
    const control = this.model.controlOf(cell);
    const place = this.geometry.placeOf(frame, row, column);
    if (control?.kind !== 'list' || !place) return false;
    if (this.model.isLocked(sheetId, {row, column, rows: 1, columns: 1})) {
      this.sender.refuse(WORDS.protected);
      return true;
    }
    const choices = control.items.map(text => ({
      text,
      isCurrent: text === cell?.text,
      act: () => {
        this.type(sheetId, {row, column, rows: 1, columns: 1}, text);
      },
    }));
    this.popup.open(place, choices, () => {
      this.focus();
    });
    return true;
  }

  private showCard(row?: number, column?: number): void {
    const selected = this.selection.current;
    const {frame} = this;
    if (!frame || !selected || this.isEditing) {
      this.card.hide();
      return;
    }
    const place = [row ?? selected.row, column ?? selected.column] as const;
    const cell = this.model.cellAt(frame.id, ...place);
    const isShown = this.card.show(this.geometry.placeOf(frame, ...place), cell, this.model.controlOf(cell));
    if (!isShown && row !== undefined) this.showCard();
  }

  /** Jumps to where a link within the workbook leads: '#gid=12&range=A1'. */
  private follow(link: string): void {
    const target = new URLSearchParams(link.slice(1));
    const sheetId = Number(target.get('gid') ?? this.selection.sheetId);
    this.card.hide();
    this.view({sheetId, range: target.get('range') ?? 'A1'});
  }

  /** Leaves a sheet that is going away, before it does. */
  private leaveGone(): void {
    const {sheetId} = this.selection;
    if (sheetId === undefined) return;
    const next = this.visibleNear(sheetId);
    if (next !== undefined && next !== sheetId) this.selection.showSheet(next);
  }

  /** The sheet itself if it can be in front, else the first that can. */
  private visibleNear(id: number): number | undefined {
    const isVisible = (one: number): boolean => this.model.sheet(one)?.frame.isHidden === false;
    return isVisible(id) ? id : this.model.order.find(one => isVisible(one) && this.isInUniver(one));
  }

  private isInUniver(id: number): boolean {
    const workbook = this.booted.api.getActiveWorkbook();
    return !workbook || workbook.getSheetBySheetId(String(id)) !== null;
  }

  private reorder(before: readonly number[], after: readonly number[]): void {
    const order = before.filter(id => after.includes(id));
    for (const id of before) {
      if (!after.includes(id)) this.writer.remove(id);
    }
    after.forEach((id, index) => {
      const from = order.indexOf(id);
      const sheet = this.model.sheet(id);
      if (from === index || !sheet) return;
      if (from === -1) this.writer.insert(sheet, index);
      else this.writer.move(id, from, index);
      if (from !== -1) order.splice(from, 1);
      order.splice(index, 0, id);
    });
  }

  private refresh(): void {
    const {sheetId} = this.selection;
    if (sheetId !== undefined) this.tabs.draw(sheetId);
    this.charts.show(this.frame);
    window.clearTimeout(this.lookTimer);
    this.lookTimer = window.setTimeout(() => {
      this.look();
    }, LOOK_DELAY_MS);
  }

  private look(): void {
    const selected = this.selection.current;
    const area = selected?.areas.at(-1);
    if (!selected || !area) return;
    const view = {sheetId: selected.sheetId, range: formatArea(area)};
    const key = JSON.stringify(view);
    if (key !== this.lastLook) this.connection.look(view);
    this.lastLook = key;
  }
}

const A1: WireArea = {row: 1, column: 1, rows: 1, columns: 1};
