import {parseReference} from './formula-reference.js';
import {tokenizeFormula} from './formula-tokens.js';

/** The cell that a formula repeats when it is nothing but a reference. */
export interface DirectReference {
  /** Undefined for the formula's own sheet. */
  readonly sheetName: string | undefined;
  readonly row: number;
  readonly column: number;
}

const known = new Map<string, DirectReference | undefined>();

/** The reference of a formula such as =B1 or ='T01 Thôn 6'!$B$1; undefined for any other formula. */
export function directReference(formula: string): DirectReference | undefined {
  if (known.has(formula)) return known.get(formula);
  const found = readDirectReference(formula);
  known.set(formula, found);
  return found;
}

function readDirectReference(formula: string): DirectReference | undefined {
  const [equals, token, ...more] = tokenizeFormula(formula).filter(({kind}) => kind !== 'space');
  if (equals?.text !== '=' || token?.kind !== 'reference' || more.length > 0) return undefined;
  const {sheetName, start, end} = parseReference(token.text);
  if (end || start.row === undefined || start.column === undefined) return undefined;
  return {sheetName, row: start.row, column: start.column};
}
