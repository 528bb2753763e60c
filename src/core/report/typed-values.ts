import {UNIT_LIST} from '../catalogue/lists/unit-list.js';
import {type Cell, type TextCell} from '../domain/cell.js';
import {isErrorValue, trimText} from '../reading/text.js';
import {canonicalUnit} from '../reading/units.js';

/** What a cell says, or undefined where it is blank or cannot be read. */
export function valueOf<T>(cell: Cell<T>): T | undefined {
  return cell.reading.kind === 'value' ? cell.reading.value : undefined;
}

/** What a text cell says, '' where it is blank; a text that is only too long is still shown as typed. */
export function textOf(cell: TextCell): string {
  if (cell.reading.kind === 'value') return cell.reading.value;
  if (cell.reading.kind === 'blank' || typeof cell.raw !== 'string') return '';
  return isErrorValue(cell.raw) ? '' : trimText(cell.raw);
}

/** A unit of measure in the list's spelling, else as typed. */
export function unitOf(cell: TextCell): string {
  return canonicalUnit(textOf(cell), UNIT_LIST);
}
