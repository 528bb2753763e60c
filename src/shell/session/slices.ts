import {type Progress, WHOLE} from './answer.js';
import * as z from 'zod/mini';

import {toMilliseconds} from '../../core/index.js';
import {attempt} from './attempt.js';
import {type Session} from './session.js';
import {jobProperty} from './property-names.js';
import {readRecord, type Store, writeStore} from './store.js';

/** Google ends a run after six minutes, whatever it is doing; what comes after the steps of a slice needs time too. */
const SLICE_MS = 4 * 60_000;
/** So many steps are lost, and done again, where a run dies. */
const STEPS_PER_CHECKPOINT = 10;
const STEPS_PER_TOAST = 20;
/** How often the dispatcher takes up a job that gets no further. */
const MAX_TRIES = 3;

/**
 * Commands that may need more than one run. Each finds out anew what is left to do, so its next slice is the same command
 * again: called by the open sidebar, by a click, or by the dispatcher's next run.
 */
export const LONG_COMMANDS = ['generateTabs', 'repairTabs', 'sendReminders'] as const;
export type LongCommand = (typeof LONG_COMMANDS)[number];

/** What the document remembers of a command that is not finished. */
const JobSchema = z.object({done: z.number(), of: z.number(), tries: z.number()});
type Job = z.output<typeof JobSchema>;

/** Work in steps, each of which may be done again without harm. */
export interface LongWork<Step> {
  readonly command: LongCommand;
  readonly steps: readonly Step[];
  /** How many more steps are known, which this slice leaves to later ones. */
  readonly later?: number;
  readonly work: (step: Step) => void;
  /** Property changes that remember what was done so far; asked for before the first step, too. */
  readonly save: () => Store;
  /** Tells people how far the work is. */
  readonly describe: (done: number, of: number) => string;
}

/**
 * Does one step after another until all are done or the time of a run is used up. What was done is remembered every few
 * steps and at the end of a slice that is not the last; after the last, the caller writes `finishJob` with its own results.
 */
export function workInSlices<Step>(session: Session, work: LongWork<Step>): Progress {
  const {steps, command} = work;
  if (steps.length === 0) return WHOLE;
  const before = readJob(session.store, command) ?? {done: 0, tries: 0};
  const of = before.done + countSteps(work);
  let job: Job = {...before, of};
  remember(work, job);
  for (const [index, step] of steps.entries()) {
    if (index > 0 && isSliceOver(session)) break;
    if (index % STEPS_PER_TOAST === 0) showProgress(session, work.describe(job.done, of));
    work.work(step);
    job = {done: job.done + 1, of, tries: 0};
    if ((index + 1) % STEPS_PER_CHECKPOINT === 0) remember(work, job);
  }
  if (job.done < of) remember(work, job);
  return {state: job.done < of ? 'more' : 'done', done: job.done, of};
}

/** Shows how far work is; a run by the clock, which has no screen, may be refused to. */
export function showProgress({spreadsheet}: Session, text: string): void {
  attempt(() => {
    spreadsheet.toast(text);
  });
}

function countSteps<Step>({steps, later = 0}: LongWork<Step>): number {
  return steps.length + later;
}

/** The property change that remembers how far a command is. */
export function toJobProperty(command: LongCommand, job: Job): Store {
  return {[jobProperty(command)]: JSON.stringify(job)};
}

/** The property change that says that a command is finished. */
export function finishJob(command: LongCommand): Store {
  return {[jobProperty(command)]: ''};
}

/** How far a command is that was not finished. */
export function readJob(store: Store, command: LongCommand): Job | undefined {
  return readRecord(store, jobProperty(command), JobSchema);
}

/** The command whose next slice the dispatcher is to run, noted as one more try; one that gets no further waits for a click. */
export function claimJob({store}: Pick<Session, 'store'>): LongCommand | undefined {
  const command = LONG_COMMANDS.find(name => (readJob(store, name)?.tries ?? MAX_TRIES) < MAX_TRIES);
  const job = command && readJob(store, command);
  if (command === undefined || job === undefined) return undefined;
  writeStore(toJobProperty(command, {...job, tries: job.tries + 1}));
  return command;
}

/** Whether a run has to come to its end. */
export function isSliceOver({now, sliceMs = SLICE_MS}: Pick<Session, 'now' | 'sliceMs'>): boolean {
  return Date.now() - toMilliseconds(now) > sliceMs;
}

/** Whether the first half of a slice is used up: who reads longer has no time left to do anything about what was read. */
export function isHalfOver({now, sliceMs = SLICE_MS}: Pick<Session, 'now' | 'sliceMs'>): boolean {
  return isSliceOver({now, sliceMs: sliceMs / 2});
}

/** What the properties say was done must be in the sheets first: writes wait, and a run that dies loses those that do. */
function remember<Step>({command, save}: LongWork<Step>, job: Job): void {
  SpreadsheetApp.flush();
  writeStore({...save(), ...toJobProperty(command, job)});
}
