import {type CellBorders} from '../../../workbook/cell/cell-style.js';
import {members} from '../session/member-set.js';
import {type BorderSideState, type BorderState} from '../session/look-states.js';
import {objectOf} from '../session/script-object.js';
import {type RangeState} from '../session/states.js';
import {colorState} from './color.js';

/** The borders of the first cell; undocumented, as its classes are. */
export const RANGE_BORDER = [
  members<RangeState>('read', {
    getBorder: ({session, sheet, area}) => {
      const {borders} = sheet.cellAt(area.row, area.column).style;
      return borders === undefined ? null : objectOf({className: 'Border', session, cells: 1, borders});
    },
  }),
];

/** The members of Border. */
export const BORDER = [
  members<BorderState>('builder', {
    getTop: state => sideOf(state, 'top'),
    getLeft: state => sideOf(state, 'left'),
    getBottom: state => sideOf(state, 'bottom'),
    getRight: state => sideOf(state, 'right'),
  }),
];

/** The members of one side; of a side without a line they are null. */
export const BORDER_SIDE = [
  members<BorderSideState>('builder', {
    getBorderStyle: ({session, line}) => (line ? session.realm.enumValue('BorderStyle', line.style) : null),
    getColor: ({session, line}) => (line ? objectOf(colorState(session, line.color)) : null),
  }),
];

function sideOf({session, borders}: BorderState, side: keyof CellBorders): object {
  return objectOf({className: 'BorderSide', session, cells: 1, line: borders[side]});
}
