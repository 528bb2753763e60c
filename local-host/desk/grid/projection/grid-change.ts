import {type CellTables} from './project-cell.js';
import {type Projected, type ProjectedSheet} from './projection.js';
import {atKey} from '../wire/cell-key.js';
import {
  type GridChange,
  type GridSnapshot,
  type SheetChange,
  type WireCell,
  type WireEntry,
  type WireFrame,
} from '../wire/wire.js';

/** A workbook as one person was told of it. */
export interface Told {
  readonly sheets: readonly ToldSheet[];
}

/** A sheet as one person was told of it; the frame's JSON is there to compare. */
export interface ToldSheet {
  readonly frame: WireFrame;
  readonly json: string;
  readonly cells: ProjectedSheet['shown']['cells'];
}

/** What a person is told of a workbook. */
export function tell(projected: Projected, locksOf: (one: ProjectedSheet) => WireFrame['locks']): Told {
  const sheets = projected.map(one => {
    const frame: WireFrame = {...one.frame, locks: locksOf(one)};
    return {frame, json: JSON.stringify(frame), cells: one.shown.cells};
  });
  return {sheets};
}

/** All of it. */
export function toSnapshot({sheets}: Told, version: number, tables: CellTables): GridSnapshot {
  const whole = sheets.map(({frame, cells}) => ({...frame, cells: entriesOf(cells)}));
  return {version, sheets: whole, ...pickTables(whole, tables)};
}

/** What is different; undefined if nothing is. */
export function toChange(before: Told, after: Told, version: number, tables: CellTables): GridChange | undefined {
  const known = new Map(before.sheets.map(one => [one.frame.id, one]));
  const sheets = after.sheets.flatMap(one => changeOf(known.get(one.frame.id), one) ?? []);
  const order = after.sheets.map(({frame}) => frame.id);
  const isMoved = order.join() !== before.sheets.map(({frame}) => frame.id).join();
  if (sheets.length === 0 && !isMoved) return undefined;
  return {version, sheets, ...(isMoved && {order}), ...pickTables(sheets, tables)};
}

function changeOf(before: ToldSheet | undefined, after: ToldSheet): SheetChange | undefined {
  const {id} = after.frame;
  if (!before) return {id, frame: after.frame, cells: entriesOf(after.cells)};
  const cells = before.cells === after.cells ? [] : changedCells(before.cells, after.cells);
  const isReframed = before.json !== after.json;
  if (cells.length === 0 && !isReframed) return undefined;
  return {id, cells, ...(isReframed && {frame: after.frame})};
}

type Cells = ToldSheet['cells'];

function changedCells(before: Cells, after: Cells): WireEntry<WireCell | null>[] {
  const changed: WireEntry<WireCell | null>[] = [];
  for (const [key, {wire}] of after) {
    if (wire !== before.get(key)?.wire) changed.push(atKey(key, wire));
  }
  for (const key of before.keys()) {
    if (!after.has(key)) changed.push(atKey(key, null));
  }
  return changed;
}

function entriesOf(cells: Cells): WireEntry<WireCell>[] {
  return [...cells].map(([key, {wire}]) => atKey(key, wire));
}

/** The looks and controls that the cells refer to. */
function pickTables(
  sheets: readonly {readonly cells: readonly WireEntry<WireCell | null>[]}[],
  {styles, controls}: CellTables,
): Pick<GridChange, 'styles' | 'controls'> {
  const used = {styles: new Set<number>(), controls: new Set<number>()};
  for (const {cells} of sheets) {
    for (const [, , cell] of cells) {
      if (cell?.style !== undefined) used.styles.add(cell.style);
      if (cell?.control !== undefined) used.controls.add(cell.control);
    }
  }
  return {styles: styles.pick(used.styles), controls: controls.pick(used.controls)};
}
