import {type ICommandService} from '@univerjs/core';
import {type WireFrame} from '../../wire/wire.js';
import {type Geometry, type Place} from './geometry.js';
import {UNIT} from './univer-sheet.js';

/**
 * Scrolls just so far that a cell of the sheet in front is in view whole, or its beginning where it is larger than the view. Univer's
 * own way counts lines and not pixels: it leaves cells outside where lines are hidden or frozen, or of different heights.
 */
export function scrollIntoView(
  {geometry, commands}: {readonly geometry: Geometry; readonly commands: ICommandService},
  frame: WireFrame,
  {row, column}: {readonly row: number; readonly column: number},
): void {
  const cell = geometry.placeOf(frame, row, column);
  const free = geometry.freePlace(frame);
  const scroll = geometry.scroll;
  if (!cell || !free || !scroll) return;
  const down = row > frame.frozenRows ? distance(span(cell, 'top', 'height'), span(free, 'top', 'height')) : 0;
  const right = column > frame.frozenColumns ? distance(span(cell, 'left', 'width'), span(free, 'left', 'width')) : 0;
  if (down === 0 && right === 0) return;
  commands.syncExecuteCommand('sheet.operation.set-scroll', {
    ...{unitId: UNIT, sheetId: String(frame.id), sheetViewStartRow: 0, sheetViewStartColumn: 0},
    offsetX: Math.max(0, scroll.x + right / scroll.scale),
    offsetY: Math.max(0, scroll.y + down / scroll.scale),
  });
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function span(place: Place, start: 'left' | 'top', length: 'width' | 'height'): Span {
  return {start: place[start], length: place[length]};
}

/** How far a thing must be moved towards the start so that it lies in the view; negative the other way. */
function distance(thing: Span, view: Span): number {
  const before = thing.start - view.start;
  const after = thing.start + thing.length - (view.start + view.length);
  if (before < 0) return before;
  return after > 0 ? Math.min(after, before) : 0;
}
