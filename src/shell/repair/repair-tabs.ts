import {
  describeRepair,
  done,
  formatDateTime,
  joinNotes,
  type Language,
  type RepairDone,
  SET_UP_TAB_IDS,
  stamp,
  type SubmissionRecord,
  type TabKey,
  unitName,
  withoutTab,
} from '../../core/index.js';
import {repairMessagesFor} from '../../i18n/repair-messages.js';
import {type Answer, type Progress} from '../session/answer.js';
import {readSubmission} from '../session/facts.js';
import {openSession, type Session} from '../session/session.js';
import {attemptUnlessRefused} from '../session/attempt.js';
import {formatRefusal, RefusedError} from '../session/refusal.js';
import {RUN_EVERY_MINUTES} from '../session/clock.js';
import {carryOutSteps, type RepairSlice} from './carry-out-steps.js';
import {readRepair, type Repair} from './read-repair.js';
import {closeJournal, type EarlierRepair, openJournal, readEarlierRepair, toJournal} from './repair-journal.js';
import {logRepair} from './repair-log.js';
import {type MendedSetUp, planSetUpMending, type SetUpMending} from './repair-setup.js';
import {requireRights} from '../session/rights.js';
import {readJob, toJobProperty} from '../session/slices.js';
import {writeStore} from '../session/store.js';
import {readTabIndex} from '../session/find-sheets.js';
import {requireFacts} from '../session/workbench.js';
import {requireRegion} from '../session/region.js';
import {generateTabs} from '../forms/generate-tabs.js';

const SET_UP_KEYS: readonly TabKey[] = SET_UP_TAB_IDS.map(id => `setup:${id}` as const);

/** *Sửa biểu mẫu*: gives every tab its structure back; no entry is changed, and what nobody can know is left and named. */
export function repairTabs(session: Session): Answer {
  const {spreadsheet, store, now} = session;
  const facts = requireFacts(session);
  requireRegion(spreadsheet);
  const known = readTabIndex(store);
  requireRights({spreadsheet, tabs: known}, ['output:log']);
  const earlier = readEarlierRepair(session);
  const mending = planSetUpMending(session, facts, known);
  const notes = joinNotes(earlier.notes, stamp(mending.notes, now), earlier.seen);
  if (mending.isUnclear) return describeUnclear(mending, facts.language);
  if (mending.notes.length > 0) requireRights({spreadsheet, tabs: known}, SET_UP_KEYS);
  if (mending.notes.length > 0) writeStore(openJournal(session, earlier, notes));
  const mended = mendSetUp(mending);
  if (mended instanceof RefusedError) return endEarly(session, {...earlier, notes}, mended);
  return mendTabs(session, readRepair(session, mended, {facts, earlier, notes: mending.notes}));
}

/** As long as nobody knows what the set-up says, nothing is written. */
function describeUnclear({notes}: SetUpMending, language: Language): Answer {
  const left = notes.map(note => ({...note, done: []}));
  return {manner: 'alert', text: describeRepair(left, repairMessagesFor(language))};
}

/** Where titles were mended and the set-up still cannot be read, both must be told. */
function mendSetUp({notes, carryOut}: SetUpMending): MendedSetUp | RefusedError {
  return notes.length > 0 ? attemptUnlessRefused(carryOut) : carryOut();
}

function endEarly(session: Session, {notes, isUnfinished}: EarlierRepair, {refusal}: RefusedError): Answer {
  const words = repairMessagesFor(requireFacts(session).language);
  logRepair(session, notes, {tabs: readTabIndex(session.store), words, mayHold: isUnfinished});
  SpreadsheetApp.flush();
  // A repair that was cut short before goes on where it was.
  if (!isUnfinished) writeStore(closeJournal());
  return {manner: 'alert', text: [describeRepair(notes, words), formatRefusal(refusal, session.messages)].join('\n\n')};
}

function mendTabs(session: Session, repair: Repair): Answer {
  // Mending looks to the locks of all tabs, and makes forms that are gone from the templates.
  if (repair.steps.length > 0 || isTabMissing(repair)) {
    requireRights(repair, ['setup:round', 'template:village', 'output:board']);
  }
  const slice = carryOutSteps(repair);
  const {progress} = slice;
  const words = repairMessagesFor(repair.facts.language);
  const log = {tabs: slice.tabs, words, mayHold: repair.earlier.isUnfinished};
  if (progress.state === 'more') {
    logRepair(session, slice.notes, log);
    writeStore(toJournal({seen: slice.seen, begun: []}, slice.notes));
    return pause(session, progress);
  }
  const remade = isTabMissing(repair) ? remakeTabs(repair, slice) : slice;
  if (remade.progress.state === 'more') {
    logRepair(session, slice.notes, log);
    return pause(session, remade.progress);
  }
  if (hasBegun(repair)) {
    logRepair(session, remade.notes, log);
    SpreadsheetApp.flush();
    writeStore({...remade.changes, ...closeJournal()});
  }
  const {notes} = remade;
  return {manner: notes.length > 0 ? 'alert' : 'toast', text: describeRepair(notes, words), progress: remade.progress};
}

function pause({messages: {commands}}: Session, progress: Progress): Answer {
  const text = commands.done.paused(commands.menu.repairTabs, progress, RUN_EVERY_MINUTES);
  return {manner: 'alert', text, progress};
}

/** Whether anything was written that must be told of and remembered. */
function hasBegun(repair: Repair): boolean {
  const {steps, notes, earlier} = repair;
  const isDone = [...notes, ...earlier.notes].some(note => note.done.length > 0);
  return earlier.isUnfinished || steps.length > 0 || isDone || isTabMissing(repair);
}

function isTabMissing({missing, store}: Repair): boolean {
  return missing.length > 0 || readJob(store, 'generateTabs') !== undefined;
}

/** Units whose tab was deleted get a new one, blank: what stood in the old one is only in the version history. */
function remakeTabs({missing, store, now, sliceMs}: Repair, {seen, notes, changes, progress}: RepairSlice): Remade {
  const made = missing.map(unit => ({
    ...{tab: unitName(unit), unit: unit.key, at: now},
    ...{done: [done('tabRemade'), ...tellReport(readSubmission(store, unit.key))], refusals: []},
  }));
  const all = joinNotes(notes, made, seen);
  SpreadsheetApp.flush();
  const {done: before, of} = progress;
  const job = toJobProperty('repairTabs', {done: before, of, tries: 0});
  writeStore({...changes, ...toJournal({seen, begun: []}, all), ...job});
  const generated = generateTabs({...openSession(), now, ...(sliceMs !== undefined && {sliceMs})});
  return {notes: all, changes: {}, progress: generated.progress ?? progress};
}

/** What became of the report of a unit whose tab was deleted. */
function tellReport(record: SubmissionRecord | undefined): readonly RepairDone[] {
  if (record?.accepted === undefined) return [];
  const names = [formatDateTime(record.accepted.at)];
  return [done(withoutTab(record)?.accepted === undefined ? 'reportLost' : 'paperKept', {names})];
}

type Remade = Pick<RepairSlice, 'notes' | 'changes' | 'progress'>;
