import {ScriptException} from '../../ground/host-error.js';

/** Limits as reported by people who tried them. */
const KEY_LIMIT = 250;
const VALUE_LIMIT_BYTES = 102_400;
const ITEM_LIMIT = 1_000;
const EVICTED_SHARE = 0.1;
const LONGEST_SECONDS = 21_600;
const DEFAULT_SECONDS = 600;

interface CacheItem {
  readonly value: string;
  readonly expiresAt: number;
}

/** The caches of one script by name; the oldest items go first when one is full. */
export class CacheStores {
  private readonly stores = new Map<string, Map<string, CacheItem>>();

  constructor(private readonly now: () => number) {}

  get(store: string, key: string | null): string | undefined {
    const item = this.items(store).get(checkedKey(key));
    return item !== undefined && this.now() < item.expiresAt ? item.value : undefined;
  }

  put(store: string, key: string | null, value: string | null | undefined, seconds = DEFAULT_SECONDS): void {
    if (value === null || value === undefined) throw new ScriptException('Invalid argument: value');
    if (Buffer.byteLength(value) > VALUE_LIMIT_BYTES) throw new ScriptException('Argument too large: value');
    const items = this.items(store);
    const name = checkedKey(key);
    items.delete(name);
    if (items.size >= ITEM_LIMIT) {
      for (const oldest of [...items.keys()].slice(0, ITEM_LIMIT * EVICTED_SHARE)) items.delete(oldest);
    }
    items.set(name, {value, expiresAt: this.now() + Math.min(seconds, LONGEST_SECONDS) * 1000});
  }

  remove(store: string, key: string | null): void {
    this.items(store).delete(checkedKey(key));
  }

  private items(store: string): Map<string, CacheItem> {
    const items = this.stores.get(store) ?? new Map<string, CacheItem>();
    this.stores.set(store, items);
    return items;
  }
}

function checkedKey(key: string | null): string {
  if (key === null || key === '') throw new ScriptException('Invalid argument: key');
  if (key.length > KEY_LIMIT) throw new ScriptException('Argument too large: key');
  return key;
}
