import {findBreach} from '../../../src/core/rules/checks.js';
import {type ReportRow, toReportRows} from '../../../src/core/rules/report-rows.js';
import {type Check, type Rule} from '../../../src/core/rules/rule.js';
import {type RuleContext, toRuleContext} from '../../../src/core/rules/rule-context.js';
import {type CriterionReport, type EntryReport} from '../../../src/core/report/entry-report.js';
import {aCriterionWithWork, aVillageWithWork, TODAY} from '../../support/broken-rules.js';
import {
  aCriterionReport,
  aVillageReport,
  CRITERION_WORK,
  MISSING_DOCUMENT,
  monthOnly,
  unreadable,
} from '../../support/report-builders.js';

interface Looking {
  readonly notApplicable?: readonly string[];
  readonly code?: string;
}

/** What one test says of one cell of a report. */
function look(check: Check['check'], report: EntryReport, place: string, looking: Looking = {}): unknown {
  const [rowKey = '', columnKey = ''] = place.split('/');
  const row = rowOf(report, rowKey);
  const context = toRuleContext(report, {today: TODAY, notApplicable: looking.notApplicable ?? []});
  return findBreach(aRule(check, looking.code), {cell: row.cells[columnKey]!, row, context});
}

function rowOf(report: EntryReport, key: string): ReportRow {
  return toReportRows(report).find(row => row.key === key)!;
}

function aRule(check: Check['check'], code = 'any'): Rule {
  return {check, when: 'always', code, severity: 'error', at: [], clauses: []};
}

const OTHER_ROWS = [
  ['header:reason/reason', aVillageReport()],
  ['assessment:1/status', aVillageReport()],
  ['indicator:2.1/status', aCriterionReport()],
  ['dossier:1/title', aCriterionReport()],
  ['work:1/task', aCriterionWithWork({})],
] as const;

describe('findBreach', () => {
  it.each(['remainingDiffers', 'sumDiffers', 'sameAsDoer', 'endBeforeStart', 'metWithRemaining'] as const)(
    'looks for %s in the work of villages only',
    check => {
      expect(OTHER_ROWS.map(([place, report]) => look(check, report, place))).toEqual(OTHER_ROWS.map(() => undefined));
    },
  );

  it('looks for work that contradicts a verdict in lines of work only', () => {
    const report = aCriterionWithWork({indicator: '2.1'});

    expect(look('metWithWork', report, 'work:1/indicator')).toEqual({name: '2.1'});
    expect(look('metWithWork', aVillageWithWork({}), 'work:1/criterion')).toBeUndefined();
    expect(['header:reason/reason', 'indicator:2.1/status'].map(at => look('metWithWork', report, at))).toEqual([
      undefined,
      undefined,
    ]);
    expect(look('metWithWork', aCriterionWithWork({indicator: ''}), 'work:1/indicator')).toBeUndefined();
  });

  it('tells of a gap in a fixed row which verdict it has', () => {
    const village = aVillageReport({assessment: {'1': {verdict: 'notMet'}, '2': {}}});
    const criterion = aCriterionReport({indicators: {'2.1': {verdict: 'nearlyMet'}}});

    expect(look('blank', village, 'assessment:1/status')).toEqual({verdict: 'notMet'});
    expect(look('blank', village, 'assessment:2/status')).toEqual({});
    expect(look('blank', criterion, 'indicator:2.1/status')).toEqual({verdict: 'nearlyMet'});
    expect(look('blank', aVillageWithWork({task: ''}), 'work:1/task')).toEqual({});
    expect(look('blank', aVillageWithWork({}), 'work:1/task')).toBeUndefined();
  });

  it('takes a cell for unreadable for the reason that the rule names', () => {
    const report = aVillageWithWork({start: unreadable('noSuchDate', '31/6/2024')});

    expect(look('unreadable', report, 'work:1/start', {code: 'noSuchDate'})).toEqual({typed: '31/6/2024'});
    expect(look('unreadable', report, 'work:1/start', {code: 'notADate'})).toBeUndefined();
    expect(look('unreadable', report, 'work:1/end', {code: 'noSuchDate'})).toBeUndefined();
  });

  it('tells a month from a day', () => {
    const report = aVillageWithWork({end: monthOnly('2024-09-30', 'tháng 9/2024')});

    expect(look('monthOnly', report, 'work:1/end')).toEqual({typed: 'tháng 9/2024', date: '30/09/2024'});
    expect(['start', 'note'].map(key => look('monthOnly', report, `work:1/${key}`))).toEqual([undefined, undefined]);
    expect(look('monthOnly', aVillageWithWork({end: unreadable('notADate', 'x')}), 'work:1/end')).toBeUndefined();
  });

  it('compares numbers only', () => {
    const report = aVillageWithWork({planned: 0, done: -1, unit: 'km'});

    expect(look('negative', report, 'work:1/done')).toEqual({typed: '-1'});
    expect(look('negative', report, 'work:1/planned')).toBeUndefined();
    expect(look('notPositive', report, 'work:1/planned')).toEqual({typed: '0'});
    expect(['unit', 'note'].map(key => look('notPositive', report, `work:1/${key}`))).toEqual([undefined, undefined]);
  });

  it('speaks of no wrong remainder where a figure is lacking or below nothing', () => {
    const remainder = (planned: number | '', done: number | '', remaining: number | ''): unknown =>
      look('remainingDiffers', aVillageWithWork({planned, done, remaining}), 'work:1/remaining');

    expect(remainder(3, 1, 1)).toEqual({planned: '3', done: '1', expected: '2', typed: '1'});
    expect(remainder(3, 0, 1)).toEqual({planned: '3', done: '0', expected: '3', typed: '1'});
    expect([remainder('', 1, 1), remainder(3, '', 1), remainder(3, 1, '')]).toEqual([1, 2, 3].map(() => undefined));
    expect([remainder(3, -1, 1), remainder(3, 5, 0), remainder(3, 1, 2.01)]).toEqual([1, 2, 3].map(() => undefined));
  });

  it('speaks of dates that have passed only in cells that hold dates, and where there is something left to do', () => {
    const past = {start: '2024-01-01', end: '2024-02-01'};

    expect(look('past', aVillageWithWork(past), 'work:1/end')).toEqual({date: '01/02/2024'});
    expect(look('past', aVillageWithWork({...past, remaining: 0, planned: 1, done: 1}), 'work:1/end')).toBeUndefined();
    expect(look('past', aVillageWithWork({end: TODAY}), 'work:1/end')).toBeUndefined();
    expect(look('past', aVillageWithWork(past), 'work:1/budget')).toBeUndefined();
    expect(look('past', aVillageWithWork({end: ''}), 'work:1/end')).toBeUndefined();
    expect(look('past', aCriterionWithWork({due: '2024-01-01'}), 'work:1/due')).toEqual({date: '01/01/2024'});
  });

  it('asks for a past date of a document only while the document is to be mended', () => {
    const document = (state: 'missing' | 'present'): CriterionReport =>
      aCriterionReport({dossier: [{...MISSING_DOCUMENT, state, due: '2024-01-01'}]});

    expect(look('past', document('missing'), 'dossier:1/due')).toEqual({date: '01/01/2024'});
    expect(look('past', document('present'), 'dossier:1/due')).toBeUndefined();
  });

  it('finds work left under a criterion that is met, where criterion and quantity are known', () => {
    const met = (line: Parameters<typeof aVillageWithWork>[0]): unknown =>
      look('metWithRemaining', aVillageWithWork(line, {verdict: 'met', status: 'Xong'}), 'work:1/remaining');

    expect(met({})).toEqual({name: '4', typed: '1,2'});
    expect(met({planned: '', done: '', remaining: ''})).toBeUndefined();
    expect(met({criterion: ''})).toBeUndefined();
    expect(look('metWithRemaining', aVillageWithWork({}), 'work:1/remaining')).toBeUndefined();
  });

  it('finds missing documents under a criterion all of whose indicators are met, once and with their number', () => {
    const dossier = [MISSING_DOCUMENT, MISSING_DOCUMENT];
    const at = 'dossier:1/state';

    expect(look('metWithMissingDocuments', aCriterionReport({dossier}), at)).toEqual({count: '2'});
    expect(look('metWithMissingDocuments', aCriterionReport({dossier}), 'dossier:2/state')).toBeUndefined();
    expect(look('metWithMissingDocuments', aCriterionReport({dossier, indicators: {}}), at)).toBeUndefined();
    const mixed = {'2.1': {verdict: 'met'}, '2.2': {verdict: 'notApplicable'}} as const;
    const report = aCriterionReport({dossier, indicators: mixed});
    expect(look('metWithMissingDocuments', report, at)).toBeUndefined();
    expect(look('metWithMissingDocuments', report, at, {notApplicable: ['2.2']})).toEqual({count: '2'});
  });

  it('knows which verdicts and which names a tab has', () => {
    const report = aVillageReport({assessment: {'4': {verdict: 'notApplicable'}}});

    expect(look('notAllowed', report, 'assessment:4/verdict')).toEqual({});
    expect(look('notAllowed', report, 'assessment:4/verdict', {notApplicable: ['4']})).toBeUndefined();
    expect(look('notAllowed', report, 'assessment:5/verdict')).toBeUndefined();
    expect(look('notListed', aVillageWithWork({criterion: '11'}), 'work:1/criterion')).toEqual({typed: '11'});
    expect(look('notListed', aVillageWithWork({criterion: '4'}), 'work:1/criterion')).toBeUndefined();
  });

  it('asks for work under what is not met, and not under what has some', () => {
    const lonely = aCriterionReport({indicators: {'2.2': {verdict: 'notMet', status: 'Còn'}}});

    expect(look('noWork', lonely, 'indicator:2.2/verdict')).toEqual({verdict: 'notMet'});
    expect(
      look('noWork', {...lonely, work: aCriterionReport({work: [CRITERION_WORK]}).work}, 'indicator:2.2/verdict'),
    ).toBe(undefined);
    expect(look('noWork', lonely, 'dossier:1/title')).toBeUndefined();
  });
});

describe('toRuleContext', () => {
  const contextOf = (report: EntryReport): RuleContext => toRuleContext(report, {today: TODAY, notApplicable: []});

  it('knows no missing documents of a village, and names only what lines name', () => {
    expect(contextOf(aVillageWithWork({criterion: ''}))).toMatchObject({missingDocuments: [], worked: new Set()});
    expect(contextOf(aVillageWithWork({})).worked).toEqual(new Set(['4']));
    expect(contextOf(aCriterionWithWork({indicator: ''})).worked).toEqual(new Set());
  });

  it('does not take work of unknown quantity for finished', () => {
    expect(contextOf(aVillageWithWork({planned: '', done: '', remaining: ''})).worked.size).toBe(1);
    expect(contextOf(aVillageWithWork({planned: 1, done: 1, remaining: 0})).worked.size).toBe(0);
  });
});
