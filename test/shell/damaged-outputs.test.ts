import {RoundBench} from '../support/round-bench.js';

/** A synthetic round whose output tab lost its last rows and columns. */
function cutShort(tab: string): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 2});
  const sheet = bench.sheet(tab);
  const {coordinator} = bench;
  coordinator.restructure({
    ...{kind: 'deleteLines', sheet},
    lines: {dimension: 'columns', start: sheet.maxColumns - 1, count: 2},
  });
  coordinator.restructure({
    ...{kind: 'deleteLines', sheet},
    lines: {dimension: 'rows', start: 6, count: sheet.maxRows - 5},
  });
  return bench;
}

describe('an output tab from which people deleted rows and columns', () => {
  it.each(['output:summary', 'output:agenda'])('is filled by a compile all the same (%s)', tab => {
    const whole = RoundBench.made({villages: 2, criteria: 2});
    whole.choose('compileSummary');
    const bench = cutShort(tab);

    const {outcome, error} = bench.choose('compileSummary');

    expect([outcome, error]).toEqual(['done', undefined]);
    const used = (of: RoundBench): number => of.sheet(tab).grid.lastRow();
    expect(used(bench)).toBe(used(whole));
  });

  it('is written again by a repair, the board, with every unit', () => {
    const bench = cutShort('output:board');

    expect(bench.choose('repairTabs')).toMatchObject({outcome: 'done'});
    expect(bench.choose('repairTabs').run.writes).toBe(0);
    const {grid} = bench.sheet('output:board');
    expect(grid.lastRow()).toBeGreaterThanOrEqual(8 + 3);
  });

  it('is hidden and frozen as made where its first rows were deleted, the board', () => {
    const bench = RoundBench.made({villages: 2, criteria: 2});
    const sheet = bench.sheet('output:board');
    const look = (): unknown => [
      [...sheet.hiddenRows],
      [...sheet.hiddenColumns],
      sheet.frozenRows,
      sheet.frozenColumns,
    ];
    const before = look();
    const lines = {dimension: 'rows', start: 1, count: 2} as const;
    bench.coordinator.restructure({kind: 'deleteLines', sheet, lines});

    bench.choose('repairTabs');

    expect(look()).toEqual(before);
  });

  it('takes the lines of the log all the same', () => {
    const bench = cutShort('output:log');

    expect(bench.choose('returnReport', ['T01', 'Thiếu số liệu về đường', '12/06/2024 17:00'])).toMatchObject({
      outcome: 'done',
    });
  });
});
