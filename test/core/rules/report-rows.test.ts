import {toReportRows} from '../../../src/core/rules/report-rows.js';
import {aCriterionReport, aVillageReport, CRITERION_WORK, VILLAGE_WORK} from '../../support/report-builders.js';

describe('toReportRows', () => {
  it('lays a village out: head, assessment, work', () => {
    const rows = toReportRows(aVillageReport({work: [VILLAGE_WORK]}));

    expect(rows.map(({section}) => section)).toEqual([
      'header',
      'header',
      ...Array.from({length: 10}, () => 'assessment'),
      'villageWork',
    ]);
    expect(rows.slice(0, 2).map(({key, row}) => [key, row])).toEqual([
      ['header:submitter', 8],
      ['header:reason', 10],
    ]);
  });

  it('lays a criterion out: head, indicators, dossier, work', () => {
    const rows = toReportRows(aCriterionReport({work: [CRITERION_WORK]}));

    expect(rows.map(({section}) => section)).toEqual([
      ...['header', 'header', 'indicators', 'indicators', 'dossier', 'criterionWork'],
    ]);
  });

  it('gives a dossier without lines the title of its first line, in the column of titles', () => {
    const report = aCriterionReport({dossier: []});
    const row = toReportRows(report).find(({section}) => section === 'emptyDossier');

    expect(row).toMatchObject({key: 'dossier:1', row: report.rows.get('dossier:1')});
    expect(row?.cells).toEqual({title: {row: row?.row, column: 5, raw: '', reading: {kind: 'blank'}}});
  });

  it('names the title of the table, else the first row, where the lines are gone', () => {
    const rowOf = (rows: ReadonlyMap<string, number>): unknown =>
      toReportRows({...aCriterionReport({dossier: []}), rows}).find(({section}) => section === 'emptyDossier')?.row;

    expect([rowOf(new Map([['title:dossier', 21]])), rowOf(new Map())]).toEqual([21, 1]);
  });
});
