import {type LockMode} from '../../src/core/index.js';
import {type Person} from '../../local-host/index.js';
import {BLANK_CELL} from '../../local-host/workbook/cell/cell.js';
import {callRpc} from '../support/call-rpc.js';
import {RoundBench, type SavedRound} from '../support/round-bench.js';

const MODES = ['frame', 'lock', 'warn'] as const satisfies readonly LockMode[];
const UNTIL = '20/06/2024 10:00';
const REASON = 'Số liệu chưa khớp với thực tế tại thôn';
const COORDINATOR = 'chuyen.trach@example.test';
const REFUSED =
  /^Trang "[^"]+" đang được bảo vệ và đồng chí không có quyền sửa, nên chưa có gì được ghi[.] Hãy nhờ (đồng chí|chủ sở hữu) [^.]+ làm việc này[.]$/;

type Who = 'respondent' | 'chair' | 'coordinator';

/** A command, and who carries it out in which lock mode; everybody else is told whom to ask. */
interface Case {
  readonly command: string;
  readonly answers?: readonly string[];
  readonly mayIn: (mode: LockMode) => readonly Who[];
}

const ALL = ['respondent', 'chair', 'coordinator'] as const;
const LEADERS = ['chair', 'coordinator'] as const;
const always = (who: readonly Who[]) => (): readonly Who[] => who;

const CASES: readonly Case[] = [
  {command: 'setUpRound', mayIn: always(ALL)}, // finds nothing to do
  {command: 'generateTabs', mayIn: always([])}, // the templates, from which the deleted tab is made again, are the owner's
  {command: 'validateAll', mayIn: always(ALL)},
  {command: 'compileSummary', mayIn: always(LEADERS)},
  {command: 'sendReminders', mayIn: always(LEADERS)},
  {command: 'inviteRespondents', mayIn: always(LEADERS)},
  {command: 'returnReport', answers: ['T01', REASON, ''], mayIn: always(LEADERS)},
  {command: 'recordPaperReport', answers: ['T01', '03/06/2024 07:30'], mayIn: always(LEADERS)},
  {command: 'extendDeadline', answers: ['T01', UNTIL, REASON], mayIn: always(LEADERS)},
  {command: 'extendDeadline', answers: ['', UNTIL, REASON], mayIn: always([])}, // the set-up tabs are the owner's
  {command: 'closeRound', mayIn: mode => (mode === 'warn' ? LEADERS : ['coordinator'])},
  {command: 'addRows', answers: ['T01'], mayIn: mode => (mode === 'warn' ? ALL : ['coordinator'])},
  {command: 'repairTabs', mayIn: always([])},
  {command: 'grantPermissions', mayIn: always(LEADERS)},
];

/**
 * A synthetic round whose coordinator does not own the file. One tab was deleted, one has a
 * tick that is to be taken back, and one person is to be invited.
 */
function aRound(lockMode: LockMode): SavedRound {
  const bench = new RoundBench({villages: 2, criteria: 1, lockMode});
  bench.typeSetUp('people', 'P01', ['email', COORDINATOR]);
  bench.host.workbook.editors = [...bench.host.workbook.editors, COORDINATOR];
  expect(bench.choose('generateTabs')).toMatchObject({outcome: 'done'});
  bench.choose('grantPermissions');
  bench.deleteTab('village:T02');
  bench.put('village:T01', ['work:1', 'task'], 'Làm mương');
  bench.putTick('village:T01', true);
  const criterion = bench.units.find(key => key.startsWith('criterion:')) ?? '';
  bench.putTick(criterion, true);
  const uninvited = bench.enter('S02').email;
  bench.host.workbook.editors = bench.host.workbook.editors.filter(email => email !== uninvited);
  return bench.save();
}

function enter(bench: RoundBench, who: Who): Person {
  if (who !== 'coordinator') return bench.enter(who === 'chair' ? 'P02' : 'S01');
  const person = bench.host.person(COORDINATOR);
  person.open();
  return person;
}

/** Everything that a command can leave behind. */
function traces({host}: RoundBench): string {
  const {sheets, protections, locale, editors} = host.workbook;
  const tabs = sheets.map(({id, name, hidden, grid}) => {
    const cells: unknown[] = [];
    grid.forEach(({value, formula}, row, column) => cells.push([row, column, value, formula]));
    return [id, name, hidden, cells];
  });
  const {triggers, outbox} = host;
  return JSON.stringify([tabs, protections, locale, editors, host.properties('document'), triggers, outbox.length]);
}

describe.each(MODES)('lock mode %s', mode => {
  let saved: SavedRound;

  beforeAll(() => {
    saved = aRound(mode);
  });

  describe.each(ALL)('the %s', who => {
    /** The round of the test before, where it is as it was. */
    let untouched: RoundBench | undefined;

    it.each(CASES.map(one => [[one.command, ...(one.answers ?? [])].join(' '), one] as const))(
      '%s works, or says what is protected and whom to ask, and writes nothing',
      (_, one) => {
        const {command, answers = [], mayIn} = one;
        const bench = untouched ?? RoundBench.restore(saved);
        untouched = undefined;
        const person = enter(bench, who);
        const before = traces(bench);

        const {outcome, error, run} = bench.choose(command, answers, person);

        expect([outcome, error ?? '', run.outcome.kind]).toEqual(
          mayIn(mode).includes(who)
            ? ['done', '', 'completed']
            : ['refused', expect.stringMatching(REFUSED) as string, 'completed'],
        );
        if (outcome !== 'refused') return;
        expect(traces(bench)).toBe(before);
        untouched = bench;
      },
    );
  });

  it('lets the coordinator look for damage, and asks for the owner where there is some', () => {
    const bench = RoundBench.restore(saved);
    bench.choose('generateTabs');
    const person = enter(bench, 'coordinator');
    const looked = bench.choose('repairTabs', [], person);
    bench.sheet('village:T01').grid.set(14, 3, {...BLANK_CELL, value: 'đè lên tiêu đề'});
    const before = traces(bench);

    const mended = bench.choose('repairTabs', [], person);

    expect([looked.outcome, mended.outcome]).toEqual(['done', 'refused']);
    expect(mended.error).toMatch(/^Trang "Đợt báo cáo" .* Hãy nhờ chủ sở hữu bảng tính làm việc này[.]$/);
    expect(traces(bench)).toBe(before);
    expect(bench.choose('repairTabs')).toMatchObject({outcome: 'done'});
    expect(bench.sheet('village:T01').displayAt(14, 3)).not.toBe('đè lên tiêu đề');
  });

  it('does not make the clock trigger of a respondent, from the sidebar either', () => {
    const bench = RoundBench.restore(saved);
    const person = enter(bench, 'respondent');
    bench.choose('showDashboard', [], person);
    const before = traces(bench);

    expect(callRpc(person, 'mendHealth', 'clock')).toMatchObject({
      kind: 'refused',
      text: expect.stringMatching(REFUSED) as string,
    });
    expect(traces(bench)).toBe(before);
  });
});
