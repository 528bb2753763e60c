import {type CellValue, isCellError} from '../../cell/cell.js';
import {type FormulaToken, tokenizeFormula} from './formula-tokens.js';
import {type FormulaRows, valueOfScalar} from './formula-values.js';

/** The value of a token that says it outright. */
export function constantOf({kind, text}: FormulaToken): CellValue | undefined {
  if (kind === 'string') return text.slice(1, -1).replaceAll('""', '"');
  if (kind === 'number') return Number(text);
  if (kind === 'error') return {error: text};
  return kind === 'name' && /^(?:TRUE|FALSE)$/i.test(text) ? text.toUpperCase() === 'TRUE' : undefined;
}

/** Rows as a formula says them: one value as itself, more as an array. */
export function literalTokens(rows: FormulaRows): FormulaToken[] {
  const [first = []] = rows;
  if (rows.length > 1 || first.length > 1) return tokenizeFormula(arrayLiteral(rows));
  return [scalarToken(valueOfScalar(first[0] ?? ''))];
}

/** Rows as formulas write them: {1,"a";2,TRUE}. */
export function arrayLiteral(rows: FormulaRows): string {
  return `{${rows.map(row => row.map(one => scalarToken(valueOfScalar(one), false).text).join(',')).join(';')}}`;
}

/** A value as a formula says it; a negative number stands in brackets, so that no operator before it is misread. */
export function scalarToken(value: CellValue, isBracketed = true): FormulaToken {
  if (typeof value === 'string') return {kind: 'string', text: `"${value.replaceAll('"', '""')}"`};
  if (typeof value === 'number') return {kind: 'number', text: value < 0 && isBracketed ? `(${value})` : String(value)};
  return isCellError(value) ? {kind: 'error', text: value.error} : {kind: 'name', text: value ? 'TRUE' : 'FALSE'};
}
