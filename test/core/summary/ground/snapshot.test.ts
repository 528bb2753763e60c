import {compileSummary} from '../../../../src/core/summary/compile/compile-findings.js';
import {parseSnapshot, planSnapshot} from '../../../../src/core/summary/ground/snapshot.js';
import {NOT_MET_ASSESSMENT} from '../../../support/report-builders.js';
import {aCompileInput, aRegistry, aVillage, aVillageUnit} from '../compile-builders.js';

function aLongSummary(obstacle: string) {
  const ids = Array.from({length: 60}, (_, index) => `T${index + 1}`);
  const registry = aRegistry({villages: ids.map(id => aVillage(id))});
  const assessment = {'4': {...NOT_MET_ASSESSMENT, obstacles: obstacle}};
  return compileSummary(aCompileInput({registry, units: ids.map(id => aVillageUnit(id, {assessment}))}));
}

describe('planSnapshot', () => {
  it('writes texts that no spreadsheet takes for a number or a formula', () => {
    const [cell] = planSnapshot(compileSummary(aCompileInput()));

    expect(cell?.slice(0, 28)).toBe('summary 1/1 {"compiledAt":"2');
  });

  it('cuts a long summary into cells of at most 45,000 characters', () => {
    const cells = planSnapshot(aLongSummary('Thiếu xi măng '.repeat(200)));

    expect(cells.length).toBeGreaterThan(3);
    expect(Math.max(...cells.map(cell => cell.length))).toBeLessThanOrEqual(45_000);
  });

  it('never cuts a character in two', () => {
    const cells = ['', 'a'].flatMap(shift => planSnapshot(aLongSummary(shift + '🚜'.repeat(1500))));

    expect(cells.filter(cell => /[\uD800-\uDBFF]$/.test(cell))).toEqual([]);
  });
});

describe('parseSnapshot', () => {
  it('reads a summary of 0.1, which had fewer lists, as one in which they are empty', () => {
    const summary = compileSummary(aCompileInput());
    const cells = [
      `summary 1/1 ${JSON.stringify({...summary, proposals: undefined, overdueDocuments: undefined, requests: undefined, unmetIndicators: undefined})}`,
    ];

    expect(parseSnapshot(cells)).toEqual({kind: 'summary', summary});
  });

  it('gives back what was written, whatever stands beside it and in whatever order', () => {
    const summary = aLongSummary('Thiếu xi măng 🚜 '.repeat(100));
    const cells = planSnapshot(summary);

    expect(parseSnapshot(['', ...[...cells].reverse(), 'khác', 7])).toEqual({kind: 'summary', summary});
  });

  it('says that there is none', () => {
    expect(parseSnapshot(['', ''])).toEqual({kind: 'absent'});
  });

  it('says that a cell is missing', () => {
    const cells = planSnapshot(aLongSummary('Thiếu xi măng '.repeat(200)));

    expect(parseSnapshot(cells.slice(1))).toEqual({kind: 'broken', reason: 'incomplete'});
    expect(parseSnapshot(cells.slice(0, -1))).toEqual({kind: 'broken', reason: 'incomplete'});
  });

  it('says that somebody edited it', () => {
    expect(parseSnapshot(['summary 1/1 {"compiledAt":'])).toEqual({kind: 'broken', reason: 'notJson'});
    expect(parseSnapshot(['summary 1/1 {"compiledAt":"x"}'])).toEqual({kind: 'broken', reason: 'otherShape'});
  });
});
