import {
  addMilliseconds,
  chainsOf,
  composeCallLine,
  composeDigest,
  composeZaloText,
  type Digest,
  type DigestInput,
  entriesOf,
  formatDateTime,
  type Instant,
  keyOf,
  type LedgerEntry,
  type NamedReminder,
  planManualReminders,
  planRemindersAt,
  type ReminderPlan,
  toMilliseconds,
  type UnitKey,
  unitsOf,
  waveGroupsOf,
} from '../../core/index.js';
import {readMoment} from '../session/ask.js';

import {nameReminder} from '../tabs/names.js';
import {RefusedError} from '../session/refusal.js';
import {
  type CallLineView,
  type MessageView,
  type PlanView,
  type RecipientView,
  type RemindersView,
  type UnknownView,
  type WaveView,
} from './types.js';
import {type OpenedReminders, openReminders, toDigestInput} from './open-reminders.js';
import {readMentioned, toCurrent} from './read-mentioned.js';
import {type Workbench} from '../session/workbench.js';

/** What a consumer account may send on a day that has not begun; nobody can ask Google for more than today's rest. */
const DAILY_QUOTA = 100;

/** A round in which reminders go out, with the plan of one instant. */
interface Planned extends OpenedReminders {
  readonly plan: ReminderPlan;
  /** Absent for *Gửi ngay*. */
  readonly at: Instant | undefined;
}

/** Who would get what: now on a click, or at an instant as the clock would send it. */
export function readRemindersView(workbench: Workbench, at: string): RemindersView {
  const planned = planAt(workbench, at);
  const {round, now} = workbench;
  return {
    title: round.name,
    deadline: formatDateTime(round.deadline),
    now: formatDateTime(now),
    waves: toWaves(planned),
    unknown: planned.plan.unknown.map(reminder => toUnknown(planned, reminder)),
    plan: toPlanView(planned),
  };
}

/** The mail and the Zalo text of one person, with their tabs read as the sending does; undefined where nothing is missing. */
export function readMessage(workbench: Workbench, at: string, person: string): MessageView | undefined {
  const planned = planAt(workbench, at);
  const digest = allDigests(planned.plan).find(one => one.person.id === person);
  const [message] = digest === undefined ? [] : composeFor(planned, [digest]);
  if (message === undefined) return undefined;
  const {fresh, mail} = message;
  return {name: fresh.person.name, mail: composeDigest(fresh, mail), zalo: composeZaloText(fresh, mail)};
}

/** A line for everybody who is due, those without mail first. */
export function readCallSheet(workbench: Workbench, at: string): readonly CallLineView[] {
  const planned = planAt(workbench, at);
  const {manual} = planned.plan;
  return composeFor(planned, [...manual, ...allDigests(planned.plan).filter(one => !manual.includes(one))]).map(
    ({digest, fresh, mail}) => ({text: composeCallLine(fresh, mail), isByPhone: manual.includes(digest)}),
  );
}

function planAt(workbench: Workbench, text: string): Planned {
  const opened = openReminders(workbench);
  const at = readMoment(text);
  if (at === undefined) return {...opened, at, plan: planManualReminders(opened.input)};
  // Whoever asks for "now" types the present minute, which has begun.
  if (toMilliseconds(addMilliseconds(at, 60_000)) <= toMilliseconds(workbench.now)) {
    throw new RefusedError({code: 'momentPast', text});
  }
  return {...opened, at, plan: planRemindersAt(opened.input, at, DAILY_QUOTA)};
}

function allDigests({mails, manual, unreached}: ReminderPlan): readonly Digest[] {
  return [...mails, ...manual, ...unreached];
}

interface Composed {
  readonly digest: Digest;
  readonly fresh: Digest;
  readonly mail: DigestInput;
}

/** Reads the tabs as the sending does; whose reports came in unnoticed is left out. */
function composeFor({workbench, at}: Planned, digests: readonly Digest[]): readonly Composed[] {
  const {refresh, mail} = toCurrent(workbench, readMentioned(workbench, digests));
  return digests.flatMap(digest => {
    const fresh = refresh(digest);
    return fresh === undefined ? [] : [{digest, fresh, mail: {...mail, now: at ?? workbench.now}}];
  });
}

function toWaves({workbench, input, ledger}: Planned): readonly WaveView[] {
  const groups = waveGroupsOf(input);
  const all = chainsOf(input).flatMap(chain => chain.waves.map(wave => ({...wave, chain})));
  return all.map(({wave, at, isMoved, chain}) => {
    const name = keyOf(chain, wave);
    const later = groups.find(({merged}) => merged.includes(name));
    const own = entriesOf(chain, ledger.entries).filter(({key}) => key === wave);
    const count = (holds: (entry: LedgerEntry) => boolean): number => own.filter(holds).length;
    return {
      name: nameReminder(workbench, name),
      at: formatDateTime(later?.at ?? at),
      mergedInto: later === undefined ? '' : nameReminder(workbench, later.key),
      isPast: toMilliseconds(later?.at ?? at) <= toMilliseconds(input.now),
      isMoved,
      sent: count(({state}) => state === 'sent'),
      merged: count(({state}) => state === 'merged'),
      byPhone: count(({reason}) => reason === 'noMail'),
    };
  });
}

function toUnknown({workbench, ledger}: Planned, {person, key}: NamedReminder): UnknownView {
  const entry = ledger.entries.find(one => one.person === person && one.key === key);
  return {
    person,
    key,
    name: namePerson(workbench, person),
    wave: nameReminder(workbench, key),
    at: entry === undefined ? '' : formatDateTime(entry.at),
  };
}

function toPlanView({workbench, plan, at}: Planned): PlanView {
  const {units} = toDigestInput(workbench, new Map());
  const nameUnit = (unit: UnitKey): string => units.get(unit)?.name ?? unit;
  const toRecipient = (digest: Digest): RecipientView => ({
    id: digest.person.id,
    name: digest.person.name,
    phone: digest.person.phone,
    email: digest.person.email.trim(),
    wave: [...digest.merged, digest.key].map(key => nameReminder(workbench, key)).join(' + '),
    own: digest.own.map(nameUnit),
    watched: unitsOf(digest)
      .filter(unit => !digest.own.includes(unit))
      .map(nameUnit),
  });
  return {
    at: formatDateTime(plan.at),
    isNow: at === undefined,
    heldUntil: plan.heldUntil === undefined ? '' : formatDateTime(plan.heldUntil),
    quota: plan.quota,
    mails: plan.mails.map(toRecipient),
    byPhone: plan.manual.map(toRecipient),
    unreached: plan.unreached.map(toRecipient),
    missed: plan.missed.map(({person}) => namePerson(workbench, person)),
    unitsWithoutPeople: plan.unitsWithoutPeople.map(nameUnit),
  };
}

function namePerson({registry}: Workbench, id: string): string {
  return registry.people.find(person => person.id === id)?.name ?? id;
}
