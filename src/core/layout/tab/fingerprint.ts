import {type CellValue} from '../../domain/cell.js';

/** One input as it enters a fingerprint. */
export interface FingerprintInput {
  /** `<row key>/<column key>` */
  readonly key: string;
  readonly value: CellValue;
}

const FNV_PRIME = 0x01000193;
const FIRST_OFFSET = 0x811c9dc5;
const SECOND_OFFSET = 0x9747b28c;

/**
 * A 16-digit hexadecimal digest of inputs, whatever their order: each input is hashed (two FNV-1a lanes) and the hashes are
 * added up, so that no row needs sorting. Blank inputs must be left out by the caller.
 */
export function fingerprintOf(inputs: readonly FingerprintInput[]): string {
  let [first, second] = [FIRST_OFFSET, SECOND_OFFSET];
  for (const {key, value} of inputs) {
    const text = `${key}=${describe(value)}`;
    const [one, other] = hash(text);
    first = (first + scatter(one)) | 0;
    second = (second + scatter(other)) | 0;
  }
  return toHex(first) + toHex(second);
}

function describe(value: CellValue): string {
  if (typeof value === 'object') return `date ${value.at}`;
  return `${typeof value} ${String(value)}`;
}

// Both lanes in one pass. Both bytes of a UTF-16 unit are taken in, so that letters that share a low byte stay apart.
function hash(text: string): readonly [number, number] {
  let [first, second] = [FIRST_OFFSET, SECOND_OFFSET];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const low = unit & 0xff;
    const high = unit >>> 8;
    first = Math.imul(Math.imul(first ^ low, FNV_PRIME) ^ high, FNV_PRIME);
    second = Math.imul(Math.imul(second ^ low, FNV_PRIME) ^ high, FNV_PRIME);
  }
  return [first, second];
}

// Without this last mixing (MurmurHash3's) the sums of two swapped answers could be the same.
function scatter(state: number): number {
  const once = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function toHex(state: number): string {
  return (state >>> 0).toString(16).padStart(8, '0');
}
