import {type CellValue} from '../cell.js';

/** One input as it enters a fingerprint. */
export interface FingerprintInput {
  /** `<row key>/<column key>` */
  readonly key: string;
  readonly value: CellValue;
}

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
const OTHER_OFFSET = 0x9747b28c;

/** A 16-digit hexadecimal digest (two FNV-1a lanes) of inputs, whatever their order. Blank inputs must be left out by the caller. */
export function fingerprintOf(inputs: readonly FingerprintInput[]): string {
  const text = inputs
    .map(input => `${input.key}=${describe(input.value)}`)
    .sort()
    .join('\n');
  return hash(text, FNV_OFFSET) + hash(text, OTHER_OFFSET);
}

function describe(value: CellValue): string {
  if (typeof value === 'object') return `date ${value.at}`;
  return `${typeof value} ${String(value)}`;
}

// Both bytes of a UTF-16 unit are taken in, so that letters that share a low byte stay apart.
function hash(text: string, offset: number): string {
  let state = offset;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    state = Math.imul(state ^ (unit & 0xff), FNV_PRIME);
    state = Math.imul(state ^ (unit >>> 8), FNV_PRIME);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}
