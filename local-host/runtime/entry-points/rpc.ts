import {type ExecutionRecord} from '../state/execution-record.js';
import {HostError} from '../../ground/host-error.js';
import {type RunningHost} from '../execution/running-host.js';
import {type PersonState} from '../state/person-state.js';
import {runExecution} from '../execution/run-execution.js';
import {type Switches} from '../state/switches.js';
import {copyTransferable, transferRefusal} from '../realm/transfer.js';

/** What came of a call from a page: an answer, a failure on the server, or a refusal in the page that never reached it. */
export type RpcOutcome =
  | {readonly kind: 'returned'; readonly value: unknown; readonly execution: ExecutionRecord}
  | {readonly kind: 'failed'; readonly message: string; readonly execution: ExecutionRecord}
  | {readonly kind: 'refused'; readonly reason: string};

/** Calls a top-level function as `google.script.run` does from the page that is open before the person. */
export function callFromPage(
  state: RunningHost,
  person: PersonState,
  functionName: string,
  args: readonly unknown[],
): RpcOutcome {
  if (!person.dialogs.some(({kind}) => kind !== 'alert' && kind !== 'prompt')) {
    throw new HostError(`${person.email || 'The person without e-mail'} has no sidebar or dialog open to call from.`);
  }
  if (functionName.endsWith('_') || !state.script.functionNames.has(functionName)) {
    return {kind: 'refused', reason: `TypeError: google.script.run.${functionName} is not a function`};
  }
  const [refusal] = args.flatMap((value, index) => transferRefusal(value, String(index)) ?? []);
  if (refusal !== undefined) return {kind: 'refused', reason: `TypeError: ${refusal}`};
  const execution = runExecution(state, {
    functionName,
    kind: 'rpc',
    eventType: '',
    identity: {activeUser: person.email, effectiveUser: person.email},
    authMode: 'FULL',
    person,
    hasUi: true,
    makeArguments: ({realm}) => args.map(value => copyTransferable(value ?? null, realm)),
  });
  return answerOf(execution, state.switches);
}

/** A date anywhere in what comes back makes all of it null, and so does anything else that cannot pass. */
function answerOf(execution: ExecutionRecord, {rpcMessageNamesTheError}: Switches): RpcOutcome {
  const {outcome} = execution;
  if (outcome.kind === 'completed') return {kind: 'returned', value: outcome.value ?? null, execution};
  const isNamed = outcome.kind === 'failed' && rpcMessageNamesTheError;
  return {kind: 'failed', message: isNamed ? `${outcome.name}: ${outcome.message}` : outcome.message, execution};
}
