import {type GridEdit, type WireArea, type WireFrame} from '../../wire/wire.js';
import {type Choice} from '../model/choice.js';
import {type Selected} from '../model/selected.js';
import {WORDS} from '../words.js';

/** What the choices of the menu do. */
export interface ContextActions {
  readonly send: (edit: GridEdit) => void;
  readonly clipboard: {readonly copy: () => void; readonly cut: () => void; readonly pasteCopied: () => void};
}

/**
 * What the menu of the right mouse button offers for what is selected: of whole columns nothing that would go through all their rows, of
 * whole rows nothing that would go through all columns.
 */
export function contextChoices({sheetId, areas}: Selected, frame: WireFrame, actions: ContextActions): Choice[] {
  const area = areas.at(-1);
  if (!area) return [];
  const {copy, cut, pasteCopied} = actions.clipboard;
  const choice = (text: string, edit: GridEdit): Choice => ({
    text,
    act: () => {
      actions.send(edit);
    },
  });
  const [isColumns, isRows] = [area.rows === frame.rows, area.columns === frame.columns];
  return [
    ...[
      {text: WORDS.cut, act: cut},
      {text: WORDS.copy, act: copy},
      {text: WORDS.paste, act: pasteCopied},
    ],
    choice(WORDS.clear, {kind: 'clear', sheetId, areas}),
    ...(isColumns && !isRows ? [] : rowChoices(sheetId, area, choice)),
    ...(isRows && !isColumns ? [] : columnChoices(sheetId, area, choice)),
    ...shownChoices(sheetId, area, choice),
  ];
}

type MakeChoice = (text: string, edit: GridEdit) => Choice;

function rowChoices(sheetId: number, {row, rows: count}: WireArea, choice: MakeChoice): Choice[] {
  const lines = {dimension: 'rows', start: row, count} as const;
  const last = {...lines, start: row + count - 1};
  return [
    choice(WORDS.insertRowsAbove(count), {kind: 'insertLines', sheetId, lines, side: 'before'}),
    choice(WORDS.insertRowsBelow(count), {kind: 'insertLines', sheetId, lines: last, side: 'after'}),
    choice(WORDS.deleteRows(count), {kind: 'deleteLines', sheetId, lines}),
    choice(WORDS.hideRows, {kind: 'hideLines', sheetId, lines, hidden: true}),
  ];
}

function columnChoices(sheetId: number, {column, columns: count}: WireArea, choice: MakeChoice): Choice[] {
  const lines = {dimension: 'columns', start: column, count} as const;
  const last = {...lines, start: column + count - 1};
  return [
    choice(WORDS.insertColumnsLeft(count), {kind: 'insertLines', sheetId, lines, side: 'before'}),
    choice(WORDS.insertColumnsRight(count), {kind: 'insertLines', sheetId, lines: last, side: 'after'}),
    choice(WORDS.deleteColumns(count), {kind: 'deleteLines', sheetId, lines}),
    choice(WORDS.hideColumns, {kind: 'hideLines', sheetId, lines, hidden: true}),
  ];
}

function shownChoices(sheetId: number, area: WireArea, choice: MakeChoice): readonly Choice[] {
  const rows = {dimension: 'rows', start: area.row, count: area.rows} as const;
  const columns = {dimension: 'columns', start: area.column, count: area.columns} as const;
  return [
    ...(area.rows > 1 ? [choice(WORDS.showRows, {kind: 'hideLines', sheetId, lines: rows, hidden: false})] : []),
    ...(area.columns > 1
      ? [choice(WORDS.showColumns, {kind: 'hideLines', sheetId, lines: columns, hidden: false})]
      : []),
  ];
}
