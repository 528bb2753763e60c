import {commonMessages} from '../../i18n/page-messages.js';
import {byId, watchCorrections} from './controls.js';
import {mountFeedback} from './feedback.js';
import {watchFocusedFrames} from './focused-frames.js';
import {pageLanguage} from './page-data.js';

/** Makes a page ready: tells screen readers its language, gives it a title until it has a better one, mounts its answers. */
export function startPage(title: string = commonMessages(pageLanguage()).menu.title): void {
  document.documentElement.lang = pageLanguage();
  document.title = title;
  byId('title').textContent = title;
  watchFocusedFrames();
  watchCorrections();
  mountFeedback();
}
