import {type Language} from '../../core/index.js';
import {byId} from './controls.js';

/** The language that the server opened the page in. */
export function pageLanguage(): Language {
  return byId('main').dataset['language'] === 'en' ? 'en' : 'vi';
}

/** Which of its purposes the page was opened for; '' for a page with one purpose. */
export function pageMode(): string {
  return byId('main').dataset['mode'] ?? '';
}
