import {type LocaleFacts} from '../cell/locale-facts.js';

/** A number read from text, with the format that typing it applies. */
export interface ParsedNumber {
  readonly value: number;
  readonly numberFormat: string | undefined;
}

type Separators = Pick<LocaleFacts, 'decimal' | 'group'>;

/** A number and what stands around its digits. */
interface Decorated {
  readonly isNegative: boolean;
  /** '%', a currency sign, or ''. */
  readonly unit: string;
  readonly isUnitInFront: boolean;
  readonly digits: string;
}

/** The digits as the locale's notation has them. */
interface Digits {
  readonly size: number;
  readonly isGrouped: boolean;
  readonly hasFraction: boolean;
  readonly hasExponent: boolean;
}

const NUMERAL = String.raw`(?<digits>[\d.,]+(?:[eE][+-]?\d+)?)`;
const MONEY = '[$€£¥₫đ]';

/** -5, $5, -$5, $-5, 5 %, -500 ₫: a unit on one side at most. */
const IN_FRONT = new RegExp(String.raw`^(?<sign>[-+]?)\s*(?<front>${MONEY}?)\s*${NUMERAL}(?<back>)$`, 'u');
const SIGN_AFTER_MONEY = new RegExp(String.raw`^(?<front>${MONEY})\s*(?<sign>[-+])\s*${NUMERAL}(?<back>)$`, 'u');
const BEHIND = new RegExp(String.raw`^(?<sign>[-+]?)(?<front>)\s*${NUMERAL}\s*(?<back>%|${MONEY}|VND|VNĐ)$`, 'u');

/** (5) is -5. */
const BRACKETED = new RegExp(String.raw`^(?<sign>\()\s*(?<front>${MONEY}?)\s*${NUMERAL}\s*(?<back>)\)$`, 'u');

const SHAPES = [IN_FRONT, BEHIND, SIGN_AFTER_MONEY, BRACKETED];

/** Reads a number, percentage or amount of money in the notation with these separators. */
export function parseTypedNumber(text: string, separators: Separators): ParsedNumber | undefined {
  const decorated = undecorate(text);
  const digits = decorated && parseDigits(decorated.digits, separators);
  if (!digits) return undefined;
  const signed = decorated.isNegative ? -digits.size : digits.size;
  return {value: decorated.unit === '%' ? percent(signed) : signed, numberFormat: formatFor(decorated, digits)};
}

function undecorate(text: string): Decorated | undefined {
  const groups = firstMatch(SHAPES, text);
  if (!groups) return undefined;
  const {sign, front, digits, back} = groups as Record<'sign' | 'front' | 'digits' | 'back', string>; // each shape has them all
  return {isNegative: sign === '-' || sign === '(', unit: front || back, isUnitInFront: front !== '', digits};
}

function firstMatch(patterns: readonly RegExp[], text: string): Readonly<Record<string, string>> | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

function parseDigits(text: string, separators: Separators): Digits | undefined {
  const groups = digitPattern(separators).exec(text)?.groups;
  if (!groups) return undefined;
  const {whole, fraction, exponent} = groups as Record<'whole' | 'fraction' | 'exponent', string>; // the pattern has them all
  if (whole + fraction === '') return undefined;
  const size = Number(`${whole.replaceAll(separators.group, '') || '0'}.${fraction || '0'}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  return {
    size,
    isGrouped: whole.includes(separators.group),
    hasFraction: fraction !== '',
    hasExponent: exponent !== '',
  };
}

function digitPattern({decimal, group}: Separators): RegExp {
  const whole = String.raw`(?<whole>\d{1,3}(?:[${group}]\d{3})+|\d*)`;
  return new RegExp(
    String.raw`^${whole}[${decimal}]?(?<fraction>(?<=[${decimal}])\d*|)(?<exponent>(?:[eE][+-]?\d+)?)$`,
  );
}

/** A hundredth without the noise of binary fractions: 14.5 % is 0.145. */
function percent(value: number): number {
  return Number(`${value}e-2`) || value / 100;
}

function formatFor(
  {unit, isUnitInFront}: Decorated,
  {isGrouped, hasFraction, hasExponent}: Digits,
): string | undefined {
  const decimals = hasFraction ? '.00' : '';
  if (hasExponent) return '0.00E+00';
  if (unit === '%') return `0${decimals}%`;
  if (unit !== '') return isUnitInFront ? `"${unit}"#,##0${decimals}` : `#,##0${decimals} "${unit}"`;
  return isGrouped ? `#,##0${decimals}` : undefined;
}
