import {MONEY_MEASURES, WORKDAY_MEASURES, WORKDAY_SOURCES} from '../catalogue/lists/reading-words.js';
import {RESOURCE_LIST} from '../catalogue/lists/resource-list.js';
import {roundHalfUp} from './number-format.js';
import {readNumber} from './numbers.js';
import {isNone, toComparisonKey, trimText} from './text.js';

/** One source named in a Nguồn lực cell. Money is in triệu đồng; `unit` is what stood behind an amount of another kind. */
export interface ResourceAmount {
  /** In the list's spelling where it is known; '' where only an amount was typed. */
  readonly source: string;
  readonly amount?: number;
  readonly measure: 'million' | 'workday' | 'other';
  readonly unit?: string;
}

// source, colon or not, number, measure: "NS xã: 1.250,5 triệu"
const LONGEST_AMOUNT = 200;
const SOURCE_AND_AMOUNT = /^(.*?)\s*([:=]?)\s*(\d[\d.,]*)\s*([^\d]*)$/;

/** Reads "NS xã: 50; Nhân dân đóng góp: 200; Ngày công: 120 công"; what has no readable amount keeps its text as source. */
export function readResources(text: string): readonly ResourceAmount[] {
  if (isNone(text)) return [];
  const separator = /[;\n]/.test(text) ? /[;\n]/ : /,(?!\d)|\+/;
  return text
    .split(separator)
    .map(part => trimText(part).replace(/\s+/g, ' ').replace(/[.,]$/, ''))
    .filter(part => part !== '')
    .map(readResource);
}

/** The spelling of the list for a source, or the source as typed. */
export function canonicalSource(text: string): string {
  return findSource(text) ?? trimText(text);
}

/** The sum of the amounts of money, in triệu đồng, or undefined where none is given. */
export function sumMoney(resources: readonly ResourceAmount[]): number | undefined {
  const amounts = resources.flatMap(({measure, amount}) =>
    measure === 'million' && amount !== undefined ? [amount] : [],
  );
  return amounts.length === 0 ? undefined : roundHalfUp(amounts.reduce((sum, amount) => sum + amount, 0));
}

function readResource(part: string): ResourceAmount {
  const found = part.length > LONGEST_AMOUNT ? null : SOURCE_AND_AMOUNT.exec(part);
  return (found === null ? undefined : readAmount(part, found)) ?? sourceOnly(part);
}

function readAmount(part: string, found: RegExpExecArray): ResourceAmount | undefined {
  const [, source = '', colon, digits = '', measure = ''] = found;
  const number = readNumber(digits);
  if (number.kind !== 'value') return sourceOnly(part.replace(/[:=].*$/s, ''));
  if (source === '') return readBareAmount(number.value, measure);
  const isAmount = colon !== '' || findSource(source) !== undefined || isMeasure(measure);
  return isAmount ? toAmount(source, number.value, measure) : undefined;
}

/** "120 ngày công" names its source by its measure; "300" names none. */
function readBareAmount(amount: number, measure: string): ResourceAmount | undefined {
  if (isWorkdayMeasure(measure)) return toAmount(WORKDAY_SOURCES[0] ?? '', amount, measure);
  return measure === '' || moneyFactor(measure) !== undefined ? toAmount('', amount, measure) : undefined;
}

function sourceOnly(text: string): ResourceAmount {
  return {source: canonicalSource(text), measure: 'million'};
}

function toAmount(source: string, amount: number, measure: string): ResourceAmount {
  const name = canonicalSource(source);
  const isLabour = WORKDAY_SOURCE_KEYS.has(toComparisonKey(name));
  if (isWorkdayMeasure(measure) || (measure === '' && isLabour)) return {source: name, amount, measure: 'workday'};
  const factor = measure === '' ? 1 : moneyFactor(measure);
  if (factor === undefined) return {source: name, amount, measure: 'other', unit: trimText(measure)};
  return {source: name, amount: roundHalfUp(amount * factor), measure: 'million'};
}

function findSource(text: string): string | undefined {
  return SOURCES.get(toComparisonKey(text));
}

function isMeasure(text: string): boolean {
  return isWorkdayMeasure(text) || moneyFactor(text) !== undefined;
}

function isWorkdayMeasure(text: string): boolean {
  return WORKDAY_MEASURE_KEYS.has(toComparisonKey(text));
}

function moneyFactor(text: string): number | undefined {
  return MONEY_FACTORS.get(toComparisonKey(text));
}

const WORKDAY_SOURCE_KEYS: ReadonlySet<string> = new Set(WORKDAY_SOURCES.map(toComparisonKey));
const WORKDAY_MEASURE_KEYS: ReadonlySet<string> = new Set(WORKDAY_MEASURES.map(toComparisonKey));
const MONEY_FACTORS: ReadonlyMap<string, number> = new Map(
  Object.entries(MONEY_MEASURES).map(([word, factor]) => [toComparisonKey(word), factor]),
);

/** The sources of the list by every spelling under which they are recognised. */
const SOURCES: ReadonlyMap<string, string> = new Map(
  RESOURCE_LIST.flatMap(({name, alsoWritten}) =>
    [name, ...alsoWritten].map(spelling => [toComparisonKey(spelling), name] as const),
  ),
);
