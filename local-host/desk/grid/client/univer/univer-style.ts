import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import {type WireLine, type WireStyle} from '../../wire/wire.js';

const ALIGN = {left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT};
const VALIGN = {top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM};
const WRAP = {WRAP: WrapStrategy.WRAP, CLIP: WrapStrategy.CLIP};

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

const known = new WeakMap<WireStyle, IStyleData>();

/** The room between a text and the edges of its cell, in pixels. */
const PADDING: IStyleData['pd'] = {t: 1, b: 1, l: 4, r: 4};

/** The look of cells that nobody formatted. */
export const PLAIN_STYLE: IStyleData = {ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM, pd: PADDING};

/** Univer's style; one object per style, since it is asked for at every drawing. */
export function toUniverStyle(style: WireStyle | undefined): IStyleData {
  if (!style) return PLAIN_STYLE;
  const made = known.get(style) ?? makeStyle(style);
  known.set(style, made);
  return made;
}

function makeStyle(style: WireStyle): IStyleData {
  const {bold, italic, underline, strike} = style;
  return {
    ff: style.font ?? 'Arial',
    fs: style.size ?? 10,
    vt: VALIGN[style.valign ?? 'bottom'],
    pd: PADDING,
    ...(bold && {bl: BooleanNumber.TRUE}),
    ...(italic && {it: BooleanNumber.TRUE}),
    ...(underline && {ul: {s: BooleanNumber.TRUE}}),
    ...(strike && {st: {s: BooleanNumber.TRUE}}),
    ...colors(style),
    ...layout(style),
  };
}

function colors({background, color, top, left, bottom, right}: WireStyle): IStyleData {
  const borders: IBorderData = {
    ...(top && {t: line(top)}),
    ...(left && {l: line(left)}),
    ...(bottom && {b: line(bottom)}),
    ...(right && {r: line(right)}),
  };
  return {
    ...(background && {bg: {rgb: background}}),
    ...(color && {cl: {rgb: color}}),
    ...(Object.keys(borders).length > 0 && {bd: borders}),
  };
}

function layout({align, wrap, rotation, stacked}: WireStyle): IStyleData {
  return {
    ...(align && {ht: ALIGN[align]}),
    ...(wrap && {tb: WRAP[wrap]}),
    ...((rotation !== undefined || stacked) && {
      tr: {a: -(rotation ?? 0), v: stacked ? BooleanNumber.TRUE : BooleanNumber.FALSE},
    }),
  };
}

function line({style, color}: WireLine): {s: BorderStyleTypes; cl: {rgb: string}} {
  return {s: LINES[style] ?? BorderStyleTypes.THIN, cl: {rgb: color}};
}
