import {type CallAnswer} from '../../protocol.js';
import {illegalArgument} from './illegal-argument.js';

/** What a page of the script says to the desk around it. */
export type FrameMessage =
  | {readonly kind: 'call'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[]}
  | {readonly kind: 'close'}
  | {readonly kind: 'resize'; readonly width?: number; readonly height?: number}
  | {readonly kind: 'focusEditor'};

/** What the desk answers to a call. */
export interface FrameAnswer {
  readonly id: number;
  readonly answer: CallAnswer;
}

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

/** The first thing a page says, with a port of its own; the desk listens to no other message. */
export const FRAME_GREETING = 'desk-frame';

/** Gives the page `google.script` as Apps Script does; its calls go through a port to the desk around the page. */
export function installBridge(functionNames: readonly string[]): void {
  const {port1: port, port2} = new MessageChannel();
  const calls = new Map<number, Handlers>();
  port.onmessage = (event: MessageEvent<FrameAnswer>) => {
    const handlers = calls.get(event.data.id) ?? {};
    calls.delete(event.data.id);
    settle(handlers, event.data.answer);
  };
  // A page in the sandbox has no origin of its own, but its address is that of the desk.
  window.parent.postMessage(FRAME_GREETING, window.location.origin, [port2]);
  const say = (message: FrameMessage): void => {
    port.postMessage(message);
  };
  const call = (functionName: string, args: readonly unknown[], handlers: Handlers): void => {
    const plain = toPlainArguments(args);
    const id = ++lastCall;
    calls.set(id, handlers);
    say({kind: 'call', id, functionName, args: plain});
  };
  const script = {run: makeRun(functionNames, call, {}), host: makeHost(say), ...webAppOnly()};
  Object.defineProperty(window, 'google', {value: {script}, configurable: true});
}

let lastCall = 0;

type Call = (functionName: string, args: readonly unknown[], handlers: Handlers) => void;

/** `google.script.run`, or what its `with…` methods give back: another run with one more handler. */
function makeRun(functionNames: readonly string[], call: Call, handlers: Handlers): object {
  const withMore = (more: Handlers): object => makeRun(functionNames, call, {...handlers, ...more});
  const own = {
    withSuccessHandler: (success: unknown) => withMore({success: checkedHandler(success, 'withSuccessHandler')}),
    withFailureHandler: (failure: unknown) => withMore({failure: checkedHandler(failure, 'withFailureHandler')}),
    withUserObject: (userObject: unknown) => withMore({userObject}),
  };
  const remote: Record<string, (...args: unknown[]) => void> = {};
  for (const name of functionNames) {
    remote[name] = (...args) => {
      call(name, args, handlers);
    };
  }
  return {...remote, ...own};
}

function checkedHandler(handler: unknown, method: string): (...args: unknown[]) => void {
  if (typeof handler !== 'function') throw new TypeError(`google.script.run.${method}: the handler is not a function`);
  return handler as (...args: unknown[]) => void; // any function may be called with any arguments
}

function settle({success, failure, userObject}: Handlers, answer: CallAnswer): void {
  if (answer.kind === 'returned') {
    success?.(answer.value, userObject);
    return;
  }
  const error = Object.assign(new Error(answer.message), {name: 'ScriptError'});
  if (failure) failure(error, userObject);
  else reportError(error);
}

/** Arguments as they travel; throws at once, as Google does, what cannot. */
function toPlainArguments(args: readonly unknown[]): unknown[] {
  const [form] = args;
  if (args.length === 1 && form instanceof HTMLFormElement) return [toFields(form)];
  args.forEach((value, index) => {
    const refusal = illegalArgument(value, String(index));
    if (refusal !== undefined) throw new TypeError(refusal);
  });
  // Through JSON, so that undefined in arrays becomes null and undefined properties are left out.
  return JSON.parse(JSON.stringify(args)) as unknown[];
}

/** A form as the server sees it: its fields by their names. */
function toFields(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).map(value => {
      if (typeof value === 'string') return value;
      throw new Error(`The file of the field "${name}" cannot be sent: the local host does not emulate uploads.`);
    });
    fields[name] = values.length > 1 ? values : (values[0] ?? '');
  }
  return fields;
}

function makeHost(say: (message: FrameMessage) => void): object {
  return {
    origin: window.location.origin,
    close: () => {
      say({kind: 'close'});
    },
    setHeight: (height: number) => {
      say({kind: 'resize', height});
    },
    setWidth: (width: number) => {
      say({kind: 'resize', width});
    },
    editor: {
      focus: () => {
        say({kind: 'focusEditor'});
      },
    },
  };
}

/** What Apps Script offers to web apps only. */
function webAppOnly(): object {
  const refuse = (name: string) => () => {
    throw new Error(`google.script.${name} works in web apps only, and the local host has none.`);
  };
  return {
    url: {getLocation: refuse('url.getLocation')},
    history: {
      push: refuse('history.push'),
      replace: refuse('history.replace'),
      setChangeHandler: refuse('history.setChangeHandler'),
    },
  };
}
