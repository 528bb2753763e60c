import {
  COMMUNE_PACKS,
  DEFAULT_PACKS,
  fromCellText,
  locateRoundFields,
  planDefaultSetup,
  ROUND_VALUE_COLUMN,
  type RoundFieldKey,
  toRoundTexts,
  VILLAGE_PACKS,
} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {setUpRound} from './set-up-round.js';
import {readValues} from '../session/cells.js';
import {readFacts, readLanguage} from '../session/facts.js';
import {findSheet, readTabIndex} from '../session/find-sheets.js';
import {RefusedError} from '../session/refusal.js';
import {choosePacks} from './set-up-details.js';
import {type PackOption, type SetUpDetails, type SetUpState} from './types.js';

/** What the set-up page begins with: the round as it stands, or as a new one would begin. */
export function readSetUpState(session: Session): SetUpState {
  return {
    language: readLanguage(session.store),
    isNew: readFacts(session.store) === undefined,
    round: readRoundTexts(session),
    villagePacks: VILLAGE_PACKS.map(toOption),
    communePacks: COMMUNE_PACKS.map(toOption),
  };
}

/** Does what the user confirmed on the page, through the function that the menu's own command runs without details. */
export function applySetUpDetails(session: Session, details: SetUpDetails): string {
  const facts = readFacts(session.store);
  if (details.isNew !== (facts === undefined)) throw new RefusedError({code: 'setUpMeanwhile'});
  const reload = facts !== undefined && details.reloadsPacks ? choosePacks(details.round, facts.packs) : undefined;
  return setUpRound(session, {reload, details}).text;
}

function readRoundTexts({spreadsheet, store, now}: Session): SetUpState['round'] {
  const facts = readFacts(store);
  const draft = planDefaultSetup('new', now, facts?.packs ?? DEFAULT_PACKS, readLanguage(store));
  const texts = toRoundTexts(draft.round);
  const sheet = facts === undefined ? undefined : findSheet(spreadsheet, readTabIndex(store), 'setup:round');
  return sheet === undefined ? texts : {...texts, ...readShown(sheet)};
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
