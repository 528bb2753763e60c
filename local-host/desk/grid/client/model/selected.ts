import {type WireArea} from '../../wire/wire.js';

/** What is selected: areas of the sheet in front, the cell that typing goes to. */
export interface Selected {
  readonly sheetId: number;
  readonly areas: readonly WireArea[];
  readonly row: number;
  readonly column: number;
}
