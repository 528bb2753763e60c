import {ScriptException} from '../../ground/host-error.js';

/** Who shares a property store. */
export type PropertyScope = 'document' | 'script' | 'user';

const VALUE_LIMIT_BYTES = 9 * 1024;
const STORE_LIMIT_BYTES = 500 * 1024;

/** The property stores of one script: strings by key, in the order in which they were first set. */
export class PropertyStores {
  private readonly stores = new Map<string, ReadonlyMap<string, string>>();

  /** A store as it stands; `user` counts for the scope 'user' only. */
  read(scope: PropertyScope, user: string): ReadonlyMap<string, string> {
    return this.stores.get(storeName(scope, user)) ?? new Map();
  }

  /** Replaces a store, or refuses what is too large and leaves it as it was. */
  write(scope: PropertyScope, user: string, properties: ReadonlyMap<string, string>): void {
    let total = 0;
    for (const [key, value] of properties) {
      const size = Buffer.byteLength(value);
      if (size > VALUE_LIMIT_BYTES) throw new ScriptException('Argument too large: value');
      total += size + Buffer.byteLength(key);
    }
    if (total > STORE_LIMIT_BYTES) {
      throw new ScriptException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.stores.set(storeName(scope, user), properties);
  }
}

function storeName(scope: PropertyScope, user: string): string {
  return scope === 'user' ? `user:${user}` : scope;
}
