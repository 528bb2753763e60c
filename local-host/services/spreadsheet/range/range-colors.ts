import {objectOf, stateOf} from '../session/script-object.js';
import {type CellStyle} from '../../../workbook/cell/cell-style.js';
import {changeCells, readFirst, readTable} from '../session/cell-access.js';
import {DEFAULT_BACKGROUND, DEFAULT_FONT_COLOR, withField} from '../look/cell-format.js';
import {colorState} from '../look/color.js';
import {chained, type MemberSet, members} from '../session/member-set.js';
import {type RangeState} from '../session/states.js';
import {demandShape} from '../session/table-shape.js';

/** Colours as objects. */
export const RANGE_COLORS = [
  ...colorMembers('Background', 'background', DEFAULT_BACKGROUND),
  ...colorMembers('FontColor', 'fontColor', DEFAULT_FONT_COLOR),
];

function colorMembers(name: string, field: 'background' | 'fontColor', byDefault: string): MemberSet<RangeState>[] {
  const reader =
    ({session, sheet}: RangeState) =>
    (row: number, column: number): object =>
      objectOf(colorState(session, sheet.cellAt(row, column).style[field] ?? byDefault));
  const color = ({session}: RangeState, given: object | null): string | undefined =>
    given === null ? undefined : stateOf(session, 'Color', given).rgb;
  const colored = (style: CellStyle, rgb: string | undefined): CellStyle => withField(style, field, rgb);
  return [
    members<RangeState>('read', {
      [`get${name}Object`]: range => readFirst(range, reader(range)),
      [`get${name}Objects`]: range => readTable(range, reader(range)),
    }),
    chained<RangeState>('write', {
      [`set${name}Object`]: (range: RangeState, given: object | null) => {
        const rgb = color(range, given);
        changeCells(range, cell => ({...cell, style: colored(cell.style, rgb)}));
      },
      [`set${name}Objects`]: (range: RangeState, given: (object | null)[][]) => {
        demandShape(range.area, given);
        const colors = given.map(row => row.map(one => color(range, one)));
        changeCells(range, (cell, down, right) => ({...cell, style: colored(cell.style, colors[down]?.[right])}));
      },
    }),
  ];
}
