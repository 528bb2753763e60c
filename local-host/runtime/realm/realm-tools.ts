import {constants, createContext, Script, type Context} from 'node:vm';

/** What a fresh context hands out to build values of its own realm. */
export interface RealmTools {
  array(items: readonly unknown[]): unknown[];
  object(fields: object): Record<string, unknown>;
  date(milliseconds: number): Date;
  exception(message: string): Error;
  typeError(message: string): Error;
  isError(value: unknown): boolean;
  /** A function of the realm that passes its arguments on. */
  method(dispatch: (args: unknown[]) => unknown): (...args: unknown[]) => unknown;
  readonly Date: DateConstructor;
  readonly Object: ObjectConstructor;
  readonly Math: Math;
  readonly Intl: typeof Intl;
}

/** Evaluated first in every context, before the script can change what it uses. */
const TOOLS = new Script(
  `(() => {
    class Exception extends Error {}
    Object.defineProperty(Exception.prototype, 'name', {value: 'Exception', configurable: true, writable: true});
    const {Object: RealmObject, Date: RealmDate, Error: RealmError, TypeError: RealmTypeError} = globalThis;
    return {
      array: items => {
        const made = [];
        for (let index = 0; index < items.length; index++) made[index] = items[index];
        return made;
      },
      object: fields => ({...fields}),
      date: milliseconds => new RealmDate(milliseconds),
      exception: message => new Exception(message),
      typeError: message => new RealmTypeError(message),
      isError: value => value instanceof RealmError,
      method: dispatch => function (...args) { return dispatch(args); },
      Date: RealmDate, Object: RealmObject, Math, Intl,
    };
  })()`,
  {filename: 'realm-tools'},
);

/** A fresh context without anything of Node, and the tools to build values in it. */
export function createScriptContext(): {context: Context; global: Record<string, unknown>; tools: RealmTools} {
  // Without an ordinary global object every access to a global costs three times as much (Node before 20.18).
  const kind = (constants as {DONT_CONTEXTIFY?: typeof constants.DONT_CONTEXTIFY}).DONT_CONTEXTIFY;
  const context = createContext(kind ?? {}, {microtaskMode: 'afterEvaluate'});
  // What the script returns is typed by the text above.
  const tools = TOOLS.runInContext(context) as RealmTools;
  return {context, global: GLOBAL_THIS.runInContext(context) as Record<string, unknown>, tools};
}

const GLOBAL_THIS = new Script('globalThis', {filename: 'realm-global'});
