import {type VillageWorkLine} from './entry-report.js';
import {roundHalfUp} from '../reading/numbers.js';
import {valueOf} from './typed-values.js';

/** What remains of a line: as typed, or planned less done where the cell was left blank; undefined where neither can be read. */
export function remainingOf(line: VillageWorkLine): number | undefined {
  const typed = line.remaining.reading;
  if (typed.kind === 'value') return typed.value;
  if (typed.kind === 'unreadable') return undefined;
  const planned = valueOf(line.planned);
  const done = valueOf(line.done);
  return planned === undefined || done === undefined ? undefined : roundHalfUp(planned - done);
}

/** Whether work is known to remain; a line with 0 remaining is finished. */
export function hasWorkLeft(line: VillageWorkLine): boolean {
  return (remainingOf(line) ?? 0) > 0;
}

/** The money of a line in triệu đồng; blank counts as 0. */
export function budgetOf(line: VillageWorkLine): number {
  return valueOf(line.budget) ?? 0;
}

/** The money of a village's lines that are not known to be finished. */
export function sumRemainingBudget(lines: readonly VillageWorkLine[]): number {
  return sumRounded(lines.filter(line => remainingOf(line) !== 0).map(budgetOf));
}

/** Adds and rounds to 4 decimals, half up. */
export function sumRounded(numbers: readonly number[]): number {
  return roundHalfUp(numbers.reduce((sum, number) => sum + number, 0));
}
