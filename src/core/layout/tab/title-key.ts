import {toComparisonKey} from '../../reading/text.js';

/** What a title is compared by: marks, case, spaces and tone placement do not matter. */
export function toTitleKey(title: string): string {
  return toComparisonKey(title).replace(/[ *]+$/, '');
}
