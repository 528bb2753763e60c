import {readTabKey} from '../../scenarios/play/sheet-reading.js';
import {type Person, type Sheet} from '../../local-host/index.js';
import {type LockMode} from '../../src/core/index.js';
import {RoundBench} from '../support/round-bench.js';

const MODES = ['frame', 'lock', 'warn'] as const satisfies readonly LockMode[];
const COPIES = [false, true] as const;
const CASES = MODES.flatMap(mode => COPIES.map(carries => [mode, carries] as const));
const UNIT = 'village:T01';
const LATECOMER = 'latecomer@example.test';
const NOT_ALLOWED = /đồng chí không có quyền sửa, nên chưa có gì được ghi/;

/** A synthetic round with its tabs made: its first village has two respondents with addresses. */
function aRound(lockMode: LockMode, copyCarriesProtections: boolean): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 2, lockMode, switches: {copyCarriesProtections}});
  return bench;
}

const rounds = new Map<string, ReturnType<RoundBench['save']>>();

/** The same, made once for each way and restored for each test. */
function restored(mode: LockMode, carries: boolean): RoundBench {
  const name = `${mode} ${String(carries)}`;
  const saved = rounds.get(name) ?? aRound(mode, carries).save();
  rounds.set(name, saved);
  return RoundBench.restore(saved, {copyCarriesProtections: carries});
}

interface Lock {
  readonly editors: readonly string[] | undefined;
  readonly isWarning: boolean;
  readonly openAreas: number;
}

/** The protections of a sheet: of the whole and of blocks. */
function locksOf(
  {host: {workbook}}: RoundBench,
  {id}: Sheet,
): {readonly whole: readonly Lock[]; readonly blocks: readonly Lock[]} {
  const own = workbook.protections.filter(({sheetId}) => sheetId === id);
  const read = (isWhole: boolean): readonly Lock[] =>
    own
      .filter(({area}) => (area === undefined) === isWhole)
      .map(({editors, warningOnly, unprotected}) => ({
        editors: editors && [...editors].sort(),
        isWarning: warningOnly,
        openAreas: unprotected.length,
      }));
  return {whole: read(true), blocks: read(false)};
}

/** Somebody who may edit the file, and was not known when the tabs were locked. */
function latecomer(bench: RoundBench): Person {
  bench.host.workbook.editors = [...bench.host.workbook.editors, LATECOMER];
  const person = bench.host.person(LATECOMER);
  person.open();
  return person;
}

describe.each(CASES)('lock mode %s, where copies of sheets carry their protections: %s', (mode, carries) => {
  it('names the owner and the coordinator on every tab, the chair on outputs, and nobody else', () => {
    const bench = restored(mode, carries);
    const {owner} = bench.host.workbook;
    const chair = 'p02@example.test';

    const kinds = bench.host.workbook.sheets.map(sheet => {
      const key = readTabKey(sheet) ?? '';
      return [key, locksOf(bench, sheet)] as const;
    });

    for (const [key, {whole, blocks}] of kinds) {
      const isEntry = /^(village|criterion):/.test(key);
      const isWarning = isEntry && mode === 'warn';
      const editors = key.startsWith('output:') ? [owner, chair].sort() : [owner];
      expect([key, whole.length, whole[0]?.isWarning]).toEqual([key, 1, isWarning]);
      if (!isWarning) expect([key, whole[0]?.editors]).toEqual([key, editors]);
      if (isEntry) expect(whole[0]?.openAreas).toBeGreaterThanOrEqual(4);
      expect([key, blocks.length > 0]).toEqual([key, isEntry && mode === 'lock']);
    }
  });

  it('gives the input blocks of a unit to its own people alone in mode lock', () => {
    const bench = restored(mode, carries);
    const {blocks} = locksOf(bench, bench.sheet(UNIT));
    const people = [bench.host.workbook.owner, 's01@example.test', 'b01@example.test'].sort();

    expect(blocks.map(({editors}) => editors)).toEqual(mode === 'lock' ? blocks.map(() => people) : []);
  });

  it('keeps somebody out who is added later, of the structure or only with a question', () => {
    const bench = restored(mode, carries);
    const person = latecomer(bench);
    const {name} = bench.sheet(UNIT);

    const structure = person.type(name, 'C14', 'đè lên tiêu đề').kind;
    const entry = bench.type(UNIT, ['work:1', 'task'], 'Làm đường', person).kind;
    const setUp = person.type('Thôn', 'C3', 'Thôn khác').kind;

    expect({structure, entry, setUp}).toEqual({
      structure: mode === 'warn' ? 'stored' : 'refused',
      entry: mode === 'lock' ? 'refused' : 'stored',
      setUp: 'refused',
    });
  });

  it('lets the onEdit of an officer write marks, state line and tick of the own tab', () => {
    const bench = restored(mode, carries);
    const officer = bench.host.person('s01@example.test');
    officer.open();

    const typed = bench.type(UNIT, ['work:1', 'task'], 'Làm đường', officer);
    bench.type(UNIT, ['header', 'reason'], 'Số liệu còn đang rà soát tại thôn', officer);
    const ticked = bench.tick(UNIT, true, officer);

    for (const edit of [typed, ticked]) {
      expect(edit).toMatchObject({kind: 'stored', execution: {outcome: {kind: 'completed'}, log: []}});
    }
    expect(bench.mark(UNIT, 'work:1')).not.toBe('');
    expect(bench.sheet(UNIT).displayAt(1, 2)).toMatch(/đã nộp|đúng hạn/i);
  });

  it('takes back the tick of an officer who left gaps without a reason', () => {
    const bench = restored(mode, carries);
    const officer = bench.host.person('s01@example.test');
    officer.open();
    const sheet = bench.sheet(UNIT);
    const box = /^([A-Z]+)(\d+)$/.exec(bench.place(UNIT, 'header', 'submit'));

    const edit = bench.tick(UNIT, true, officer);

    expect(edit).toMatchObject({kind: 'stored', execution: {outcome: {kind: 'completed'}, log: []}});
    expect(sheet.cellAt(Number(box?.[2]), 3).value).toBe(false);
  });

  it('tells an officer who compiles in a sentence that he may not, and writes nothing', () => {
    const bench = restored(mode, carries);
    const officer = bench.enter('S01');
    const before = bench.contents();

    const {outcome, shown, error, run} = bench.choose('compileSummary', [], officer);

    expect([outcome, run.writes, run.outcome.kind]).toEqual(['refused', 0, 'completed']);
    expect([shown, error].join(' ')).toMatch(NOT_ALLOWED);
    expect(bench.contents()).toEqual(before);
  });

  it('finds nothing to repair in tabs as made', () => {
    const bench = restored(mode, carries);

    expect(bench.choose('repairTabs').run.writes).toBe(0);
  });
});
