import {readCells, readTabKey} from '../../scenarios/play/sheet-reading.js';
import {type CellGrid} from '../../local-host/workbook/cell/cell-grid.js';
import {type Sheet} from '../../local-host/index.js';
import {ENTRY_SECTIONS, type EntryGrid, locateInGrid, readEntryGrid} from '../../src/core/index.js';

/** A place in an entry tab. */
export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly rowKey: string;
  readonly columnKey: string;
}

/** An entry tab as it stands: where everything is, and what people have typed. */
export interface TabReading {
  readonly grid: EntryGrid;
  /** Every input cell, the head's among them, the tick box left out. */
  readonly inputs: readonly InputCell[];
  /** What stands in the input cells, by the tab's key, row key and column key. */
  readonly contents: () => Readonly<Record<string, string>>;
}

const readings = new WeakMap<CellGrid, {readonly revision: number; readonly reading: TabReading}>();

/** Reads an entry tab, once for each revision of its cells. */
export function readTab(sheet: Sheet): TabReading {
  const known = readings.get(sheet.grid);
  if (known?.revision === sheet.revision) return known.reading;
  const reading = toReading(sheet);
  readings.set(sheet.grid, {revision: sheet.revision, reading});
  return reading;
}

function toReading(sheet: Sheet): TabReading {
  const reading = readEntryGrid(readCells(sheet), 'vi');
  if (reading.kind === 'broken') throw new Error(`${sheet.name} is broken.`);
  const {grid} = reading;
  const inputs = listInputs(grid);
  let contents: Readonly<Record<string, string>> | undefined;
  return {grid, inputs, contents: () => (contents ??= readContents(sheet, inputs))};
}

function listInputs(grid: EntryGrid): readonly InputCell[] {
  const head = ['submitter', 'reason'].map(columnKey => ({rowKey: 'header', columnKey}));
  const body = ENTRY_SECTIONS[grid.kind].flatMap(section =>
    [...grid.rows.keys()]
      .filter(key => key.startsWith(`${section.rowPrefix}:`))
      .flatMap(rowKey =>
        section.columns.filter(column => column.isInput).map(column => ({rowKey, columnKey: column.key})),
      ),
  );
  return [...head, ...body].flatMap(cell => {
    const place = locateInGrid(grid, cell.rowKey, cell.columnKey);
    return place === undefined ? [] : [{...cell, ...place}];
  });
}

function readContents(sheet: Sheet, inputs: readonly InputCell[]): Readonly<Record<string, string>> {
  const tab = readTabKey(sheet) ?? '';
  return Object.fromEntries(
    inputs.map(({row, column, rowKey, columnKey}) => {
      const {value, formula} = sheet.cellAt(row, column);
      return [`${tab} ${rowKey} ${columnKey}`, JSON.stringify([value, formula])];
    }),
  );
}
