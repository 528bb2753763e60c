import {type Language} from '../../domain/vocabulary.js';
import {type SetupWords} from './cell-word-shapes.js';
import {SETUP_WORDS_EN} from './set-up-words-en.js';
import {SETUP_WORDS_VI} from './set-up-words-vi.js';

/** Titles and help of the set-up tabs. */
export const SETUP_WORDS: Readonly<Record<Language, SetupWords>> = {vi: SETUP_WORDS_VI, en: SETUP_WORDS_EN};
