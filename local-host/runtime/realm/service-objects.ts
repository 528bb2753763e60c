import {HostError, HostNotImplemented} from '../../ground/host-error.js';
import {findClass, findEnumeration, type ClassEntry, type MemberEntry} from '../members/member-table.js';
import {type RealmTools} from './realm-tools.js';
import {type WrapOptions} from './realm-types.js';
import {matchSignature, signatureRefusal, type ServiceObjectKinds} from './signatures.js';

/** What the service objects ask of the execution they belong to. */
export interface MemberPolicy {
  /** Throws what ended the execution, so that a script which caught it gets no further. */
  throwIfEnded(): void;
  /** Why the member may not be called, or undefined. */
  refusalOf(member: MemberEntry, classPath: string): string | undefined;
  /** Turns whatever a service threw into what the script is to see; host trouble ends the execution. */
  translate(error: unknown): unknown;
}

interface Wrapped {
  readonly entry: ClassEntry;
  readonly target: object;
  readonly options: WrapOptions;
}

/** The service objects and enumerations of one execution. */
export class ServiceObjects implements ServiceObjectKinds {
  /** By class path, the first target of this execution: off it can be read which members the host has. */
  readonly examples = new Map<string, object>();
  /** Milliseconds spent in methods of services so far. */
  spentMs = 0;
  private isInside = false;
  private readonly wrapped = new WeakMap<object, Wrapped>();
  private readonly proxies = new WeakMap<object, object>();
  private readonly enumerations = new Map<string, Record<string, unknown>>();
  private readonly values = new WeakMap<object, {readonly path: string; readonly name: string}>();

  constructor(
    private readonly tools: RealmTools,
    private readonly policy: MemberPolicy,
  ) {}

  /** The object that the script sees of a target; see `Realm.wrap`. */
  wrap(className: string, target: object, options: WrapOptions = {}): object {
    const entry = findClass(className);
    if (entry === undefined) throw new HostError(`The typings have no class "${className}".`);
    const known = this.proxies.get(target);
    if (known !== undefined && this.wrapped.get(known)?.entry === entry) return known;
    const wrapped = {entry, target, options};
    const shell = this.tools.object(options.fields ?? {});
    const proxy = new Proxy(shell, {
      get: (fields, name) => (typeof name === 'symbol' ? undefined : this.read(wrapped, fields, name)),
      has: (fields, name) => name in fields || (typeof name === 'string' && entry.members.has(name)),
      set: (_fields, name, value) => this.write(wrapped, name, value),
      deleteProperty: (_fields, name) => this.write(wrapped, name, undefined),
      defineProperty: () => false,
    });
    this.wrapped.set(proxy, wrapped);
    this.proxies.set(target, proxy);
    if (!this.examples.has(entry.path)) this.examples.set(entry.path, target);
    return proxy;
  }

  /** The target behind a service object. */
  unwrap(value: unknown): object | undefined {
    return isObject(value) ? this.wrapped.get(value)?.target : undefined;
  }

  classOf(value: unknown): ClassEntry | undefined {
    return isObject(value) ? this.wrapped.get(value)?.entry : undefined;
  }

  enumerationOf(value: unknown): string | undefined {
    return isObject(value) ? this.values.get(value)?.path : undefined;
  }

  enumName(value: unknown): string | undefined {
    return isObject(value) ? this.values.get(value)?.name : undefined;
  }

  enumValue(enumName: string, valueName: string): object {
    const value = this.enumeration(enumName)[valueName];
    if (!isObject(value)) throw new HostError(`The enumeration ${enumName} has no value "${valueName}".`);
    return value;
  }

  /** The enumeration as an object with its values by name. */
  enumeration(name: string): Record<string, unknown> {
    const found = findEnumeration(name);
    if (found === undefined) throw new HostNotImplemented(name);
    const known = this.enumerations.get(found.path);
    if (known !== undefined) return known;
    const values = found.values.map(
      (value, ordinal) => [value, this.newEnumValue(found.path, value, ordinal)] as const,
    );
    const made = this.tools.object(Object.fromEntries(values));
    this.enumerations.set(found.path, made);
    return made;
  }

  private newEnumValue(path: string, name: string, ordinal: number): object {
    const named = (): string => name;
    const methods = {
      toString: named,
      toJSON: named,
      name: named,
      ordinal: () => ordinal,
      compareTo: (other: unknown) => ordinal - findOrdinal(path, this.enumName(other)),
    };
    const value = this.tools.object({});
    for (const [key, method] of Object.entries(methods)) Object.defineProperty(value, key, {value: method});
    this.values.set(value, {path, name});
    return Object.freeze(value);
  }

  private read(wrapped: Wrapped, fields: Record<string, unknown>, name: string): unknown {
    const {entry, target, options} = wrapped;
    const member = entry.members.get(name);
    if (member !== undefined) return member.isField ? this.readField(member) : this.method(wrapped, member);
    if (Object.hasOwn(fields, name)) return fields[name];
    if (options.open === true && Object.hasOwn(target, name)) return Reflect.get(target, name);
    if (name === 'toString') return this.tools.method(() => printed(wrapped));
    return fields[name];
  }

  private readField(member: MemberEntry): unknown {
    this.policy.throwIfEnded();
    try {
      if (member.enumeration === undefined) throw new HostNotImplemented(member.spokenName);
      return this.enumeration(member.enumeration);
    } catch (error) {
      throw this.policy.translate(error);
    }
  }

  private method(wrapped: Wrapped, member: MemberEntry): unknown {
    return this.tools.method(args => this.timed(() => this.invoke(wrapped, member, args)));
  }

  private invoke({entry, target}: Wrapped, member: MemberEntry, args: readonly unknown[]): unknown {
    this.policy.throwIfEnded();
    const refusal = this.policy.refusalOf(member, entry.path);
    if (refusal !== undefined) throw this.tools.exception(refusal);
    const implementation: unknown = Reflect.get(target, member.name);
    if (typeof implementation !== 'function') throw this.policy.translate(new HostNotImplemented(member.spokenName));
    const matched = matchSignature(member, args, this);
    if (matched === undefined) throw this.tools.exception(signatureRefusal(member, args, this));
    try {
      return Reflect.apply(implementation, target, matched) as unknown;
    } catch (error) {
      throw this.policy.translate(error);
    }
  }

  private timed<T>(act: () => T): T {
    if (this.isInside) return act();
    this.isInside = true;
    const started = performance.now();
    try {
      return act();
    } finally {
      this.spentMs += performance.now() - started;
      this.isInside = false;
    }
  }

  private write({target, options, entry}: Wrapped, name: string | symbol, value: unknown): boolean {
    if (options.open !== true || typeof name === 'symbol' || entry.members.has(name)) {
      throw this.tools.typeError(`Cannot set property ${String(name)} of ${entry.spokenName}.`);
    }
    return value === undefined ? Reflect.deleteProperty(target, name) : Reflect.set(target, name, value);
  }
}

/** A service object prints as its class, unless its target knows better. */
function printed({entry, target}: Wrapped): string {
  const own: unknown = Object.hasOwn(target, 'toString') ? Reflect.get(target, 'toString') : undefined;
  return typeof own === 'function' ? String(Reflect.apply(own, target, [])) : entry.path.replace(/^.*[.]/, '');
}

function findOrdinal(path: string, name: string | undefined): number {
  return findEnumeration(path)?.values.indexOf(name ?? '') ?? -1;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
