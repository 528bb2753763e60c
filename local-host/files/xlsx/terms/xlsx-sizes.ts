/** Pixels of a digit in the standard font of a file: the unit of column widths. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** The width of a column in characters. */
export function toWidth(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_CHARACTER) * 256) / 256;
}

/** The width of a column in pixels. */
export function fromWidth(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER);
}

/** The height of a row in points. */
export function toHeight(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

/** The height of a row in pixels. */
export function fromHeight(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}
