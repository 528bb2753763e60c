import {objectOf} from '../session/script-object.js';
import {HostNotImplemented, ScriptException} from '../../../ground/host-error.js';
import {parseCssColor} from '../session/css-color.js';
import {chained, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type ColorBuilderState, type ColorState, type RgbColorState} from '../session/look-states.js';

/** The members of Color. */
export const COLOR = [
  members<ColorState>('builder', {
    asRgbColor: ({session, rgb}) => objectOf(rgbColorState(session, rgb)),
    asThemeColor: () => {
      throw new ScriptException('Object is not of type ThemeColor.');
    },
    getColorType: ({session}) => session.realm.enumValue('ColorType', 'RGB'),
  }),
];

/** The members of ColorBuilder. */
export const COLOR_BUILDER = [
  chained<ColorBuilderState>('builder', {
    setRgbColor: (builder, color: string) => {
      builder.rgb = parseCssColor(color);
    },
    setThemeColor: () => {
      throw new HostNotImplemented('SpreadsheetApp.ColorBuilder.setThemeColor');
    },
  }),
  members<ColorBuilderState>('builder', {
    build: builder => objectOf(colorState(builder.session, chosen(builder))),
    asRgbColor: builder => objectOf(rgbColorState(builder.session, chosen(builder))),
    getColorType: ({session, rgb}) => session.realm.enumValue('ColorType', rgb === undefined ? 'UNSUPPORTED' : 'RGB'),
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

function rgbColorState(session: SpreadsheetSession, rgb: string): RgbColorState {
  return {className: 'RgbColor', session, cells: 1, rgb};
}

function chosen({rgb}: ColorBuilderState): string {
  if (rgb === undefined) throw new ScriptException('A color must be set before it is built.');
  return rgb;
}
