import {CELL_WORDS} from '../../../src/core/catalogue/words/cell-words.js';
import {groupGaps} from '../../../src/core/review/group-gaps.js';
import {validateReport} from '../../../src/core/rules/validate-report.js';
import {type EntryReport} from '../../../src/core/report/entry-report.js';
import {TODAY} from '../../support/broken-rules.js';
import {aVillageReport, unreadable, VILLAGE_WORK} from '../../support/report-builders.js';

const gapsOf = (report: EntryReport): readonly string[] =>
  groupGaps(validateReport(report, {today: TODAY, notApplicable: []}), CELL_WORDS.vi).map(
    ({subject, title, isBlank, rows, names}) =>
      `${subject} ${title} ${isBlank ? 'blank' : 'wrong'} ${rows} ${names.join()}`,
  );

describe('groupGaps', () => {
  it('names a column once, with every row in which it lacks something', () => {
    expect(gapsOf(aVillageReport({assessment: {'1': {}, '2': {}}}))).toEqual([
      'column Tự đánh giá blank criterion 1,2',
      'column Hiện trạng blank criterion 1,2',
    ]);
  });

  it('speaks of the work that a verdict asks for, not of the verdict', () => {
    const unmet = {verdict: 'notMet', status: '6/10', obstacles: 'Không'} as const;

    expect(gapsOf(aVillageReport({assessment: {'3': unmet, '4': unmet}}))).toEqual([
      'work Tự đánh giá blank criterion 3,4',
    ]);
  });

  it('puts what is wrong behind what is missing, lines by their row', () => {
    const work = [{...VILLAGE_WORK, end: unreadable('notADate', 'sớm'), director: ''}];
    const gaps = gapsOf(aVillageReport({work}));

    expect(gaps.map(gap => gap.replace(/\d+$/, 'N'))).toEqual([
      'column Cá nhân chỉ đạo blank line N',
      'column Hoàn thành wrong line N',
    ]);
  });
});
