import {
  CELL_WORDS,
  findPackChoice,
  type Instant,
  type PackChoice,
  planDefaultSetup,
  planSetupList,
  planSetupTabs,
  type RoundFacts,
  SETUP_TAB_IDS,
  type SetupDraft,
  type SetupTabId,
  type StoredSetup,
  type TabIndex,
  type TabKey,
  type TabPlan,
} from '../../core/index.js';
import {askYesNo} from '../session/ask.js';
import {
  chooseRoundId,
  clearGround,
  findLeftOver,
  isKeyed,
  type KeyedSheet,
  rememberBegun,
  surveyGround,
} from './begun-round.js';
import {type Answer} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {readValues} from '../session/cells.js';
import {readFacts} from '../session/facts.js';
import {findSheet, readTabIndex, requireSheet} from '../session/find-sheets.js';
import {makeLockedTab} from '../tabs/make-tab.js';
import {makeOutputTabs} from '../tabs/output-tabs.js';
import {PROPERTY} from '../session/property-names.js';
import {type Editors, protectSheet, readEditors} from '../tabs/protect.js';
import {planNewSetup, requireReadable, writeRoundTexts} from './set-up-details.js';
import {type SetUpDetails} from './types.js';
import {readStore, replaceStore, toChunks, writeStore} from '../session/store.js';
import {makeTemplate} from '../tabs/templates.js';
import {writeRegion} from '../session/region.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The set-up lists that criteria packs fill in. */
const PACK_TABS = ['villageCriteria', 'communeCriteria', 'indicators', 'dossier'] as const;

/** What the user chose before the work begins. */
export interface SetUpRequest {
  /** Set where the criteria tabs are to be filled in again from other packs. */
  readonly reload: PackChoice | undefined;
  /** What the set-up page asked for; the menu's questions ask for nothing but packs. */
  readonly details?: SetUpDetails;
}

/** Asks whether to load other packs where `Đợt báo cáo` now names them. */
export function askSetUp(session: Session): SetUpRequest | undefined {
  const facts = readFacts(session.store);
  const chosen = facts === undefined ? undefined : readChosenPacks(session);
  const isChanged = chosen !== undefined && JSON.stringify(chosen) !== JSON.stringify(facts?.packs);
  if (!isChanged) return {reload: undefined};
  return askYesNo(session.messages.commands.ask.reloadPacks) ? {reload: chosen} : undefined;
}

/** Makes the set-up tabs, the templates and the output tabs of a new round, or loads other criteria packs into them. */
export function setUpRound(session: Session, {reload, details}: SetUpRequest): Answer {
  const facts = readFacts(session.store);
  const {done} = session.messages.commands;
  if (facts === undefined) {
    startRound(session, details);
    return {manner: 'alert', text: done.setUp};
  }
  if (details !== undefined) requireReadable(session, facts, details.round);
  const isRemade = reload === undefined && remakeSetupTabs(session, facts);
  const isChanged = details !== undefined && changeRound(session, facts, details);
  if (reload !== undefined) loadPacks(session, facts, reload);
  if (reload !== undefined) return {manner: 'alert', text: done.packsReloaded};
  if (isRemade) return {manner: 'alert', text: done.setUp};
  return {manner: 'alert', text: isChanged ? done.setUpChanged : done.setUpAgain};
}

/**
 * Makes everything that a round needs, and only then remembers the round. A run that died is gone on with by the next one that
 * asks for the same: the set-up tabs stay, since people may have typed into them; what else it left is made anew.
 */
function startRound(session: Session, details: SetUpDetails | undefined): void {
  const {spreadsheet, now} = session;
  const id = chooseRoundId(session, details);
  const draft = planNewSetup(id, session, details);
  const ground = surveyGround(spreadsheet, id, draft.round.language);
  rememberBegun(session, id, details);
  writeRegion(spreadsheet);
  clearGround(spreadsheet, ground);
  const editors = readEditors(spreadsheet, []);
  const setup = toSetup(draft, now);
  const tabs: TabIndex = {
    ...makeSetupTabs(spreadsheet, planSetupTabs(draft), {editors, kept: ground.kept}),
    'template:village': makeTemplate(spreadsheet, 'village', setup, editors).place,
    'template:criterion': makeTemplate(spreadsheet, 'criterion', setup, editors).place,
    ...makeOutputTabs(spreadsheet, setup, editors),
  };
  removeBlankSheet(spreadsheet, tabs);
  const notApplicable = {village: [], criterion: []};
  const {language, villagePack: village, communePack: commune} = draft.round;
  const packs = {village, commune};
  const facts: RoundFacts = {id, deadline: '', language, notApplicable, packs, file: spreadsheet.getId()};
  SpreadsheetApp.flush();
  replaceStore({
    ...toChunks(PROPERTY.tabs, tabs),
    [PROPERTY.round]: JSON.stringify(facts),
    [PROPERTY.setupEdited]: '1',
  });
}

/** Writes what the set-up page confirmed into `Đợt báo cáo` of a running round; tells whether there was anything to write. */
function changeRound(session: Session, facts: RoundFacts, details: SetUpDetails): boolean {
  if (Object.keys(details.round).length === 0) return false;
  const tabs = readTabIndex(readStore());
  const title = CELL_WORDS[facts.language].tabTitles.round;
  writeRoundTexts(requireSheet(session.spreadsheet, tabs, 'setup:round', title), details.round);
  writeStore({[PROPERTY.setupEdited]: '1'});
  return true;
}

/** Makes the set-up tabs again that somebody deleted, as the packs fill them in; tells whether there were any. */
function remakeSetupTabs({spreadsheet, store, now}: Session, facts: RoundFacts): boolean {
  const before = readTabIndex(store);
  const isMissing = (id: SetupTabId): boolean => findSheet(spreadsheet, before, `setup:${id}`) === undefined;
  const missing = new Set<TabKey>(SETUP_TAB_IDS.filter(isMissing).map(id => `setup:${id}` as const));
  if (missing.size === 0) return false;
  const draft = planDefaultSetup(facts.id, now, facts.packs, facts.language);
  const plans = planSetupTabs(draft);
  const left = SETUP_TAB_IDS.flatMap((id, index) => {
    const title = plans[index]?.title;
    return title === undefined || !isMissing(id) ? [] : findLeftOver(spreadsheet, title, facts.id);
  });
  const kept = left.filter(isKeyed);
  for (const {sheet} of left.filter(one => !isKeyed(one))) spreadsheet.deleteSheet(sheet);
  const made = makeSetupTabs(spreadsheet, plans, {editors: readEditors(spreadsheet, []), kept, wanted: missing});
  writeStore({...toChunks(PROPERTY.tabs, {...before, ...made}), [PROPERTY.setupEdited]: '1'});
  return true;
}

interface Making {
  readonly editors: Editors;
  /** What a run that died has made already: it is locked again and stays as it is. */
  readonly kept: readonly KeyedSheet[];
  /** All set-up tabs, if absent. */
  readonly wanted?: ReadonlySet<TabKey>;
}

function makeSetupTabs(spreadsheet: Spreadsheet, plans: readonly TabPlan[], {editors, kept, wanted}: Making): TabIndex {
  const places = SETUP_TAB_IDS.flatMap((id, index): readonly (readonly [TabKey, TabIndex[string]])[] => {
    const [plan, tab] = [plans[index], `setup:${id}` as const];
    if (plan === undefined || wanted?.has(tab) === false) return [];
    const present = kept.find(({key}) => key.tab === tab);
    if (present === undefined) return [[tab, makeLockedTab(spreadsheet, plan, editors).place]];
    protectSheet(present.sheet, plan.openAreas, editors);
    return [[tab, {sheet: present.sheet.getSheetId(), head: '', rows: plan.rowCount}]];
  });
  return Object.fromEntries(places);
}

/** The packs that `Đợt báo cáo` names now; undefined where the tab is gone or names none that is known. */
function readChosenPacks({spreadsheet, store}: Session): PackChoice | undefined {
  const sheet = findSheet(spreadsheet, readTabIndex(store), 'setup:round');
  return sheet === undefined ? undefined : findPackChoice(readValues(sheet));
}

/** Fills the tabs that come from criteria packs again; people and villages stay. */
function loadPacks({spreadsheet, store, now}: Session, facts: RoundFacts, packs: PackChoice): void {
  const draft = planDefaultSetup(facts.id, now, packs, facts.language);
  const editors = readEditors(spreadsheet, []);
  const before = readTabIndex(store);
  const replaced = PACK_TABS.map(id => {
    const tab: TabKey = `setup:${id}`;
    const plan = planSetupList(id, draft);
    const old = findSheet(spreadsheet, before, tab);
    const left = old?.getName() === plan.title ? [] : findLeftOver(spreadsheet, plan.title, facts.id);
    return {tab, plan, gone: [...(old === undefined ? [] : [old]), ...left.map(({sheet}) => sheet)]};
  });
  const places = replaced.map(({tab, plan, gone}) => {
    for (const sheet of gone) spreadsheet.deleteSheet(sheet);
    return [tab, makeLockedTab(spreadsheet, plan, editors).place] as const;
  });
  const tabs = {...before, ...Object.fromEntries(places)};
  writeStore({
    ...toChunks(PROPERTY.tabs, tabs),
    [PROPERTY.round]: JSON.stringify({...facts, packs}),
    [PROPERTY.setupEdited]: '1',
  });
}

/** Templates and output tabs are planned before the deadline is known; nothing they show depends on it. */
function toSetup({round, registry}: SetupDraft, now: Instant): StoredSetup {
  return {round: {...round, deadline: round.deadline ?? now}, registry};
}

/** A new spreadsheet opens with one blank sheet, which only confuses; a sheet that holds anything stays. */
function removeBlankSheet(spreadsheet: Spreadsheet, tabs: TabIndex): void {
  const ours = new Set(Object.values(tabs).map(place => place.sheet));
  const others = spreadsheet.getSheets().filter(sheet => !ours.has(sheet.getSheetId()));
  const [only] = others;
  if (only !== undefined && others.length === 1 && only.getLastRow() === 0) spreadsheet.deleteSheet(only);
}
