import {labelOf, type LockMode} from '../../src/core/index.js';
import {RoundBench, type SavedRound} from '../support/round-bench.js';

const UNIT = 'village:T01';
const OFFICER = 's01@example.test';
const MODES = ['frame', 'lock', 'warn'] as const satisfies readonly LockMode[];

const rounds = new Map<LockMode, SavedRound>();

/** A synthetic round with its tabs made, made once for each mode. */
function aRound(lockMode: LockMode): RoundBench {
  const made = rounds.get(lockMode);
  if (made !== undefined) return RoundBench.restore(made);
  const bench = RoundBench.made({villages: 2, criteria: 1, lockMode});
  rounds.set(lockMode, bench.save());
  return bench;
}

/** The protections of a round, tab by tab, as they restrict. */
function locks({host: {workbook}}: RoundBench): readonly string[] {
  return workbook.protections
    .map(({sheetId, area, editors, warningOnly, unprotected}) =>
      JSON.stringify([
        workbook.sheetById(sheetId)?.name,
        area,
        warningOnly ? 'asks' : editors && [...editors].sort(),
        unprotected,
      ]),
    )
    .sort();
}

describe('a lock mode that is changed in the set-up', () => {
  it.each(MODES.flatMap(from => MODES.filter(to => to !== from).map(to => [from, to] as const)))(
    'locks the tabs anew, from %s to %s, as if they had been made so',
    (from, to) => {
      const bench = aRound(from);
      bench.typeRound('lockMode', labelOf('vi', 'lockMode', to));

      expect(bench.choose('generateTabs').outcome).toBe('done');

      expect(locks(bench)).toEqual(locks(aRound(to)));
    },
  );
});

describe.each(MODES)('a round that is closed (%s)', mode => {
  it('lets no officer write into a tab any more, and opens it again as it was', () => {
    const bench = aRound(mode);
    const before = locks(bench);
    bench.choose('closeRound');
    const officer = bench.host.person(OFFICER);
    officer.open();

    const closed = bench.type(UNIT, ['work:1', 'task'], 'Làm đường', officer).kind;
    const extended = bench.choose('extendDeadline', ['', '14/06/2024 10:00', 'Chờ số liệu']).outcome;
    const reopened = bench.type(UNIT, ['work:1', 'task'], 'Làm đường', officer).kind;

    expect([closed, extended, reopened]).toEqual(['refused', 'done', 'stored']);
    expect(locks(bench)).toEqual(before);
  });
});

describe('addresses that Google does not take', () => {
  it('leave a unit with nobody else open to every editor, as in frame', () => {
    const bench = new RoundBench({villages: 2, criteria: 1, lockMode: 'lock'});
    bench.host.workbook.isAccount = email => !/^[sb]01@/.test(email);

    const {shown = []} = bench.choose('generateTabs');

    expect(shown.join(' ')).toContain(OFFICER);
    const officer = bench.host.person('s02@example.test');
    officer.open();
    expect(bench.type(UNIT, ['work:1', 'task'], 'Làm đường', officer).kind).toBe('stored');
    expect(bench.type('criterion:1', ['work:1', 'task'], 'Lập hồ sơ', officer).kind).toBe('refused');
    expect(bench.choose('repairTabs').run.writes).toBe(0);
  });

  it('are named on the board as long as they are refused, above what else stands there', () => {
    const bench = new RoundBench({villages: 2, criteria: 1, lockMode: 'lock'});
    bench.host.workbook.isAccount = email => !email.startsWith('s01@');
    bench.choose('generateTabs');
    const board = bench.sheet('output:board');
    const asMade = board.displayAt(5, 3);

    bench.host.workbook.isAccount = () => true;
    bench.typeRound('lockMode', labelOf('vi', 'lockMode', 'frame'));
    bench.choose('generateTabs');

    expect(asMade).toMatch(
      /^Google không nhận các địa chỉ sau.*: s01@example[.]test [(]Thôn 1[)][.]\n.*tài khoản Google/,
    );
    expect(board.displayAt(5, 3)).toMatch(/^Người nhập liệu phải được mời/);
  });
});
