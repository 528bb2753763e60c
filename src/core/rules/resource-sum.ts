import {type NumberCell, type TextCell} from '../domain/cell.js';
import {formatNumber} from '../reading/number-format.js';
import {readResources, sumMoney} from '../reading/resources.js';
import {valueOf} from '../report/typed-values.js';
import {type CheckFacts} from './facts.js';

/** Tells when the amounts named among a line's resources do not add up to its budget; a blank budget is 0. */
export function findSumDifference(
  resource: TextCell,
  budget: NumberCell,
  tolerance: number,
): CheckFacts['sumDiffers'] | undefined {
  const resources = readResources(valueOf(resource) ?? '');
  const sum = sumMoney(resources);
  const amount = valueOf(budget);
  if (sum === undefined || budget.reading.kind === 'unreadable' || (amount ?? 0) < 0) return undefined;
  const difference = sum - (amount ?? 0);
  // A source without an amount may make up what is lacking, never what is too much.
  const mayBeMore = resources.some(({amount}) => amount === undefined);
  const isWrong = mayBeMore ? difference > tolerance : Math.abs(difference) > tolerance;
  if (!isWrong) return undefined;
  return {sum: formatNumber(sum), ...(amount === undefined ? {} : {budget: formatNumber(amount)})};
}
