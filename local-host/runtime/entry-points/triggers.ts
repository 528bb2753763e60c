import {type Entry, type ServiceContext} from '../execution/service-context.js';
import {type ExecutionRecord} from '../state/execution-record.js';
import {
  changeEvent,
  clockEvent,
  editEvent,
  formEvent,
  openEvent,
  type EditEvent,
  type EventContext,
  type FormSubmission,
} from './event-objects.js';
import {type RunningHost} from '../execution/running-host.js';
import {type PersonState} from '../state/person-state.js';
import {recordRefusal, runExecution} from '../execution/run-execution.js';
import {type InstalledTrigger, type TriggerEvent} from '../state/trigger-store.js';

/** Opens the spreadsheet: the simple trigger first, then what was installed; returns the simple trigger's run. */
export function fireOpen(state: RunningHost, person: PersonState): ExecutionRecord | undefined {
  const authMode = isAuthorized(state) ? 'LIMITED' : 'NONE';
  const record = fireSimple(state, person, {functionName: 'onOpen', authMode}, context => openEvent(context));
  fireInstalled(state, person, 'ON_OPEN', (context, id) => openEvent(context, id));
  return record;
}

/** Tells the script of a person's edit; returns the run of the simple trigger, or else the first installed one's. */
export function fireEdit(state: RunningHost, person: PersonState, event: EditEvent): ExecutionRecord | undefined {
  if (person.runningEdits > 0) {
    if (person.waitingEdits.length < state.switches.onEditQueueLimit) {
      person.waitingEdits.push(() => void fireEdit(state, person, event));
    }
    return undefined;
  }
  const record = fireSimpleEdit(state, person, event);
  const [installed] = fireInstalled(state, person, 'ON_EDIT', (context, id) => editEvent(context, event, id));
  fireInstalled(state, person, 'ON_CHANGE', (context, id) => changeEvent(context, 'EDIT', id));
  while (person.waitingEdits.length > 0) person.waitingEdits.shift()?.();
  return record ?? installed;
}

/** Tells installed change triggers of a change of sheets, rows or columns; returns the first one's run. */
export function fireChange(state: RunningHost, person: PersonState, changeType: string): ExecutionRecord | undefined {
  return fireInstalled(state, person, 'ON_CHANGE', (context, id) => changeEvent(context, changeType, id))[0];
}

function fireSimpleEdit(state: RunningHost, person: PersonState, event: EditEvent): ExecutionRecord | undefined {
  if (!isAuthorized(state)) return undefined;
  person.runningEdits++;
  try {
    return fireSimple(state, person, {functionName: 'onEdit', authMode: 'LIMITED'}, context =>
      editEvent(context, event),
    );
  } finally {
    person.runningEdits--;
  }
}

/** Tells installed form triggers of what somebody sent in; nobody is at a screen. */
export function fireFormSubmit(state: RunningHost, submission: FormSubmission): ExecutionRecord[] {
  return state.triggers
    .forEvent('ON_FORM_SUBMIT')
    .map(trigger =>
      runInstalled(state, {trigger, person: undefined}, (context, id) => formEvent(context, submission, id)),
    );
}

/** Runs a clock trigger as whoever created it. */
export function fireClock(state: RunningHost, trigger: InstalledTrigger): ExecutionRecord {
  return runInstalled(state, {trigger, person: undefined}, clockEvent);
}

/** An add-on that nobody has used in the document is not authorized there; a bound script is its document's own. */
function isAuthorized({deployment, isEnabled}: RunningHost): boolean {
  return deployment === 'bound' || isEnabled;
}

/** Editors without an account fire nothing, as reported. */
function isUnheard({switches}: RunningHost, {isAnonymous}: PersonState): boolean {
  return isAnonymous && !switches.anonymousEditorsFireTriggers;
}

type MakeEvent = (context: EventContext, triggerUid: string) => object;

function fireSimple(
  state: RunningHost,
  person: PersonState,
  {functionName, authMode}: Pick<Entry, 'functionName' | 'authMode'>,
  makeEvent: (context: EventContext) => object,
): ExecutionRecord | undefined {
  if (!state.script.functionNames.has(functionName) || isUnheard(state, person)) return undefined;
  const entry: Entry = {
    functionName,
    kind: 'simpleTrigger',
    eventType: functionName,
    identity: {activeUser: person.email, effectiveUser: person.email},
    authMode,
    person,
    hasUi: true,
    makeArguments: context => [makeEvent(asEventContext(context))],
  };
  return runExecution(state, entry);
}

function fireInstalled(
  state: RunningHost,
  person: PersonState,
  event: TriggerEvent,
  makeEvent: MakeEvent,
): ExecutionRecord[] {
  if (isUnheard(state, person)) return [];
  return state.triggers.forEvent(event).map(trigger => runInstalled(state, {trigger, person}, makeEvent));
}

interface Firing {
  readonly trigger: InstalledTrigger;
  readonly person: PersonState | undefined;
}

function runInstalled(state: RunningHost, {trigger, person}: Firing, makeEvent: MakeEvent): ExecutionRecord {
  const entry: Entry = {
    functionName: trigger.handler,
    kind: 'installableTrigger',
    eventType: trigger.event,
    identity: {activeUser: person?.email ?? trigger.owner, effectiveUser: trigger.owner},
    authMode: 'FULL',
    person,
    hasUi: person !== undefined && state.switches.uiInInstallableTriggers,
    makeArguments: context => [makeEvent(asEventContext(context), trigger.id)],
  };
  if (state.quotas.remaining('triggerSeconds', trigger.owner) <= 0) {
    return recordRefusal(state, entry, 'Service using too much computer time for one day');
  }
  const record = runExecution(state, entry);
  const seconds = record.modelledSeconds[state.switches.timeLimitColumn];
  const left = state.quotas.remaining('triggerSeconds', trigger.owner);
  state.quotas.spend('triggerSeconds', trigger.owner, Math.min(seconds, left));
  return record;
}

/** Every execution has the spreadsheet services; the narrower type keeps the other services from using them. */
function asEventContext(context: ServiceContext): EventContext {
  return context as EventContext;
}
