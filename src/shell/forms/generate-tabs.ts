import {
  CELL_WORDS,
  formatDateTime,
  OUTPUT_TAB_IDS,
  placeOf,
  type StoredSetUp,
  type TabIndex,
  toMilliseconds,
} from '../../core/index.js';
import {readTitles, writeBoard} from '../tabs/board.js';
import {type Answer, type Progress, WHOLE} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {installDispatcher, RUN_EVERY_MINUTES} from '../session/clock.js';
import {findSheet} from '../session/find-sheets.js';
import {changedSetUp, type Generation, readGeneration} from './generation.js';
import {type GenerationStep, planSteps, StepWorker} from './generation-steps.js';
import {outputEmails, shareOutputTabs} from '../tabs/output-tabs.js';
import {PROPERTY} from '../session/property-names.js';
import {readEditors} from '../tabs/protect.js';
import {formatRefusal} from '../session/refusal.js';
import {requireRights} from '../session/rights.js';
import {finishJob, readJob, workInSlices} from '../session/slices.js';
import {type Store, toChunks, writeStore} from '../session/store.js';

/** Makes the tab of every active unit that has none, hides those of units that left, and brings heads and board up to date. */
export function generateTabs(session: Session): Answer {
  const generation = readGeneration(session);
  const steps = planSteps(generation);
  const made = carryOut(generation, steps);
  const missing = [...describeMissing(generation), ...questionDeadline(generation, made)];
  const isRemarkable = made.progress.state === 'more' || made.refused.length + generation.notices.length > 0;
  const text = [describeResult(generation, made), ...missing].join('\n');
  return {manner: isRemarkable || missing.length > 0 ? 'alert' : 'toast', text, progress: made.progress};
}

/** What carrying out a generation, or a slice of it, did. */
interface Made {
  readonly made: number;
  readonly refused: readonly string[];
  readonly progress: Progress;
}

function carryOut(generation: Generation, steps: readonly GenerationStep[]): Made {
  const {spreadsheet, store, setUp, tabs, facts, boardHash, messages} = generation;
  // A run that died may have made all tabs and left templates visible.
  const isResumed = readJob(store, 'generateTabs') !== undefined;
  const isNothingToDo = steps.length === 0 && tabs['output:board']?.head === boardHash && !isResumed;
  if (!isNothingToDo) requireRights(generation, ['template:village', 'template:criterion', 'output:board']);
  const changes = {...changedSetUp(generation, facts), ...installDispatcher(store)};
  if (isNothingToDo) {
    writeStore({...changes, ...toBegun(generation)});
    return {made: 0, refused: [], progress: WHOLE};
  }
  const worker = new StepWorker(generation, readEditors(spreadsheet, emailsOf(setUp, [setUp.round.coordinator])));
  const progress = workInSlices(generation, {
    command: 'generateTabs',
    steps,
    work: step => {
      worker.work(step);
    },
    save: () => ({...changes, ...toChunks(PROPERTY.tabs, worker.places)}),
    describe: messages.commands.progress.making,
  });
  worker.hideTemplates();
  if (progress.state === 'done') finish(generation, worker, changes);
  return {made: worker.titles.size, refused: worker.refused, progress};
}

/** What is done once, after the last step: who may edit the outputs, the board, and that the round has begun. */
function finish(generation: Generation, worker: StepWorker, changes: Store): void {
  const {spreadsheet, setUp} = generation;
  const shared = shareOutputTabs(spreadsheet, worker.places, outputEmails(setUp));
  const places = {...worker.places, ...shared};
  const tabs = {...places, ...finishBoard(generation, places, worker.titles)};
  SpreadsheetApp.flush();
  const job = finishJob('generateTabs');
  writeStore({...changes, ...toBegun(generation), ...toChunks(PROPERTY.tabs, tabs), ...job});
}

/** The round has begun, and reminders are due, once all tabs are made. */
function toBegun(generation: Generation): Store {
  const {facts, now} = generation;
  return changedSetUp(generation, {...facts, startedAt: facts.startedAt ?? now});
}

function finishBoard(
  {spreadsheet, setUp, plan, boardHash}: Generation,
  tabs: TabIndex,
  made: StepWorker['titles'],
): TabIndex {
  const kept = readTitles(
    spreadsheet,
    tabs,
    plan.keep.map(unit => unit.key),
  );
  const board = writeBoard(spreadsheet, setUp, {tabs, titles: new Map([...kept, ...made])});
  const place = board['output:board'];
  return place === undefined ? {} : {'output:board': {...place, head: boardHash}};
}

function emailsOf({registry}: StoredSetUp, ids: readonly string[]): readonly string[] {
  return registry.people.filter(person => ids.includes(person.id) && person.email !== '').map(person => person.email);
}

/** A sentence for each tab that only a repair brings back: output tabs that were deleted, forms that lost their key. */
function describeMissing({spreadsheet, tabs, setUp, damaged, messages}: Generation): readonly string[] {
  const {tabTitles} = CELL_WORDS[setUp.round.language];
  const lost = damaged.map(unit =>
    formatRefusal({code: 'keyLost', tab: findSheet(spreadsheet, tabs, unit)?.getName() ?? unit}, messages),
  );
  const deleted = OUTPUT_TAB_IDS.filter(id => findSheet(spreadsheet, tabs, `output:${id}`) === undefined).map(id =>
    formatRefusal({code: 'tabMissing', tab: tabTitles[id]}, messages),
  );
  return [...lost, ...deleted];
}

/** Forms for a deadline that is over are hardly ever meant: a year that was left as it stood in an old letter. */
function questionDeadline({setUp, now, messages}: Generation, {made, progress}: Made): readonly string[] {
  const {deadline} = setUp.round;
  const isOver = toMilliseconds(deadline) <= toMilliseconds(now);
  if (!isOver || made === 0 || progress.state === 'more') return [];
  return [messages.commands.done.deadlineOver(formatDateTime(deadline), formatDateTime(now))];
}

/** Notices on the set-up can wait for the last slice. */
function describeResult({messages, plan, notices}: Generation, {made, refused, progress}: Made): string {
  const {done, menu} = messages.commands;
  if (progress.state === 'more') return done.paused(menu.generateTabs, progress, RUN_EVERY_MINUTES);
  return [
    done.generated(made, plan.archive.length, plan.keep.length),
    ...(refused.length > 0 ? [done.refusedEditors(refused.join(', '))] : []),
    ...notices.map(notice => messages.setUp.notice(notice, placeOf(notice, 'vi'))),
  ].join('\n');
}
