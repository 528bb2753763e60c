import {addMilliseconds, toCalendarDate, type Instant} from '../domain/calendar.js';
import {type Registry} from '../domain/registry.js';
import {type ReportingRound, type Wave, WAVES} from '../domain/round.js';
import {type UnitKey} from '../domain/vocabulary.js';
import {isDue, isMissing, type Digest, type Standings} from './digest.js';
import {findDueWaves} from './due-groups.js';
import {findUnitsWithoutPeople, isConcerned, planDuties, toContents, type Duties} from './duties.js';
import {isReachedByMail} from './mail-address.js';
import {orderByPriority} from './plan-quota.js';
import {isSettled, type LedgerEntry, type LedgerState, type ReminderKey, type SkipReason} from './reminder-ledger.js';
import {isSendingTime, nextSendingTime} from './sending-hours.js';
import {planWaves, type ScheduledWave} from './wave-schedule.js';

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
  readonly expired: readonly Wave[];
}

/** Plans the reminders that are due at `now`. */
export function planReminders(input: ReminderInput): ReminderPlan {
  if (!isWithinHours(input)) return toHeldPlan(input);
  const waves = wavesOf(input);
  return toPlan(
    planDuties(input.registry, input.round).map(duties => findDue(duties, waves, input)),
    input,
  );
}

/** Plans reminders on a person's click: to everybody whose reports are missing, whatever the wave, once a day. */
export function planManualReminders(input: ReminderInput): ReminderPlan {
  const key: ReminderKey = `manual-${toCalendarDate(input.now)}`;
  const waves = manualWaves(input);
  const due = planDuties(input.registry, input.round)
    .filter(({person}) => !entriesOf(input, person.id).some(entry => entry.key === key && isSettled(entry)))
    .map(duties => ({duties, digest: toDigest(duties, {key, merged: []}, waves, input), expired: []}));
  // A click closes no wave.
  return {...toPlan(due, input), closes: input.lastRunAt};
}

/** Plans one reminder anew of which nobody can say whether it went out, under its own key; empty where nothing is missing. */
export function planResend(input: ReminderInput, {person, key}: NamedReminder): ReminderPlan {
  const waves = WAVES.filter(wave => wave === key);
  const due = planDuties(input.registry, input.round)
    .filter(duties => duties.person.id === person)
    .map(duties => ({
      duties,
      digest: toDigest(duties, {key, merged: []}, waves.length === 0 ? manualWaves(input) : waves, input),
      expired: [],
    }));
  return {...toPlan(due, input), closes: input.lastRunAt};
}

/** On the last day a reminder by hand tells supervisors of their units, as the wave of that day does. */
function manualWaves({now, round}: ReminderInput): readonly Wave[] {
  return addMilliseconds(now, ONE_DAY_MS) >= round.deadline ? ['oneDay'] : [];
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

/** The enabled waves of a round with their instants. */
export function wavesOf({round, startedAt, runEveryMinutes}: ScheduleOf): readonly ScheduledWave[] {
  return planWaves({deadline: round.deadline, startedAt, settings: round.reminders, runEveryMinutes});
}

export type ScheduleOf = Pick<ReminderInput, 'round' | 'startedAt' | 'runEveryMinutes'>;

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

function findDue(duties: Duties, waves: readonly ScheduledWave[], input: ReminderInput): Due {
  const {key, merged, expired} = findDueWaves({
    now: input.now,
    deadline: input.round.deadline,
    waves: waves.filter(({wave}) => isConcerned(duties, wave)),
    entries: entriesOf(input, duties.person.id),
    lastRunAt: input.lastRunAt,
  });
  const wasDue = isDue(toContents(duties, expired, input.standings));
  return {
    duties,
    digest: key === undefined ? undefined : toDigest(duties, {key, merged}, [...merged, key], input),
    expired: wasDue ? expired : [],
  };
}

function toDigest(
  duties: Duties,
  name: Pick<Digest, 'key' | 'merged'>,
  waves: readonly Wave[],
  {standings}: ReminderInput,
): Digest | undefined {
  const digest = {person: duties.person, ...name, ...toContents(duties, waves, standings)};
  return isDue(digest) ? digest : undefined;
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
      ...unreached.map(digest => skippedEntry(nameOf(digest), 'quota', input)),
      ...missed.map(reminder => skippedEntry(reminder, 'tooLate', input)),
    ],
  };
}

function nameOf({person, key}: Digest): NamedReminder {
  return {person: person.id, key};
}

/** A start is not repeated when the round's deadline is moved; the other waves are. */
function entriesOf({ledger, round}: ReminderInput, person: string): readonly LedgerEntry[] {
  return ledger.filter(
    entry => entry.person === person && (entry.deadline === round.deadline || entry.key === 'start'),
  );
}

function findUnknown({ledger, round}: ReminderInput): readonly NamedReminder[] {
  return ledger
    .filter(({state, deadline}) => (state === 'unknown' || state === 'claimed') && deadline === round.deadline)
    .map(({person, key}) => ({person, key}));
}
