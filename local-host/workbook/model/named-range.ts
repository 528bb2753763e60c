import {type AreaOnSheet} from '../geometry/area.js';

/** A name for a rectangle, known in the whole workbook. */
export interface NamedRange {
  name: string;
  target: AreaOnSheet;
}
