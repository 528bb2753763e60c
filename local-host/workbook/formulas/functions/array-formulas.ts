import {bodyOf, trimmed, wholeCall} from '../language/formula-calls.js';

/** Functions that may fill more cells than their own. */
const FILLERS =
  /\{|\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|EXPAND|FILTER|FLATTEN|FREQUENCY|GROWTH|HSTACK|LAMBDA|LET|LINEST|LOGEST|MAKEARRAY|MAP|MINVERSE|MMULT|MUNIT|QUERY|RANDARRAY|REGEXEXTRACT|SCAN|SEQUENCE|SORT|SORTN|SPLIT|TOCOL|TOROW|TRANSPOSE|TREND|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP)\s*\(/i;

/** Functions that yield a cell or several, by what they are given. */
const REFERRERS = new Set(['INDEX', 'INDIRECT', 'OFFSET']);

const known = new Map<string, boolean>();

/** Whether the formula may fill more cells than its own, for all that can be told from its text. */
export function mayFillCells(formula: string): boolean {
  const answer = known.get(formula) ?? (FILLERS.test(formula) || mayReferToCells(formula));
  known.set(formula, answer);
  return answer;
}

/** INDEX with a row and a column other than 0, and OFFSET of one cell without a size, are one cell. */
function mayReferToCells(formula: string): boolean {
  if (!/\b(?:INDEX|INDIRECT|OFFSET)\s*\(/i.test(formula)) return false;
  const call = wholeCall(bodyOf(formula));
  if (!call || !REFERRERS.has(call.name)) return false;
  const texts = call.args.map(tokens => trimmed(tokens).map(({text}) => text));
  if (call.name === 'INDEX')
    return texts.length < 3 || texts.slice(1).some(([text]) => text === '0' || text === undefined);
  return call.name === 'INDIRECT' || texts.length > 3 || texts[0]?.some(text => text.includes(':')) === true;
}
