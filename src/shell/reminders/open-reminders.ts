import {RUN_EVERY_MINUTES} from '../session/clock.js';
import {
  activeUnits,
  CELL_WORDS,
  composeDigest,
  type Contact,
  countErrors,
  type Digest,
  type DigestInput,
  groupGaps,
  type MailDraft,
  type ReminderInput,
  respondentsOf,
  type Standings,
  supervisorOf,
  type TabKey,
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

/** What a unit's tab held when it was read, its gaps put together. */
export function toContent({facts}: Workbench, unit: ReadUnit): UnitContent {
  if (unit.kind === 'noTab' || unit.review.kind === 'broken') return {kind: 'unreadable'};
  const {report, issues} = unit.review;
  if (!report.hasInput) return {kind: 'blank'};
  return {kind: 'begun', errors: countErrors(issues), gaps: groupGaps(issues, CELL_WORDS[facts.language])};
}

/** What mails say of each unit; nothing of the content of tabs that were not read. */
export function toDigestInput(
  workbench: Workbench,
  standings: Standings,
  contents: ReadonlyMap<UnitKey, UnitContent> = new Map(),
): DigestInput {
  const {registry, round, now, messages, spreadsheet, tabs} = workbench;
  const url = spreadsheet.getUrl();
  const linkTo = (tab: TabKey): string => (tabs[tab] === undefined ? '' : `${url}#gid=${tabs[tab].sheet}`);
  const units = activeUnits(registry).map((unit): readonly [UnitKey, UnitFacts] => [
    unit.key,
    {
      kind: unit.kind,
      name: unitLabel(unit, messages.mail.criterionName),
      link: linkTo(unit.key),
      standing: standings.get(unit.key) ?? {state: 'notStarted'},
      content: contents.get(unit.key) ?? {kind: 'unread'},
      respondents: respondentsOf(unit, registry),
      supervisor: supervisorOf(unit, registry),
    },
  ]);
  const coordinator: Contact = registry.people.find(({id}) => id === round.coordinator) ?? {name: '', phone: ''};
  const summaryLink = linkTo('output:summary');
  return {round, now, units: new Map(units), coordinator, summaryLink, words: messages.mail};
}

/** Sends one mail; the recipient's address was checked when the mail was planned. */
export function sendDigest(digest: Digest, input: DigestInput): MailDraft {
  const {round, words} = input;
  const draft = composeDigest(digest, input);
  const {subject, text, html} = draft;
  MailApp.sendEmail({
    to: digest.person.email.trim(),
    subject,
    body: text,
    htmlBody: html,
    name: words.from(round.commune),
  });
  return draft;
}
