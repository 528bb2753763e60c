import {toInstant, toMilliseconds, type Instant} from '../domain/calendar.js';
import {WAVES, type Wave} from '../domain/round.js';

/** The waves of a deadline that units were given for themselves. */
export const OWN_WAVES = ['threeHours', 'deadline', 'twoHoursAfter'] as const satisfies readonly Wave[];
export type OwnWave = (typeof OWN_WAVES)[number];

/** A wave of the round's deadline, or of another one: `own-deadline-20240610T110000`. */
export type WaveKey = Wave | `own-${OwnWave}-${string}`;

/** A wave, or a reminder sent by hand on a day. */
export type ReminderKey = WaveKey | `manual-${string}`;

/** Names a wave of a deadline that units were given for themselves; another deadline has waves of its own. */
export function ownWaveKey(wave: OwnWave, deadline: Instant): WaveKey {
  return `own-${wave}-${toInstant(toMilliseconds(deadline)).slice(0, SECONDS).replace(/[-:]/g, '')}`;
}

/** The wave of a key, with the deadline where it is not the round's; undefined for a reminder sent by hand. */
export function parseWaveKey(
  key: ReminderKey,
): {readonly wave: Wave; readonly deadline: Instant | undefined} | undefined {
  const wave = WAVES.find(one => one === key);
  if (wave !== undefined) return {wave, deadline: undefined};
  const [, name, ...digits] = OWN_KEY.exec(key) ?? [];
  const own = OWN_WAVES.find(one => one === name);
  if (own === undefined) return undefined;
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = digits;
  return {wave: own, deadline: `${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`};
}

const SECONDS = 'yyyy-MM-ddTHH:mm:ss'.length;
const OWN_KEY = /^own-([a-zA-Z]+)-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})$/;

/**
 * `claimed`: a run has taken it up; `sent`: the mail is out; `unknown`: the run died in the sending of it; `merged`: said
 * under a later key; `skipped`: not sent, for the reason given.
 */
export const LEDGER_STATES = ['claimed', 'sent', 'unknown', 'merged', 'skipped'] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** `noMail`: reached by Zalo or phone; `submitted`: handed in, or given more time, just before the mail; `quota`: to be tried again; `tooLate`: its time is over. */
export const SKIP_REASONS = ['noMail', 'submitted', 'quota', 'tooLate'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What is remembered of one reminder to one person. */
export interface LedgerEntry {
  readonly person: string;
  readonly key: ReminderKey;
  readonly state: LedgerState;
  readonly at: Instant;
  /** The round's deadline at that time: after an extension of the round its waves begin anew. */
  readonly deadline: Instant;
  readonly reason?: SkipReason;
}

/** Names an entry within a round: `oneDay.P11`. */
export function ledgerName(key: ReminderKey, person: string): string {
  return `${key}.${person}`;
}

/** The key and person of an entry's name, or undefined where it is none. */
export function parseLedgerName(name: string): {readonly key: ReminderKey; readonly person: string} | undefined {
  const dot = name.indexOf('.');
  const key = toReminderKey(name.slice(0, dot));
  const person = name.slice(dot + 1);
  return dot < 0 || key === undefined || person === '' ? undefined : {key, person};
}

function toReminderKey(text: string): ReminderKey | undefined {
  if (text.startsWith('manual-')) return `manual-${text.slice('manual-'.length)}`;
  const key = text as ReminderKey; // parsed in the next line
  return parseWaveKey(key) === undefined ? undefined : key;
}

/** Whether nothing may be sent under an entry's key any more, except on a person's word. */
export function isSettled(entry: LedgerEntry): boolean {
  return !(entry.state === 'skipped' && entry.reason === 'quota');
}

/** How far a batch was: which of its mails was being sent (-1 before the first), and which were found not to be due any more. */
export interface BatchProgress {
  readonly sending: number;
  readonly skipped: readonly number[];
}

/** The progress as the document remembers it: `3 0 2` is the fourth mail, the first and third were skipped. */
export function formatBatchProgress({sending, skipped}: BatchProgress): string {
  return [sending, ...skipped].join(' ');
}

/** Reads what `formatBatchProgress` wrote; a blank text is a batch that was not begun. */
export function parseBatchProgress(text: string): BatchProgress {
  const [sending = -1, ...skipped] = text
    .split(' ')
    .filter(part => part !== '')
    .map(Number);
  return {sending, skipped};
}

/**
 * Judges the claims of a batch whose run died: those found not to be due were skipped, those before the one it was sending were
 * sent, that one is unknown, the others were never tried and are free again (`free` entries are to be deleted).
 */
export function settleBatch(
  batch: readonly LedgerEntry[],
  {sending, skipped}: BatchProgress,
): {readonly settled: readonly LedgerEntry[]; readonly free: readonly LedgerEntry[]} {
  const states = batch.map((entry, index): LedgerEntry | undefined => {
    if (skipped.includes(index)) return {...entry, state: 'skipped', reason: 'submitted'};
    if (index > sending) return undefined;
    return {...entry, state: index === sending ? 'unknown' : 'sent'};
  });
  return {
    settled: states.filter(entry => entry !== undefined),
    free: batch.filter((_, index) => states[index] === undefined),
  };
}

/** How many mails are claimed by one write. */
export const BATCH_SIZE = 20;

/** Splits a list into batches of BATCH_SIZE. */
export function toBatches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / BATCH_SIZE);
  return Array.from({length: count}, (_, index) => items.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE));
}
