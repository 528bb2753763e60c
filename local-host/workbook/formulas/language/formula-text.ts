import {type FormulaToken, tokenizeFormula} from './formula-tokens.js';
import {localeFacts, type LocaleFacts} from '../../cell/locale-facts.js';

type Separators = Pick<LocaleFacts, 'decimal' | 'argumentSeparator' | 'columnSeparator'>;

const CANONICAL: Separators = {decimal: '.', argumentSeparator: ',', columnSeparator: ','};

/**
 * The canonical text of a formula as people of the locale write it: decimal point, ',' between arguments and columns.
 * A comma that is no decimal sign counts as a separator too, unless `commaSeparates` is false: then the formula is malformed.
 */
export function toCanonicalFormula(text: string, locale: string, commaSeparates = true): string {
  const facts = localeFacts(locale);
  return rewrite(text, facts, (sign, isInArray) => {
    if (sign === ',') return facts.argumentSeparator === ',' || commaSeparates ? ',' : ';';
    if (isInArray) return sign === facts.columnSeparator ? ',' : sign;
    return sign === ';' ? ',' : sign;
  });
}

/** A canonical formula as people of the locale see it. */
export function toLocalFormula(formula: string, locale: string): string {
  const facts = localeFacts(locale);
  return rewrite(
    formula,
    CANONICAL,
    (sign, isInArray) => {
      if (sign === ',') return isInArray ? facts.columnSeparator : facts.argumentSeparator;
      return sign === ';' && !isInArray && facts.argumentSeparator === ';' ? ',' : sign;
    },
    facts.decimal,
  );
}

function rewrite(
  formula: string,
  from: Separators,
  signFor: (sign: string, isInArray: boolean) => string,
  decimal = '.',
): string {
  const brackets: string[] = [];
  return tokenizeFormula(formula, from.decimal)
    .map(token => {
      follow(brackets, token);
      if (token.kind === 'number') return token.text.replace(from.decimal, decimal);
      return token.kind === 'sign' ? signFor(token.text, brackets.at(-1) === '{') : token.text;
    })
    .join('');
}

/** Keeps track of the brackets that are open: arguments within an array are separated as arguments. */
function follow(brackets: string[], {kind, text}: FormulaToken): void {
  if (kind !== 'sign') return;
  if (text === '(' || text === '{') brackets.push(text);
  if (text === ')' || text === '}') brackets.pop();
}
