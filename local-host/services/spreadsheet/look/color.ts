import {objectOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {parseCssColor} from '../session/css-color.js';
import {chained, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {themeRgb} from './theme.js';
import {type ColorBuilderState, type ColorState, type RgbColorState} from '../session/look-states.js';

/** The members of Color. */
export const COLOR = [
  members<ColorState>('builder', {
    asRgbColor: color => asRgb(color),
    asThemeColor: color => asTheme(color),
    getColorType: ({session, theme}) => session.realm.enumValue('ColorType', theme === undefined ? 'RGB' : 'THEME'),
  }),
];

/** The members of ColorBuilder. */
export const COLOR_BUILDER = [
  chained<ColorBuilderState>('builder', {
    setRgbColor: (builder, color: string) => {
      builder.rgb = parseCssColor(color);
      builder.theme = undefined;
    },
    setThemeColor: (builder, type: object) => {
      Object.assign(builder, themeRgb(builder.session, type));
    },
  }),
  members<ColorBuilderState>('builder', {
    build: builder => objectOf({...colorState(builder.session, chosen(builder)), theme: builder.theme}),
    asRgbColor: builder => asRgb({...builder, rgb: chosen(builder)}),
    asThemeColor: builder => asTheme(builder),
    getColorType: ({session, rgb, theme}) => session.realm.enumValue('ColorType', colorType(rgb, theme)),
  }),
];

/** The members of RgbColor; parts are two hexadecimal digits. */
export const RGB_COLOR = [
  members<RgbColorState>('builder', {
    asHexString: ({rgb}) => rgb,
    getRed: ({rgb}) => parseInt(rgb.slice(1, 3), 16),
    getGreen: ({rgb}) => parseInt(rgb.slice(3, 5), 16),
    getBlue: ({rgb}) => parseInt(rgb.slice(5, 7), 16),
    getColorType: ({session}) => session.realm.enumValue('ColorType', 'RGB'),
  }),
];

export function colorState(session: SpreadsheetSession, rgb: string): ColorState {
  return {className: 'Color', session, cells: 1, rgb};
}

type AnyColor = Pick<ColorState, 'session' | 'rgb' | 'theme'>;

function asRgb({session, rgb, theme}: AnyColor): object {
  if (theme !== undefined) throw new ScriptException('Object is not of type RgbColor.');
  return objectOf(rgbColorState(session, rgb));
}

function asTheme({session, theme}: Omit<AnyColor, 'rgb'>): object {
  if (theme === undefined) throw new ScriptException('Object is not of type ThemeColor.');
  return objectOf({className: 'ThemeColor', session, cells: 1, theme});
}

function colorType(rgb: string | undefined, theme: string | undefined): string {
  if (rgb === undefined) return 'UNSUPPORTED';
  return theme === undefined ? 'RGB' : 'THEME';
}

function rgbColorState(session: SpreadsheetSession, rgb: string): RgbColorState {
  return {className: 'RgbColor', session, cells: 1, rgb};
}

function chosen({rgb}: ColorBuilderState): string {
  if (rgb === undefined) throw new ScriptException('A color must be set before it is built.');
  return rgb;
}
