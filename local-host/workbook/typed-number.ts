import {type LocaleFacts} from './locale-facts.js';

/** A number read from text, with the format that typing it applies. */
export interface ParsedNumber {
  readonly value: number;
  readonly numberFormat: string | undefined;
}

type Separators = Pick<LocaleFacts, 'decimal' | 'group'>;

interface Decoration {
  readonly isNegative: boolean;
  /** '%', a currency sign, or ''. */
  readonly unit: string;
  readonly isUnitInFront: boolean;
  readonly digits: string;
}

const DECORATED = /^(-|\+|\()?\s*([$€£¥₫đ])?\s*(-|\+)?\s*([\d.,]+(?:[eE][+-]?\d+)?)\s*(%|[$€£¥₫đ]|VND|VNĐ)?\s*(\))?$/u;

/** Reads a number, percentage or amount of money in the locale's notation; in hostile mode in the other notation too. */
export function parseTypedNumber(
  text: string,
  reading: Separators & {readonly isHostile?: boolean},
): ParsedNumber | undefined {
  const decoration = undecorate(text);
  if (!decoration) return undefined;
  const parsed = parseDecorated(decoration, reading);
  if (parsed || !reading.isHostile) return parsed;
  return parseDecorated(decoration, {decimal: reading.group, group: reading.decimal});
}

function undecorate(text: string): Decoration | undefined {
  const match = DECORATED.exec(text);
  if (!match) return undefined;
  const [, outer = '', front = '', inner = '', digits = '', back = '', close = ''] = match;
  const signs = outer.replace('(', '') + inner;
  const isBracketed = outer === '(';
  if (isBracketed !== (close === ')') || signs.length > 1 || (front !== '' && back !== '')) return undefined;
  if (isBracketed && signs !== '') return undefined;
  return {
    isNegative: isBracketed || signs === '-',
    unit: front || back,
    isUnitInFront: front !== '',
    digits,
  };
}

function parseDecorated(decoration: Decoration, separators: Separators): ParsedNumber | undefined {
  const pattern = digitPattern(separators);
  const match = pattern.exec(decoration.digits);
  if (!match) return undefined;
  const [, whole = '', fraction = '', exponent = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  const isGrouped = whole.includes(separators.group);
  const size = Number(`${whole.split(separators.group).join('') || '0'}.${fraction || '0'}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const signed = decoration.isNegative ? -size : size;
  const numberFormat = formatFor(decoration, {isGrouped, hasFraction: fraction !== '', hasExponent: exponent !== ''});
  if (decoration.unit !== '%') return {value: signed, numberFormat};
  return {value: percent(signed), numberFormat};
}

function digitPattern({decimal, group}: Separators): RegExp {
  const [d, g] = [decimal, group].map(sign => `\\${sign}`);
  return new RegExp(`^(\\d{1,3}(?:${g ?? ''}\\d{3})+|\\d*)(?:${d ?? ''}(\\d*))?((?:[eE][+-]?\\d+)?)$`);
}

/** A hundredth without the noise of binary fractions: 12.5 % is 0.125, and 14.5 % is 0.145. */
function percent(value: number): number {
  return Number(`${value}e-2`) || value / 100;
}

function formatFor(
  {unit, isUnitInFront}: Decoration,
  found: {readonly isGrouped: boolean; readonly hasFraction: boolean; readonly hasExponent: boolean},
): string | undefined {
  const decimals = found.hasFraction ? '.00' : '';
  if (found.hasExponent) return '0.00E+00';
  if (unit === '%') return `0${decimals}%`;
  if (unit !== '') return isUnitInFront ? `"${unit}"#,##0${decimals}` : `#,##0${decimals} "${unit}"`;
  return found.isGrouped ? `#,##0${decimals}` : undefined;
}
