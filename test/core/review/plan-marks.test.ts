import {CELL_WORDS} from '../../../src/core/catalogue/words/cell-words.js';
import {type EntryReport} from '../../../src/core/report/entry-report.js';
import {planMarks} from '../../../src/core/review/plan-marks.js';
import {validateReport} from '../../../src/core/rules/validate-report.js';
import {TODAY} from '../../support/broken-rules.js';
import {aCriterionReport, aVillageReport, VILLAGE_WORK} from '../../support/report-builders.js';

function marksOf(report: EntryReport) {
  return planMarks(report, validateReport(report, {today: TODAY, notApplicable: []}), CELL_WORDS.vi);
}

function markOf(report: EntryReport, rowKey: string) {
  return marksOf(report).find(mark => mark.rowKey === rowKey);
}

describe('planMarks', () => {
  it('names every row of the sections from top to bottom, and no other row', () => {
    const marks = marksOf(aCriterionReport());

    expect(marks.map(mark => mark.row)).toEqual([...marks.map(mark => mark.row)].sort((one, other) => one - other));
    expect(marks.slice(0, 4).map(mark => [mark.rowKey, mark.name])).toEqual([
      ['indicator:2.1', '2.1'],
      ['indicator:2.2', '2.2'],
      ['dossier:1', '1'],
      ['dossier:2', '2'],
    ]);
    expect(marks).toHaveLength(2 + 16 + 25);
  });

  it('has nothing to say of lines that are not used', () => {
    expect(markOf(aVillageReport(), 'work:40')).toEqual({
      rowKey: 'work:40',
      row: 66,
      name: '40',
      use: 'blank',
      items: [],
    });
  });

  it('tells a row that is not filled in from one with gaps', () => {
    const report = aVillageReport({assessment: {'1': {}, '2': {status: 'Xong'}}});

    expect(markOf(report, 'assessment:1')?.use).toBe('untouched');
    expect(markOf(report, 'assessment:2')?.use).toBe('filled');
  });

  it('gives each issue the title of its column', () => {
    const report = aVillageReport({work: [{...VILLAGE_WORK, criterion: '', end: ''}]});

    expect(markOf(report, 'work:1')?.items.map(item => [item.issue.code, item.columnTitle])).toEqual([
      ['criterionMissing', 'Tiêu chí'],
      ['endMissing', 'Hoàn thành'],
    ]);
  });

  it('marks the first line of a dossier without documents', () => {
    expect(markOf(aCriterionReport({dossier: []}), 'dossier:1')).toMatchObject({
      use: 'filled',
      items: [{columnTitle: 'Tên văn bản'}],
    });
  });

  it('leaves a tab as made with its rows named only', () => {
    const report = aCriterionReport({
      indicators: {'2.1': {}},
      dossier: [{kind: 'plan', title: 'Kế hoạch năm'}],
      hasInput: false,
    });

    expect(marksOf(report).filter(mark => mark.use !== 'blank' || mark.items.length > 0)).toEqual([]);
  });
});
