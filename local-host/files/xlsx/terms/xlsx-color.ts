import {type Color} from '@cj-tech-master/excelts';

/** The colours of the theme that Excel's own new files have, by theme index: background, text, and the accents. */
const OFFICE_THEME = [
  '#ffffff',
  '#000000',
  '#e7e6e6',
  '#44546a',
  '#4472c4',
  '#ed7d31',
  '#a5a5a5',
  '#ffc000',
  '#5b9bd5',
  '#70ad47',
] as const;

/** The xlsx colour of '#rrggbb'. */
export function toColor(hex: string): {argb: string} {
  return {argb: `FF${hex.slice(1).toUpperCase()}`};
}

/** '#rrggbb' of an xlsx colour; theme colours are those of Office without their tint; undefined for the automatic colour. */
export function toHex(color: Partial<Color> | undefined): string | undefined {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toLowerCase()}`;
  return color?.theme === undefined ? undefined : OFFICE_THEME[color.theme];
}
