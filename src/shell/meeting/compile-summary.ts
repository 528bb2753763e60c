import {
  CELL_WORDS,
  compileDetails,
  type CompileUnit,
  findColumnTitle,
  formatTime,
  isUnitKey,
  type OutputTabId,
  parseAgendaTab,
  planAgendaTab,
  planSnapshot,
  planSummaryTab,
  PreviousDigestSchema,
  stateOf,
  type SummaryDetails,
  type TabContext,
  type TabIndex,
  toInstant,
  type UnitKey,
} from '../../core/index.js';
import {summaryMessagesFor} from '../../i18n/summary-messages.js';
import {type Answer} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {toCellValues} from '../session/cells.js';
import {type ReadUnit, readUnits} from '../session/read-units.js';
import {toSubmissionProperty} from '../session/facts.js';
import {requireSheet} from '../session/find-sheets.js';
import {PROPERTY} from '../session/property-names.js';
import {RefusedError} from '../session/refusal.js';
import {requireLocale, requireTimeZone} from '../tabs/region-probe.js';
import {readRecord, type Store, toChunks, writeStore} from '../session/store.js';
import {openWorkbench, type Workbench} from '../session/workbench.js';
import {type OutputTab, usedRows, writeBody, writeHiddenRow} from './write-body.js';
import {describeTrouble} from '../tabs/check-column.js';

interface Outputs {
  readonly summary: OutputTab;
  readonly agenda: OutputTab;
}

/** Reads every report, decides once, writes the summary and the agenda; no input of an entry tab is touched. */
export function compileSummary(session: Session): Answer {
  const workbench = openWorkbench(session);
  const outputs = requireOutputs(workbench);
  const readFrom = toInstant(Date.now());
  const agendaBefore = outputs.agenda.sheet.getDataRange().getDisplayValues();
  requireLocale(workbench.spreadsheet, agendaBefore);
  const units = readUnits(workbench);
  requireTimeZone(workbench.spreadsheet, units);
  const details = compileDetails({
    round: workbench.round,
    registry: workbench.registry,
    compiledAt: workbench.now,
    readFrom,
    readTo: toInstant(Date.now()),
    units: units.map(unit => toCompileUnit(workbench, unit)),
    previous: readRecord(workbench.store, PROPERTY.previous, PreviousDigestSchema),
  });
  const context = toContext(workbench);
  const summary = planSummaryTab(details, {...context, rowsBefore: usedRows(outputs.summary.place)});
  const agenda = planAgendaTab(details, parseAgendaTab(toCellValues(agendaBefore)), {
    ...context,
    rowsBefore: usedRows(outputs.agenda.place),
  });
  const places = {
    'output:summary': writeBody(outputs.summary, summary),
    'output:agenda': writeBody(outputs.agenda, agenda),
  };
  const hidden = [describeFigures(workbench.messages, details), ...planSnapshot(details.summary)];
  writeHiddenRow(outputs.summary.sheet, hidden, summary.columnCount - 1);
  writeStore(toProperties(workbench, {units, details, places}));
  outputs.summary.sheet.activate();
  return describeResult(workbench, details, units);
}

/** The two tabs to write; whoever may not edit both is told before anything is written. */
function requireOutputs({spreadsheet, tabs, round}: Workbench): Outputs {
  const {tabTitles} = CELL_WORDS[round.language];
  const find = (id: OutputTabId): OutputTab => {
    const sheet = requireSheet(spreadsheet, tabs, `output:${id}`, tabTitles[id]);
    if (!sheet.getRange(1, 1).canEdit()) throw new RefusedError({code: 'notAllowed', tab: tabTitles[id]});
    return {sheet, place: tabs[`output:${id}`] ?? {sheet: 0, head: ''}};
  };
  return {summary: find('summary'), agenda: find('agenda')};
}

function toCompileUnit({facts}: Workbench, unit: ReadUnit): CompileUnit {
  if (unit.kind === 'tab' && unit.review.kind === 'reviewed') {
    const {report, issues, judgement} = unit.review;
    const {record, state, isEditedAfterSubmission} = judgement;
    return {unit: unit.unit.key, report, record, state, isEditedAfterSubmission, issues};
  }
  const state = stateOf(unit.record, facts.deadline, false);
  return {unit: unit.unit.key, record: unit.record, state, isEditedAfterSubmission: false, issues: []};
}

function toContext({tabs, messages, round}: Workbench): Omit<TabContext, 'rowsBefore'> {
  const words = CELL_WORDS[round.language];
  const sheetIds = Object.entries(tabs).flatMap(([key, place]) =>
    isUnitKey(key) ? [[key, place.sheet] as const] : [],
  );
  return {
    words: summaryMessagesFor(round.language),
    sheetIds: new Map<UnitKey, number>(sheetIds),
    describeIssue: issue => messages.issues.sentence(issue, findColumnTitle(issue, words)),
  };
}

/** What the residential-model criterion shows of the villages, counted from submitted reports. */
function describeFigures({commands}: Workbench['messages'], {figures, base}: SummaryDetails): string {
  const {submitted, expected, absent} = base.villages;
  return commands.villageFigures({
    met: figures.villagesMeetingAll,
    criteria: figures.villageCriteria,
    submitted,
    expected,
    absent,
  });
}

interface Compiled {
  readonly units: readonly ReadUnit[];
  readonly details: SummaryDetails;
  readonly places: TabIndex;
}

function toProperties({changes, tabs}: Workbench, {units, details, places}: Compiled): Store {
  const records = units.flatMap(unit =>
    unit.kind === 'tab' && unit.review.kind === 'reviewed' && unit.review.judgement.isRecordChanged
      ? [toSubmissionProperty(unit.unit.key, unit.review.judgement.record)]
      : [],
  );
  const current = toChunks(PROPERTY.tabs, {...tabs, ...places});
  return Object.assign({[PROPERTY.previous]: JSON.stringify(details.digest)}, changes, current, ...records) as Store;
}

function describeResult(workbench: Workbench, {base}: SummaryDetails, units: readonly ReadUnit[]): Answer {
  const {villages, criteria} = base;
  const {messages, now} = workbench;
  const result = messages.commands.done.compiled(
    `${villages.submitted}/${villages.expected}`,
    `${criteria.submitted}/${criteria.expected}`,
    formatTime(now),
  );
  const troubles = units.flatMap(unit => describeTrouble(workbench, unit));
  return {manner: troubles.length > 0 ? 'alert' : 'toast', text: [result, ...troubles].join('\n')};
}
