import {
  CELL_WORDS,
  type Instant,
  type Language,
  type PackChoice,
  planDefaultSetUp,
  planSetUpList,
  planSetUpTabs,
  type RoundFacts,
  type RoundTexts,
  SET_UP_TAB_IDS,
  type SetUpDraft,
  type SetUpTabId,
  type StoredSetUp,
  type TabIndex,
  type TabKey,
  type TabPlan,
} from '../../core/index.js';
import {messagesFor} from '../../i18n/index.js';
import {
  chooseRoundId,
  clearExistingSheets,
  findLeftOver,
  isKeyed,
  type KeyedSheet,
  rememberBegun,
  findExistingSheets,
} from './begun-round.js';
import {type Session} from '../session/session.js';
import {readFacts} from '../session/facts.js';
import {findSheet, readTabIndex, requireSheet} from '../session/find-sheets.js';
import {makeLockedTab} from '../tabs/make-tab.js';
import {makeOutputTabs} from '../tabs/output-tabs.js';
import {PROPERTY} from '../session/property-names.js';
import {type Editors, protectSheet, readEditors} from '../tabs/protect.js';
import {RefusedError} from '../session/refusal.js';
import {choosePacks, planNewSetUp, requireReadable, writeRoundTexts} from './set-up-details.js';
import {findMissingTabs, readRoundTexts} from './set-up-state.js';
import {type SetUpDetails} from './types.js';
import {readStore, replaceStore, toChunks, writeStore} from '../session/store.js';
import {makeTemplate} from '../tabs/templates.js';
import {writeRegion} from '../session/region.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The set-up lists that criteria packs fill in. */
const PACK_TABS = ['villageCriteria', 'communeCriteria', 'indicators', 'dossier'] as const;

/** Makes a new round, or changes the running one as the page confirmed; says what was done. */
export function setUpRound(session: Session, details: SetUpDetails): string {
  const facts = readFacts(session.store);
  if (details.isNew !== (facts === undefined)) throw new RefusedError({code: 'setUpMeanwhile'});
  if (facts !== undefined) return changeRound(session, facts, details);
  const language = startRound(session, details);
  return messagesFor(language).commands.done.setUp;
}

/** Makes deleted set-up tabs again, writes what was confirmed into `Đợt báo cáo`, and loads other criteria packs. */
function changeRound(session: Session, facts: RoundFacts, {round, reloadsPacks}: SetUpDetails): string {
  const texts = reloadsPacks ? {...readPackTexts(session), ...round} : round;
  requireReadable(session, facts, texts);
  const {done} = session.messages.commands;
  const isRemade = remakeSetUpTabs(session, facts);
  const current = isRemade ? {...session, store: readStore()} : session;
  const isChanged = changeTexts(current, facts, round);
  if (reloadsPacks) loadPacks(current, facts, choosePacks(texts, facts.packs));
  if (reloadsPacks) return done.packsReloaded;
  if (isRemade) return done.setUp;
  return isChanged ? done.setUpChanged : done.setUpAgain;
}

/** The packs that `Đợt báo cáo` names now. */
function readPackTexts(session: Session): RoundTexts {
  const {villagePack, communePack} = readRoundTexts(session);
  return {villagePack, communePack};
}

/**
 * Makes everything that a round needs, and only then remembers the round; returns its language. A run that died is gone on
 * with by the next one that asks for the same: the set-up tabs stay, since people may have typed into them; what else it
 * left is made anew.
 */
function startRound(session: Session, details: SetUpDetails): Language {
  const {spreadsheet, now} = session;
  const id = chooseRoundId(session, details);
  const draft = planNewSetUp(id, session, details);
  const existing = findExistingSheets(spreadsheet, id, draft.round.language);
  rememberBegun(session, id, details);
  writeRegion(spreadsheet);
  clearExistingSheets(spreadsheet, existing);
  const editors = readEditors(spreadsheet, []);
  const setUp = toSetUp(draft, now);
  const tabs: TabIndex = {
    ...makeSetUpTabs(spreadsheet, planSetUpTabs(draft), {editors, kept: existing.kept}),
    'template:village': makeTemplate(spreadsheet, 'village', setUp, editors).place,
    'template:criterion': makeTemplate(spreadsheet, 'criterion', setUp, editors).place,
    ...makeOutputTabs(spreadsheet, setUp, editors),
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
  return language;
}

/** Writes rows of `Đợt báo cáo`; tells whether there was anything to write. */
function changeTexts({spreadsheet, store}: Session, facts: RoundFacts, texts: RoundTexts): boolean {
  if (Object.keys(texts).length === 0) return false;
  const title = CELL_WORDS[facts.language].tabTitles.round;
  writeRoundTexts(requireSheet(spreadsheet, readTabIndex(store), 'setup:round', title), texts);
  writeStore({[PROPERTY.setupEdited]: '1'});
  return true;
}

/** Makes the set-up tabs again that somebody deleted, as the packs fill them in; tells whether there were any. */
function remakeSetUpTabs({spreadsheet, store, now}: Session, facts: RoundFacts): boolean {
  const before = readTabIndex(store);
  const missing = new Set(findMissingTabs(spreadsheet, before));
  if (missing.size === 0) return false;
  const draft = planDefaultSetUp(facts.id, now, facts.packs, facts.language);
  const plans = planSetUpTabs(draft);
  const left = SET_UP_TAB_IDS.flatMap((id, index) => {
    const title = plans[index]?.title;
    return title === undefined || !missing.has(id) ? [] : findLeftOver(spreadsheet, title, facts.id);
  });
  const kept = left.filter(isKeyed);
  for (const {sheet} of left.filter(one => !isKeyed(one))) spreadsheet.deleteSheet(sheet);
  const made = makeSetUpTabs(spreadsheet, plans, {editors: readEditors(spreadsheet, []), kept, wanted: missing});
  writeStore({...toChunks(PROPERTY.tabs, {...before, ...made}), [PROPERTY.setupEdited]: '1'});
  return true;
}

interface Making {
  readonly editors: Editors;
  /** What a run that died has made already: it is locked again and stays as it is. */
  readonly kept: readonly KeyedSheet[];
  /** All set-up tabs, if absent. */
  readonly wanted?: ReadonlySet<SetUpTabId>;
}

function makeSetUpTabs(spreadsheet: Spreadsheet, plans: readonly TabPlan[], {editors, kept, wanted}: Making): TabIndex {
  const places = SET_UP_TAB_IDS.flatMap((id, index): readonly (readonly [TabKey, TabIndex[string]])[] => {
    const [plan, tab] = [plans[index], `setup:${id}` as const];
    if (plan === undefined || wanted?.has(id) === false) return [];
    const present = kept.find(({key}) => key.tab === tab);
    if (present === undefined) return [[tab, makeLockedTab(spreadsheet, plan, editors).place]];
    protectSheet(present.sheet, plan.openAreas, editors);
    return [[tab, {sheet: present.sheet.getSheetId(), head: '', rows: plan.rowCount}]];
  });
  return Object.fromEntries(places);
}

/** Fills the tabs that come from criteria packs again; people and villages stay. */
function loadPacks({spreadsheet, store, now}: Session, facts: RoundFacts, packs: PackChoice): void {
  const draft = planDefaultSetUp(facts.id, now, packs, facts.language);
  const editors = readEditors(spreadsheet, []);
  const before = readTabIndex(store);
  const replaced = PACK_TABS.map(id => {
    const tab: TabKey = `setup:${id}`;
    const plan = planSetUpList(id, draft);
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
function toSetUp({round, registry}: SetUpDraft, now: Instant): StoredSetUp {
  return {round: {...round, deadline: round.deadline ?? now}, registry};
}

/** A new spreadsheet opens with one blank sheet, which only confuses; a sheet that holds anything stays. */
function removeBlankSheet(spreadsheet: Spreadsheet, tabs: TabIndex): void {
  const ours = new Set(Object.values(tabs).map(place => place.sheet));
  const others = spreadsheet.getSheets().filter(sheet => !ours.has(sheet.getSheetId()));
  const [only] = others;
  if (only !== undefined && others.length === 1 && only.getLastRow() === 0) spreadsheet.deleteSheet(only);
}
