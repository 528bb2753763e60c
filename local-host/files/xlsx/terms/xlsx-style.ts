import {type Alignment, type Border, type Borders, type Font, type Style} from '@cj-tech-master/excelts';
import {type BorderLine, type CellBorders, type CellStyle, NO_STYLE} from '../../../workbook/cell/cell-style.js';
import {isAutomaticFormat} from '../../../workbook/cell/display.js';
import {toColor, toHex} from './xlsx-color.js';

/** What a cell of Sheets has when nobody formats it. */
export const DEFAULT_FONT_FAMILY = 'Arial';
export const DEFAULT_FONT_SIZE = 10;

/** What Sheets gives to a link that has no colour and line of its own. */
export const LINK_LOOK: CellStyle = {fontColor: '#1155cc', fontLine: 'underline'};

const LINES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
} as const;

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** The xlsx style of a cell; `isLocked` counts only on a protected sheet. */
export function toXlsxStyle(style: CellStyle, isLocked: boolean): Partial<Style> {
  return {
    font: toFont(style),
    alignment: toAlignment(style),
    protection: {locked: isLocked},
    ...(isAutomaticFormat(style.numberFormat) ? {} : {numFmt: style.numberFormat ?? ''}),
    ...(style.borders ? {border: toBorders(style.borders)} : {}),
    ...(style.background === undefined
      ? {}
      : {fill: {type: 'pattern', pattern: 'solid', fgColor: toColor(style.background)}}),
  };
}

/** The style of a cell that was read; Sheets' defaults are left out. */
export function fromXlsxStyle(style: Partial<Style>): CellStyle {
  const read: CellStyle = {
    ...fromNumberFormat(style.numFmt),
    ...fromFill(style.fill),
    ...fromFont(style.font ?? {}),
    ...fromAlignment(style.alignment ?? {}),
    ...fromBorders(style.border),
  };
  return Object.keys(read).length === 0 ? NO_STYLE : read;
}

function toFont(style: CellStyle): Partial<Font> {
  return {
    name: style.fontFamily ?? DEFAULT_FONT_FAMILY,
    size: style.fontSize ?? DEFAULT_FONT_SIZE,
    bold: style.fontWeight === 'bold',
    italic: style.fontStyle === 'italic',
    underline: style.fontLine === 'underline',
    strike: style.fontLine === 'line-through',
    ...(style.fontColor === undefined ? {} : {color: toColor(style.fontColor)}),
  };
}

function fromFont(font: Partial<Font>): CellStyle {
  const color = toHex(font.color);
  return {
    ...(font.name === undefined || font.name === DEFAULT_FONT_FAMILY ? {} : {fontFamily: font.name}),
    ...(font.size === undefined || font.size === DEFAULT_FONT_SIZE ? {} : {fontSize: font.size}),
    ...(font.bold ? {fontWeight: 'bold'} : {}),
    ...(font.italic ? {fontStyle: 'italic'} : {}),
    ...fromLine(font),
    ...(color === undefined || color === '#000000' ? {} : {fontColor: color}),
  };
}

function fromLine(font: Partial<Font>): CellStyle {
  if (font.strike) return {fontLine: 'line-through'};
  return font.underline && font.underline !== 'none' ? {fontLine: 'underline'} : {};
}

function toAlignment(style: CellStyle): Partial<Alignment> {
  const rotation = style.verticalText ? 'vertical' : style.textRotation;
  return {
    vertical: style.verticalAlignment ?? 'bottom',
    wrapText: style.wrapStrategy === 'WRAP',
    ...(style.horizontalAlignment === undefined ? {} : {horizontal: style.horizontalAlignment}),
    ...(rotation === undefined ? {} : {textRotation: rotation}),
    ...(style.textDirection === undefined
      ? {}
      : {readingOrder: style.textDirection === 'RIGHT_TO_LEFT' ? 'rtl' : 'ltr'}),
  };
}

function fromAlignment({horizontal, vertical, wrapText, textRotation, readingOrder}: Partial<Alignment>): CellStyle {
  return {
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
      ? {horizontalAlignment: horizontal}
      : {}),
    ...(vertical === 'top' || vertical === 'middle' ? {verticalAlignment: vertical} : {}),
    ...(wrapText ? {wrapStrategy: 'WRAP'} : {}),
    ...fromRotation(textRotation),
    ...(readingOrder === undefined ? {} : {textDirection: readingOrder === 'rtl' ? 'RIGHT_TO_LEFT' : 'LEFT_TO_RIGHT'}),
  };
}

function fromRotation(rotation: Alignment['textRotation'] | undefined): CellStyle {
  if (rotation === 'vertical') return {verticalText: true};
  return rotation === undefined || rotation === 0 ? {} : {textRotation: rotation};
}

function toBorders(borders: CellBorders): Partial<Borders> {
  return Object.fromEntries(
    SIDES.flatMap(side => {
      const line = borders[side];
      return line ? [[side, {style: lineStyle(line), color: toColor(line.color)}]] : [];
    }),
  );
}

function lineStyle(line: BorderLine): (typeof LINES)[keyof typeof LINES] {
  return isLineName(line.style) ? LINES[line.style] : 'thin';
}

function isLineName(name: string): name is keyof typeof LINES {
  return name in LINES;
}

function fromBorders(borders: Partial<Borders> | undefined): CellStyle {
  const read = SIDES.flatMap(side => {
    const line = fromBorder(borders?.[side]);
    return line ? [[side, line] as const] : [];
  });
  return read.length === 0 ? {} : {borders: Object.fromEntries(read)};
}

function fromBorder(border: Partial<Border> | undefined): BorderLine | undefined {
  if (border?.style === undefined) return undefined;
  const [name = 'SOLID'] = Object.entries(LINES).find(([, style]) => style === border.style) ?? [];
  return {style: name, color: toHex(border.color) ?? '#000000'};
}

function fromFill(fill: Style['fill'] | undefined): CellStyle {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return {};
  const color = toHex(fill.fgColor);
  return color === undefined ? {} : {background: color};
}

function fromNumberFormat(format: Style['numFmt'] | undefined): CellStyle {
  const pattern = typeof format === 'object' ? format.formatCode : format;
  return pattern === undefined || isAutomaticFormat(pattern) ? {} : {numberFormat: pattern};
}
