import {BrokenSnapshotError, readSummary} from '../../../scenarios/results/read-summary.js';
import {planSnapshot} from '../../../src/core/summary/ground/snapshot.js';
import {type Summary} from '../../../src/core/summary/ground/summary-schema.js';
import {aWorkbook} from '../support/a-workbook.js';

const KEY = 'NTM|1|output:summary|r2406|-';
const NONE = {expected: 0, onTime: 0, late: 0, missing: 0, extended: 0, returned: 0};
const SUMMARY: Summary = {
  compiledAt: '2024-06-10T11:30:00+07:00',
  round: 'Rà soát tháng 6',
  deadline: '2024-06-10T10:00:00+07:00',
  reports: {villages: NONE, criteria: NONE},
  matrix: [],
  criteria: [],
  unmetIndicators: [],
  remainingWork: [],
  obstacles: [],
  proposals: [],
  overdue: [],
  overdueDocuments: [],
  coordination: [],
  requests: [],
  contradictions: [],
  issues: {errors: 0, warnings: 0, byTab: {}},
};

describe('readSummary', () => {
  it('reads the snapshot back from the hidden row', () => {
    expect(readSummary(aWorkbook([[KEY, ...planSnapshot(SUMMARY)]]))).toEqual(SUMMARY);
  });

  it('finds none before the first compile, nor in a workbook without the tab', () => {
    expect(readSummary(aWorkbook([[KEY]]))).toBeUndefined();
    expect(readSummary(aWorkbook([]))).toBeUndefined();
  });

  it('says so when the snapshot is torn', () => {
    expect(() => readSummary(aWorkbook([[KEY, 'summary 1/2 {"compiledAt"']]))).toThrow(BrokenSnapshotError);
  });
});
