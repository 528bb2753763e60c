import {RUN_EVERY_MINUTES} from '../session/clock.js';
import {
  activeUnits,
  CELL_WORDS,
  composeDigest,
  type Contact,
  type Digest,
  type DigestInput,
  findColumnTitle,
  type MailDraft,
  type ReminderInput,
  respondentsOf,
  type Standings,
  toUnitStanding,
  type UnitContent,
  type UnitFacts,
  type UnitKey,
  unitLabel,
} from '../../core/index.js';
import {readSubmission} from '../session/facts.js';
import {type ReadUnit} from '../session/read-units.js';
import {type Ledger, readLedger} from './ledger.js';
import {PROPERTY} from '../session/property-names.js';
import {RefusedError} from '../session/refusal.js';
import {requireRegion} from '../session/region.js';
import {type Workbench} from '../session/workbench.js';

/** A round in which reminders may go out, with what plans are made from. */
export interface OpenedReminders {
  readonly workbench: Workbench;
  readonly input: ReminderInput;
  readonly ledger: Ledger;
}

/** The round's reminders as they stand; refuses where none can go out. */
export function openReminders(workbench: Workbench): OpenedReminders {
  requireRegion(workbench.spreadsheet);
  if (workbench.facts.closedAt !== undefined) throw new RefusedError({code: 'roundClosed'});
  if (workbench.facts.startedAt === undefined) throw new RefusedError({code: 'noTabs'});
  const ledger = readLedger(workbench.store);
  return {workbench, ledger, input: toReminderInput(workbench, ledger, MailApp.getRemainingDailyQuota())};
}

/** Everything the planning of reminders takes, from the properties alone: whether a report is missing does not need its tab. */
export function toReminderInput(workbench: Workbench, ledger: Ledger, quotaLeft: number): ReminderInput {
  const {now, round, registry, facts, store} = workbench;
  const lastRunAt = store[PROPERTY.lastRun];
  return {
    now,
    round,
    registry,
    startedAt: facts.startedAt ?? now,
    standings: readStandings(workbench),
    ledger: ledger.entries,
    quotaLeft,
    runEveryMinutes: RUN_EVERY_MINUTES,
    lastRunAt: lastRunAt === '' ? undefined : lastRunAt,
  };
}

/** Where every unit's report stands by its record. */
export function readStandings(workbench: Workbench): Standings {
  const {store, facts, registry} = workbench;
  return new Map(
    activeUnits(registry).map(({key}) => [key, toUnitStanding(readSubmission(store, key), facts.deadline, false)]),
  );
}

/** What a unit's tab held when it was read, in sentences: one per error of a tab that somebody has begun. */
export function toContent({messages, facts}: Workbench, unit: ReadUnit): UnitContent {
  if (unit.kind === 'noTab' || unit.review.kind === 'broken') return {kind: 'unreadable'};
  const {report, issues} = unit.review;
  if (!report.hasInput) return {kind: 'blank'};
  const words = CELL_WORDS[facts.language];
  const errors = issues.filter(({severity}) => severity === 'error');
  return {kind: 'begun', gaps: errors.map(issue => messages.issues.sentence(issue, findColumnTitle(issue, words)))};
}

/** What mails say of each unit; nothing of the content of tabs that were not read. */
export function toDigestInput(
  workbench: Workbench,
  standings: Standings,
  contents: ReadonlyMap<UnitKey, UnitContent> = new Map(),
): DigestInput {
  const {registry, round, now, messages, spreadsheet, tabs} = workbench;
  const url = spreadsheet.getUrl();
  const units = activeUnits(registry);
  const facts = units.map((unit): readonly [UnitKey, UnitFacts] => [
    unit.key,
    {
      name: unitLabel(unit, messages.log.criterionName),
      link: tabs[unit.key] === undefined ? '' : `${url}#gid=${tabs[unit.key]?.sheet ?? 0}`,
      standing: standings.get(unit.key) ?? {state: 'notStarted'},
      content: contents.get(unit.key) ?? {kind: 'unread'},
      respondents: respondentsOf(unit, registry),
    },
  ]);
  const coordinator: Contact = registry.people.find(({id}) => id === round.coordinator) ?? {name: '', phone: ''};
  return {round, now, units: new Map(facts), expected: units.length, coordinator, words: messages.mail};
}

/** Sends one mail; the recipient's address was checked when the mail was planned. */
export function sendDigest(digest: Digest, input: DigestInput): MailDraft {
  const draft = composeDigest(digest, input);
  const {subject, text, html} = draft;
  MailApp.sendEmail({to: digest.person.email.trim(), subject, body: text, htmlBody: html, name: input.round.name});
  return draft;
}
