import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellData,
  type ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
} from '@univerjs/core';
import {AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService} from '@univerjs/sheets';
import {type WireArea} from '../../wire/wire.js';
import {type CellLook} from './cell-look.js';
import {replaceCommand} from './guard.js';
import {type PageModel} from '../model/page-model.js';
import {type PendingEdits} from '../model/pending-edits.js';
import {type Selection} from './selection.js';
import {toArea} from './univer-sheet.js';

/** What people mean by what they do to cells. */
export interface CellIntents {
  readonly type: (sheetId: number, area: WireArea, text: string) => void;
  readonly clear: (sheetId: number, areas: readonly WireArea[]) => void;
  readonly fill: (sheetId: number, from: WireArea, to: WireArea) => void;
  readonly resize: (sheetId: number, dimension: 'rows' | 'columns', line: number, delta: number) => void;
}

/** Has Univer draw cells as the server says they look, and edit what the server says is edited. */
export function showThroughInterceptors(
  injector: Injector,
  look: CellLook,
  model: PageModel,
  pending: PendingEdits,
): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1000,
    handler: (cell, {subUnitId, row, col}, next) => next(look.at(Number(subUnitId), row + 1, col + 1) ?? cell),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, {subUnitId, row, col}, next) => {
      const place = [Number(subUnitId), row + 1, col + 1] as const;
      const text = pending.textAt(...place) ?? model.entryAt(...place);
      return next({v: text, t: CellValueType.STRING, ...(cell?.s && {s: cell.s})});
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _, next) => next({...cell, custom: {typed: typedText(injector)}}),
  });
}

/** The text in the cell editor, letter by letter as it was typed: Univer itself would read numbers and dates in its own way. */
export function typedText(injector: Injector): string {
  const editor = injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  const stream = editor?.getBody()?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** Turns Univer's commands for cells into what people mean. */
export function interpretCommands(
  commands: ICommandService,
  {selection, model, intents}: {selection: Selection; model: PageModel; intents: CellIntents},
): void {
  const area = (sheetId: number, range: IRange): WireArea | undefined => {
    const frame = model.sheet(sheetId)?.frame;
    return frame && toArea(range, frame);
  };
  replaceCommand<{subUnitId: string; range: IRange; value: ICellData}>(
    commands,
    'sheet.command.set-range-values',
    ({subUnitId, range, value}) => {
      const typed: unknown = value?.custom?.['typed'];
      const place = range && area(Number(subUnitId), range);
      if (typeof typed === 'string' && place) intents.type(Number(subUnitId), place, typed);
    },
  );
  for (const id of ['sheet.command.clear-selection-content', 'sheet.command.clear-selection-all']) {
    replaceCommand(commands, id, () => {
      const selected = selection.current;
      if (selected) intents.clear(selected.sheetId, selected.areas);
    });
  }
  replaceCommand<{sourceRange: IRange; targetRange: IRange}>(
    commands,
    'sheet.command.auto-fill',
    ({sourceRange, targetRange}) => {
      const {sheetId} = selection;
      if (sheetId === undefined || !sourceRange || !targetRange) return;
      const [from, to] = [area(sheetId, sourceRange), area(sheetId, targetRange)];
      if (from && to) intents.fill(sheetId, from, to);
    },
  );
  interpretResizing(commands, selection, intents);
}

function interpretResizing(commands: ICommandService, selection: Selection, {resize}: CellIntents): void {
  replaceCommand<{anchorCol: number; deltaX: number}>(
    commands,
    'sheet.command.delta-column-width',
    ({anchorCol = 0, deltaX = 0}) => {
      if (selection.sheetId !== undefined) resize(selection.sheetId, 'columns', anchorCol + 1, deltaX);
    },
  );
  replaceCommand<{anchorRow: number; deltaY: number}>(
    commands,
    'sheet.command.delta-row-height',
    ({anchorRow = 0, deltaY = 0}) => {
      if (selection.sheetId !== undefined) resize(selection.sheetId, 'rows', anchorRow + 1, deltaY);
    },
  );
}
