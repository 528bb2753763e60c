import {saveWorkbook, type SavedWorkbook} from '../../../local-host/files/index.js';
import {type RoundBench} from '../round-bench.js';

/** All that a round holds, part by part, as texts that are equal where nothing but ids and times differs. */
export type CanonicalState = Readonly<Record<string, string>>;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** A round that a run which died had only begun gets another id. */
const ROUND_ID = /\br\d{4}-[0-9a-f]{8}\b/g;
/** Moments of the day on which a sweep runs, as properties and cells hold them; other days belong to the round. */
const MOMENT = /2024-06-03T\d\d:\d\d:\d\d\+07:00|\d\d:\d\d 03\/06\/2024|03\/06\/2024 \d\d:\d\d/g;

/** The workbook with values, formats, rules and protections, and the document properties. */
export function canonicalState({host}: RoundBench): CanonicalState {
  const saved = saveWorkbook(host.workbook);
  const clean = cleaner(saved);
  return {...canonicalWorkbook(saved, clean), ...canonicalProperties(host.properties('document'), clean)};
}

/** The parts in which two states differ, each with the places where they begin to. */
export function differences(expected: CanonicalState, actual: CanonicalState): readonly string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  return names
    .filter(name => expected[name] !== actual[name])
    .map(name => `${name}: ${firstDifference(expected[name] ?? '(none)', actual[name] ?? '(none)')}`);
}

function firstDifference(expected: string, actual: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  const from = Math.max(0, at - 60);
  return `expected …${expected.slice(from, at + 120)}… but found …${actual.slice(from, at + 120)}…`;
}

function canonicalWorkbook(workbook: SavedWorkbook, clean: (text: string) => string): CanonicalState {
  const {protections, ...fields} = workbook.fields as Readonly<Record<string, unknown>>; // saveWorkbook writes an object
  const toCellText = cellTexts(workbook, clean);
  const sheets = workbook.sheets.flatMap(({name, fields: own, cells}) => [
    [`sheet ${name}`, clean(toStableText(withoutChance(own)))] as const,
    [`cells ${name}`, `[${[...cells].sort(byPlace).map(toCellText).join()}]`] as const,
  ]);
  const locks = (protections as readonly object[]).map(lock => clean(toStableText({...lock, id: 0}))).sort();
  return {
    ...Object.fromEntries(sheets),
    sheets: workbook.sheets.map(({name}) => name).join(' | '),
    workbook: clean(toStableText({...fields, editors: sorted(fields['editors'] as readonly unknown[]), random: 0})),
    protections: locks.join('\n'),
  };
}

type SavedCell = SavedWorkbook['sheets'][number]['cells'][number];

/** Writes cells with their looks and rules; most look alike or hold nothing, so that each part is written once. */
function cellTexts(workbook: SavedWorkbook, clean: (text: string) => string): (cell: SavedCell) => string {
  const toCleanText = (part: unknown): string => clean(toStableText(part));
  const styles = (workbook.styles as readonly unknown[]).map(toCleanText);
  const rules = (workbook.rules as readonly unknown[]).map(toCleanText);
  return ({at, style, rule, ...content}) =>
    [
      JSON.stringify(at),
      ...(style === undefined ? [] : [`style ${styles[style] ?? ''}`]),
      ...(rule === undefined ? [] : [`rule ${rules[rule] ?? ''}`]),
      ...(Object.keys(content).length === 0 ? [] : [toCleanText(content)]),
    ].join(' ');
}

/** Charts have random ids; copying rows adds their places to the rules of colour, even where these cover them already. */
function withoutChance(fields: unknown): unknown {
  const {charts, conditionalRules, ...rest} = fields as SheetFields; // saveWorkbook writes them
  const rules = conditionalRules.map(rule => ({
    ...rule,
    ranges: rule.ranges.filter(one => !rule.ranges.some(other => other !== one && isWithin(one, other))),
  }));
  return {...rest, charts: charts.map(chart => ({...chart, id: 0})), conditionalRules: rules};
}

interface SheetFields {
  readonly charts: readonly object[];
  readonly conditionalRules: readonly ColourRule[];
}

interface ColourRule {
  readonly ranges: readonly Record<'row' | 'column' | 'rows' | 'columns', number>[];
}

function isWithin(one: ColourRule['ranges'][number], other: ColourRule['ranges'][number]): boolean {
  return (
    one.row >= other.row &&
    one.column >= other.column &&
    one.row + one.rows <= other.row + other.rows &&
    one.column + one.columns <= other.column + other.columns
  );
}

function byPlace(one: SavedCell, other: SavedCell): number {
  return one.at[0] - other.at[0] || one.at[1] - other.at[1];
}

/** Chunks are joined: where a value is cut depends on the length of ids. A blank property is one that is not there. */
function canonicalProperties(store: Readonly<Record<string, string>>, clean: (text: string) => string): CanonicalState {
  const document = Object.entries(store);
  const plain = document.filter(([name, text]) => text !== '' && !/[.](\d+|n)$/.test(name));
  const chunked = document.filter(([name]) => name.endsWith('.n')).map(([name]) => name.slice(0, -2));
  return Object.fromEntries([
    ...plain.map(([name, text]) => [`property ${name}`, clean(text)] as const),
    ...chunked.map(name => [`property ${name}`, clean(joinChunks(store, name))] as const),
  ]);
}

function joinChunks(store: Readonly<Record<string, string>>, name: string): string {
  const text = Array.from({length: Number(store[`${name}.n`])}, (_, index) => store[`${name}.${index}`] ?? '').join('');
  return toStableText(JSON.parse(text));
}

/** Names sheets by their titles instead of their ids, and takes times and random ids out. */
function cleaner({sheets}: SavedWorkbook): (text: string) => string {
  const titles = new Map(sheets.map(({id, name}) => [String(id), name]));
  return text =>
    text
      .replace(UUID, '<uuid>')
      .replace(ROUND_ID, '<round>')
      .replace(/\d{5,10}/g, digits => (titles.has(digits) ? `<${titles.get(digits) ?? ''}>` : digits))
      .replace(MOMENT, '<now>');
}

/** JSON whose order does not depend on the order in which things were done. */
function toStableText(value: unknown): string {
  return JSON.stringify(toStable(value));
}

function toStable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toStable);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map(key => [key, toStablePart(key, Reflect.get(value, key))]));
}

/** Sets and maps as the host saves them. */
function toStablePart(key: string, part: unknown): unknown {
  const isUnordered = (key === '$set' || key === '$map') && Array.isArray(part);
  return toStable(isUnordered ? sorted(part) : part);
}

function sorted(items: readonly unknown[]): readonly unknown[] {
  return [...items].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
