/** What a piece of a formula is. Together the texts of the tokens are the formula. */
const FORMULA_TOKEN_KINDS = [
  'string',
  'number',
  /** A cell or range with its sheet, if it names one. */
  'reference',
  /** A function, a named range, TRUE or FALSE. */
  'name',
  'error',
  'space',
  /** One character: operator, bracket or separator. */
  'sign',
] as const;

/** The kind of a token. */
export type FormulaTokenKind = (typeof FORMULA_TOKEN_KINDS)[number];

/** A piece of a formula. */
export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const AREA = `${CELL}:(?:${CELL}|${COLUMN}|${ROW})|${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW}`;
const REFERENCE = String.raw`(?:${SHEET})?(?:${AREA})(?![\p{L}\p{N}_.(!:$])`;
const STRING = '"(?:[^"]|"")*"';
const ERROR = String.raw`#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;

const patterns = new Map<string, RegExp>();

/** The pieces of a formula (with its '=') whose numbers have this decimal sign. */
export function tokenizeFormula(formula: string, decimal = '.'): FormulaToken[] {
  const pattern = patternFor(decimal);
  return Array.from(formula.matchAll(pattern), match => ({kind: kindOf(match.groups ?? {}), text: match[0]}));
}

/** The groups of the pattern are named by kind, and exactly one of them matched. */
function kindOf(groups: Readonly<Record<string, string | undefined>>): FormulaTokenKind {
  return FORMULA_TOKEN_KINDS.find(kind => groups[kind] !== undefined) ?? 'sign';
}

function patternFor(decimal: string): RegExp {
  const known = patterns.get(decimal);
  if (known) return known;
  const number = String.raw`(?:\d+(?:[${decimal}]\d*)?|[${decimal}]\d+)(?:[eE][+-]?\d+)?`;
  const kinds = {
    string: STRING,
    error: ERROR,
    reference: REFERENCE,
    number,
    name: NAME,
    space: String.raw`\s+`,
    sign: '.',
  };
  const source = Object.entries(kinds).map(([kind, piece]) => `(?<${kind}>${piece})`);
  const made = new RegExp(source.join('|'), 'gsu');
  patterns.set(decimal, made);
  return made;
}
