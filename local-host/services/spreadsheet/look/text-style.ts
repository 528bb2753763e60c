import {objectOf, stateOf} from '../session/script-object.js';
import {type CellStyle} from '../../../workbook/cell/cell-style.js';
import {type TextLook} from '../../../workbook/cell/rich-text.js';
import {changeCells, readFirst, readTable} from '../session/cell-access.js';
import {DEFAULT_FONT_COLOR, DEFAULT_FONT_FAMILY, DEFAULT_FONT_SIZE, withField} from './cell-format.js';
import {colorState} from './color.js';
import {parseCssColor} from '../session/css-color.js';
import {type Body, chained, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type RangeState} from '../session/states.js';
import {type TextStyleBuilderState, type TextStyleState} from '../session/look-states.js';
import {demandShape} from '../session/table-shape.js';

/** The members of TextStyle; what the text does not agree on is null. */
export const TEXT_STYLE = [
  members<TextStyleState>('builder', {
    isBold: ({look}) => look.bold ?? null,
    isItalic: ({look}) => look.italic ?? null,
    isUnderline: ({look}) => look.underline ?? null,
    isStrikethrough: ({look}) => look.strikethrough ?? null,
    getFontFamily: ({look}) => look.fontFamily ?? null,
    getFontSize: ({look}) => look.fontSize ?? null,
    getForegroundColor: ({look}) => look.fontColor ?? null,
    getForegroundColorObject: ({session, look}) =>
      look.fontColor === undefined ? null : objectOf(colorState(session, look.fontColor)),
    copy: ({session, look}) => objectOf({className: 'TextStyleBuilder', session, cells: 1, look}),
  }),
];

const FIELDS: Readonly<Record<string, keyof TextLook>> = {
  setBold: 'bold',
  setItalic: 'italic',
  setUnderline: 'underline',
  setStrikethrough: 'strikethrough',
  setFontFamily: 'fontFamily',
  setFontSize: 'fontSize',
};

/** The members of TextStyleBuilder. */
export const TEXT_STYLE_BUILDER = [
  chained<TextStyleBuilderState>('builder', {
    ...Object.fromEntries(Object.entries(FIELDS).map(fieldSetter)),
    setForegroundColor: (builder, color: string) => {
      builder.look = {...builder.look, fontColor: parseCssColor(color)};
    },
    setForegroundColorObject: (builder, color: object) => {
      builder.look = {...builder.look, fontColor: stateOf(builder.session, 'Color', color).rgb};
    },
  }),
  members<TextStyleBuilderState>('builder', {
    build: ({session, look}) => objectOf(textStyleState(session, look)),
  }),
];

/** Text styles of whole cells. */
export const RANGE_TEXT_STYLE = [
  members<RangeState>('read', {
    getTextStyle: range => readFirst(range, styleReader(range)),
    getTextStyles: range => readTable(range, styleReader(range)),
  }),
  chained<RangeState>('write', {
    setTextStyle: (range, style: object) => {
      const {look} = stateOf(range.session, 'TextStyle', style);
      changeCells(range, cell => ({...cell, style: withLook(cell.style, look)}));
    },
    setTextStyles: (range, styles: object[][]) => {
      demandShape(range.area, styles);
      const looks = styles.map(row => row.map(style => stateOf(range.session, 'TextStyle', style).look));
      changeCells(range, (cell, down, right) => ({...cell, style: withLook(cell.style, looks[down]?.[right] ?? {})}));
    },
  }),
];

export function textStyleState(session: SpreadsheetSession, look: TextLook): TextStyleState {
  return {className: 'TextStyle', session, cells: 1, look};
}

/** The look that a cell's style gives its text, with every field said. */
export function lookOf(style: CellStyle): Required<TextLook> {
  return {
    bold: style.fontWeight === 'bold',
    italic: style.fontStyle === 'italic',
    underline: style.fontLine === 'underline',
    strikethrough: style.fontLine === 'line-through',
    fontFamily: style.fontFamily ?? DEFAULT_FONT_FAMILY,
    fontSize: style.fontSize ?? DEFAULT_FONT_SIZE,
    fontColor: style.fontColor ?? DEFAULT_FONT_COLOR,
  };
}

function fieldSetter([name, field]: [string, keyof TextLook]): [string, Body<TextStyleBuilderState>] {
  return [
    name,
    (builder: TextStyleBuilderState, value: unknown) => {
      builder.look = {...builder.look, [field]: value};
    },
  ];
}

function styleReader({session, sheet}: RangeState): (row: number, column: number) => object {
  return (row, column) => objectOf(textStyleState(session, lookOf(sheet.cellAt(row, column).style)));
}

/** The cell's style with what the look says; a cell has one line only, so that the last said wins. */
function withLook(style: CellStyle, look: TextLook): CellStyle {
  let changed = style;
  if (look.bold !== undefined) changed = withField(changed, 'fontWeight', look.bold ? 'bold' : undefined);
  if (look.italic !== undefined) changed = withField(changed, 'fontStyle', look.italic ? 'italic' : undefined);
  if (look.fontFamily !== undefined) changed = withField(changed, 'fontFamily', look.fontFamily);
  if (look.fontSize !== undefined) changed = withField(changed, 'fontSize', look.fontSize);
  if (look.fontColor !== undefined) changed = withField(changed, 'fontColor', look.fontColor);
  return withLine(changed, look);
}

function withLine(style: CellStyle, {underline, strikethrough}: TextLook): CellStyle {
  if (underline === true) return withField(style, 'fontLine', 'underline');
  if (strikethrough === true) return withField(style, 'fontLine', 'line-through');
  const isOff =
    (underline === false && style.fontLine === 'underline') ||
    (strikethrough === false && style.fontLine === 'line-through');
  return isOff ? withField(style, 'fontLine', undefined) : style;
}
