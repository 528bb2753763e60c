import {type CallKind} from '../../../runtime/state/latency.js';
import {type Service, type ServiceTarget} from './session.js';

/** The implementation of a member: the state first, then what the script gave (checked against the signatures). */
export type Body<S extends Service> = (service: S, ...args: never[]) => unknown;

/** Implementations by member name. */
export type MemberTable<S extends Service> = Readonly<Record<string, Body<S>>>;

/** Members that are metered alike. */
export interface MemberSet<S extends Service> {
  readonly kind: CallKind;
  readonly table: MemberTable<S>;
  /** Whether the member gives its own object back, for chaining. */
  readonly isChained: boolean;
}

/** Members of one kind; each gives the script what its implementation returns. */
export function members<S extends Service>(kind: CallKind, table: MemberTable<S>): MemberSet<S> {
  return {kind, table, isChained: false};
}

/** Members of one kind that give their own object back. */
export function chained<S extends Service>(kind: CallKind, table: MemberTable<S>): MemberSet<S> {
  return {kind, table, isChained: true};
}

/** The prototype of a service class: every member goes through the execution's gate under its own name. */
export function servicePrototype<S extends Service>(className: string, sets: readonly MemberSet<S>[]): object {
  const prototype: Record<string, (this: ServiceTarget, ...args: never[]) => unknown> = {};
  for (const {kind, table, isChained} of sets) {
    for (const [name, body] of Object.entries(table)) {
      const member = `${className}.${name}`;
      prototype[name] = gated(member, kind, body as (service: Service, ...args: never[]) => unknown, isChained);
    }
  }
  return prototype;
}

function gated(
  member: string,
  kind: CallKind,
  body: (service: Service, ...args: never[]) => unknown,
  isChained: boolean,
): (this: ServiceTarget, ...args: never[]) => unknown {
  return function (...args) {
    const {service} = this;
    const {session, cells} = service;
    const result = session.ctx.call(member, kind, cells, () =>
      session.perform(kind, service, () => body(service, ...args)),
    );
    return isChained ? this.object : result;
  };
}
