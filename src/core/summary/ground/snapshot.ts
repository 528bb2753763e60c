import {type CellValue} from '../../domain/cell.js';
import {type Summary, SummarySchema} from './summary-schema.js';

const CHUNK_LENGTH = 44_900; // a cell holds 50,000 characters; 45,000 with the head leaves room
const HEAD = /^summary (\d+)\/(\d+) /;
const HIGH_SURROGATE = /[\uD800-\uDBFF]$/;

/** What reading a snapshot gives: a summary, nothing because none was written, or a reason why it cannot be used. */
export type SnapshotReading =
  | {readonly kind: 'summary'; readonly summary: Summary}
  | {readonly kind: 'absent'}
  | {readonly kind: 'broken'; readonly reason: 'incomplete' | 'notJson' | 'otherShape'};

/** Cuts a summary into texts of at most 45,000 characters for the cells of a hidden row; none can be taken for a number or a formula. */
export function planSnapshot(summary: Summary): readonly string[] {
  const chunks = cutText(JSON.stringify(summary));
  return chunks.map((chunk, index) => `summary ${index + 1}/${chunks.length} ${chunk}`);
}

/** Puts the cells of the hidden row together again; cells that hold something else are passed over. */
export function parseSnapshot(cells: readonly CellValue[]): SnapshotReading {
  const found = cells.flatMap(toChunk).sort((one, other) => one.ordinal - other.ordinal);
  const [first] = found;
  if (first === undefined) return {kind: 'absent'};
  const isWhole = found.length === first.total && found.every(({ordinal}, index) => ordinal === index + 1);
  return isWhole ? parseJson(found.map(({text}) => text).join('')) : {kind: 'broken', reason: 'incomplete'};
}

interface Chunk {
  readonly ordinal: number;
  readonly total: number;
  readonly text: string;
}

function toChunk(cell: CellValue): readonly Chunk[] {
  const match = typeof cell === 'string' ? HEAD.exec(cell) : null;
  if (match === null) return [];
  const [head, ordinal, total] = match;
  return [{ordinal: Number(ordinal), total: Number(total), text: match.input.slice(head.length)}];
}

function parseJson(text: string): SnapshotReading {
  const json = toJson(text);
  if (json === undefined) return {kind: 'broken', reason: 'notJson'};
  const parsed = SummarySchema.safeParse(json);
  return parsed.success ? {kind: 'summary', summary: parsed.data} : {kind: 'broken', reason: 'otherShape'};
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // a cell that somebody edited: the caller says so
  }
}

/** Never cuts a character in two: half a surrogate pair does not survive the writing of a cell. */
function cutText(text: string): readonly string[] {
  const chunks: string[] = [];
  let from = 0;
  while (from < text.length) {
    const piece = text.slice(from, from + CHUNK_LENGTH);
    const whole = from + piece.length < text.length && HIGH_SURROGATE.test(piece) ? piece.slice(0, -1) : piece;
    chunks.push(whole);
    from += whole.length;
  }
  return chunks;
}
