import {type FormulaToken} from '../language/formula-tokens.js';
import {LackingFunctionError} from './native-function.js';

/** Brackets within brackets beyond which the engine, which is compiled for a small stack, would break for good. */
const DEEPEST = 150;

/** Refuses by name a formula that is nested too deep for the engine. */
export function demandShallow(tokens: readonly FormulaToken[]): void {
  let depth = 0;
  for (const {kind, text} of tokens) {
    if (kind !== 'sign') continue;
    if (text === '(' || text === '{') depth++;
    if (text === ')' || text === '}') depth--;
    if (depth > DEEPEST) throw new LackingFunctionError(`nested more than ${DEEPEST} deep`);
  }
}
