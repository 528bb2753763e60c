import {type LockMode} from '../../src/core/index.js';
import {RoundBench, type SavedRound} from '../support/round-bench.js';

const IDLE = 'Các trang còn nguyên cấu trúc, không có gì phải sửa.';
const UNIT = 'village:T01';
const CHAIR = 'p02@example.test';
const STRANGER = 's02@example.test';

const rounds = new Map<LockMode, SavedRound>();

/** A synthetic round with its tabs made, made once for each mode. */
function aRound(lockMode: LockMode): RoundBench {
  const saved = rounds.get(lockMode) ?? makeRound(lockMode);
  rounds.set(lockMode, saved);
  return RoundBench.restore(saved);
}

function makeRound(lockMode: LockMode): SavedRound {
  const bench = RoundBench.made({villages: 2, criteria: 2, lockMode});
  return bench.save();
}

/** Repairs, and makes sure that a second repair finds nothing to do; gives back what the first one said. */
function repair(bench: RoundBench): string {
  const {outcome, error, shown = []} = bench.choose('repairTabs');
  expect([outcome, error]).toEqual(['done', undefined]);
  const again = bench.choose('repairTabs');
  expect([again.shown, again.run.writes]).toEqual([[IDLE], 0]);
  return shown[0] ?? '';
}

/** Every protection as it restricts, in whatever order they were made. */
function locks({host: {workbook}}: RoundBench): readonly string[] {
  return workbook.protections
    .map(({sheetId, area, editors, warningOnly, unprotected}) =>
      JSON.stringify([sheetId, area, editors && [...editors].sort(), warningOnly, unprotected]),
    )
    .sort();
}

/** Takes every protection of a tab away. */
function unlock(bench: RoundBench, tab: string): void {
  const {workbook} = bench.host;
  const {id} = bench.sheet(tab);
  workbook.protections = workbook.protections.filter(({sheetId}) => sheetId !== id);
}

/** Adds somebody to the protections of a tab, as its owner may in the panel of protected ranges. */
function letIn(bench: RoundBench, tab: string, email: string): void {
  const {id} = bench.sheet(tab);
  for (const protection of bench.host.workbook.protections) {
    if (protection.sheetId === id) protection.editors = [...(protection.editors ?? []), email];
  }
}

const OUTPUTS = ['output:board', 'output:summary', 'output:agenda', 'output:log'];
const OTHERS = ['setup:people', 'template:village'];

/** Something to repair on another tab, which makes a repair look at everything. */
function damageElsewhere(bench: RoundBench): void {
  bench.coordinator.paste(bench.sheet('village:T02').name, 'A1', [['dán đè']]);
}

describe('a lost protection', () => {
  it.each([...OUTPUTS, 'setup:people'])('of %s is put back with the people who were on it', tab => {
    const bench = aRound('frame');
    const before = locks(bench);
    unlock(bench, tab);

    expect(repair(bench)).toContain(`${bench.sheet(tab).name}: đã khóa lại`);
    expect(locks(bench)).toEqual(before);
  });

  it.each(['frame', 'lock', 'warn'] as const)('of an entry tab is put back as its lock mode says (%s)', mode => {
    const bench = aRound(mode);
    const before = locks(bench);
    unlock(bench, UNIT);

    expect(repair(bench)).toContain('T01 Thôn 1: đã khóa lại');
    expect(locks(bench)).toEqual(before);
  });
});

describe('a protection whose people somebody changed by hand', () => {
  it.each(OUTPUTS)('is put right on %s', tab => {
    const bench = aRound('frame');
    const before = locks(bench);
    letIn(bench, tab, STRANGER);

    expect(repair(bench)).toContain(`${bench.sheet(tab).name}: đã khóa lại`);
    expect(locks(bench)).toEqual(before);
  });

  it('is put right on an output that the chair was taken off', () => {
    const bench = aRound('frame');
    const before = locks(bench);
    const {id} = bench.sheet('output:summary');
    for (const protection of bench.host.workbook.protections) {
      if (protection.sheetId === id) protection.editors = [bench.host.workbook.owner];
    }

    expect(repair(bench)).toContain('Tổng hợp: đã khóa lại');
    expect(locks(bench)).toEqual(before);
  });

  it.each([UNIT, ...OTHERS])('is put right on %s where anything else is damaged', tab => {
    const bench = aRound('frame');
    const before = locks(bench);
    letIn(bench, tab, STRANGER);
    damageElsewhere(bench);

    expect(repair(bench)).toContain(`${bench.sheet(tab).name}: đã khóa lại`);
    expect(locks(bench)).toEqual(before);
  });

  it('is put right on the input blocks of another unit', () => {
    const bench = aRound('lock');
    const before = locks(bench);
    letIn(bench, UNIT, STRANGER);
    damageElsewhere(bench);

    expect(repair(bench)).toContain('T01 Thôn 1: đã khóa lại');
    expect(locks(bench)).toEqual(before);
  });

  it('is put right where it was made to ask only', () => {
    const bench = aRound('frame');
    const before = locks(bench);
    const {id} = bench.sheet(UNIT);
    for (const protection of bench.host.workbook.protections) {
      if (protection.sheetId === id) protection.warningOnly = true;
    }
    damageElsewhere(bench);

    expect(repair(bench)).toContain('T01 Thôn 1: đã khóa lại');
    expect(locks(bench)).toEqual(before);
  });
});

describe('tabs that are no forms', () => {
  it.each(OUTPUTS)('%s is made again for the coordinator and the chair', tab => {
    const bench = aRound('frame');
    const {name} = bench.sheet(tab);
    bench.deleteTab(tab);

    expect(repair(bench)).toContain(name);
    const {id} = bench.sheet(tab);
    const [lock] = bench.host.workbook.protections.filter(({sheetId}) => sheetId === id);
    expect(lock?.editors).toContain(CHAIR);
  });

  it('a deleted set-up tab is made again as it was last read', () => {
    const bench = aRound('frame');
    const {name} = bench.sheet('setup:villages');
    bench.deleteTab('setup:villages');

    expect(repair(bench)).toContain(`${name}: trang đã bị xóa, nay được tạo lại theo lần đọc gần nhất`);
    expect(bench.sheet('setup:villages').displayAt(3, 2)).toBe('T01');
  });

  it('titles of a set-up tab that were pasted over are written again, and what people filled in stays', () => {
    const bench = aRound('frame');
    const {name} = bench.sheet('setup:villages');
    const before = bench.contents();
    bench.coordinator.paste(name, 'A1', [['dán đè'], ['dán đè', 'dán đè', 'dán đè']]);

    expect(repair(bench)).toContain(name);
    const after = bench.contents();
    expect(
      Object.keys(before)
        .filter(key => key.endsWith(name))
        .map(key => after[key]),
    ).toEqual(
      Object.keys(before)
        .filter(key => key.endsWith(name))
        .map(key => before[key]),
    );
  });
});
