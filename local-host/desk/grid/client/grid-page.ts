import {LifecycleService, LifecycleStages} from '@univerjs/core';
import {ILayoutService} from '@univerjs/ui';
import {formatCell, parseArea} from '../../../workbook/geometry/a1-notation.js';
import {type GridConnection, type GridView} from '../../protocol.js';
import {type GridChange, type GridSnapshot, type WireArea, type WireFrame} from '../wire/wire.js';
import {bootUniver} from './univer/boot-univer.js';
import {CellCard} from './around/cell-card.js';
import {CellEditor} from './univer/cell-editor.js';
import {CellLook} from './univer/cell-look.js';
import {CellWork} from './people/cell-work.js';
import {ChartLayer} from './around/chart-layer.js';
import {EditSender} from './people/edit-sender.js';
import {interpretCommands, showThroughInterceptors} from './univer/editing.js';
import {element} from './around/element.js';
import {FindBar} from './around/find-bar.js';
import {Geometry} from './univer/geometry.js';
import {guardClipboard, guardMutations} from './univer/guard.js';
import {LookReporter} from './people/look-reporter.js';
import {Navigation} from './people/navigation.js';
import {listenToPeople} from './people/people-input.js';
import {PageModel} from './model/page-model.js';
import {PendingEdits} from './model/pending-edits.js';
import {Popup} from './around/popup.js';
import {Selection} from './univer/selection.js';
import {SheetTabs} from './around/sheet-tabs.js';
import {type CellPlace, SheetWriter} from './univer/sheet-writer.js';
import {reorderSheets} from './univer/tab-order.js';
import {toWorkbookData} from './univer/univer-sheet.js';
import {WORDS} from './words.js';

/** The grid in the page: Univer, and around it tabs, menus, cards and charts. */
export class GridPage {
  readonly model = new PageModel();
  private readonly root = element('div', {class: 'desk-grid'});
  private readonly viewBox = element('div', {class: 'grid-view'});
  private readonly booted;
  private readonly writer;
  private readonly editor;
  private readonly sender;
  private readonly selection;
  private readonly looks;
  private readonly geometry;
  private readonly pending;
  private readonly work;
  private readonly navigation;
  private readonly popup = new Popup(this.root);
  private readonly tabs;
  private readonly card;
  private readonly charts;
  private isConnected = false;
  private isRendered = false;

  constructor(container: HTMLElement, connection: GridConnection) {
    container.append(this.root);
    this.root.append(this.viewBox);
    this.booted = bootUniver(this.viewBox);
    const {commands, injector, api} = this.booted;
    this.writer = new SheetWriter(commands, () => (this.isConnected ? this.editor.place : undefined));
    this.editor = new CellEditor(injector, this.model);
    this.sender = new EditSender(connection, this.model);
    this.selection = new Selection(api, injector, this.model);
    this.looks = new LookReporter(this.selection, connection);
    this.geometry = new Geometry(injector, this.root);
    this.pending = new PendingEdits((sheetId, row, column) => {
      this.redraw({sheetId, row, column});
    });
    this.work = new CellWork({
      ...{model: this.model, sender: this.sender, pending: this.pending, popup: this.popup},
      ...{geometry: this.geometry, selection: this.selection},
      focus: () => {
        this.focus();
      },
    });
    this.navigation = new Navigation({
      ...{model: this.model, selection: this.selection, geometry: this.geometry, commands},
      showSheet: id => {
        this.selection.showSheet(id);
        this.refresh();
      },
    });
    this.card = new CellCard(this.root, link => {
      this.follow(link);
    });
    this.charts = new ChartLayer(this.geometry, this.root);
    this.tabs = this.makeTabs();
    this.root.append(this.tabs.bar);
    this.connectPeople();
  }

  /** Where the cells are, and where the tabs of the sheets are. */
  get cells(): HTMLElement {
    return this.viewBox;
  }

  get tabBar(): HTMLElement {
    return this.tabs.bar;
  }

  get version(): number {
    return this.model.version;
  }

  /** Resolves when Univer has drawn: before that it cannot be led to a cell. */
  async rendered(): Promise<void> {
    await this.booted.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.isRendered = true;
    this.navigation.leaveHidden();
  }

  /** Shows a whole workbook: the first time as it is, later by what is different, so that people keep their place. */
  load(snapshot: GridSnapshot): void {
    const change = this.model.changeTo(snapshot);
    if (this.isConnected) this.change(change);
    else this.begin(change);
    this.model.version = snapshot.version;
    this.looks.forget(); // whoever gave the whole workbook does not know what is selected
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
    if (change.order) {
      reorderSheets(this.model, order, {
        writer: this.writer,
        leave: () => {
          this.leaveGone();
        },
      });
    }
    this.navigation.follow();
    this.refresh();
    return true;
  }

  /** Brings forward what the script or a link shows. */
  view({sheetId, range}: GridView): void {
    const frame = this.model.sheet(sheetId)?.frame;
    const area = frame && parseArea(range, {maxRows: frame.rows, maxColumns: frame.columns});
    if (area) this.selection.show(sheetId, area);
    else this.selection.showSheet(sheetId);
    this.navigation.showActiveCell();
    this.refresh();
  }

  focus(): void {
    const {sheetId} = this.selection;
    const selected = this.selection.current;
    if (sheetId !== undefined && selected) this.selection.show(sheetId, selected.areas.at(-1) ?? A1);
    this.booted.injector.get(ILayoutService).focus();
  }

  /** Where a cell stands in the window, for tests that click. */
  placeOf(sheetId: number, row: number, column: number): {x: number; y: number} | undefined {
    const frame = this.model.sheet(sheetId)?.frame;
    const place = frame && this.geometry.placeOf(frame, row, column);
    const {left, top} = this.root.getBoundingClientRect();
    return place && {x: left + place.left + place.width / 2, y: top + place.top + place.height / 2};
  }

  /** What is being typed into a cell, if it is not what the cell holds. */
  get draft(): CellEditor['draft'] {
    return this.isConnected ? this.editor.draft : undefined;
  }

  private begin(change: GridChange): void {
    this.model.apply(change);
    this.booted.api.createWorkbook(toWorkbookData(this.model));
    // Univer's services for sheets come into being with the first workbook.
    this.connectUniver();
    const first = this.visibleNear(this.model.order[0] ?? -1);
    if (first !== undefined) this.selection.showSheet(first);
    this.refresh();
  }

  private makeTabs(): SheetTabs {
    return new SheetTabs({
      model: this.model,
      popup: this.popup,
      container: this.root,
      send: edit => {
        this.work.send(edit);
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
    const {model, pending, selection} = this;
    showThroughInterceptors(injector, new CellLook(model, pending, this.work), model, pending);
    interpretCommands(commands, {selection, model, intents: this.work});
    guardMutations(commands, () => {
      this.sender.refuse(WORDS.notHere);
    });
    guardClipboard(commands, () => this.isEditing);
    api.addEvent(api.Event.BeforeSheetEditStart, params => {
      const sheetId = Number(params.worksheet.getSheetId());
      const cell = {row: params.row + 1, column: params.column + 1, rows: 1, columns: 1};
      if (!this.model.isLocked(sheetId, cell)) return;
      params.cancel = true;
      this.sender.refuse(WORDS.protected);
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      const held = this.writer.release();
      if (held) this.redraw(held);
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
      if (this.isRendered) this.navigation.leaveHidden();
      this.refresh();
      this.showCard();
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
    const {root, model, selection, work, sender, popup, navigation} = this;
    const find = new FindBar({
      ...{model, container: root, work, sheetId: () => selection.sheetId},
      show: ({sheetId, row, column}) => {
        this.view({sheetId, range: formatCell(row, column)});
      },
      focusGrid: () => {
        this.focus();
      },
    });
    listenToPeople({
      ...{root, model, selection, work, sender, popup, navigation},
      view: this.viewBox,
      find: () => {
        find.open();
      },
      isEditing: () => this.isEditing,
      focus: () => {
        this.focus();
      },
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
    return this.isConnected && this.editor.isOpen;
  }

  private redraw({sheetId, row, column}: CellPlace): void {
    this.writer.writeCells(sheetId, [[row, column, this.model.cellAt(sheetId, row, column) ?? null]]);
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
    return workbook?.getSheetBySheetId(String(id)) !== null;
  }

  private refresh(): void {
    const {sheetId} = this.selection;
    if (sheetId !== undefined) this.tabs.draw(sheetId);
    this.charts.show(this.frame);
    this.looks.tellSoon();
  }
}

const A1: WireArea = {row: 1, column: 1, rows: 1, columns: 1};
