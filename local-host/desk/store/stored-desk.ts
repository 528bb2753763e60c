import {parseState} from '../../files/index.js';
import {type DeskSeed} from '../requests.js';
import {type StateStore} from './state-store.js';

/** The text in which a desk is kept. */
export function formatStored(seed: DeskSeed): string {
  return JSON.stringify(seed);
}

/** The desk that was kept, with a sentence if the newest file was not whole; undefined if none was. */
export function loadStored(
  store: StateStore,
): {readonly seed: DeskSeed; readonly notice: string | undefined} | undefined {
  const stored = store.load();
  if (stored === undefined) return undefined;
  const seed = JSON.parse(stored.text) as DeskSeed; // formatStored wrote it, and its digest was right
  parseState(seed.host);
  return {seed, notice: stored.notice};
}
