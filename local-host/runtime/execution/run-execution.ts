import {types} from 'node:util';
import {type Entry} from './service-context.js';
import {Execution} from './execution.js';
import {type ExecutionOutcome, type ExecutionRecord} from '../state/execution-record.js';
import {TIME_LIMIT} from '../state/faults.js';
import {ExecutionEnd, ScriptException} from '../../ground/host-error.js';
import {textOr} from './text-or.js';
import {type RunningHost} from './running-host.js';
import {copyTransferable, OUTSIDE, transferRefusal} from '../realm/transfer.js';

/** Runs one entry point to its end and records it. What the host itself cannot do is thrown, after it is recorded. */
export function runExecution(state: RunningHost, entry: Entry): ExecutionRecord {
  const cpuBefore = process.cpuUsage();
  const execution = new Execution(state, entry);
  const {outcome, trouble} = attempt(execution);
  state.locks.releaseAll(execution.id);
  const {user, system} = process.cpuUsage(cpuBefore);
  const record = recordOf(execution, outcome, (user + system) / 1000);
  addInOrder(state.executions, record);
  if (trouble !== undefined) throw trouble;
  return record;
}

/** Records a run that never began because Google would not let it. */
export function recordRefusal(state: RunningHost, entry: Entry, message: string): ExecutionRecord {
  const execution = new Execution(state, entry);
  const record = recordOf(execution, {kind: 'failed', name: 'Exception', message, stack: `Exception: ${message}`}, 0);
  addInOrder(state.executions, record);
  return record;
}

interface Attempt {
  readonly outcome: ExecutionOutcome;
  readonly trouble?: Error;
}

function attempt(execution: Execution): Attempt {
  const {gate} = execution;
  try {
    const value = execution.run();
    gate.throwIfEnded();
    gate.finish();
    execution.entry.takeResult?.(value);
    return {outcome: {kind: 'completed', value: copyOf(value)}};
  } catch (error) {
    return failure(execution, error);
  }
}

/** A copy outside the script's realm, which would be kept in memory by what it made. */
function copyOf(value: unknown): unknown {
  return transferRefusal(value, 'value') === undefined ? copyTransferable(value, OUTSIDE) : null;
}

function failure(execution: Execution, error: unknown): Attempt {
  const {gate} = execution;
  if (gate.end instanceof ExecutionEnd) return {outcome: {kind: gate.end.kind, message: gate.end.message}};
  if (gate.end !== undefined) return {outcome: describe(gate.end), trouble: gate.end};
  if (isWallTimeout(error)) return {outcome: {kind: 'timedOut', message: TIME_LIMIT}};
  commitWhatWasWritten(execution);
  if (error instanceof ScriptException) return {outcome: describe(execution.realm.exception(error.message))};
  const isForeign = types.isNativeError(error) && !execution.realm.tools.isError(error);
  return isForeign ? {outcome: describe(error), trouble: error} : {outcome: describe(error)};
}

/** Writes made before an uncaught exception stay; a second refusal among them is not what people read. */
function commitWhatWasWritten({gate}: Execution): void {
  try {
    gate.finish();
  } catch (error) {
    if (!(error instanceof ScriptException)) throw error;
  }
}

/** A script may throw anything, such as an object that cannot become text. */
function describe(error: unknown): ExecutionOutcome {
  if (!types.isNativeError(error)) return describe(new Error(textOr('', () => error)));
  const name = textOr('Error', () => error.name);
  const message = textOr('', () => error.message);
  return {
    kind: 'failed',
    name,
    message,
    stack: scriptStack(
      `${name}: ${message}`,
      textOr('', () => error.stack),
    ),
  };
}

/** The stack as Apps Script would show it: the lines of the script, none of the host. */
function scriptStack(title: string, stack: string): string {
  const lines = stack.split('\n').filter(line => /^\s+at .*(Code[.]gs|[.]html):\d/.test(line));
  return [title, ...lines].join('\n');
}

function isWallTimeout(error: unknown): boolean {
  return types.isNativeError(error) && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function recordOf(execution: Execution, outcome: ExecutionOutcome, cpuMs: number): ExecutionRecord {
  const {entry, meter, identity} = execution;
  return {
    id: execution.id,
    entryPoint: entry.functionName,
    entryKind: entry.kind,
    eventType: entry.eventType,
    user: identity.activeUser,
    effectiveUser: identity.effectiveUser,
    authMode: entry.authMode,
    startedAt: new Date(execution.startedAt).toISOString(),
    outcome,
    calls: meter.calls,
    callsByMember: Object.fromEntries(meter.callsByMember),
    reads: meter.reads,
    writes: meter.writes,
    roundTrips: meter.roundTrips,
    alternations: meter.alternations,
    sequence: meter.sequence,
    cpuMs,
    scriptMs: execution.scriptMs,
    modelledSeconds: meter.seconds,
    recipients: meter.recipients,
    log: execution.logLines,
  };
}

/** Executions that ran between the calls of another end before it, though they began after it. */
function addInOrder(executions: ExecutionRecord[], record: ExecutionRecord): void {
  let index = executions.length;
  while (index > 0 && (executions[index - 1]?.id ?? 0) > record.id) index--;
  executions.splice(index, 0, record);
}
