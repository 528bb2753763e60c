import {LocalHost, type Person} from '../../local-host/index.js';
import {readProject} from '../../local-host/host.js';
import {runCommand} from '../../scenarios/commands.js';
import {findSheet, readCells, toA1} from '../../scenarios/play/sheet-reading.js';
import {readSummary} from '../../scenarios/results/read-summary.js';
import {LANGUAGES, locateInGrid, LOCK_MODES, readEntryGrid} from '../../src/core/index.js';
import {type Dashboard} from '../../src/shell/dashboard/types.js';
import {type FixtureName, PHASES, readFixture} from '../fixtures/fixtures.js';
import {callRpc, valueOf} from '../support/call-rpc.js';

/** Every released version whose rounds go on in this build. */
const VERSIONS = ['0.1'];
const CASES = VERSIONS.flatMap(version =>
  PHASES.flatMap(phase =>
    LOCK_MODES.flatMap(lockMode => LANGUAGES.map(language => ({version, phase, lockMode, language}))),
  ),
);
const UNIT = 'village:T01';
const REPORTED = ['criterion:1', 'criterion:6', 'criterion:16'];

/** What an officer types about one criterion that was not met; words of a list in both languages. */
const ENTRIES = [
  ['assessment:4', 'verdict', {vi: 'Chưa đạt', en: 'Not met'}],
  ['assessment:4', 'status', 'Còn 1,5 km đường đất'],
  ['assessment:4', 'obstacles', 'Thiếu vốn đối ứng'],
  ['assessment:4', 'solutions', 'Vận động nhân dân hiến đất'],
  ['work:1', 'criterion', '4'],
  ['work:1', 'task', 'Đổ bê tông đường trục thôn'],
  ['work:1', 'unit', 'km'],
  ['work:1', 'remaining', '1,5'],
  ['work:1', 'budget', '250'],
  ['header', 'reason', 'Các tiêu chí khác còn đang rà soát'],
] as const;

/** The round as it was kept, gone on with by this build. */
class KeptRound {
  readonly host: LocalHost;
  readonly coordinator: Person;

  constructor(private readonly kept: FixtureName & {readonly version: string}) {
    const {host, owner, account} = readFixture(kept.version, kept);
    const options = {files: readProject('dist'), owner, account, now: '2024-06-04T15:30:00+07:00'};
    this.host = LocalHost.restore(host, options);
    this.coordinator = this.enter(owner);
  }

  enter(email: string): Person {
    const person = this.host.person(email);
    person.open();
    return person;
  }

  dashboard(): Dashboard {
    runCommand(this.coordinator, 'showDashboard', []);
    return valueOf<Dashboard>(callRpc(this.coordinator, 'readDashboard'));
  }

  /** What the board shows of units and of the clock, by the key of the line. */
  board(): ReadonlyMap<string, readonly string[]> {
    const sheet = this.sheet('output:board');
    const rows = Array.from({length: sheet.grid.lastRow()}, (_, row) =>
      Array.from({length: sheet.grid.lastColumn()}, (__, column) => sheet.displayAt(row + 1, column + 1)),
    );
    return new Map(rows.map(([key = '', ...cells]) => [key, cells]));
  }

  /** Types the entries of an officer and ticks; returns how each edit ended. */
  report(officer: Person): readonly string[] {
    const {name} = this.sheet(UNIT);
    const typed = ENTRIES.map(([row, column, text]) =>
      officer.type(name, this.place(row, column), typeof text === 'string' ? text : text[this.kept.language]),
    );
    const edits = [...typed, officer.tick(name, this.place('header', 'submit'), true)];
    return edits.map(edit => (edit.kind === 'stored' ? (edit.execution?.outcome.kind ?? 'unheard') : edit.kind));
  }

  stateLine(): string {
    return this.sheet(UNIT).displayAt(1, 2);
  }

  private sheet(tab: string): NonNullable<ReturnType<typeof findSheet>> {
    const sheet = findSheet(this.host.workbook, tab);
    if (sheet === undefined) throw new Error(`There is no tab ${tab}.`);
    return sheet;
  }

  private place(row: string, column: string): string {
    const reading = readEntryGrid(readCells(this.sheet(UNIT)), this.kept.language);
    const found = reading.kind === 'grid' ? locateInGrid(reading.grid, row, column) : undefined;
    if (found === undefined) throw new Error(`${UNIT} has no cell ${row}, ${column}.`);
    return toA1(found.row, found.column);
  }
}

/** What the build of 0.1 itself made of these rounds. */
const IN_BOTH = {
  compiledAt: '2024-06-04T15:30:00+07:00',
  deadline: '2024-06-10T10:00:00+07:00',
  overdue: [],
  coordination: [],
  contradictions: [],
};
const CRITERIA = {expected: 20, onTime: 3, late: 0, missing: 17, returned: 0};
const FIGURES = {
  open: {
    edits: ['completed'],
    stateLine: {
      vi: /^Đúng hạn · Đã nhận báo cáo lúc 15 giờ 30 ngày 04\/6\/2024\./,
      en: /^On time · Report received at 15:30 on 04\/06\/2024\./,
    },
    village: {village: 'T01', state: 'onTime', met: 0, remainingBudget: 250},
    verdict: 'notMet',
    summary: {
      ...IN_BOTH,
      reports: {villages: {expected: 7, onTime: 1, late: 0, missing: 6, returned: 0}, criteria: CRITERIA},
      remainingWork: [{criterion: '4', unit: 'km', quantity: 1.5, budget: 250, villages: ['T01']}],
      obstacles: [{tab: UNIT, criterion: '4', obstacle: 'Thiếu vốn đối ứng', solution: 'Vận động nhân dân hiến đất'}],
      issues: {errors: 23, warnings: 0, byTab: {[UNIT]: {errors: 23, warnings: 0}}},
    },
  },
  closed: {
    edits: ['refused'],
    stateLine: {vi: /^Chưa nhập/, en: /^Not started/},
    village: {village: 'T01', state: 'notStarted', met: 0, remainingBudget: 0},
    verdict: null,
    summary: {
      ...IN_BOTH,
      reports: {villages: {expected: 7, onTime: 0, late: 0, missing: 7, returned: 0}, criteria: CRITERIA},
      remainingWork: [],
      obstacles: [],
      issues: {errors: 0, warnings: 0, byTab: {}},
    },
  },
} as const;

describe.each(CASES)('a round kept by $version, $phase, lock mode $lockMode, in $language', kept => {
  const {phase, language} = kept;
  const figures = FIGURES[phase];
  let round: KeptRound;

  beforeAll(() => {
    round = new KeptRound(kept);
  });

  it('is read as it was: who has reported, the clock, the phase', () => {
    const dashboard = round.dashboard();
    const board = round.board();

    const received = language === 'vi' ? /Đã nhận báo cáo lúc/ : /Report received at/;
    const reported = [...board].filter(([, cells]) => cells.some(text => received.test(text)));
    expect(reported.map(([key]) => key)).toEqual(REPORTED);
    expect(board.get('header:heartbeat')).toContain('15:21 04/06/2024');
    expect(dashboard.counts).toEqual({expected: 27, onTime: 3, late: 0, missing: 24, extended: 0, returned: 0});
    expect(dashboard).toMatchObject({
      ...{language, deadline: '10:00 10/06/2024'},
      health: {brokenTabs: [], phase: phase === 'open' ? 'running' : 'closed'},
    });
  });

  it(`${phase === 'open' ? 'takes' : 'refuses'} what an officer types, and the tick`, () => {
    const edits = round.report(round.enter('thon1@example.test'));

    expect([...new Set(edits)]).toEqual(figures.edits);
    expect(round.stateLine()).toMatch(figures.stateLine[language]);
  });

  it('is compiled to the figure', () => {
    const {outcome} = runCommand(round.coordinator, 'compileSummary', []);
    const summary = readSummary(round.host.workbook);

    expect(outcome).toBe('done');
    expect(summary).toMatchObject(figures.summary);
    expect(summary?.matrix[0]).toMatchObject(figures.village);
    expect(summary?.matrix[0]?.verdicts['4']).toBe(figures.verdict);
    const judged = summary?.criteria.filter(({state}) => state !== 'notStarted');
    expect(judged?.map(row => [row.number, row.verdict, row.indicatorsMet, row.dossier.present])).toEqual([
      ['1', 'met', 2, 3],
      ['6', 'met', 3, 3],
      ['16', 'met', 1, 2],
    ]);
  });

  it('breaks no run', () => {
    expect(round.host.executions.filter(({outcome}) => outcome.kind !== 'completed')).toEqual([]);
  });
});
