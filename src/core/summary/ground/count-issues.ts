import {type Entry} from './compile-input.js';
import {type Summary} from './summary-schema.js';

/** Counts errors and warnings of every tab in which somebody has entered something; tabs without any are not named. */
export function countIssues(entries: readonly Entry[]): Summary['issues'] {
  const counted = entries.map(entry => ({key: entry.key, counts: countOf(entry)}));
  return {
    errors: counted.reduce((sum, {counts}) => sum + counts.errors, 0),
    warnings: counted.reduce((sum, {counts}) => sum + counts.warnings, 0),
    byTab: Object.fromEntries(
      counted.filter(({counts}) => counts.errors + counts.warnings > 0).map(({key, counts}) => [key, counts] as const),
    ),
  };
}

/** One tab's errors and warnings. */
export function countOf({issues}: Pick<Entry, 'issues'>): {errors: number; warnings: number} {
  const errors = issues.filter(({severity}) => severity === 'error').length;
  return {errors, warnings: issues.length - errors};
}
