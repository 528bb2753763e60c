import {
  composeDigest,
  composeZaloText,
  deadlineFor,
  type Digest,
  type DigestInput,
  extendRecord,
  formatDateTime,
  type Instant,
  planManualReminders,
  respondentsOf,
  returnRecord,
  type SubmissionRecord,
  toMilliseconds,
  unitLabel,
  waveGroupsOf,
} from '../../core/index.js';
import {type ReadUnit, readUnit} from '../session/read-units.js';
import {nameReminder} from '../tabs/names.js';
import {readLedger} from '../reminders/ledger.js';
import {toPersonView} from '../reminders/person-view.js';
import {toReminderInput} from '../reminders/open-reminders.js';
import {readMentioned, toCurrent} from '../reminders/read-mentioned.js';
import {toSubmissionProperty} from '../session/facts.js';
import {type UnitActionPreview} from './types.js';
import {toPaperRecord} from './record-paper-report.js';
import {type ReadRequest} from './unit-actions.js';
import {type Workbench} from '../session/workbench.js';
import {type Decision, reviewDecision} from './write-record.js';

/** What an action will say to whom; the same reading, records and mails as when it is done, and nothing written. */
export function previewAction(workbench: Workbench, read: ReadRequest): UnitActionPreview {
  const {unit} = read.request;
  return unit === undefined
    ? previewRound(workbench, momentOf(read))
    : previewUnit(workbench, readUnit(workbench, unit), read);
}

function momentOf({action, request}: ReadRequest): Instant | undefined {
  return action === 'recordPaperReport' ? request.receivedAt : request.until;
}

/** The whole round gets a new deadline: nobody is written to at once, the waves begin anew. */
function previewRound(workbench: Workbench, until: Instant | undefined): UnitActionPreview {
  const {round, now} = workbench;
  const deadline = until ?? round.deadline;
  const input = {...toReminderInput(workbench, readLedger(workbench.store), 0), round: {...round, deadline}};
  const waves = waveGroupsOf(input).filter(({at}) => toMilliseconds(at) > toMilliseconds(now));
  return {
    unit: '',
    at: formatDateTime(deadline),
    deadline: formatDateTime(deadline),
    lineBefore: '',
    lineAfter: '',
    gaps: 0,
    people: [],
    nextReminder: formatNext(waves[0]?.at),
    waves: waves.map(({key, merged, at}) => ({
      name: [...merged, key].map(wave => nameReminder(workbench, wave)).join(' + '),
      at: formatDateTime(at),
    })),
  };
}

function previewUnit(workbench: Workbench, unit: ReadUnit, read: ReadRequest): UnitActionPreview {
  const {facts, now, messages} = workbench;
  const decision = toDecision(workbench, unit, read);
  const decided = reviewDecision(workbench, unit, decision);
  const before = unit.kind === 'tab' && unit.review.kind === 'reviewed' ? unit.review.stateLine : undefined;
  const at = momentOf(read);
  return {
    unit: unitLabel(unit.unit, messages.log.criterionName),
    at: at === undefined ? '' : formatDateTime(at),
    deadline: formatDateTime(deadlineFor(decision.record, facts.deadline)),
    lineBefore: before === undefined ? '' : messages.states.stateLine(before),
    lineAfter: decided === undefined ? '' : messages.states.stateLine(decided.review.stateLine),
    gaps: decided?.review.issues.filter(({severity}) => severity === 'error').length ?? 0,
    people: tellRespondents(workbench, unit, decision.record),
    nextReminder: formatNext(
      waveGroupsOf(toReminderInput(workbench, readLedger(workbench.store), 0)).find(group => group.at > now)?.at,
    ),
    waves: [],
  };
}

/** The record that the command would write. */
function toDecision({now, facts}: Workbench, unit: ReadUnit, {action, request}: ReadRequest): Decision {
  switch (action) {
    case 'returnReport':
      return {record: returnRecord(unit.record, {...request, at: now, deadline: facts.deadline}), tick: false};
    case 'extendDeadline':
      return {record: extendRecord(unit.record, {until: request.until, at: now})};
    case 'recordPaperReport':
      return {record: toPaperRecord(unit, request.receivedAt), tick: true};
  }
}

/** The unit's respondents, with what a reminder sent right afterwards would say to them. */
function tellRespondents(workbench: Workbench, unit: ReadUnit, record: SubmissionRecord): UnitActionPreview['people'] {
  const {key} = unit.unit;
  const later = {...workbench, store: {...workbench.store, ...toSubmissionProperty(key, record)}};
  const input = toReminderInput(later, {entries: [], changes: {}, settled: []}, Number.MAX_SAFE_INTEGER);
  const plan = planManualReminders(input);
  const digests = [...plan.mails, ...plan.manual].filter(({own}) => own.includes(key));
  const {mail} = toCurrent(later, readMentioned(later, digests, [unit]));
  return respondentsOf(unit.unit, workbench.registry).map(person => {
    const digest = digests.find(one => one.person.id === person.id);
    return {
      ...toPersonView(person),
      email: person.email.trim(),
      message: digest === undefined ? null : compose(digest, mail),
    };
  });
}

function compose(digest: Digest, mail: DigestInput): UnitActionPreview['people'][number]['message'] {
  return {name: digest.person.name, mail: composeDigest(digest, mail), zalo: composeZaloText(digest, mail)};
}

function formatNext(at: Instant | undefined): string {
  return at === undefined ? '' : formatDateTime(at);
}
