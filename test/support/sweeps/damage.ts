import fc from 'fast-check';

import {copyName, copySheet} from '../../../local-host/workbook/structure/sheet-copy.js';
import {type LocalHost, type Person, type Sheet} from '../../../local-host/index.js';
import {toA1} from '../../../scenarios/play/sheet-reading.js';

/** One thing that people do to a tab's structure; numbers are taken modulo what is there. */
export interface Damage {
  readonly kind: (typeof DAMAGES)[number];
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly other: number;
}

const DAMAGES = [
  'paste',
  'clear',
  'insertRows',
  'insertColumns',
  'deleteRows',
  'deleteColumns',
  'copyRow',
  'copyRowVisible',
  'sortVisible',
  'sortWhole',
  'moveColumn',
  'show',
  'thaw',
  'dropRules',
  'dropLocks',
  'rename',
  'moveTab',
  'duplicate',
  'deleteTab',
] as const;

/** Any damage; tabs are told by their index among `targets`. */
export const aDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...DAMAGES),
  tab: fc.nat(50),
  row: fc.nat(80),
  column: fc.nat(14),
  rows: fc.integer({min: 1, max: 3}),
  columns: fc.integer({min: 1, max: 3}),
  other: fc.nat(80),
});

/** Damages a tab as its owner would; what Sheets refuses does not happen. */
export function inflict(host: LocalHost, person: Person, targets: readonly number[], damage: Damage): void {
  const sheets = targets.flatMap(id => host.workbook.sheetById(id) ?? []);
  const sheet = sheets[damage.tab % Math.max(1, sheets.length)];
  if (sheet !== undefined) ACTS[damage.kind]({host, person, sheet, damage: fit(sheet, damage)});
}

interface Act {
  readonly host: LocalHost;
  readonly person: Person;
  readonly sheet: Sheet;
  readonly damage: Damage;
}

function fit(sheet: Sheet, damage: Damage): Damage {
  const row = (damage.row % Math.max(1, sheet.grid.lastRow())) + 1;
  const column = (damage.column % Math.max(1, sheet.grid.lastColumn())) + 1;
  return {...damage, row, column, other: (damage.other % Math.max(1, sheet.grid.lastRow())) + 1};
}

const ACTS: Readonly<Record<Damage['kind'], (act: Act) => void>> = {
  paste: ({person, sheet, damage: {row, column, rows, columns, other}}) => {
    const block = Array.from({length: rows}, (_, down) =>
      Array.from({length: columns}, (__, right) => `dán ${other}.${down}.${right}`),
    );
    person.paste(sheet.name, toA1(row, column), block);
  },
  clear: ({person, sheet, damage: {row, column, rows, columns}}) => {
    const [last, right] = [Math.min(sheet.maxRows, row + rows - 1), Math.min(sheet.maxColumns, column + columns - 1)];
    person.clear(sheet.name, `${toA1(row, column)}:${toA1(last, right)}`);
  },
  insertRows: act => {
    insert(act, 'rows');
  },
  insertColumns: act => {
    insert(act, 'columns');
  },
  deleteRows: ({person, sheet, damage: {row, rows}}) => {
    const count = Math.min(rows, sheet.maxRows - row + 1);
    person.restructure({kind: 'deleteLines', sheet, lines: {dimension: 'rows', start: row, count}});
  },
  deleteColumns: ({person, sheet, damage: {column}}) => {
    person.restructure({kind: 'deleteLines', sheet, lines: {dimension: 'columns', start: column, count: 1}});
  },
  copyRow: act => {
    copyRow(act, 1);
  },
  copyRowVisible: act => {
    copyRow(act, 2);
  },
  sortVisible: act => {
    sort(act, 2);
  },
  sortWhole: act => {
    sort(act, 1);
  },
  moveColumn: ({sheet, damage: {column, other}}) => {
    const to = (other % sheet.grid.lastColumn()) + 1;
    for (let row = 1; row <= sheet.grid.lastRow(); row++) {
      const cells = rowOf(sheet, row);
      const [moved] = cells.splice(column - 1, 1);
      if (moved !== undefined) cells.splice(to - 1, 0, moved);
      cells.forEach((cell, index) => {
        sheet.grid.set(row, index + 1, cell);
      });
    }
  },
  show: ({person, sheet}) => {
    person.restructure({kind: 'hideLines', sheet, lines: {dimension: 'rows', start: 1, count: 1}, hidden: false});
    person.restructure({kind: 'hideLines', sheet, lines: {dimension: 'columns', start: 1, count: 1}, hidden: false});
  },
  thaw: ({sheet, damage: {other}}) => {
    if (other % 2 === 0) sheet.frozenRows = 0;
    else sheet.frozenColumns = 0;
  },
  dropRules: ({sheet, damage: {row}}) => {
    for (let at = row; at <= Math.min(row + 5, sheet.grid.lastRow()); at++) {
      rowOf(sheet, at).forEach((cell, index) => {
        sheet.grid.set(at, index + 1, {...cell, validation: undefined});
      });
    }
  },
  dropLocks: ({host: {workbook}, sheet}) => {
    workbook.protections = workbook.protections.filter(({sheetId}) => sheetId !== sheet.id);
  },
  rename: ({person, sheet, damage: {other}}) => {
    person.restructure({kind: 'renameSheet', sheet, name: `Trang của tôi ${other}`});
  },
  moveTab: ({person, sheet, damage: {other}}) => {
    person.restructure({kind: 'moveSheet', sheet, index: other % 15});
  },
  duplicate: ({host: {workbook}, sheet}) => {
    duplicate(workbook, sheet);
  },
  deleteTab: ({person, sheet}) => {
    person.restructure({kind: 'deleteSheet', sheet});
  },
};

function insert({person, sheet, damage}: Act, dimension: 'rows' | 'columns'): void {
  const start = dimension === 'rows' ? damage.row : damage.column;
  const count = dimension === 'rows' ? damage.rows : 1;
  person.restructure({kind: 'insertLines', sheet, lines: {dimension, start, count}, side: 'before'});
}

type Cells = ReturnType<Sheet['cellAt']>[];

function rowOf(sheet: Sheet, row: number, from = 1): Cells {
  const width = sheet.grid.lastColumn() - from + 1;
  return Array.from({length: Math.max(0, width)}, (_, index) => sheet.cellAt(row, from + index));
}

/** Copies a row over another one: as a whole, or as far as it is visible. */
function copyRow({person, sheet, damage: {row, other}}: Act, from: number): void {
  if (Math.min(row, other) < 13) return;
  person.put(sheet.name, toA1(other, from), [rowOf(sheet, row, from)]);
}

/** Sorts a few rows by what stands in their fifth column. */
function sort({person, sheet, damage: {row, rows}}: Act, from: number): void {
  if (row < 13) return;
  const lines = Array.from({length: rows + 2}, (_, index) => row + index).filter(at => at <= sheet.grid.lastRow());
  const text = (cells: Cells): string => JSON.stringify(cells[5 - from]?.value ?? '');
  const sorted = lines.map(at => rowOf(sheet, at, from)).sort((one, two) => text(one).localeCompare(text(two)));
  person.put(sheet.name, toA1(row, from), sorted);
}

function duplicate(workbook: LocalHost['workbook'], sheet: Sheet): void {
  copySheet(sheet, {name: copyName(sheet), carriesProtections: false, staysHidden: true});
  if (workbook.sheets.length > 60) throw new Error('There are too many copies.');
}
