import {findRoundCell} from '../../scenarios/play/setup-grid.js';
import {RoundBench, type SavedRound} from '../support/round-bench.js';
import {damageAndRepair, makeRepairStage, sweepRepairs} from '../support/sweeps/repair-sweep.js';

const TIMEOUT_MS = 60_000;
const A_DAMAGE = {tab: 0, row: 0, column: 0, rows: 1, columns: 1, other: 0} as const;

let saved: SavedRound | undefined;

/** A synthetic round with its tabs made. */
function aRound(): RoundBench {
  saved ??= makeRound();
  return RoundBench.restore(saved);
}

function makeRound(): SavedRound {
  const bench = RoundBench.made({villages: 2, criteria: 2});
  return bench.save();
}

type Lines = readonly ['rows' | 'columns', start: number, count: number];

function deleteLines(bench: RoundBench, tab: string, [dimension, start, count]: Lines): void {
  const lines = {dimension, start, count};
  bench.coordinator.restructure({kind: 'deleteLines', sheet: bench.sheet(tab), lines});
}

function insertLines(bench: RoundBench, tab: string, [dimension, start, count]: Lines): void {
  const lines = {dimension, start, count};
  bench.coordinator.restructure({kind: 'insertLines', side: 'before', sheet: bench.sheet(tab), lines});
}

/** What stands in a set-up tab. */
function contentOf(bench: RoundBench, tab: string): string {
  const {id, name} = bench.sheet(tab);
  return bench.contents()[`${id} ${name}`] ?? '';
}

describe('a set-up tab whose structure was moved', () => {
  const damages: readonly (readonly [string, string, (bench: RoundBench, tab: string) => void])[] = [
    ['the row of titles deleted', 'setup:villages', deleting('rows', 2, 1)],
    ['the hidden row deleted', 'setup:villages', deleting('rows', 1, 1)],
    ['both first rows deleted', 'setup:people', deleting('rows', 1, 2)],
    ['the hidden column deleted', 'setup:people', deleting('columns', 1, 1)],
    ['a row put in above the titles', 'setup:villages', inserting('rows', 2, 1)],
    ['a row put in above the hidden one', 'setup:villages', inserting('rows', 1, 1)],
    ['the labels of the round deleted', 'setup:round', deleting('columns', 2, 1)],
    ['the hidden keys of the round deleted', 'setup:round', deleting('columns', 1, 1)],
    ['a column put in before the values of the round', 'setup:round', inserting('columns', 3, 1)],
  ];

  function deleting(...lines: Lines): (bench: RoundBench, tab: string) => void {
    return (bench, tab) => {
      deleteLines(bench, tab, lines);
    };
  }

  function inserting(...lines: Lines): (bench: RoundBench, tab: string) => void {
    return (bench, tab) => {
      insertLines(bench, tab, lines);
    };
  }

  it.each(damages)('is as it was after a repair, with every value in its place: %s', (_, tab, damage) => {
    const bench = aRound();
    const {name} = bench.sheet(tab);
    const id = bench.sheet(tab).id;
    const readValues = (): string =>
      JSON.stringify(
        bench.host.workbook
          .sheetById(id)
          ?.values()
          .slice(2)
          .map(row => row.slice(1, 12)),
      );
    const before = readValues();
    damage(bench, tab);

    const {outcome, shown, error} = bench.choose('repairTabs');

    expect([outcome, error]).toEqual(['done', undefined]);
    expect(shown?.[0]).toContain(`${name}: đã đưa dòng tiêu đề và các cột ẩn về vị trí cũ`);
    expect(readValues()).toBe(before);
    expect(bench.choose('repairTabs').run.writes).toBe(0);
  });

  it('is left, named, and all else with it where the labels of the round changed places', () => {
    const bench = aRound();
    const {name} = bench.sheet('setup:round');
    const labels = (['letter', 'grounds'] as const).map(
      key => findRoundCell(bench.sheet('setup:round'), key)?.row ?? 0,
    );
    const sheet = bench.sheet('setup:round');
    const [one = '', other = ''] = labels.map(row => sheet.displayAt(row, 2));
    bench.coordinator.paste(name, `B${labels[0] ?? 0}`, [[other]]);
    bench.coordinator.paste(name, `B${labels[1] ?? 0}`, [[one]]);
    const before = contentOf(bench, 'setup:round');

    const {shown, run} = bench.choose('repairTabs');

    expect(shown?.[0]).toContain(`${name}: dòng hoặc cột của trang này đã bị xáo trộn`);
    expect([run.writes, contentOf(bench, 'setup:round')]).toEqual([0, before]);
  });

  it('is refused by name where a column of a list was deleted', () => {
    const bench = aRound();
    deleteLines(bench, 'setup:villages', ['columns', 5, 1]);
    const before = contentOf(bench, 'setup:villages');

    const {outcome, error} = bench.choose('repairTabs');

    expect([outcome, error]).toEqual(['refused', expect.stringContaining('Trang "Thôn"')]);
    expect(contentOf(bench, 'setup:villages')).toBe(before);
  });
});

it(
  'repairs or refuses by name whatever people do to set-up tabs, and moves no value',
  () => {
    expect(sweepRepairs(30, 1, 'setup').damages).toBeGreaterThanOrEqual(20);
  },
  TIMEOUT_MS,
);

describe('damages of set-up tabs that once were not repaired', () => {
  const stage = makeRepairStage();

  it.each([
    [
      'the hidden column dragged behind the codes',
      [
        {...A_DAMAGE, kind: 'moveColumn', tab: 1},
        {...A_DAMAGE, kind: 'paste'},
      ],
    ],
    ['the last column of a list deleted', [{...A_DAMAGE, kind: 'deleteColumns', tab: 6, column: 4}]],
    [
      'the labels of the round deleted and a column put in behind the values',
      [
        {...A_DAMAGE, kind: 'deleteColumns', column: 5},
        {...A_DAMAGE, kind: 'insertColumns', column: 11},
      ],
    ],
  ] as const)('%s', (_, damages) => {
    expect(() => {
      damageAndRepair(stage, damages, 'setup');
    }).not.toThrow();
  });
});
