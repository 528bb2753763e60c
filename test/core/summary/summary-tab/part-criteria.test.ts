import {CRITERION_WORK, MISSING_DOCUMENT} from '../../../support/report-builders.js';
import {aCommuneCriterion, aCompileInput, aCriterionUnit, anIndicator, aRegistry} from '../compile-builders.js';
import {keysOf, planSummary, rowAt} from '../tab-reading.js';

const COLUMNS = {note: 5, verdict: 8};

/** Criterion 2 submitted, 17 asked to supplement, 18 as made. */
function aHalfWayInput() {
  const numbers = ['2', '17', '18'];
  return aCompileInput({
    registry: aRegistry({
      communeCriteria: numbers.map(number => aCommuneCriterion(number)),
      indicators: numbers.flatMap(number => [anIndicator(`${number}.1`), anIndicator(`${number}.2`)]),
    }),
    units: [
      aCriterionUnit('2', {indicators: {'2.1': {verdict: 'met'}, '2.2': {verdict: 'notMet'}}, work: [CRITERION_WORK]}),
      aCriterionUnit('17', {state: 'returned', dossier: [MISSING_DOCUMENT], work: [CRITERION_WORK, CRITERION_WORK]}),
      aCriterionUnit('18', {state: 'notStarted', indicators: {'18.1': {}, '18.2': {}}, dossier: []}),
    ],
  });
}

describe('the table of commune criteria', () => {
  const body = planSummary(aHalfWayInput());
  const cellsOf = (key: string) => rowAt(body, key) ?? [];

  it('shows a dash, never a 0, for a criterion of which nothing was sent', () => {
    expect(cellsOf('criterion:18')[COLUMNS.note]).toBe('—');
    expect(cellsOf('criterion:18').slice(COLUMNS.verdict)).toEqual(['—', '—', '—', '—', '—']);
  });

  it('adds up indicators, work and documents of submitted reports', () => {
    expect(cellsOf('criterion:total')[COLUMNS.note]).toBe(1);
    expect(cellsOf('criterion:total').slice(COLUMNS.verdict)).toEqual([0, 1, 0, 0, 1]);
  });

  it('shows below the total what the columns hold and the total does not', () => {
    expect(cellsOf('criterion:open')[1]).toBe('Chưa cộng, do báo cáo chưa nộp hoặc chờ bổ sung: tiêu chí số 17');
    expect(cellsOf('criterion:open')[COLUMNS.note]).toBe(2);
    expect(cellsOf('criterion:open').slice(COLUMNS.verdict)).toEqual([1, 2, 1, 0, 0]);
  });

  it('has no such row where everybody who has begun has submitted', () => {
    expect(keysOf(planSummary(aCompileInput()))).not.toContain('criterion:open');
  });
});
