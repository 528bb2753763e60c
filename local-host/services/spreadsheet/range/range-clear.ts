import {BLANK_CELL, type Cell} from '../../../workbook/cell/cell.js';
import {NO_STYLE} from '../../../workbook/cell/cell-style.js';
import {withoutContent} from '../../../workbook/typing/entry.js';
import {changeCells} from '../session/cell-access.js';
import {chained, type MemberTable} from '../session/member-set.js';
import {restyle} from './range-format.js';
import {type RangeState} from '../session/states.js';

type Table = MemberTable<RangeState>;

/** What `clear` may be told; without any of these it clears contents and formats. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

const WRITES: Table = {
  clear: (range, options?: ClearOptions | null) => {
    clearRange(range, options);
  },
  clearContent: range => {
    clearRange(range, {contentsOnly: true});
  },
  clearFormat: range => {
    restyle(range, ({numberFormat}) => (numberFormat === undefined ? NO_STYLE : {numberFormat}));
  },
  clearNote: range => {
    clearRange(range, {commentsOnly: true});
  },
  clearDataValidations: range => {
    clearRange(range, {validationsOnly: true});
  },
};

/** Emptying cells. Rules and notes stay unless they are named. */
export const RANGE_CLEAR = [chained('write', WRITES)];

/** Clears what the options name; by default contents and formats, which takes conditional formats along. */
export function clearRange(range: RangeState, given?: ClearOptions | null): void {
  const options = given ?? {};
  const isPlain = !Object.values(options).includes(true);
  const clears = (named: boolean | undefined): boolean => isPlain || named === true;
  changeCells(range, cell => {
    let cleared = cell;
    if (clears(options.contentsOnly)) cleared = withoutContent(cleared);
    if (clears(options.formatOnly)) cleared = {...cleared, style: NO_STYLE};
    if (options.commentsOnly === true) cleared = {...cleared, note: ''};
    if (options.validationsOnly === true) cleared = {...cleared, validation: undefined};
    return bare(cleared);
  });
}

/** The blank cell itself where nothing is left, so that grids stay sparse. */
function bare(cell: Cell): Cell {
  const isBare =
    cell.value === '' && cell.formula === '' && cell.style === NO_STYLE && !cell.validation && cell.note === '';
  return isBare ? BLANK_CELL : cell;
}
