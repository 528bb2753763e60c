import {type GridChange, type GridSnapshot, type SheetChange, type WireCell, type WireEntry} from './wire.js';

type SnapshotSheet = GridSnapshot['sheets'][number];

/** The snapshot as it is after a change; the page does the same piece by piece. Throws where a change does not follow. */
export function applyChange(snapshot: GridSnapshot, change: GridChange): GridSnapshot {
  if (change.version !== snapshot.version + 1)
    throw new Error(`Change ${change.version} does not follow version ${snapshot.version}.`);
  const known = new Map(snapshot.sheets.map(sheet => [sheet.id, sheet]));
  for (const one of change.sheets) known.set(one.id, applyToSheet(known.get(one.id), one));
  const order = change.order ?? snapshot.sheets.map(({id}) => id);
  return {
    version: change.version,
    styles: {...snapshot.styles, ...change.styles},
    controls: {...snapshot.controls, ...change.controls},
    sheets: order.map(id => known.get(id)).filter(sheet => sheet !== undefined),
  };
}

function applyToSheet(before: SnapshotSheet | undefined, {frame, cells}: SheetChange): SnapshotSheet {
  const merged = new Map<string, WireEntry<WireCell>>(before?.cells.map(one => [`${one[0]},${one[1]}`, one]));
  for (const [row, column, cell] of cells) {
    if (cell) merged.set(`${row},${column}`, [row, column, cell]);
    else merged.delete(`${row},${column}`);
  }
  const whole = frame ?? before;
  if (!whole) throw new Error('A new sheet came without its frame.');
  return {...whole, cells: [...merged.values()].sort(inReadingOrder)};
}

function inReadingOrder(one: WireEntry<unknown>, other: WireEntry<unknown>): number {
  return one[0] - other[0] || one[1] - other[1];
}
