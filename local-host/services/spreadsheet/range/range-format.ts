import {type BorderLine, type CellBorders, type CellStyle} from '../../../workbook/cell/cell-style.js';
import {CELL_FORMATS, type CellFormat, withField} from '../look/cell-format.js';
import {changeCells, readFirst, readTable} from '../session/cell-access.js';
import {rgbColor, parseCssColor} from '../session/css-color.js';
import {type Body, chained, members} from '../session/member-set.js';
import {type RangeState} from '../session/states.js';
import {demandShape} from '../session/table-shape.js';

/** Backgrounds by the name that they had before; undocumented, but there. */
const OLD_FORMATS: readonly CellFormat[] = CELL_FORMATS.filter(({one}) => one === 'Background').map(format => ({
  ...format,
  one: 'BackgroundColor',
  many: 'BackgroundColors',
}));

/** How cells look: fonts, colours, alignment, wrapping, borders. */
export const RANGE_FORMAT = [
  members('read', Object.fromEntries([...CELL_FORMATS, ...OLD_FORMATS].flatMap(readers))),
  chained('write', Object.fromEntries([...CELL_FORMATS, ...OLD_FORMATS].flatMap(writers))),
  chained<RangeState>('write', {
    setBackgroundRGB: (range, red: number, green: number, blue: number) => {
      restyle(range, style => withField(style, 'background', rgbColor(red, green, blue)));
    },
    setBorder: (range, ...given: BorderArguments) => {
      setBorder(range, given);
    },
    setVerticalText: (range, isVertical: boolean) => {
      restyle(range, style => withField(style, 'verticalText', isVertical || undefined));
    },
  }),
];

/** Changes the style of every cell of the range; cells of one style keep sharing one. */
export function restyle(range: RangeState, change: (style: CellStyle) => CellStyle): void {
  const known = new Map<CellStyle, CellStyle>();
  changeCells(range, cell => {
    const style = known.get(cell.style) ?? change(cell.style);
    known.set(cell.style, style);
    return style === cell.style ? cell : {...cell, style};
  });
}

function readers({one, many, read}: CellFormat): [string, Body<RangeState>][] {
  const reader = (range: RangeState) => (row: number, column: number) =>
    read(range.sheet.cellAt(row, column).style, range.session);
  return [
    [`get${one}`, range => readFirst(range, reader(range))],
    [`get${many}`, range => readTable(range, reader(range))],
  ];
}

function writers({one, many, put}: CellFormat): [string, Body<RangeState>][] {
  return [
    [
      `set${one}`,
      (range: RangeState, value: unknown) => {
        restyle(range, style => put(style, value, range.session));
      },
    ],
    [
      `set${many}`,
      (range: RangeState, values: unknown[][]) => {
        putStyles(range, values, put);
      },
    ],
  ];
}

function putStyles(range: RangeState, values: readonly (readonly unknown[])[], put: CellFormat['put']): void {
  demandShape(range.area, values);
  const given = values.map(row => [...row]);
  const known = new Map<unknown, Map<CellStyle, CellStyle>>();
  changeCells(range, (cell, down, right) => {
    const value = given[down]?.[right];
    const styles = known.get(value) ?? new Map<CellStyle, CellStyle>();
    known.set(value, styles);
    const style = styles.get(cell.style) ?? put(cell.style, value, range.session);
    styles.set(cell.style, style);
    return style === cell.style ? cell : {...cell, style};
  });
}

type Side = boolean | null;
type BorderArguments = [
  top: Side,
  left: Side,
  bottom: Side,
  right: Side,
  vertical: Side,
  horizontal: Side,
  color?: string | null,
  style?: object | null,
];

/** True draws the line, false takes it away, null leaves it; vertical and horizontal are the lines within the range. */
function setBorder(range: RangeState, given: BorderArguments): void {
  const [top, left, bottom, right, vertical, horizontal, color, lineStyle] = given;
  const line: BorderLine = {
    style: range.session.realm.enumName(lineStyle) ?? 'SOLID',
    color: parseCssColor(color ?? '#000000'),
  };
  const {rows, columns} = range.area;
  // Cells that looked the same go on sharing one style: there are only nine places that a cell can have in the range.
  const known = new Map<string, Map<CellStyle, CellStyle>>();
  changeCells(range, (cell, down, across) => {
    const edges = [down === 0, down === rows - 1, across === 0, across === columns - 1] as const;
    const styles = known.get(edges.join()) ?? new Map<CellStyle, CellStyle>();
    known.set(edges.join(), styles);
    const style = styles.get(cell.style) ?? frame(cell.style, edges);
    styles.set(cell.style, style);
    return {...cell, style};
  });

  function frame(style: CellStyle, [isTop, isBottom, isLeft, isRight]: readonly [boolean, boolean, boolean, boolean]) {
    const borders = withLines(style.borders ?? {}, line, {
      top: isTop ? top : horizontal,
      bottom: isBottom ? bottom : horizontal,
      left: isLeft ? left : vertical,
      right: isRight ? right : vertical,
    });
    return withField(style, 'borders', Object.keys(borders).length > 0 ? borders : undefined);
  }
}

function withLines(borders: CellBorders, line: BorderLine, sides: Record<keyof CellBorders, Side>): CellBorders {
  const names = ['top', 'left', 'bottom', 'right'] as const;
  const drawn = names.map(
    name => [name, sides[name] === null ? borders[name] : sides[name] ? line : undefined] as const,
  );
  return Object.fromEntries(drawn.filter(([, one]) => one !== undefined));
}
