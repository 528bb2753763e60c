import {toInstant} from '../../core/index.js';
import {readOwnStore} from './facts.js';
import {PROPERTY} from './property-names.js';
import {type ClockRun} from './session.js';
import {type Store} from './store.js';

/** How often the dispatcher runs: an editor add-on's clock trigger may run at most hourly. */
export const RUN_EVERY_MINUTES = TARGET === 'addon' ? 60 : 15;

const FUNCTION_NAME = 'runDispatcher';

/** Makes the clock trigger of the round where none is recorded; gives back the property that records it. */
export function installDispatcher(store: Store): Store {
  return isRecorded(store) ? {} : {[PROPERTY.trigger]: makeTrigger()};
}

/** Makes sure that the recorded trigger exists; only the account that made it can see it. */
export function repairDispatcher(store: Store): {readonly changes: Store; readonly isMade: boolean} {
  const ids = ScriptApp.getProjectTriggers().map(trigger => trigger.getUniqueId());
  if (ids.includes(store[PROPERTY.trigger] ?? '')) return {changes: {}, isMade: false};
  return {changes: {[PROPERTY.trigger]: makeTrigger()}, isMade: true};
}

/** Opens a run of the clock trigger; undefined where another trigger is recorded: then the one that runs is deleted. */
export function openClockRun(triggerId: string): ClockRun | undefined {
  const spreadsheet = SpreadsheetApp.getActive();
  const store = readOwnStore(spreadsheet);
  if (store[PROPERTY.trigger] === triggerId) return {spreadsheet, store, now: toInstant(Date.now())};
  deleteTrigger(triggerId);
  return undefined;
}

function deleteTrigger(id: string): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  }
}

function isRecorded(store: Store): boolean {
  return (store[PROPERTY.trigger] ?? '') !== '';
}

function makeTrigger(): string {
  const clock = ScriptApp.newTrigger(FUNCTION_NAME).timeBased();
  return (TARGET === 'addon' ? clock.everyHours(1) : clock.everyMinutes(RUN_EVERY_MINUTES)).create().getUniqueId();
}
