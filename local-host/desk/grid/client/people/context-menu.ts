import {type GridEdit, type WireArea} from '../../wire/wire.js';
import {type Choice} from '../around/popup.js';
import {type Selected} from '../univer/selection.js';
import {WORDS} from '../words.js';

/** What the menu of the right mouse button offers for what is selected. */
export function contextChoices({sheetId, areas}: Selected, send: (edit: GridEdit) => void): Choice[] {
  const area = areas.at(-1);
  if (!area) return [];
  const choice = (text: string, edit: GridEdit): Choice => ({
    text,
    act: () => {
      send(edit);
    },
  });
  const rows = {dimension: 'rows', start: area.row, count: area.rows} as const;
  const columns = {dimension: 'columns', start: area.column, count: area.columns} as const;
  const last = <L extends {start: number; count: number}>(lines: L): L => ({
    ...lines,
    start: lines.start + lines.count - 1,
  });
  return [
    choice(WORDS.clear, {kind: 'clear', sheetId, areas}),
    choice(WORDS.insertRowsAbove(area.rows), {kind: 'insertLines', sheetId, lines: rows, side: 'before'}),
    choice(WORDS.insertRowsBelow(area.rows), {kind: 'insertLines', sheetId, lines: last(rows), side: 'after'}),
    choice(WORDS.insertColumnsLeft(area.columns), {kind: 'insertLines', sheetId, lines: columns, side: 'before'}),
    choice(WORDS.insertColumnsRight(area.columns), {kind: 'insertLines', sheetId, lines: last(columns), side: 'after'}),
    choice(WORDS.deleteRows(area.rows), {kind: 'deleteLines', sheetId, lines: rows}),
    choice(WORDS.deleteColumns(area.columns), {kind: 'deleteLines', sheetId, lines: columns}),
    choice(WORDS.hideRows, {kind: 'hideLines', sheetId, lines: rows, hidden: true}),
    choice(WORDS.hideColumns, {kind: 'hideLines', sheetId, lines: columns, hidden: true}),
    ...shownChoices(sheetId, area, choice),
  ];
}

function shownChoices(
  sheetId: number,
  area: WireArea,
  choice: (text: string, edit: GridEdit) => Choice,
): readonly Choice[] {
  const rows = {dimension: 'rows', start: area.row, count: area.rows} as const;
  const columns = {dimension: 'columns', start: area.column, count: area.columns} as const;
  return [
    ...(area.rows > 1 ? [choice(WORDS.showRows, {kind: 'hideLines', sheetId, lines: rows, hidden: false})] : []),
    ...(area.columns > 1
      ? [choice(WORDS.showColumns, {kind: 'hideLines', sheetId, lines: columns, hidden: false})]
      : []),
  ];
}
