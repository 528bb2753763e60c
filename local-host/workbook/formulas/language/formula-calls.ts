import {type FormulaToken, tokenizeFormula} from './formula-tokens.js';

/** A function and the tokens of each of its arguments; without arguments it has one that is empty. */
export interface NamedCall {
  /** In capitals. */
  readonly name: string;
  readonly args: readonly (readonly FormulaToken[])[];
}

/** A call of a function within a formula. */
export interface FormulaCall extends NamedCall {
  /** The index of the closing bracket. */
  readonly end: number;
}

/** Returns the call that begins at the token, if one does. */
export function callAt(tokens: readonly FormulaToken[], index: number): FormulaCall | undefined {
  const name = tokens[index];
  if (name?.kind !== 'name' || tokens[index + 1]?.text !== '(') return undefined;
  const group = groupAt(tokens, index + 1);
  return group && {name: name.text.toUpperCase(), args: group.parts.map(({tokens: part}) => part), end: group.end};
}

/** The tokens of a call. */
export function tokensOfCall({name, args}: NamedCall): FormulaToken[] {
  const comma: FormulaToken = {kind: 'sign', text: ','};
  const list = args.flatMap((arg, index) => (index === 0 ? arg : [comma, ...arg]));
  return [{kind: 'name', text: name}, {kind: 'sign', text: '('}, ...list, {kind: 'sign', text: ')'}];
}

/** What stands between a bracket and the one that closes it, parted at its own commas and semicolons. */
export interface FormulaGroup {
  readonly parts: readonly GroupPart[];
  /** The index of the closing bracket. */
  readonly end: number;
}

/** One part, and whether it begins a row of an array. */
export interface GroupPart {
  readonly tokens: readonly FormulaToken[];
  readonly startsRow: boolean;
}

/** Returns the group that the bracket opens; undefined if nothing closes it. Semicolons part arrays only. */
export function groupAt(tokens: readonly FormulaToken[], open: number): FormulaGroup | undefined {
  const isArray = tokens[open]?.text === '{';
  const parts: {tokens: FormulaToken[]; startsRow: boolean}[] = [{tokens: [], startsRow: true}];
  let depth = 1;
  for (const [offset, token] of tokens.slice(open + 1).entries()) {
    depth += depthStep(token);
    if (depth === 0) return {parts, end: open + 1 + offset};
    if (depth === 1 && isSeparator(token, isArray)) parts.push({tokens: [], startsRow: token.text === ';'});
    else parts.at(-1)?.tokens.push(token);
  }
  return undefined;
}

function isSeparator({kind, text}: FormulaToken, isArray: boolean): boolean {
  return kind === 'sign' && (text === ',' || (isArray && text === ';'));
}

function depthStep({kind, text}: FormulaToken): number {
  if (kind !== 'sign') return 0;
  if (text === '(' || text === '{') return 1;
  return text === ')' || text === '}' ? -1 : 0;
}

/** The names of all functions that the formula calls, in capitals, each as often as it does. */
export function calledNames(tokens: readonly FormulaToken[]): string[] {
  return tokens.flatMap(({kind, text}, index) =>
    kind === 'name' && tokens[index + 1]?.text === '(' ? [text.toUpperCase()] : [],
  );
}

/** The call that is the whole of the tokens, if one is. */
export function wholeCall(tokens: readonly FormulaToken[]): FormulaCall | undefined {
  const body = trimmed(tokens);
  const call = callAt(body, 0);
  return call?.end === body.length - 1 ? call : undefined;
}

/** The tokens of a formula without its '='. */
export function bodyOf(formula: string): FormulaToken[] {
  const tokens = tokenizeFormula(formula);
  return tokens.slice(tokens[0]?.text === '=' ? 1 : 0);
}

/** The tokens without the spaces around them. */
export function trimmed(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && tokens[start]?.kind === 'space') start++;
  while (end > start && tokens[end - 1]?.kind === 'space') end--;
  return tokens.slice(start, end);
}

/** The text of the tokens. */
export function textOf(tokens: readonly FormulaToken[]): string {
  return tokens.map(({text}) => text).join('');
}
