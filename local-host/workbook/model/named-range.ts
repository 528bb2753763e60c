import {type Area} from '../geometry/area.js';

/** A rectangle on the sheet with this id. */
export interface AreaOnSheet {
  readonly sheetId: number;
  readonly area: Area;
}

/** A name for a rectangle, known in the whole workbook. */
export interface NamedRange {
  name: string;
  target: AreaOnSheet;
}
