import {findMissingRows} from '../../../src/core/review/missing-rows.js';
import {aCriterionReport, aVillageReport} from '../../support/report-builders.js';

describe('findMissingRows', () => {
  it('names the criteria and indicators whose row was deleted', () => {
    const village = aVillageReport({});
    const rows = new Map([...village.rows].filter(([key]) => key !== 'assessment:2' && key !== 'assessment:3'));
    const criterion = aCriterionReport({id: '2', indicators: {'2.1': {verdict: 'met'}}});

    expect(findMissingRows({...village, rows}, ['1', '2', '3', '4'])).toEqual(['2', '3']);
    expect(findMissingRows(criterion, ['2.1', '2.2'])).toEqual(['2.2']);
  });

  it('finds nothing in a tab as made', () => {
    expect(findMissingRows(aVillageReport({}), ['1', '10'])).toEqual([]);
  });
});
