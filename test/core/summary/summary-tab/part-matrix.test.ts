import {NOT_MET_ASSESSMENT, VILLAGE_WORK} from '../../../support/report-builders.js';
import {aCompileInput, aVillageUnit} from '../compile-builders.js';
import {keysOf, planSummary, rowAt, rowNumber} from '../tab-reading.js';

const COLUMNS = {text: 4, note: 5, figure: 6, verdicts: 8};

/** Thôn 1 submitted with one criterion not met, Thôn 2 a draft with three verdicts, Thôn 3 as made. */
function aHalfWayInput() {
  const assessment = {'4': NOT_MET_ASSESSMENT};
  const begun = {'1': {verdict: 'met'}, '2': {verdict: 'met'}, '3': {verdict: 'notMet'}} as const;
  const blank = Object.fromEntries(Array.from({length: 10}, (_, index) => [`${index + 1}`, {}]));
  return aCompileInput({
    units: [
      aVillageUnit('T01', {assessment, work: [VILLAGE_WORK]}),
      aVillageUnit('T02', {state: 'draft', assessment: {...blank, ...begun}, work: [{...VILLAGE_WORK, budget: 45}]}),
      aVillageUnit('T03', {state: 'notStarted', assessment: blank}),
    ],
  });
}

describe('the matrix of villages', () => {
  const body = planSummary(aHalfWayInput());
  const cellsOf = (key: string) => rowAt(body, key) ?? [];

  it('shows a dash, never a 0, for a village that has sent nothing', () => {
    expect(cellsOf('matrix:T03').slice(COLUMNS.note, COLUMNS.figure + 1)).toEqual(['—', '—']);
  });

  it('shows a dash for a village whose tab cannot be read, although its report was accepted', () => {
    const unread = {unit: 'village:T01', state: 'onTime', isEditedAfterSubmission: false, issues: []} as const;

    const row = rowAt(planSummary(aCompileInput({units: [unread]})), 'matrix:T01') ?? [];

    expect(row.slice(COLUMNS.note, COLUMNS.figure + 1)).toEqual(['—', '—']);
  });

  it('shows what a draft says, in grey', () => {
    const index = rowNumber(body, 'matrix:T02') - body.firstRow;
    const colours = ['matrix:T01', 'matrix:T02'].map(
      key => body.formats.fontColors[rowNumber(body, key) - body.firstRow]?.[COLUMNS.figure + 1],
    );

    expect(cellsOf('matrix:T02').slice(COLUMNS.note, COLUMNS.figure + 1)).toEqual([2, 45]);
    expect(body.formats.numberFormats[index]?.[COLUMNS.note + 1]).toBe('0"/10"');
    expect(colours[0]).not.toBe(colours[1]);
  });

  it('adds up the criteria met by submitted villages, and says how many meet all', () => {
    const index = rowNumber(body, 'matrix:total') - body.firstRow;

    expect(cellsOf('matrix:total').slice(COLUMNS.text, COLUMNS.figure + 1)).toEqual([
      'Chưa có thôn nào đạt 10/10',
      9,
      300,
    ]);
    expect(body.formats.numberFormats[index]?.[COLUMNS.note + 1]).toBe('0"/10"');
  });

  it('shows below the total what the column holds and the total does not', () => {
    const row = cellsOf('matrix:open');

    expect(row[1]).toBe('Chưa cộng, do báo cáo chưa nộp hoặc chờ bổ sung: Thôn 2');
    expect(row.slice(COLUMNS.note, COLUMNS.figure + 1)).toEqual([2, 45]);
    expect(row.slice(COLUMNS.verdicts)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('has totals that add up with the rows: every figure of a column is in one of the two', () => {
    const sum = (keys: readonly string[]) =>
      keys.reduce((total, key) => total + Number(rowAt(body, key)?.[COLUMNS.figure]), 0);

    expect(sum(['matrix:T01', 'matrix:T02'])).toBe(sum(['matrix:total', 'matrix:open']));
  });

  it('has no such row where everybody who has begun has submitted', () => {
    expect(keysOf(planSummary(aCompileInput()))).not.toContain('matrix:open');
  });
});
