import {containsCell} from '../../../workbook/geometry/area.js';
import {type CellValue, isCellError} from '../../../workbook/cell/cell.js';
import {type CellStyle} from '../../../workbook/cell/cell-style.js';
import {type BooleanRuleBody} from '../../../workbook/model/conditional-rule.js';
import {type Banding, type BandColors} from '../../../workbook/model/banding.js';
import {type WireStyle} from '../wire/wire.js';

/** What goes into the look of a cell. */
export interface LookParts {
  readonly style: CellStyle;
  /** What conditional formats add. */
  readonly conditional: BooleanRuleBody['style'];
  /** The colour of the banding, if any. */
  readonly band: string | undefined;
  readonly value: CellValue;
}

/** The look of a cell with everything that adds to it. */
export function toWireStyle({style, conditional, band, value}: LookParts): WireStyle {
  return compact({
    background: conditional.background ?? style.background ?? band,
    color: conditional.fontColor ?? style.fontColor,
    font: style.fontFamily,
    size: style.fontSize,
    bold: isOn(conditional.bold, style.fontWeight === 'bold'),
    italic: isOn(conditional.italic, style.fontStyle === 'italic'),
    underline: isOn(conditional.underline, style.fontLine === 'underline'),
    strike: isOn(conditional.strikethrough, style.fontLine === 'line-through'),
    align: style.horizontalAlignment ?? usualAlignment(value),
    valign: style.verticalAlignment,
    wrap: style.wrapStrategy === 'OVERFLOW' ? undefined : style.wrapStrategy,
    rotation: style.textRotation === 0 ? undefined : style.textRotation,
    stacked: style.verticalText ? true : undefined,
    ...style.borders,
  });
}

/** The colour that bandings give the cell; rows win over columns. */
export function bandColorAt(bandings: readonly Banding[], row: number, column: number): string | undefined {
  const banding = bandings.find(one => containsCell(one.area, row, column));
  if (!banding) return undefined;
  const {area, rows, columns} = banding;
  return colorOf(rows, row - area.row, area.rows) ?? colorOf(columns, column - area.column, area.columns) ?? undefined;
}

function colorOf(colors: BandColors, index: number, count: number): string | null {
  if (index === 0 && colors.header !== null) return colors.header;
  if (index === count - 1 && colors.footer !== null) return colors.footer;
  const line = colors.header === null ? index : index - 1;
  return line % 2 === 0 ? colors.first : colors.second;
}

/** Numbers stand right, truth values and errors in the middle. */
function usualAlignment(value: CellValue): 'right' | 'center' | undefined {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'center' : undefined;
}

function isOn(conditional: boolean | undefined, own: boolean): true | undefined {
  return (conditional ?? own) ? true : undefined;
}

type Loose<T> = {readonly [K in keyof T]?: T[K] | undefined};

/** The record without the fields that are undefined. */
export function compact<T extends object>(record: Loose<T>): T {
  // Dropping undefined fields makes the strict type of the loose one.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
