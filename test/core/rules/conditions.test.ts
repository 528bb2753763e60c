import {CONDITIONS} from '../../../src/core/rules/conditions.js';
import {type ReportRow, toReportRows} from '../../../src/core/rules/report-rows.js';
import {type Condition} from '../../../src/core/rules/rule.js';
import {type EntryReport} from '../../../src/core/report/entry-report.js';
import {aCriterionWithDocument, aCriterionWithWork, aVillageWithWork} from '../../support/broken-rules.js';
import {aVillageReport, NOT_MET_ASSESSMENT, unreadable} from '../../support/report-builders.js';

/** The rows of a kind that meet a condition. */
function keysWhere(condition: Condition, report: EntryReport): readonly string[] {
  return toReportRows(report)
    .filter(row => CONDITIONS[condition](row))
    .map(({key}) => key);
}

const village = aVillageWithWork({planned: '', done: 1, remaining: 1});
const criterion = {
  ...aCriterionWithDocument({}),
  work: aCriterionWithWork({sectors: 'Hội Nông dân'}).work,
} as EntryReport;

describe('CONDITIONS', () => {
  it.each<[Condition, readonly string[], readonly string[]]>([
    ['notMet', ['assessment:4'], []],
    ['obstacleNamed', ['assessment:4'], []],
    ['remainingUnknown', ['work:1'], []],
    ['unfinished', ['work:1'], []],
    ['titled', [], ['dossier:1']],
    ['toMend', [], ['dossier:1']],
    ['sectorNamed', [], ['work:1']],
  ])('speak of rows of their own kind: %s', (condition, ofVillage, ofCriterion) => {
    expect(keysWhere(condition, village)).toEqual(ofVillage);
    expect(keysWhere(condition, criterion)).toEqual(ofCriterion);
  });

  it('hold for every row where a cell is always needed', () => {
    const rows: readonly ReportRow[] = toReportRows(village);

    expect(keysWhere('always', village)).toHaveLength(rows.length);
  });

  it('take an unreadable or missing obstacle for one', () => {
    const obstacleOf = (obstacles: Parameters<typeof aVillageWithWork>[1]): readonly string[] =>
      keysWhere('obstacleNamed', aVillageWithWork({}, {...NOT_MET_ASSESSMENT, ...obstacles}));

    expect(obstacleOf({obstacles: ''})).toEqual(['assessment:4']);
    expect(obstacleOf({obstacles: unreadable('tooLong', 'x')})).toEqual(['assessment:4']);
    expect(obstacleOf({obstacles: 'Không'})).toEqual([]);
    expect(keysWhere('obstacleNamed', aVillageReport())).toEqual([]);
  });

  it('take only what can be read for a sector', () => {
    const isNamed = (sectors: Parameters<typeof aCriterionWithWork>[0]): boolean =>
      keysWhere('sectorNamed', aCriterionWithWork(sectors)).length > 0;

    expect([isNamed({sectors: 'Không'}), isNamed({sectors: ''}), isNamed({sectors: 'Hội Phụ nữ'})]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
