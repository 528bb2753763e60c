import {objectsOf} from '../session/script-object.js';
import {type Area, overlaps} from '../../../workbook/geometry/area.js';
import {breakMerges, mergeArea} from '../../../workbook/structure/merges.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {rangeState, type RangeState} from '../session/states.js';

type Table = MemberTable<RangeState>;

const WRITES: Table = {
  merge: range => {
    merge(range, [range.area]);
  },
  mergeAcross: range => {
    merge(
      range,
      slices(range.area.rows, index => ({...range.area, row: range.area.row + index, rows: 1})),
    );
  },
  mergeVertically: range => {
    merge(
      range,
      slices(range.area.columns, index => ({...range.area, column: range.area.column + index, columns: 1})),
    );
  },
  breakApart: ({session, sheet, area}) => {
    session.editArea(sheet, area, () => {
      breakMerges(sheet, area);
    });
  },
};

const READS: Table = {
  getMergedRanges: ({session, sheet, area}) =>
    objectsOf(
      session,
      sheet.merges.filter(one => overlaps(one, area)).map(one => rangeState(session, sheet, one)),
    ),
  isPartOfMerge: ({sheet, area}) => sheet.merges.some(one => overlaps(one, area)),
};

/** Merged blocks. */
export const RANGE_MERGE = [members('read', READS), chained('write', WRITES)];

function merge({session, sheet, area}: RangeState, blocks: readonly Area[]): void {
  session.editArea(sheet, area, () => {
    breakMerges(sheet, area);
    for (const block of blocks) mergeArea(sheet, block);
  });
}

function slices(count: number, slice: (index: number) => Area): Area[] {
  return Array.from({length: count}, (_, index) => slice(index));
}
