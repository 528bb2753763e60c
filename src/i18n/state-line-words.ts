/** The longest state line: what a phone shows in a few wrapped rows. */
export const STATE_LINE_LENGTH = 160;

const BETWEEN = ' · ';

/** One thing a state line may say, from its fullest to its shortest form. */
export type Piece = readonly [string, ...string[]];

/** The text with which the line of a state begins and no other state's does; board formats look for it. */
export function startWith(stateWord: string): string {
  return `${stateWord}${BETWEEN}`;
}

/** Joins the pieces, each in the fullest form that still leaves room for the shortest forms of the later ones. */
export function composeStateLine(stateWord: string, pieces: readonly Piece[]): string {
  return pieces.reduce((line, piece, index) => {
    const later = pieces.slice(index + 1).reduce((length, next) => length + shortestOf(next).length + 1, 0);
    const start = line.endsWith(BETWEEN) ? line : `${line} `;
    const room = STATE_LINE_LENGTH - start.length - later;
    return start + (piece.find(text => text.length <= room) ?? shortestOf(piece));
  }, startWith(stateWord));
}

/** A person's words in shorter and shorter cuts, on one line and without a full stop at the end. */
export function toCuts(words: string, write: (cut: string) => string): Piece {
  const letters = Array.from(words.replace(/\s+/g, ' ').replace(/[\s.]+$/, ''));
  const cuts = [80, 60, 40, 20].filter(length => length < letters.length);
  return [write(letters.join('')), ...cuts.map(length => write(`${letters.slice(0, length).join('').trimEnd()}…`))];
}

function shortestOf(piece: Piece): string {
  return piece[piece.length - 1] ?? piece[0];
}
