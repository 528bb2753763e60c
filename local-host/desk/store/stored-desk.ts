import {parseState} from '../../files/index.js';
import {randomUUID} from 'node:crypto';
import {type DeskPast, type DeskSeed} from '../requests.js';
import {type StateStore} from './state-store.js';

/** So many states are named that were left for a new one. */
const MOST_FORMER = 20;

/** The beginning of a state that is no other's continuation; `before` is what it takes the place of. */
export function newPast(before?: DeskPast): DeskPast {
  const former = before ? [...before.former, before.id].slice(-MOST_FORMER) : [];
  return {id: randomUUID(), former, revision: 0, ledger: []};
}

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
