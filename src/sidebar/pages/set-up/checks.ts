import {
  formatDate,
  formatDateTime,
  formatDayAndTime,
  isMailAddress,
  readDate,
  readInstant,
  readTime,
  type RoundFieldKey,
  toMilliseconds,
} from '../../../core/index.js';
import {type SetUpPageWords} from '../../../i18n/page-messages.js';
import {NEEDED_KEYS, roundFieldId} from './round-keys.js';
import {type StepFinding} from './step.js';
import {type Wizard} from './wizard.js';

type ErrorWords = SetUpPageWords['errors'];

const LONGEST = 5_000;
const MOMENT_KEYS: readonly RoundFieldKey[] = ['deadline', 'meetingAt'];
const DAY_KEYS: readonly RoundFieldKey[] = ['letterDate', 'dataAsOf'];

const CHECKS: Readonly<Partial<Record<RoundFieldKey, (text: string, errors: ErrorWords) => string>>> = {
  deadline: checkMoment,
  meetingAt: checkMoment,
  letterDate: checkDay,
  dataAsOf: checkDay,
  from: checkHour,
  to: checkHour,
};

/** What is wrong with a text typed for a row of `Đợt báo cáo`; '' where nothing is. */
export function checkRoundText(key: RoundFieldKey, text: string, errors: ErrorWords): string {
  if (text.length > LONGEST) return errors.tooLong;
  if (text.trim() === '') return NEEDED_KEYS.includes(key) ? errors.needed : '';
  return CHECKS[key]?.(text, errors) ?? '';
}

/** A warning where a moment that somebody names is over: it is nobody's mistake to go on, but hardly ever what is meant. */
export function warnOfPast({state, round, words}: Wizard, key: RoundFieldKey): string {
  const text = round[key];
  const isKept = !state.isNew && text === state.round[key];
  const moment = MOMENT_KEYS.includes(key) && !isKept ? readInstant(text) : undefined;
  if (moment?.kind !== 'value' || toMilliseconds(moment.value) > toMilliseconds(state.now)) return '';
  return words.errors.past(formatDateTime(moment.value));
}

/** A text as the tab will show it: days and hours in one way of writing. */
export function toShownText(key: RoundFieldKey, text: string): string {
  const moment = MOMENT_KEYS.includes(key) ? readInstant(text) : undefined;
  if (moment?.kind === 'value') return formatDayAndTime(moment.value);
  const day = DAY_KEYS.includes(key) ? readDate(text, 'end') : undefined;
  return day?.kind === 'value' ? formatDate(day.value) : text;
}

/** What is wrong with each of some rows, by the ids of their controls. */
export function checkRound({round, words}: Wizard, keys: readonly RoundFieldKey[]): StepFinding['marks'] {
  return keys.map(key => [roundFieldId(key), checkRoundText(key, round[key], words.errors)]);
}

/** What is wrong with an e-mail address; a blank one is fine. */
export function checkEmail(text: string, errors: ErrorWords): string {
  return text.trim() === '' || isMailAddress(text.trim()) ? '' : errors.email;
}

function checkMoment(text: string, errors: ErrorWords): string {
  if (readInstant(text).kind === 'value') return '';
  return checkDay(text, errors) === '' ? errors.timeMissing : errors.moment;
}

function checkDay(text: string, errors: ErrorWords): string {
  const day = readDate(text, 'end');
  return day.kind === 'value' && day.note === undefined ? '' : errors.date;
}

function checkHour(text: string, errors: ErrorWords): string {
  return readTime(text).kind === 'value' ? '' : errors.hour;
}
