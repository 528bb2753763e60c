import {countLetters, REASON_LETTERS} from '../../../core/index.js';
import {type UnitActionRequest} from '../../../shell/reports/types.js';
import {toUnitKey} from './ask-form.js';
import {type UnitPage} from './unit-page.js';

/** The form as it was typed. */
export interface TypedRequest {
  readonly unit: string;
  readonly reason: string;
  readonly at: string;
}

/** What is asked of the server, or the field that must be mended before. */
export type CheckedRequest =
  | {readonly kind: 'request'; readonly request: UnitActionRequest}
  | {readonly kind: 'wrong'; readonly field: 'unit' | 'reason' | 'at'; readonly error: string};

/** Looks for what the page can tell by itself; the server tells the rest. */
export function checkRequest({unit, reason, at}: TypedRequest, {action, words}: UnitPage): CheckedRequest {
  if (unit === '') return {kind: 'wrong', field: 'unit', error: words.unitMissing};
  if (action === 'returnReport' && countLetters(reason) < REASON_LETTERS) {
    return {kind: 'wrong', field: 'reason', error: words.reasonShort(REASON_LETTERS)};
  }
  if (action !== 'returnReport' && at.trim() === '') return {kind: 'wrong', field: 'at', error: words.atMissing};
  return {kind: 'request', request: {action, unit: toUnitKey(unit), reason, at}};
}
