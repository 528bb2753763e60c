import {
  BooleanNumber,
  CellValueType,
  type ICellDataForSheetInterceptor,
  type IDocumentData,
  type IStyleData,
  type ITextRun,
  type Nullable,
} from '@univerjs/core';
import {type WireCell, type WireRun} from '../../wire/wire.js';
import {ARROW_WIDTH, listArrow, tickBox} from './cell-controls.js';
import {letterStyle} from './letter-style.js';
import {type PageModel} from '../model/page-model.js';
import {type PendingEdits} from '../model/pending-edits.js';
import {PLAIN_STYLE, toUniverStyle} from './univer-style.js';

/** What clicks on a cell's tick box or arrow do. */
export interface CellActions {
  readonly tick: (row: number, column: number) => boolean;
  readonly openList: (row: number, column: number) => boolean;
}

type Look = ICellDataForSheetInterceptor;

const LINK_COLOR = '#1155cc';
const PENDING_STYLE: IStyleData = {cl: {rgb: '#80868b'}, it: BooleanNumber.TRUE};
const MARK_SIZE = 6;
const PROBLEM_MARK = {color: '#d93025', size: MARK_SIZE};
const NOTE_MARK = {color: '#fbbc04', size: MARK_SIZE};

/** Says how cells look when Univer draws them; what it has itself is only what is edited. */
export class CellLook {
  private readonly known = new WeakMap<WireCell, Look>();

  constructor(
    private readonly model: PageModel,
    private readonly pending: PendingEdits,
    private readonly actions: CellActions,
  ) {}

  /** The cell as it is drawn; undefined for one that is blank. */
  at(sheetId: number, row: number, column: number): Look | undefined {
    const cell = this.model.cellAt(sheetId, row, column);
    const text = this.pending.textAt(sheetId, row, column);
    if (text !== undefined) return {v: text, t: CellValueType.STRING, s: {...this.styleOf(cell), ...PENDING_STYLE}};
    if (!cell) return undefined;
    const look = this.known.get(cell) ?? this.make(cell);
    this.known.set(cell, look);
    return look;
  }

  private styleOf(cell: Nullable<WireCell>): IStyleData {
    return cell ? toUniverStyle(this.model.styleOf(cell)) : PLAIN_STYLE;
  }

  private make(cell: WireCell): Look {
    const style = this.styleOf(cell);
    return {
      s: style,
      ...this.contentOf(cell, style),
      ...this.controlsOf(cell),
      ...((cell.problem !== undefined || cell.note !== undefined) && {
        markers: {tr: cell.problem === undefined ? NOTE_MARK : PROBLEM_MARK},
      }),
    };
  }

  private contentOf(cell: WireCell, style: IStyleData): Look {
    if (this.model.controlOf(cell)?.kind === 'tick' && cell.problem === undefined) return {};
    if (cell.runs) return {t: CellValueType.STRING, p: toDocument(cell.text, cell.runs, style)};
    return cell.text === '' ? {} : {v: cell.text, t: CellValueType.STRING};
  }

  private controlsOf(cell: WireCell): Look {
    const control = this.model.controlOf(cell);
    if (control?.kind === 'tick')
      return {customRender: [tickBox(cell.ticked === true, (row, column) => this.actions.tick(row, column))]};
    if (control?.kind !== 'list' || !control.hasArrow) return {};
    return {
      customRender: [listArrow((row, column) => this.actions.openList(row, column))],
      fontRenderExtension: {rightOffset: ARROW_WIDTH},
    };
  }
}

/** A text whose stretches have looks of their own; Univer draws it as a small document. */
function toDocument(text: string, runs: readonly WireRun[], style: IStyleData): IDocumentData {
  const lines = text.replaceAll('\n', '\r');
  const paragraphs = [...lines.matchAll(/\r/g)].map(({index}) => ({startIndex: index}));
  return {
    id: 'cell',
    body: {
      dataStream: `${lines}\r\n`,
      textRuns: coverAll(text.length, runs, letterStyle(style)),
      paragraphs: [...paragraphs, {startIndex: lines.length}],
      sectionBreaks: [{startIndex: lines.length + 1}],
    },
    documentStyle: {
      pageSize: {width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY},
      marginTop: 0,
      marginBottom: 2,
      marginLeft: 2,
      marginRight: 2,
      renderConfig: {
        ...(isGiven(style.ht) && {horizontalAlign: style.ht}),
        ...(isGiven(style.vt) && {verticalAlign: style.vt}),
        ...(isGiven(style.tb) && {wrapStrategy: style.tb}),
      },
    },
  };
}

/** Runs over the whole text: stretches between the marked ones look like the cell. */
function coverAll(length: number, runs: readonly WireRun[], style: IStyleData): ITextRun[] {
  const covered: ITextRun[] = [];
  let end = 0;
  for (const run of runs) {
    if (run.start > end) covered.push({st: end, ed: run.start, ts: style});
    covered.push({st: run.start, ed: run.end, ts: runStyle(run, style)});
    end = run.end;
  }
  if (end < length) covered.push({st: end, ed: length, ts: style});
  return covered;
}

function runStyle(run: WireRun, style: IStyleData): IStyleData {
  const isLink = run.link !== undefined;
  const color = run.color ?? (isLink ? LINK_COLOR : undefined);
  return {
    ...style,
    ...(run.bold !== undefined && {bl: bit(run.bold)}),
    ...(run.italic !== undefined && {it: bit(run.italic)}),
    ...((run.underline ?? isLink) && {ul: {s: BooleanNumber.TRUE}}),
    ...(run.strike && {st: {s: BooleanNumber.TRUE}}),
    ...(run.size !== undefined && {fs: run.size}),
    ...(color !== undefined && {cl: {rgb: color}}),
  };
}

function isGiven<T extends number>(value: Nullable<T>): value is T {
  return value !== null && value !== undefined;
}

function bit(isOn: boolean): BooleanNumber {
  return isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
