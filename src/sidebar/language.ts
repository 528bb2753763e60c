import {type Language} from '../core/index.js';

/** The language that the server opened the page in: it stands in the page's `lang`. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}

/** Which of its purposes the page was opened for; '' for a page with one purpose. */
export function pageMode(): string {
  return document.documentElement.dataset['mode'] ?? '';
}
