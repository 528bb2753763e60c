import {intlZone} from '../../ground/fixed-zone.js';
import {type Context} from 'node:vm';
import {ServiceObjects, type MemberPolicy} from './service-objects.js';
import {installDate, type DateSource} from './realm-date.js';
import {createScriptContext, type RealmTools} from './realm-tools.js';
import {type Random} from '../../ground/random.js';
import {type Realm, type WrapOptions} from './realm-types.js';

/** A fresh global scope for one execution: nothing of Node in it, its own `Date` and `Math.random`. */
export class ScriptRealm implements Realm {
  readonly context: Context;
  readonly global: Record<string, unknown>;
  readonly tools: RealmTools;
  readonly objects: ServiceObjects;

  constructor(policy: MemberPolicy, source: DateSource & {readonly random: Random}) {
    const {context, global, tools} = createScriptContext();
    this.context = context;
    this.global = global;
    this.tools = tools;
    this.objects = new ServiceObjects(tools, policy);
    installDate(global, tools, source);
    Object.defineProperty(tools.Math, 'random', {value: source.random, writable: true, configurable: true});
    installIntl(tools, source.timeZone);
  }

  /** Puts a global where the script finds it; not enumerable, as Apps Script's own. */
  define(name: string, value: unknown): void {
    Object.defineProperty(this.global, name, {value, writable: true, configurable: true, enumerable: false});
  }

  /** Puts a global that is made when the script first reads it. */
  defineLazily(name: string, make: () => unknown): void {
    Object.defineProperty(this.global, name, {
      configurable: true,
      enumerable: false,
      get: () => {
        const value = make();
        this.define(name, value);
        return value;
      },
      set: (value: unknown) => {
        this.define(name, value);
      },
    });
  }

  array<T>(items: readonly T[]): T[] {
    // The tools hand back the items they were given.
    return this.tools.array(items) as T[];
  }

  object(fields: object): object {
    return this.tools.object(fields);
  }

  date(milliseconds: number): Date {
    return this.tools.date(milliseconds);
  }

  exception(message: string): Error {
    return this.tools.exception(message);
  }

  wrap(className: string, target: object, options?: WrapOptions): object {
    return this.objects.wrap(className, target, options);
  }

  unwrap(value: unknown): object | undefined {
    return this.objects.unwrap(value);
  }

  enumValue(enumName: string, valueName: string): object {
    return this.objects.enumValue(enumName, valueName);
  }

  enumName(value: unknown): string | undefined {
    return this.objects.enumName(value);
  }
}

/** Formats dates in the script's time zone unless the script asks for another. */
function installIntl({Intl}: RealmTools, timeZone: string): void {
  const zone = {timeZone: intlZone(timeZone)};
  const inZone = (args: readonly unknown[]): unknown[] => [args[0], {...zone, ...(args[1] as object | undefined)}];
  const format = new Proxy(Intl.DateTimeFormat, {
    apply: (target, self, args) => Reflect.apply(target, self, inZone(args)) as unknown,
    construct: (target, args, newTarget) => Reflect.construct(target, inZone(args), newTarget) as object,
  });
  Object.defineProperty(Intl, 'DateTimeFormat', {value: format, writable: true, configurable: true});
}
