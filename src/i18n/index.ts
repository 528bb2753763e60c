import {type Language} from '../core/index.js';
import {en} from './en.js';
import {vi} from './vi.js';
import {type Widen} from './widen.js';

/** Every word that people read outside of the criteria catalogue. */
export type Messages = Widen<typeof vi>;

const LANGUAGES: Readonly<Record<Language, Messages>> = {vi, en};

/** The words in one language. */
export function messagesFor(language: Language): Messages {
  return LANGUAGES[language];
}
