import {CELL_WORDS} from '../../../src/core/catalogue/words/cell-words.js';
import {type EntryReport} from '../../../src/core/report/entry-report.js';
import {validateReport} from '../../../src/core/rules/validate-report.js';
import {judgeReport} from '../../../src/core/states/judge-report.js';
import {findFirstGap, planStateLine} from '../../../src/core/review/plan-state-line.js';
import {type SubmissionRecord} from '../../../src/core/domain/submission.js';
import {BROKEN_RULES, TODAY} from '../../support/broken-rules.js';
import {aCriterionReport, aVillageReport} from '../../support/report-builders.js';
import {anAcceptance} from '../../support/submission-builders.js';

const DEADLINE = '2024-06-10T10:00:00+07:00';

function factsOf(report: EntryReport, record?: SubmissionRecord) {
  const issues = validateReport(report, {today: TODAY, notApplicable: []});
  const now = '2024-06-10T09:00:00+07:00';
  const judgement = judgeReport({report, record, issues, deadline: DEADLINE, now, seenBy: 'run'});
  return planStateLine({report, issues, judgement, deadline: DEADLINE, words: CELL_WORDS.vi, isConfirmed: true});
}

describe('planStateLine', () => {
  it('counts errors and warnings apart', () => {
    expect(factsOf(BROKEN_RULES.directorIsDoer.report)).toMatchObject({errors: 0, warnings: 1, firstGap: undefined});
    expect(factsOf(BROKEN_RULES.unitMissing.report)).toMatchObject({
      errors: 1,
      warnings: 0,
      firstGap: {row: 27, isInHead: false, columnTitle: 'ĐVT'},
    });
  });

  it('tells times in Viet Nam, whatever offset the record has', () => {
    const record = {accepted: anAcceptance({at: '2024-06-09T17:30:00Z', source: 'noticed'})};

    expect(factsOf(aVillageReport({header: {submit: true}}), record).accepted).toEqual({
      time: '00:30',
      date: '10/06/2024',
      source: 'noticed',
      isUnsigned: false,
    });
  });

  it("names the deadline in force: the unit's own where it is later", () => {
    const own = {until: '2024-06-11T17:00:00+07:00'};

    expect(factsOf(aVillageReport()).deadline).toEqual({time: '10:00', date: '10/06/2024'});
    expect(factsOf(aVillageReport(), own).deadline).toEqual({time: '17:00', date: '11/06/2024'});
  });

  it('tells a reason that is too short from none', () => {
    const gaps = {assessment: {'1': {}}};
    const withReason = (reason: string) => aVillageReport({...gaps, header: {submit: true, reason}});

    expect(factsOf(withReason('')).isReasonTooShort).toBe(false);
    expect(factsOf(withReason('bận việc')).isReasonTooShort).toBe(true);
    expect(factsOf(withReason('bận việc đột xuất')).isReasonTooShort).toBe(false);
  });

  it.each([
    [4, []],
    [3, [{section: 'dossier', free: 3}]],
    [0, [{section: 'dossier', free: 0}]],
  ])('names a section with %i free lines: %j', (free, fewLines) => {
    const report = aCriterionReport();
    const use = {...report.use, dossier: {capacity: 16, used: 16 - free}};

    expect(factsOf({...report, use}).fewLines).toEqual(fewLines);
  });

  it('never counts the fixed rows as running out', () => {
    expect(factsOf(aVillageReport()).fewLines).toEqual([]);
  });
});

describe('findFirstGap', () => {
  it('passes warnings over', () => {
    const report = aVillageReport({assessment: {'9': {verdict: 'met'}}, work: []});
    const [error] = validateReport(report, {today: TODAY, notApplicable: []});
    const warning = {...error!, severity: 'warning' as const, row: 1};

    expect(findFirstGap([warning, error!], CELL_WORDS.vi)).toEqual({
      row: 22,
      rowKey: 'assessment:9',
      isInHead: false,
      columnTitle: 'Hiện trạng',
    });
  });
});
