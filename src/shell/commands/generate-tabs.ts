import {
  activeUnits,
  type ActiveUnit,
  CELL_WORDS,
  fingerprintOf,
  type GenerationPlan,
  isUnitKey,
  OUTPUT_TAB_IDS,
  parseMachineKey,
  placeOf,
  planGeneration,
  type SetupNotice,
  type StoredSetup,
  type TabIndex,
  toRoundFacts,
  type UnitKey,
} from '../../core/index.js';
import {readTitles, writeBoard} from '../board.js';
import {type Answer, type Session} from '../boundary.js';
import {installDispatcher} from '../dispatcher-trigger.js';
import {type EntryTabMaker, hashHead, makeEntryTab, planUnitTab, toTabLock, writeHead} from '../entry-tab.js';
import {relockEntryTab, toLockText} from '../entry-tab-locks.js';
import {findSheet} from '../find-sheets.js';
import {adoptStraySheets} from '../stray-sheets.js';
import {PROPERTY} from '../property-names.js';
import {type Editors, readEditors} from '../protect.js';
import {shareOutputTabs} from '../output-tabs.js';
import {readSetup} from '../read-setup.js';
import {formatRefusal} from '../refusal-text.js';
import {type Store, toChunks, writeStore} from '../store.js';
import {prepareTemplates} from '../templates.js';
import {readTabIndex, requireFacts, requireRegion, toSetupProperties} from '../workbench.js';

/** Google ends a run after six minutes; making tabs stops before that and goes on at the next click. */
const STOP_AFTER_MS = 4 * 60_000;

interface Generation extends Session {
  readonly setup: StoredSetup;
  readonly notices: readonly SetupNotice[];
  readonly tabs: TabIndex;
  readonly plan: GenerationPlan;
}

/** Makes the tab of every active unit that has none, hides those of units that left, and brings heads and board up to date. */
export function generateTabs(session: Session): Answer {
  const generation = readGeneration(session);
  const made = carryOut(generation);
  const missing = describeMissing(generation);
  const isRemarkable = made.left + made.refused.length + generation.notices.length + missing.length > 0;
  const text = [describeResult(generation, made), ...missing].join('\n');
  return {manner: isRemarkable ? 'alert' : 'toast', text};
}

/** Reads everything first: the set-up tabs, and which tabs are really there (one read of each key cell). */
function readGeneration(session: Session): Generation {
  const {spreadsheet, store} = session;
  const {id} = requireFacts(session);
  requireRegion(spreadsheet);
  const known = readTabIndex(store);
  const {setup, notices} = readSetup(spreadsheet, known);
  const tabs = adoptStraySheets(spreadsheet, known, id);
  const present = new Set(
    Object.keys(tabs)
      .filter(isUnitKey)
      .filter(unit => isTabOf(spreadsheet, tabs, unit)),
  );
  return {...session, setup, notices, tabs, plan: planGeneration(setup, tabs, unit => present.has(unit))};
}

function isTabOf(spreadsheet: Session['spreadsheet'], tabs: TabIndex, unit: UnitKey): boolean {
  const sheet = findSheet(spreadsheet, tabs, unit);
  return sheet !== undefined && parseMachineKey(sheet.getRange(1, 1).getValue())?.tab === unit;
}

/** A sentence for each output tab that somebody deleted: making forms does not bring it back. */
function describeMissing({spreadsheet, tabs, setup, messages}: Generation): readonly string[] {
  const {tabTitles} = CELL_WORDS[setup.round.language];
  return OUTPUT_TAB_IDS.filter(id => findSheet(spreadsheet, tabs, `output:${id}`) === undefined).map(id =>
    formatRefusal({code: 'tabMissing', tab: tabTitles[id]}, messages),
  );
}

/** What carrying out a generation did. */
interface Made {
  readonly made: number;
  readonly left: number;
  readonly refused: readonly string[];
}

function carryOut(generation: Generation): Made {
  const {spreadsheet, store, setup, tabs, plan, now} = generation;
  const stale = plan.keep.filter(unit => isStale(unit, setup, tabs));
  const boardHash = hashBoard(setup);
  const isBoardCurrent = tabs['output:board']?.head === boardHash;
  const facts = toRoundFacts(setup, requireFacts(generation));
  const changes = {
    ...changedProperties(store, setup, {...facts, startedAt: facts.startedAt ?? now}),
    ...installDispatcher(store),
  };
  const isIdle = plan.make.length + plan.archive.length + plan.restore.length + stale.length === 0 && isBoardCurrent;
  if (isIdle) {
    writeStore(changes);
    return {made: 0, left: 0, refused: []};
  }
  const editors = readEditors(spreadsheet, emailsOf(setup, [setup.round.coordinator]));
  const making = makeTabs(generation, editors);
  const places = {...tabs, ...making.places, ...moveArchive(generation), ...refresh(generation, stale, editors)};
  const shared = shareOutputTabs(spreadsheet, places, emailsOf(setup, [setup.round.coordinator, setup.round.chair]));
  const board = finishBoard(generation, {...places, ...shared}, {making, hash: boardHash});
  writeStore({...changes, ...toChunks(PROPERTY.tabs, {...places, ...shared, ...board})});
  return {made: Object.keys(making.places).filter(isUnitKey).length, left: making.left, refused: making.refused};
}

interface Making {
  readonly places: TabIndex;
  readonly titles: ReadonlyMap<UnitKey, string>;
  readonly left: number;
  readonly refused: readonly string[];
}

function makeTabs({spreadsheet, setup, tabs, plan, messages}: Generation, editors: Editors): Making {
  if (plan.make.length === 0) return {places: {}, titles: new Map(), left: 0, refused: []};
  const templates = prepareTemplates(spreadsheet, setup, {tabs, editors});
  const maker: EntryTabMaker = {spreadsheet, setup, editors, templates: templates.byKind};
  const started = Date.now();
  const places: Record<string, TabIndex[string]> = {...templates.places};
  const titles = new Map<UnitKey, string>();
  const refused: string[] = [];
  for (const unit of plan.make) {
    if (Date.now() - started > STOP_AFTER_MS) break;
    if (titles.size % 20 === 0) spreadsheet.toast(messages.commands.progress.making(titles.size, plan.make.length));
    const made = makeEntryTab(unit, maker);
    places[unit.key] = made.place;
    titles.set(unit.key, made.title);
    refused.push(...made.refused);
  }
  templates.hide();
  return {places, titles, left: plan.make.length - titles.size, refused};
}

/** Hides the tabs of units that left and shows those of units that came back. */
function moveArchive({spreadsheet, tabs, plan}: Generation): TabIndex {
  const move = (unit: UnitKey, archived: boolean): readonly [string, TabIndex[string]][] => {
    const sheet = findSheet(spreadsheet, tabs, unit);
    const place = tabs[unit];
    if (sheet === undefined || place === undefined) return [];
    if (archived) sheet.hideSheet();
    else sheet.showSheet();
    return [[unit, {...place, archived}]];
  };
  return Object.fromEntries([
    ...plan.archive.flatMap(unit => move(unit, true)),
    ...plan.restore.flatMap(unit => move(unit, false)),
  ]);
}

/** Whether the head or the lock of a tab is not what the set-up tabs now ask for. */
function isStale(unit: ActiveUnit, setup: StoredSetup, tabs: TabIndex): boolean {
  const plan = planUnitTab(unit, setup);
  const place = tabs[unit.key];
  return place?.head !== hashHead(plan) || place.lock !== toLockText(toTabLock(unit, plan, setup));
}

function refresh({spreadsheet, setup, tabs}: Generation, stale: readonly ActiveUnit[], editors: Editors): TabIndex {
  return Object.fromEntries(
    stale.flatMap(unit => {
      const sheet = findSheet(spreadsheet, tabs, unit.key);
      const place = tabs[unit.key];
      if (sheet === undefined || place === undefined) return [];
      const plan = planUnitTab(unit, setup);
      const lock = toTabLock(unit, plan, setup);
      if (place.head !== hashHead(plan)) writeHead(sheet, plan);
      if (place.lock !== toLockText(lock)) relockEntryTab(sheet, lock, editors);
      return [[unit.key, {...place, head: hashHead(plan), lock: toLockText(lock)}]];
    }),
  );
}

function finishBoard(
  {spreadsheet, setup, plan}: Generation,
  tabs: TabIndex,
  {making, hash}: {readonly making: Making; readonly hash: string},
): TabIndex {
  const kept = readTitles(
    spreadsheet,
    tabs,
    plan.keep.map(unit => unit.key),
  );
  const board = writeBoard(spreadsheet, setup, {tabs, titles: new Map([...kept, ...making.titles])});
  const place = board['output:board'];
  return place === undefined ? {} : {'output:board': {...place, head: making.left === 0 ? hash : ''}};
}

/** What the board was written from: another hash means that it must be written anew. */
function hashBoard({round, registry}: StoredSetup): string {
  const {name, deadline, language} = round;
  const units = activeUnits(registry).map(unit => (unit.kind === 'village' ? unit.village : unit.criterion));
  return fingerprintOf([{key: 'board', value: JSON.stringify([name, deadline, language, units, registry.people])}]);
}

function changedProperties(store: Store, setup: StoredSetup, facts: Parameters<typeof toSetupProperties>[1]): Store {
  const all = toSetupProperties(setup, facts);
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => (store[name] ?? '') !== value));
}

function emailsOf({registry}: StoredSetup, ids: readonly string[]): readonly string[] {
  return registry.people.filter(person => ids.includes(person.id) && person.email !== '').map(person => person.email);
}

function describeResult({messages, plan, notices}: Generation, {made, left, refused}: Made): string {
  const {done} = messages.commands;
  const result =
    left > 0 ? done.generatePaused(made, left) : done.generated(made, plan.archive.length, plan.keep.length);
  return [
    result,
    ...(refused.length > 0 ? [done.refusedEditors(refused.join(', '))] : []),
    ...notices.map(notice => messages.setup.notice(notice, placeOf(notice, 'vi'))),
  ].join('\n');
}
