import {type Language} from '../../domain/vocabulary.js';
import {type SetUpTabWords} from './cell-word-shapes.js';
import {SET_UP_WORDS_EN} from './set-up-words-en.js';
import {SET_UP_WORDS_VI} from './set-up-words-vi.js';

/** Titles and help of the set-up tabs. */
export const SET_UP_WORDS: Readonly<Record<Language, SetUpTabWords>> = {vi: SET_UP_WORDS_VI, en: SET_UP_WORDS_EN};
