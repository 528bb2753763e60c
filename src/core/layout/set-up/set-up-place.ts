import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {SETUP_WORDS} from '../../catalogue/words/set-up-words.js';
import {type Language} from '../../domain/vocabulary.js';
import {type SetupListId} from './set-up-columns.js';
import {type SetupSpot} from './set-up-findings.js';
import {type SetupPlace} from '../../domain/set-up-problem.js';

/** The words of the place a finding speaks of. */
export function placeOf({tab, key}: SetupSpot, language: Language): SetupPlace {
  const {roundFields} = SETUP_WORDS[language];
  const fields: Readonly<Record<string, {readonly label: string} | undefined>> = roundFields;
  const column = tab === 'round' ? fields[key] : wordsOf(tab, language)[key];
  return {tab: CELL_WORDS[language].tabTitles[tab], column: column?.label ?? ''};
}

type Words = Readonly<Record<string, {readonly label: string; readonly help: string} | undefined>>;

/** Titles and help of a set-up list's columns. */
export function wordsOf(id: SetupListId, language: Language): Words {
  return SETUP_WORDS[language].setupColumns[id];
}
