import {ScriptException} from '../../../ground/host-error.js';
import {members} from '../session/member-set.js';
import {type SpreadsheetThemeState, type ThemeColorState} from '../session/look-states.js';
import {objectOf} from '../session/script-object.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type SpreadsheetState} from '../session/states.js';
import {DEFAULT_FONT_FAMILY} from './cell-format.js';

/** The colours of the theme that every new spreadsheet has. */
const STANDARD: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** The colour that a theme colour stands for. */
export function themeRgb(session: SpreadsheetSession, theme: unknown): {readonly rgb: string; readonly theme: string} {
  const name = session.realm.enumName(theme) ?? '';
  const rgb = Object.hasOwn(STANDARD, name) ? STANDARD[name] : undefined;
  if (rgb === undefined) throw new ScriptException('Invalid argument: themeColorType');
  return {rgb, theme: name};
}

/** The theme of the spreadsheet, which cannot be changed here. */
export const SPREADSHEET_THEME_MEMBERS = [
  members<SpreadsheetState>('read', {
    getSpreadsheetTheme: ({session}) => objectOf({className: 'SpreadsheetTheme', session, cells: 1}),
  }),
];

/** The members of SpreadsheetTheme. */
export const SPREADSHEET_THEME = [
  members<SpreadsheetThemeState>('read', {
    getConcreteColor: ({session}, type: object) =>
      objectOf({className: 'Color', session, cells: 1, rgb: themeRgb(session, type).rgb}),
    getFontFamily: () => DEFAULT_FONT_FAMILY,
    getThemeColors: ({session}) =>
      session.realm.array(Object.keys(STANDARD).map(name => session.realm.enumValue('ThemeColorType', name))),
  }),
];

/** The members of ThemeColor. */
export const THEME_COLOR = [
  members<ThemeColorState>('builder', {
    getColorType: ({session}) => session.realm.enumValue('ColorType', 'THEME'),
    getThemeColorType: ({session, theme}) => session.realm.enumValue('ThemeColorType', theme),
  }),
];
