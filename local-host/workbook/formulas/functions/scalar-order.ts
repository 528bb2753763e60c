import {type FormulaScalar, valueOfScalar} from '../language/formula-values.js';

/** Compares two values as Sheets sorts them: numbers, then texts, then truth values, then errors; blanks come last. */
export function compareScalars(a: FormulaScalar, b: FormulaScalar): number {
  const ranks = rankOf(a) - rankOf(b);
  if (ranks !== 0) return ranks;
  const [left, right] = [valueOfScalar(a), valueOfScalar(b)];
  if (typeof left === 'string' && typeof right === 'string') return textOrder.compare(left, right);
  if (typeof left === 'object' || typeof right === 'object') return 0;
  return Number(left) - Number(right);
}

const textOrder = new Intl.Collator('en', {sensitivity: 'accent'});

function rankOf(scalar: FormulaScalar): number {
  const value = valueOfScalar(scalar);
  if (value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
