import {type Area} from '../geometry/area.js';

/** The parts of a banding that have a colour of their own. */
export const BAND_PARTS = ['header', 'first', 'second', 'footer'] as const;
export type BandPart = (typeof BAND_PARTS)[number];

/** Colours by part, '#rrggbb' in lower case; null is none. */
export type BandColors = Readonly<Record<BandPart, string | null>>;

/** Alternating colours of rows, columns or both. */
export interface Banding {
  readonly id: number;
  area: Area;
  rows: BandColors;
  columns: BandColors;
}

/** A banding without colours. */
export const NO_BANDS: BandColors = {header: null, first: null, second: null, footer: null};

/** The colours of the presets, named as SpreadsheetApp.BandingTheme: header, second, footer; the first is white. */
const THEMES: Readonly<Record<string, readonly [header: string, second: string, footer: string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

/** The colours of a preset, with or without header and footer. Throws for a name that is none. */
export function themeColors(theme: string, shows: {header: boolean; footer: boolean}): BandColors {
  const colors = THEMES[theme];
  if (!colors) throw new Error(`There is no banding theme "${theme}".`);
  const [header, second, footer] = colors;
  return {
    header: shows.header ? header : null,
    first: '#ffffff',
    second,
    footer: shows.footer ? footer : null,
  };
}
