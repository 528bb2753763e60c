import {readResources, type ResourceAmount} from '../../reading/resources.js';
import {toComparisonKey} from '../../reading/text.js';
import {type PlacedWork} from './remaining-work.js';
import {remembering} from '../ground/remembering.js';
import {textOf} from '../../report/typed-values.js';
import {budgetOf, sumRounded} from '../../report/work-lines.js';

/**
 * What kind of giver a row speaks of. `several`: lines that name several sources without amounts; `unnamed`: money whose
 * source is not named; `difference`: the budgets less the amounts written beside sources, so that the money adds up.
 */
export type MoneyKind = 'source' | 'several' | 'unnamed' | 'difference';

/** What one resource gives to the work left, in one measure. */
export interface MoneyRow {
  readonly kind: MoneyKind;
  /** In the list's spelling, else as first written; '' unless `source`. */
  readonly source: string;
  readonly measure: ResourceAmount['measure'];
  /** What stood behind an amount of the measure `other`. */
  readonly unit: string;
  readonly amount: number;
  readonly lines: readonly PlacedWork[];
}

type Share = Omit<MoneyRow, 'lines'>;

const KINDS: readonly MoneyKind[] = ['source', 'several', 'unnamed', 'difference'];
const TOLERANCE = 0.01; // triệu đồng, as in the rule that compares amounts with the budget

/** Adds up who gives what; rows in `million` together make the budgets of all lines. */
export function sumResources(work: readonly PlacedWork[]): readonly MoneyRow[] {
  const rows = new Map<string, {share: Share; amounts: number[]; lines: PlacedWork[]}>();
  const readAmounts = remembering(readResources);
  const keyOf = remembering(toComparisonKey);
  for (const placed of work) {
    for (const share of toShares(readAmounts(textOf(placed.line.resource)), budgetOf(placed.line))) {
      const key = [share.kind, keyOf(share.source), share.measure, keyOf(share.unit)].join('\n');
      const row = rows.get(key) ?? {share, amounts: [], lines: []};
      row.amounts.push(share.amount);
      if (row.lines[row.lines.length - 1] !== placed) row.lines.push(placed);
      rows.set(key, row);
    }
  }
  const all = [...rows.values()].map(({share, amounts, lines}) => ({...share, amount: sumRounded(amounts), lines}));
  return KINDS.flatMap(kind => all.filter(row => row.kind === kind));
}

function toShares(resources: readonly ResourceAmount[], budget: number): readonly Share[] {
  const given = resources.map(toShare);
  const money = given.filter(({measure}) => measure === 'million');
  const named = money.filter(({source, amount}) => source !== '' && amount === 0);
  if (money.some(({amount}) => amount !== 0)) return [...given, ...toDifference(budget, money)];
  if (named.length > 1) return [...without(given, money), {...aShare('several'), amount: budget}];
  const [only] = named;
  if (only) return [...without(given, money), {...only, amount: budget}];
  return budget === 0 ? given : [...given, {...aShare('unnamed'), amount: budget}];
}

function toShare({source, measure, amount, unit}: ResourceAmount): Share {
  return {kind: source === '' ? 'unnamed' : 'source', source, measure, unit: unit ?? '', amount: amount ?? 0};
}

function toDifference(budget: number, money: readonly Share[]): readonly Share[] {
  const amount = sumRounded([budget, ...money.map(share => -share.amount)]);
  return Math.abs(amount) <= TOLERANCE ? [] : [{...aShare('difference'), amount}];
}

function without(shares: readonly Share[], left: readonly Share[]): readonly Share[] {
  return shares.filter(share => !left.includes(share));
}

function aShare(kind: MoneyKind): Share {
  return {kind, source: '', measure: 'million', unit: '', amount: 0};
}
