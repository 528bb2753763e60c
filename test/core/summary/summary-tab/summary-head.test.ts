import {overviewRows, planSummaryHead} from '../../../../src/core/summary/summary-tab/summary-head.js';
import {summary as words} from '../../../../src/i18n/vi/summary/summary.js';
import {aCompileInput, aRegistry, aVillageCriterion} from '../compile-builders.js';
import {planSummary, rowNumber} from '../tab-reading.js';

describe('planSummaryHead', () => {
  const head = planSummaryHead(10, 'r2406-k3f9', words);

  it('names the tab for ever and hides row 1 and column A', () => {
    expect([head.machineKey, head.hiddenRows, head.hiddenColumns, head.frozenRows]).toEqual([
      'NTM|1|output:summary|r2406-k3f9|-',
      [1],
      [1],
      2,
    ]);
  });

  it('is 1,726 pixels wide with ten verdict columns, and never has fewer, because charts stand on them', () => {
    expect(head.widths.reduce((sum, width) => sum + width, 0)).toBe(1726);
    expect(planSummaryHead(5, 'r', words).columnCount).toBe(19);
    expect(planSummaryHead(12, 'r', words).columnCount).toBe(21);
  });

  it('merges nothing below part 1', () => {
    const {lastRow} = overviewRows(10);

    for (const {row, rows} of head.mergesAcross) expect(row + rows - 1).toBeLessThanOrEqual(lastRow);
  });

  it('takes the figures of the charts from the rows in which every compile writes them', () => {
    for (const count of [5, 10]) {
      const numbers = Array.from({length: count}, (_, index) => `${index + 1}`);
      const registry = aRegistry({villageCriteria: numbers.map(number => aVillageCriterion(number))});
      const body = planSummary(aCompileInput({registry}));

      const [reports, reach] = planSummaryHead(count, 'r', words).charts.map(({data}) => data);

      expect(reports).toEqual({row: rowNumber(body, 'head:reports'), column: 3, rows: 3, columns: 5});
      expect(reach).toEqual({row: rowNumber(body, 'head:reach'), column: 3, rows: count + 1, columns: 5});
      expect(rowNumber(body, 'part:2')).toBe(overviewRows(count).lastRow + 1);
      expect(rowNumber(body, 'sentence:1')).toBe(overviewRows(count).sentences);
      expect(rowNumber(body, 'head:figures')).toBe(overviewRows(count).figuresHeader);
    }
  });
});
