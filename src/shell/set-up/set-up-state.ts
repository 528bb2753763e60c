import {
  CELL_WORDS,
  COMMUNE_PACKS,
  DEFAULT_PACKS,
  fromCellText,
  locateRoundFields,
  planDefaultSetUp,
  ROUND_VALUE_COLUMN,
  type RoundFieldKey,
  SET_UP_TAB_IDS,
  type SetUpTabId,
  type TabIndex,
  toRoundTexts,
  VILLAGE_PACKS,
} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {readValues} from '../session/cells.js';
import {readFacts, readLanguage} from '../session/facts.js';
import {findSheet, readTabIndex} from '../session/find-sheets.js';
import {type PackOption, type SetUpState} from './types.js';

/** What the set-up page begins with: the round as it stands, or as a new one would begin. */
export function readSetUpState(session: Session): SetUpState {
  const {villagePack, communePack} = planTexts(session);
  return {
    language: readLanguage(session.store),
    now: session.now,
    isNew: readFacts(session.store) === undefined,
    round: readRoundTexts(session),
    packsInUse: {villagePack, communePack},
    missingTabs: nameMissingTabs(session),
    villagePacks: VILLAGE_PACKS.map(toOption),
    communePacks: COMMUNE_PACKS.map(toOption),
  };
}

/** The rows of `Đợt báo cáo` as the tab shows them; as the packs in use fill them in where there is no such tab. */
export function readRoundTexts(session: Session): SetUpState['round'] {
  const {spreadsheet, store} = session;
  const texts = planTexts(session);
  const isNew = readFacts(store) === undefined;
  const sheet = isNew ? undefined : findSheet(spreadsheet, readTabIndex(store), 'setup:round');
  return sheet === undefined ? texts : {...texts, ...readShown(sheet)};
}

/** The set-up tabs that a round had and somebody deleted. */
export function findMissingTabs(spreadsheet: Session['spreadsheet'], tabs: TabIndex): readonly SetUpTabId[] {
  return SET_UP_TAB_IDS.filter(id => findSheet(spreadsheet, tabs, `setup:${id}`) === undefined);
}

function nameMissingTabs({spreadsheet, store}: Session): readonly string[] {
  const facts = readFacts(store);
  if (facts === undefined) return [];
  const {tabTitles} = CELL_WORDS[facts.language];
  return findMissingTabs(spreadsheet, readTabIndex(store)).map(id => tabTitles[id]);
}

function planTexts({store, now}: Session): SetUpState['round'] {
  const packs = readFacts(store)?.packs ?? DEFAULT_PACKS;
  return toRoundTexts(planDefaultSetUp('new', now, packs, readLanguage(store)).round);
}

/** As the tab shows it: a cell may hold a day that somebody's spreadsheet made of a text. */
function readShown(sheet: GoogleAppsScript.Spreadsheet.Sheet): Partial<Record<RoundFieldKey, string>> {
  const rows = locateRoundFields(readValues(sheet));
  const shown = sheet.getDataRange().getDisplayValues();
  const texts = [...rows].map(
    ([key, row]) => [key, fromCellText(shown[row - 1]?.[ROUND_VALUE_COLUMN - 1] ?? '')] as const,
  );
  return Object.fromEntries(texts);
}

function toOption({name, criteria}: {readonly name: string; readonly criteria: readonly unknown[]}): PackOption {
  return {name, criteria: criteria.length};
}
