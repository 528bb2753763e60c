import {ScriptException} from '../../ground/host-error.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';

/** The global `CacheService`. */
export function createCacheService(context: ServiceContext): object {
  const cache = (name: string) => (): object => context.realm.wrap('Cache', new Cache(context, name));
  return context.realm.wrap('CacheService', {
    getDocumentCache: cache('document'),
    getScriptCache: cache('script'),
    getUserCache: cache(`user:${context.identity.effectiveUser}`),
  });
}

class Cache {
  constructor(
    private readonly context: ServiceContext,
    private readonly name: string,
  ) {}

  get(key: string | null): string | null {
    return this.call('get', () => this.context.state.caches.get(this.name, key) ?? null);
  }

  getAll(keys: readonly string[]): object {
    return this.call('getAll', () => {
      const found = keys.flatMap(key => {
        const value = this.context.state.caches.get(this.name, key);
        return value === undefined ? [] : [[key, value] as const];
      });
      return this.context.realm.object(Object.fromEntries(found));
    });
  }

  put(key: string | null, value: string | null, seconds?: number): void {
    this.call('put', () => {
      this.context.state.caches.put(this.name, key, value, seconds);
    });
  }

  putAll(values: unknown, seconds?: number): void {
    this.call('putAll', () => {
      if (typeof values !== 'object' || values === null) throw new ScriptException('Invalid argument: values');
      for (const [key, value] of Object.entries(values)) {
        this.context.state.caches.put(this.name, key, String(value), seconds);
      }
    });
  }

  remove(key: string | null): void {
    this.call('remove', () => {
      this.context.state.caches.remove(this.name, key);
    });
  }

  removeAll(keys: readonly string[]): void {
    this.call('removeAll', () => {
      for (const key of keys) this.context.state.caches.remove(this.name, key);
    });
  }

  private call<T>(member: string, body: () => T): T {
    return this.context.call(`Cache.${member}`, 'cache', 0, body);
  }
}
