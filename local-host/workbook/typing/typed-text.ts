import {toCanonicalFormula} from '../formulas/language/formula-text.js';
import {localeFacts, type LocaleFacts} from '../cell/locale-facts.js';
import {parseTypedDate} from './typed-date.js';
import {type ParsedNumber, parseTypedNumber} from './typed-number.js';

/** What a text typed into a cell becomes; a number or date brings the format that typing applies to an automatic cell. */
export type TypedValue =
  | {readonly kind: 'empty'}
  | {readonly kind: 'text'; readonly value: string}
  | {readonly kind: 'number'; readonly value: number; readonly numberFormat: string | undefined}
  | {readonly kind: 'boolean'; readonly value: boolean}
  /** Canonical text with its '='. */
  | {readonly kind: 'formula'; readonly formula: string};

/** How a typed text is read. What Google's documentation leaves open is named here. */
export interface TypedTextOptions {
  /** Of the spreadsheet, such as 'vi_VN'. */
  readonly locale: string;
  /** Whether the cell is formatted '@': then everything is text. */
  readonly plainText: boolean;
  /** Whether such a cell takes formulas and apostrophes nevertheless, in every spelling that could be one. Default false. */
  readonly plainTextTakesFormulas?: boolean;
  /** The year of a date typed without one. */
  readonly currentYear: number;
  /** A person's "+5" is a number, and "+A1" a formula; a script's stays text. Default 'person'. */
  readonly source?: 'person' | 'script';
  /** Whether "2.5" is 2 May where the decimal sign is a comma (assumed of Sheets). Default true. */
  readonly dotIsDateSeparator?: boolean;
  /** Whether whatever looks like a number or date in any locale is converted, so that leaks show. Default false. */
  readonly isHostile?: boolean;
}

/** Reads a text as Sheets reads what a person types, or what a script gives to setValue. */
export function parseTypedText(text: string, options: TypedTextOptions): TypedValue {
  if (text === '') return {kind: 'empty'};
  if (options.plainText) return parsePlainText(text, options);
  if (text.startsWith("'")) return {kind: 'text', value: text.slice(1)};
  return parseFormula(text, options) ?? parseConstant(text.trim(), options) ?? {kind: 'text', value: text};
}

/** A formula at its least expected: after gaps, in full width, or an operator before a function. */
const HIDDEN_FORMULA = /^[\s\p{C}\u3164]*([=＝]\s*\S|[+\-@＋－＠].*[A-Z]+[(（])/isu;

function parsePlainText(text: string, {plainTextTakesFormulas, locale}: TypedTextOptions): TypedValue {
  if (plainTextTakesFormulas !== true) return {kind: 'text', value: text};
  if (text.startsWith("'")) return {kind: 'text', value: text.slice(1)};
  if (!HIDDEN_FORMULA.test(text)) return {kind: 'text', value: text};
  const start = text.replace(/^[\s\p{C}\u3164]+/u, '').normalize('NFKC');
  return {kind: 'formula', formula: toCanonicalFormula(start.startsWith('=') ? start : `=${start}`, locale)};
}

function parseFormula(text: string, options: TypedTextOptions): TypedValue | undefined {
  if (/^=\s*\S/.test(text)) return {kind: 'formula', formula: toCanonicalFormula(text, options.locale)};
  const isSum = text.startsWith('+') && text.length > 1 && options.source !== 'script';
  if (!isSum || parseConstant(text.slice(1).trim(), options)?.kind === 'number') return undefined;
  return {kind: 'formula', formula: toCanonicalFormula(`=${text}`, options.locale)};
}

function parseConstant(text: string, options: TypedTextOptions): TypedValue | undefined {
  if (/^true$/i.test(text)) return {kind: 'boolean', value: true};
  if (/^false$/i.test(text)) return {kind: 'boolean', value: false};
  if (text.startsWith('+') && options.source === 'script' && !options.isHostile) return undefined;
  const parsed = parseNumeric(text, localeFacts(options.locale), options);
  return parsed && {kind: 'number', value: parsed.value, numberFormat: parsed.numberFormat};
}

function parseNumeric(text: string, facts: LocaleFacts, options: TypedTextOptions): ParsedNumber | undefined {
  const reading = {...facts, ...options, dotIsDateSeparator: options.dotIsDateSeparator ?? true};
  const parsed = parseTypedNumber(text, facts) ?? parseTypedDate(text, reading);
  if (parsed || !options.isHostile) return parsed;
  return parseTypedNumber(text, {decimal: facts.group, group: facts.decimal});
}
