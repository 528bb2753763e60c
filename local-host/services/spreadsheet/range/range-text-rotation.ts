import {objectOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type CellStyle} from '../../../workbook/cell/cell-style.js';
import {changeCells, readFirst, readTable} from '../session/cell-access.js';
import {withField} from '../look/cell-format.js';
import {chained, members} from '../session/member-set.js';
import {restyle} from './range-format.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type RangeState} from '../session/states.js';
import {type TextRotationState} from '../session/look-states.js';
import {demandShape} from '../session/table-shape.js';

/** The members of TextRotation. */
export const TEXT_ROTATION = [
  members<TextRotationState>('builder', {
    getDegrees: ({degrees}) => degrees,
    isVertical: ({isVertical}) => isVertical,
  }),
];

/** The angle of text. */
export const RANGE_TEXT_ROTATION = [
  members<RangeState>('read', {
    getTextRotation: range => readFirst(range, rotationReader(range)),
    getTextRotations: range => readTable(range, rotationReader(range)),
  }),
  chained<RangeState>('write', {
    setTextRotation: (range, rotation: number | object) => {
      const turned = turner(range.session, rotation);
      restyle(range, turned);
    },
    setTextRotations: (range, rotations: object[][]) => {
      demandShape(range.area, rotations);
      const turns = rotations.map(row => row.map(rotation => turner(range.session, rotation)));
      changeCells(range, (cell, down, right) => {
        const style = turns[down]?.[right]?.(cell.style) ?? cell.style;
        return {...cell, style};
      });
    },
  }),
];

function rotationReader({session, sheet}: RangeState): (row: number, column: number) => object {
  return (row, column) => {
    const {textRotation = 0, verticalText = false} = sheet.cellAt(row, column).style;
    return objectOf({
      className: 'TextRotation',
      session,
      cells: 1,
      degrees: textRotation,
      isVertical: verticalText,
    });
  };
}

function turner(session: SpreadsheetSession, rotation: number | object): (style: CellStyle) => CellStyle {
  const {degrees, isVertical} =
    typeof rotation === 'number' ? {degrees: rotation, isVertical: false} : stateOf(session, 'TextRotation', rotation);
  if (!(Math.abs(degrees) <= 90)) throw new ScriptException('The angle must be between -90 and 90 degrees.');
  return style =>
    withField(withField(style, 'textRotation', degrees || undefined), 'verticalText', isVertical || undefined);
}
