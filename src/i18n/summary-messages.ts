import {type Language, type SummaryWords} from '../core/index.js';
import {summary as en} from './en/summary/summary.js';
import {summary as vi} from './vi/summary/summary.js';

const LANGUAGES: Readonly<Record<Language, SummaryWords>> = {vi, en};

/** The words of `Tổng hợp` and of the agenda, which only compiling needs. */
export function summaryMessagesFor(language: Language): SummaryWords {
  return LANGUAGES[language];
}
