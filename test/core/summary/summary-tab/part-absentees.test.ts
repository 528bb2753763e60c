import {aCompileInput, anIssue, aVillageUnit} from '../compile-builders.js';
import {planSummary, rowAt} from '../tab-reading.js';

describe('who has not reported', () => {
  it('counts no gaps in a tab that nobody has begun: it lacks everything, and its state says so', () => {
    const units = [
      aVillageUnit('T01', {state: 'notStarted', issues: [anIssue('village:T01'), anIssue('village:T01', {row: 18})]}),
      aVillageUnit('T02', {state: 'draft', issues: [anIssue('village:T02')]}),
    ];
    const body = planSummary(aCompileInput({units}));

    expect(rowAt(body, 'absentee:village:T01')?.slice(3, 7)).toEqual(['', 'Chưa nhập', '—', '—']);
    expect(rowAt(body, 'absentee:village:T02')?.slice(3, 7)).toEqual(['Dòng 17.', 'Đang nhập', 1, 0]);
  });
});
