import {keptRound} from '../kept-rounds.js';
import {type BenchOptions, RoundBench} from '../round-bench.js';

/** As few tabs as have everything that a sweep looks at. */
export const SMALL = {villages: 2, criteria: 2} as const;

/** A round with its tabs made. */
export function madeRound(size: BenchOptions = SMALL): RoundBench {
  return RoundBench.made(size);
}

/** A round in which people have typed, ticked, and changed what no edit event saw. */
export function busyRound(size: BenchOptions = SMALL): RoundBench {
  return RoundBench.restore(keptRound(`busy ${JSON.stringify(size)}`, () => playBusy(size).save()));
}

/** A round in which people have deleted rows, a column and a tab, put a column in and taken a tab's locks away. */
export function damagedRound(): RoundBench {
  return RoundBench.restore(keptRound('damaged', () => playDamage().save()));
}

function playBusy(size: BenchOptions): RoundBench {
  const bench = madeRound(size);
  bench.type('village:T01', ['work:1', 'task'], 'Làm đường trục thôn');
  bench.type('village:T01', ['assessment:1', 'verdict'], 'Chưa đạt');
  bench.type('village:T01', ['assessment:1', 'obstacles'], 'Thiếu vốn');
  bench.type('village:T01', ['header', 'reason'], 'Các nội dung khác chưa rà soát xong');
  bench.tick('village:T01', true);
  bench.put('village:T02', ['work:1', 'task'], 'Làm mương');
  bench.put('village:T02', ['header', 'reason'], 'Số liệu còn đang rà soát tại thôn');
  bench.putTick('village:T02', true);
  bench.putTick('criterion:1', true);
  bench.type('criterion:2', ['work:1', 'task'], 'Lập hồ sơ');
  return bench;
}

function playDamage(): RoundBench {
  const bench = busyRound();
  const {coordinator, host} = bench;
  const village = bench.sheet('village:T01');
  const unlocked = bench.sheet('village:T02').id;
  const rows = {dimension: 'rows', start: village.grid.lastRow() - 1, count: 2} as const;
  const column = {dimension: 'columns', start: 5, count: 1} as const;
  coordinator.restructure({kind: 'deleteLines', sheet: village, lines: rows});
  coordinator.restructure({kind: 'insertLines', sheet: village, lines: column, side: 'before'});
  coordinator.restructure({kind: 'deleteLines', sheet: bench.sheet('criterion:2'), lines: {...column, start: 8}});
  host.workbook.protections = host.workbook.protections.filter(({sheetId}) => sheetId !== unlocked);
  bench.deleteTab('criterion:1');
  return bench;
}
