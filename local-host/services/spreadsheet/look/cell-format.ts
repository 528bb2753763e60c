import {ScriptException} from '../../../ground/host-error.js';
import {type CellStyle} from '../../../workbook/cell/cell-style.js';
import {parseCssColor} from '../session/css-color.js';
import {type SpreadsheetSession} from '../session/session.js';

/** A look of cells that scripts read and set as one value, or as a table of values. */
export interface CellFormat {
  /** As in getBackground and getBackgrounds. */
  readonly one: string;
  readonly many: string;
  /** The style with the given value; null and the default's own name reset. */
  readonly put: (style: CellStyle, value: unknown, session: SpreadsheetSession) => CellStyle;
  readonly read: (style: CellStyle, session: SpreadsheetSession) => unknown;
}

/** What an unformatted cell reads as. */
export const DEFAULT_NUMBER_FORMAT = '0.###############';
export const DEFAULT_FONT_FAMILY = 'Arial';
export const DEFAULT_FONT_SIZE = 10;
export const DEFAULT_BACKGROUND = '#ffffff';
export const DEFAULT_FONT_COLOR = '#000000';

/** The style with one field changed; undefined takes the field away. */
export function withField<Field extends keyof CellStyle>(
  style: CellStyle,
  field: Field,
  value: CellStyle[Field] | undefined,
): CellStyle {
  if (style[field] === value) return style;
  if (value !== undefined) return {...style, [field]: value};
  return Object.fromEntries(Object.entries(style).filter(([name]) => name !== field));
}

/** A format whose values are words; the first word is the default, and null means the same. */
function wordFormat<Field extends keyof CellStyle>(
  names: readonly [one: string, many: string],
  field: Field,
  words: readonly [byDefault: string, ...others: (CellStyle[Field] & string)[]],
): CellFormat {
  const [byDefault, ...others] = words;
  return {
    one: names[0],
    many: names[1],
    put: (style, value) => {
      if (value === null || value === byDefault) return withField(style, field, undefined);
      const word = others.find(one => one === value);
      if (word === undefined)
        throw new ScriptException(`Invalid argument: ${typeof value === 'string' ? value : typeof value}`);
      return withField(style, field, word);
    },
    read: style => style[field] ?? byDefault,
  };
}

function colorFormat(one: string, field: 'background' | 'fontColor', byDefault: string): CellFormat {
  return {
    one,
    many: `${one}s`,
    put: (style, value) => {
      const color = typeof value === 'string' && value !== '' ? parseCssColor(value) : undefined;
      return withField(style, field, color === byDefault && field === 'background' ? undefined : color);
    },
    read: style => style[field] ?? byDefault,
  };
}

/** A format that reads and takes a value of an enumeration. */
function enumFormat(
  names: readonly [one: string, many: string],
  field: 'wrapStrategy' | 'textDirection',
  enumeration: {readonly name: string; readonly byDefault: string | undefined},
): CellFormat {
  return {
    one: names[0],
    many: names[1],
    put: (style, value, {realm}) => withField(style, field, realm.enumName(value) as CellStyle[typeof field]),
    read: (style, {realm}) => {
      const word = style[field] ?? enumeration.byDefault;
      return word === undefined ? null : realm.enumValue(enumeration.name, word);
    },
  };
}

/** All formats, in one table: getters, setters and those of range lists are made from it. */
export const CELL_FORMATS: readonly CellFormat[] = [
  colorFormat('Background', 'background', DEFAULT_BACKGROUND),
  colorFormat('FontColor', 'fontColor', DEFAULT_FONT_COLOR),
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    put: (style, value) => withField(style, 'numberFormat', typeof value === 'string' ? value : undefined),
    read: style => style.numberFormat ?? DEFAULT_NUMBER_FORMAT,
  },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    put: (style, value) => withField(style, 'fontFamily', typeof value === 'string' ? value : undefined),
    read: style => style.fontFamily ?? DEFAULT_FONT_FAMILY,
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    put: (style, value) => withField(style, 'fontSize', typeof value === 'number' ? value : undefined),
    read: style => style.fontSize ?? DEFAULT_FONT_SIZE,
  },
  wordFormat(['FontWeight', 'FontWeights'], 'fontWeight', ['normal', 'bold']),
  wordFormat(['FontStyle', 'FontStyles'], 'fontStyle', ['normal', 'italic']),
  wordFormat(['FontLine', 'FontLines'], 'fontLine', ['none', 'underline', 'line-through']),
  {
    ...wordFormat(['HorizontalAlignment', 'HorizontalAlignments'], 'horizontalAlignment', [
      'normal',
      'left',
      'center',
      'right',
    ]),
    read: style => style.horizontalAlignment ?? 'general',
  },
  wordFormat(['VerticalAlignment', 'VerticalAlignments'], 'verticalAlignment', ['bottom', 'top', 'middle']),
  enumFormat(['WrapStrategy', 'WrapStrategies'], 'wrapStrategy', {name: 'WrapStrategy', byDefault: 'OVERFLOW'}),
  enumFormat(['TextDirection', 'TextDirections'], 'textDirection', {name: 'TextDirection', byDefault: undefined}),
  {
    one: 'Wrap',
    many: 'Wraps',
    put: (style, value) => withField(style, 'wrapStrategy', value === true ? 'WRAP' : 'OVERFLOW'),
    read: style => style.wrapStrategy === 'WRAP',
  },
];
