import {addMilliseconds, toCalendarDate, type Instant} from '../domain/calendar.js';
import {type Registry} from '../domain/registry.js';
import {type ReportingRound} from '../domain/round.js';
import {type UnitKey} from '../domain/vocabulary.js';
import {isDue, isMissing, type Digest, type Standings} from './digest.js';
import {findDueWaves, type DueWaves} from './due-groups.js';
import {
  findUnitsWithoutPeople,
  isConcerned,
  planDuties,
  toContents,
  toContentsByHand,
  type Contents,
  type Duties,
  type ToldWaves,
} from './duties.js';
import {isReachedByMail} from './mail-address.js';
import {orderByPriority} from './plan-quota.js';
import {
  isSettled,
  parseWaveKey,
  type LedgerEntry,
  type LedgerState,
  type ReminderKey,
  type SkipReason,
  type WaveKey,
} from './reminder-ledger.js';
import {isSendingTime, nextSendingTime} from './sending-hours.js';
import {chainsOf, entriesOf, keyOf, type WaveChain} from './wave-chain.js';

/** Everything that decides which reminders go out. */
export interface ReminderInput {
  readonly now: Instant;
  readonly round: Pick<ReportingRound, 'deadline' | 'coordinator' | 'chair' | 'reminders'>;
  /** When the entry tabs were first made. */
  readonly startedAt: Instant;
  readonly registry: Registry;
  readonly standings: Standings;
  /** The round's entries; claims of runs that died must have been settled (`settleBatch`). */
  readonly ledger: readonly LedgerEntry[];
  /** Mail recipients left today. */
  readonly quotaLeft: number;
  readonly runEveryMinutes: number;
  /** The `closes` of the last plan that was carried out to the end; absent before the first. */
  readonly lastRunAt?: Instant | undefined;
}

/** A reminder that was begun and of which nobody can say whether it went out, or that came too late. */
export interface NamedReminder {
  readonly person: string;
  readonly key: ReminderKey;
}

/** What is to be sent, to whom not, and why; everybody who is due is in exactly one of the lists. */
export interface ReminderPlan {
  readonly at: Instant;
  /** By mail, in the order of sending. */
  readonly mails: readonly Digest[];
  /** Due by mail, but beyond the day's quota. */
  readonly unreached: readonly Digest[];
  /** Due, but without mail: Zalo text and call sheet. */
  readonly manual: readonly Digest[];
  /** Begun by a run that died: sent again only on a person's word. */
  readonly unknown: readonly NamedReminder[];
  /** Their time was over before anything ran. */
  readonly missed: readonly NamedReminder[];
  /** Missing units for which nobody in `Danh bạ` reports. */
  readonly unitsWithoutPeople: readonly UnitKey[];
  readonly quota: {readonly needed: number; readonly left: number};
  /** Set outside the sending hours, where nothing is sent: when they begin. */
  readonly heldUntil: Instant | undefined;
  /** To be kept as `lastRunAt` once the plan is carried out: waves until then are closed to who was not due. */
  readonly closes: Instant | undefined;
  /** Ledger entries for those who get no mail; a mail's own entries are `digestEntries`. */
  readonly records: readonly LedgerEntry[];
}

const ONE_DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** What one person is due to get, if anything. */
interface Due {
  readonly duties: Duties;
  readonly digest: Digest | undefined;
  readonly expired: readonly WaveKey[];
}

/** Plans the reminders that are due at `now`. */
export function planReminders(input: ReminderInput): ReminderPlan {
  if (!isWithinHours(input)) return toHeldPlan(input);
  const chains = chainsOf(input);
  return toPlan(
    planDuties(input.registry, input.round).map(duties => findDue(duties, chains, input)),
    input,
  );
}

/** Plans reminders on a person's click: to everybody whose reports are missing, whatever the wave, once a day. */
export function planManualReminders(input: ReminderInput): ReminderPlan {
  const key: ReminderKey = `manual-${toCalendarDate(input.now)}`;
  const due = planDuties(input.registry, input.round)
    .filter(({person}) => !wasSent(input, person.id, key))
    .map(duties => toManualDue(duties, key, input));
  // A click closes no wave.
  return {...toPlan(due, input), closes: input.lastRunAt};
}

/** Plans one reminder anew of which nobody can say whether it went out, under its own key; empty where nothing is missing. */
export function planResend(input: ReminderInput, {person, key}: NamedReminder): ReminderPlan {
  const parsed = parseWaveKey(key);
  const chains = chainsOf(input).filter(({deadline, isOwn}) =>
    isOwn ? parsed?.deadline === deadline : parsed?.deadline === undefined,
  );
  const due = planDuties(input.registry, input.round)
    .filter(duties => duties.person.id === person)
    .map(duties => {
      if (parsed === undefined) return toManualDue(duties, key, input);
      const told = chains.map(chain => ({chain, waves: [parsed.wave]}));
      return {duties, digest: toDigest(duties, {key, merged: []}, toContents(duties, told, input)), expired: []};
    });
  return {...toPlan(due, input), closes: input.lastRunAt};
}

/** On the last day a reminder by hand tells supervisors of their units, as the wave of that day does. */
function toManualDue(duties: Duties, key: ReminderKey, input: ReminderInput): Due {
  const isLastDay = addMilliseconds(input.now, ONE_DAY_MS) >= input.round.deadline;
  const contents = toContentsByHand(duties, isLastDay, input);
  return {duties, digest: toDigest(duties, {key, merged: []}, contents), expired: []};
}

function wasSent({ledger, round}: ReminderInput, person: string, key: ReminderKey): boolean {
  return ledger.some(
    entry => entry.person === person && entry.key === key && entry.deadline === round.deadline && isSettled(entry),
  );
}

/** The entries of a digest's own key and of the waves said under it, as its mail goes through its states. */
export function digestEntries(
  digest: Digest,
  state: Extract<LedgerState, 'claimed' | 'sent' | 'unknown'>,
  {now, round}: Pick<ReminderInput, 'now' | 'round'>,
): readonly LedgerEntry[] {
  const entry = {person: digest.person.id, at: now, deadline: round.deadline};
  const merged = state === 'sent' ? digest.merged : [];
  return [{...entry, key: digest.key, state}, ...merged.map(key => ({...entry, key, state: 'merged' as const}))];
}

/** The entry of a digest that was not sent, for a reason. */
export function skippedEntry(
  {person, key}: NamedReminder,
  reason: SkipReason,
  {now, round}: Pick<ReminderInput, 'now' | 'round'>,
): LedgerEntry {
  return {person, key, state: 'skipped', reason, at: now, deadline: round.deadline};
}

/** Outside the hours nothing is sent, and no wave is closed. */
function toHeldPlan(input: ReminderInput): ReminderPlan {
  const heldUntil = nextSendingTime(input.now, input.round.reminders);
  return {...toPlan([], input), heldUntil, closes: input.lastRunAt};
}

/** A run that comes a little after closing time still belongs to the wave that brought it about. */
function isWithinHours({now, round, runEveryMinutes}: ReminderInput): boolean {
  const before = addMilliseconds(now, -runEveryMinutes * MINUTE_MS);
  return [now, before].some(instant => isSendingTime(instant, round.reminders));
}

/** What is due to one person of the round's waves and of those of units with deadlines of their own, said at once. */
function findDue(duties: Duties, chains: readonly WaveChain[], input: ReminderInput): Due {
  const found = chains.map(chain => ({chain, ...findDueIn(duties, chain, input)}));
  const told = found.flatMap(({chain, key, merged}) => (key === undefined ? [] : [{chain, key, merged}]));
  const [first, ...others] = told.flatMap(one => {
    const waves = [...one.merged, one.key];
    const name = {key: keyOf(one.chain, one.key), merged: one.merged.map(wave => keyOf(one.chain, wave))};
    const isAsked = isDue(toContents(duties, [{chain: one.chain, waves}], input));
    return isAsked ? [{told: {chain: one.chain, waves}, ...name}] : [];
  });
  const over = found.map(({chain, expired}) => ({chain, waves: expired}));
  return {
    duties,
    digest: first && toDigestOf(duties, [first, ...others], input),
    expired: over.filter(one => isDue(toContents(duties, [one], input))).flatMap(toKeys),
  };
}

function findDueIn(duties: Duties, chain: WaveChain, {now, ledger, lastRunAt}: ReminderInput): DueWaves {
  return findDueWaves({
    now,
    deadline: chain.deadline,
    waves: chain.waves.filter(({wave}) => isConcerned(duties, chain, wave)),
    entries: entriesOf(
      chain,
      ledger.filter(({person}) => person === duties.person.id),
    ),
    lastRunAt,
  });
}

interface NamedWaves {
  readonly told: ToldWaves;
  readonly key: WaveKey;
  readonly merged: readonly WaveKey[];
}

function toDigestOf(
  duties: Duties,
  [first, ...others]: readonly [NamedWaves, ...NamedWaves[]],
  input: ReminderInput,
): Digest | undefined {
  const told = [first, ...others].map(one => one.told);
  const merged = [...first.merged, ...others.flatMap(other => [...other.merged, other.key])];
  return toDigest(duties, {key: first.key, merged}, toContents(duties, told, input));
}

function toKeys({chain, waves}: ToldWaves): readonly WaveKey[] {
  return waves.map(wave => keyOf(chain, wave));
}

function toDigest(duties: Duties, name: Pick<Digest, 'key' | 'merged'>, contents: Contents): Digest | undefined {
  return isDue(contents) ? {person: duties.person, ...name, ...contents} : undefined;
}

function toPlan(due: readonly Due[], input: ReminderInput): ReminderPlan {
  const ranked = due.flatMap(({duties, digest}) => (digest === undefined ? [] : [{duties, digest}]));
  const byMail = orderByPriority(ranked.filter(({digest}) => isReachedByMail(digest.person)));
  const manual = ranked.map(({digest}) => digest).filter(({person}) => !isReachedByMail(person));
  const left = Math.max(Math.floor(input.quotaLeft), 0);
  const unreached = byMail.slice(left);
  const missed = due.flatMap(({duties, expired}) => expired.map(key => ({person: duties.person.id, key})));
  return {
    at: input.now,
    mails: byMail.slice(0, left),
    unreached,
    manual,
    unknown: findUnknown(input),
    missed,
    unitsWithoutPeople: findUnitsWithoutPeople(input.registry).filter(unit => isMissing(input.standings.get(unit))),
    quota: {needed: byMail.length, left},
    heldUntil: undefined,
    closes: input.now,
    records: [
      ...manual.flatMap(digest => digestEntries(digest, 'sent', input).slice(1)),
      ...manual.map(digest => skippedEntry(nameOf(digest), 'noMail', input)),
      ...unreached.flatMap(digest => toWaiting(digest, input)),
      ...missed.map(reminder => skippedEntry(reminder, 'tooLate', input)),
    ],
  };
}

/** The waves of another deadline that were to be said under the key wait as the key does. */
function toWaiting({person, key, merged}: Digest, input: ReminderInput): readonly LedgerEntry[] {
  const others = merged.filter(one => parseWaveKey(one)?.deadline !== parseWaveKey(key)?.deadline);
  return [key, ...others].map(one => skippedEntry({person: person.id, key: one}, 'quota', input));
}

function nameOf({person, key}: Digest): NamedReminder {
  return {person: person.id, key};
}

function findUnknown({ledger, round}: ReminderInput): readonly NamedReminder[] {
  return ledger
    .filter(({state, deadline}) => (state === 'unknown' || state === 'claimed') && deadline === round.deadline)
    .map(({person, key}) => ({person, key}));
}
