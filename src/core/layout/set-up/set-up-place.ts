import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {SET_UP_WORDS} from '../../catalogue/words/set-up-words.js';
import {type Language} from '../../domain/vocabulary.js';
import {type SetUpListId} from './set-up-columns.js';
import {type SetUpSpot} from './set-up-findings.js';
import {type SetUpPlace} from '../../domain/set-up-problem.js';

/** The words of the place a finding speaks of. */
export function placeOf({tab, key}: SetUpSpot, language: Language): SetUpPlace {
  const {roundFields} = SET_UP_WORDS[language];
  const fields: Readonly<Record<string, {readonly label: string} | undefined>> = roundFields;
  const column = tab === 'round' ? fields[key] : wordsOf(tab, language)[key];
  return {tab: CELL_WORDS[language].tabTitles[tab], column: column?.label ?? ''};
}

type Words = Readonly<Record<string, {readonly label: string; readonly help: string} | undefined>>;

/** Titles and help of a set-up list's columns. */
export function wordsOf(id: SetUpListId, language: Language): Words {
  return SET_UP_WORDS[language].setupColumns[id];
}
