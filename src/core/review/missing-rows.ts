import {type EntryReport} from '../report/entry-report.js';

/** The fixed rows that a tab should have and has not: they were deleted, and what stood in them counts nowhere. */
export function findMissingRows(report: EntryReport, names: readonly string[]): readonly string[] {
  const prefix = report.kind === 'village' ? 'assessment' : 'indicator';
  return names.filter(name => !report.rows.has(`${prefix}:${name}`));
}
