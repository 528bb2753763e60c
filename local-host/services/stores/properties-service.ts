import {ScriptException} from '../../ground/host-error.js';
import {type PropertyScope} from '../../runtime/state/property-stores.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';

/** The global `PropertiesService`. */
export function createPropertiesService(context: ServiceContext): object {
  const store = (scope: PropertyScope) => (): object =>
    context.realm.wrap('Properties', new Properties(context, scope));
  return context.realm.wrap('PropertiesService', {
    getDocumentProperties: store('document'),
    getScriptProperties: store('script'),
    getUserProperties: store('user'),
  });
}

class Properties {
  constructor(
    private readonly context: ServiceContext,
    private readonly scope: PropertyScope,
  ) {}

  getProperty(key: unknown): string | null {
    return this.call('getProperty', () => this.read().get(String(key)) ?? null);
  }

  getKeys(): string[] {
    return this.call('getKeys', () => this.context.realm.array([...this.read().keys()]));
  }

  getProperties(): object {
    return this.call('getProperties', () => this.context.realm.object(Object.fromEntries(this.read())));
  }

  setProperty(key: unknown, value: unknown): object {
    return this.change('setProperty', properties => properties.set(String(key), this.asText(value)));
  }

  setProperties(added: unknown, deleteAllOthers = false): object {
    return this.change('setProperties', properties => {
      if (deleteAllOthers) properties.clear();
      if (typeof added !== 'object' || added === null) throw new ScriptException('Invalid argument: properties');
      for (const [key, value] of Object.entries(added)) properties.set(key, this.asText(value));
    });
  }

  deleteProperty(key: unknown): object {
    return this.change('deleteProperty', properties => properties.delete(String(key)));
  }

  deleteAllProperties(): object {
    return this.change('deleteAllProperties', properties => {
      properties.clear();
    });
  }

  private asText(value: unknown): string {
    const isWhole = typeof value === 'number' && Number.isInteger(value);
    return isWhole && this.context.switches.numericPropertiesGainADecimal ? value.toFixed(1) : String(value);
  }

  private read(): ReadonlyMap<string, string> {
    return this.context.state.properties.read(this.scope, this.context.identity.effectiveUser);
  }

  private change(member: string, change: (properties: Map<string, string>) => unknown): object {
    return this.call(member, () => {
      // Google: custom functions see the owner's user properties, and cannot set any.
      if (this.context.authMode === 'CUSTOM_FUNCTION' && this.scope === 'user')
        throw new ScriptException(`You do not have permission to call ${member}.`);
      const properties = new Map(this.read());
      change(properties);
      this.context.state.properties.write(this.scope, this.context.identity.effectiveUser, properties);
      return this.context.realm.wrap('Properties', this);
    });
  }

  private call<T>(member: string, body: () => T): T {
    return this.context.call(`Properties.${member}`, 'property', 0, () => {
      if (!this.context.state.quotas.spend('properties', this.context.identity.effectiveUser, 1)) {
        throw new ScriptException('Service invoked too many times for one day: properties.');
      }
      return body();
    });
  }
}
