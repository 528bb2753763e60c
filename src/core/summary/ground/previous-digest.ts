import * as z from 'zod/mini';

import {fingerprintOf} from '../../layout/tab/fingerprint.js';
import {toComparisonKey} from '../../reading/text.js';
import {type UnitKey} from '../../domain/vocabulary.js';
import {type CriterionRow, type MatrixRow, type Summary} from './summary-schema.js';
import {type EnteredVerdict} from '../../report/verdict-meaning.js';

/**
 * What one compile leaves for the next to compare with, small enough for one document property. `units` holds per unit a
 * few signs: state, verdicts, figures, and a short fingerprint per obstacle.
 */
export const PreviousDigestSchema = z.object({
  v: z.literal(1),
  at: z.string(),
  /** Numbers of the village criteria in the order in which the signs stand. */
  criteria: z.array(z.string()),
  units: z.record(z.string(), z.string()),
});
export type PreviousDigest = z.output<typeof PreviousDigestSchema>;

/** A unit as the digest remembers it; what is undefined was not remembered or does not apply. */
export interface UnitMemory {
  readonly state: string;
  readonly figures: string;
  /** Verdict signs by village criterion number; a commune criterion has one, under ''. */
  readonly verdicts: ReadonlyMap<string, string>;
  /** Fingerprints of submitted obstacles, or proposals without one, by village criterion number; undefined where there was no room for them. */
  readonly obstacles: ReadonlyMap<string, string> | undefined;
}

const MAX_BYTES = 8000; // a document property holds 9 KB, name included
const STATE_SIGNS = {notStarted: 'n', draft: 'd', onTime: 'o', late: 'l', returned: 'r'} as const;
const VERDICT_SIGNS = {met: 'm', nearlyMet: 'y', notMet: 'x', notApplicable: 'a'} as const;
const NOTHING = '-';
const PRINT_LENGTH = 3; // one change in 4,096 goes unmarked; the property has room for no more
const PRINT_OR_NOTHING = /[0-9a-f]{3}|-/g;

/** Digests a summary. Where obstacles would not fit into 8 KB they are left out, and the next compile marks none as new. */
export function toPreviousDigest(summary: Summary): PreviousDigest {
  const memories = remember(summary);
  const full = toDigest(summary, memories);
  if (countBytes(JSON.stringify(full)) <= MAX_BYTES) return full;
  return toDigest(summary, new Map([...memories].map(([key, memory]) => [key, {...memory, obstacles: undefined}])));
}

/** What a summary would have a digest remember, unit by unit. */
export function remember(summary: Summary): ReadonlyMap<UnitKey, UnitMemory> {
  const obstacles = new Map([
    ...summary.proposals.map(({tab, criterion, proposal}) => [`${tab}\n${criterion}`, toPrint(proposal)] as const),
    ...summary.obstacles.map(({tab, criterion, obstacle}) => [`${tab}\n${criterion}`, toPrint(obstacle)] as const),
  ]);
  return new Map<UnitKey, UnitMemory>([
    ...summary.matrix.map(row => [`village:${row.village}`, rememberVillage(row, obstacles)] as const),
    ...summary.criteria.map(row => [`criterion:${row.number}`, rememberCriterion(row)] as const),
  ]);
}

/** What a digest remembers, unit by unit; signs it cannot read are passed over. */
export function recall(digest: PreviousDigest): ReadonlyMap<UnitKey, UnitMemory> {
  return new Map(
    Object.entries(digest.units).map(([key, signs]) => {
      const criteria = key.startsWith('village:') ? digest.criteria : [''];
      return [key as UnitKey, recallUnit(signs, criteria)]; // the digest was written by toPreviousDigest
    }),
  );
}

function rememberVillage(row: MatrixRow, obstacles: ReadonlyMap<string, string>): UnitMemory {
  const numbers = Object.keys(row.verdicts);
  return {
    state: STATE_SIGNS[row.state],
    figures: `${row.remainingBudget}`,
    verdicts: new Map(numbers.map(number => [number, toSign(row.verdicts[number] ?? null)])),
    obstacles: new Map(
      numbers.map(number => [number, obstacles.get(`village:${row.village}\n${number}`) ?? NOTHING] as const),
    ),
  };
}

function rememberCriterion(row: CriterionRow): UnitMemory {
  const missing = Object.values(row.dossier.missing).reduce((sum, count) => sum + count, 0);
  return {
    state: STATE_SIGNS[row.state],
    figures: [row.indicatorsMet, row.work, row.dossier.present, missing, row.dossier.incomplete].join(','),
    verdicts: new Map([['', toSign(row.verdict)]]),
    obstacles: undefined,
  };
}

function toDigest(summary: Summary, memories: ReadonlyMap<UnitKey, UnitMemory>): PreviousDigest {
  const criteria = Object.keys(summary.matrix[0]?.verdicts ?? {});
  return {
    v: 1,
    at: summary.compiledAt,
    criteria,
    units: Object.fromEntries([...memories].map(([key, memory]) => [key, toSigns(memory, criteria)])),
  };
}

function toSigns({state, figures, verdicts, obstacles}: UnitMemory, criteria: readonly string[]): string {
  const signs = verdicts.get('') ?? criteria.map(number => verdicts.get(number) ?? NOTHING).join('');
  const prints = obstacles && criteria.map(number => obstacles.get(number) ?? NOTHING).join('');
  return [state + signs, figures, ...(prints === undefined ? [] : [prints])].join(';');
}

function recallUnit(signs: string, criteria: readonly string[]): UnitMemory {
  const [head = '', figures = '', prints] = signs.split(';');
  const verdicts = Array.from(head.slice(1));
  const found = prints?.match(PRINT_OR_NOTHING);
  return {
    state: head.slice(0, 1),
    figures,
    verdicts: new Map(criteria.map((number, index) => [number, verdicts[index] ?? NOTHING])),
    obstacles: found ? new Map(criteria.map((number, index) => [number, found[index] ?? NOTHING])) : undefined,
  };
}

function toSign(verdict: EnteredVerdict): string {
  return verdict === null ? NOTHING : VERDICT_SIGNS[verdict];
}

function toPrint(text: string): string {
  return fingerprintOf([{key: 'obstacle', value: toComparisonKey(text)}]).slice(0, PRINT_LENGTH);
}

/** The length of a text in UTF-8. */
function countBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
