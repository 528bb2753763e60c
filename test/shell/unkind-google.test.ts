import {readFileSync} from 'node:fs';

import {type Switches} from '../../local-host/index.js';
import {SeededRandom} from '../../scenarios/large/random.js';
import {playScenario} from '../../scenarios/player.js';
import {readSummary} from '../../scenarios/results/read-summary.js';
import {parseScenarioText, type Scenario} from '../../scenarios/scenario-schema.js';
import {type Summary} from '../../src/core/index.js';
import {RoundBench} from '../support/round-bench.js';
import {type CanonicalState, canonicalState, differences} from '../support/sweeps/canonical-state.js';
import {KILL_CASES} from '../support/sweeps/kill-cases.js';
import {describeTry, KillRunner, killTries} from '../support/sweeps/kill-sweep.js';

const TIMEOUT_MS = 300_000;

/** Everything that is unsure about Google at its worst, all at once. */
const UNKIND: Partial<Switches> = {
  validationEnforcedAt: 'call',
  copyToMindsStrictRules: true,
  removingTheOwnerThrows: true,
  protectionTakesStrangers: 'throws',
  copyCarriesProtections: true,
  copyOfHiddenSheetIsHidden: false,
  copyKeepsProperties: true,
  setValueParsesStrings: 'hostile',
  plainTextIsLiteral: false,
  setFormulaIsInLocale: false,
  formulasInheritFormats: true,
  writeBehind: 'buffered',
  triggersMadeInTriggersAreDisabled: true,
  domainIdentityIsVisible: false,
  numericPropertiesGainADecimal: true,
  htmlServiceSanitises: true,
  toastInClockRuns: 'throws',
  uiInInstallableTriggers: false,
  rpcMessageNamesTheError: false,
};

/** Two Googles, for what is unkind either way. */
const WAYS: readonly Partial<Switches>[] = [
  {...UNKIND, protectionNamesOwner: 'always'},
  {...UNKIND, protectionNamesOwner: 'never', formulasInheritFormats: false},
];

const RUN_SECONDS = 360;

function readScenario(): Scenario {
  const reading = parseScenarioText(readFileSync('scenarios/cam-linh-2024-06.json', 'utf8'));
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.scenario;
}

/** What people see of the round in the end, and which runs failed. */
function playedUnder(switches: Partial<Switches>): {
  summary: Summary | undefined;
  outcomes: readonly string[];
  mails: readonly string[];
  failed: readonly unknown[];
} {
  const {host, events} = playScenario(readScenario(), {dist: 'dist', switches});
  return {
    summary: readSummary(host.workbook),
    outcomes: events.map(({outcome}) => outcome),
    mails: host.outbox.map(({to, subject}) => `${to.join()} ${subject}`).sort(),
    failed: host.executions.filter(({outcome}) => outcome.kind !== 'completed').map(({outcome}) => outcome),
  };
}

/** The tabs of the units, cell by cell. */
function unitTabs(bench: RoundBench): CanonicalState {
  const names = bench.units.map(unit => `cells ${bench.sheet(unit).name}`);
  return Object.fromEntries(Object.entries(canonicalState(bench)).filter(([part]) => names.includes(part)));
}

describe('a Google that does everything its unkind way at once', () => {
  it(
    'lets the round of the demo come out the same',
    () => {
      const assumed = playedUnder({});

      for (const way of WAYS) expect(playedUnder(way)).toEqual({...assumed, failed: []});
    },
    TIMEOUT_MS,
  );

  const cases = KILL_CASES.filter(({name}) =>
    /^(generateTabs, the first|repairTabs|compileSummary|runDispatcher)/.test(name),
  );

  it.each(cases.map(one => [one.name, one] as const))(
    'lets %s be taken up wherever it was stopped',
    (_, sweep) => {
      const random = new SeededRandom(20_240_603);

      const wrong = WAYS.flatMap(way => {
        const runner = new KillRunner(sweep, way);
        const tries = killTries(sweep, runner.calls);
        const chosen = [0, 1].map(() => tries[random.between(0, tries.length - 1)]!);
        return chosen.flatMap(one => runner.run(one).map(problem => `${describeTry(one)}: ${problem}`));
      });

      expect(wrong).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it.each(WAYS)(
    'lets runs end within six minutes, and the rest of the tabs be made by the next ones: %#',
    way => {
      const size = {villages: 20, criteria: 4, lockMode: 'lock'} as const;
      const switches = {...way, timeLimitColumn: 'high', clockMovesWithModelledTime: true} as const;
      const bench = new RoundBench({...size, switches});

      bench.choose('generateTabs');
      const madeAtOnce = bench.units.length;
      bench.host.runUntil('2024-06-03T09:40:00+07:00');
      const repair = bench.choose('repairTabs').run;

      expect(madeAtOnce).toBeLessThan(24);
      expect(bench.units).toHaveLength(24);
      expect(bench.host.executions.filter(({outcome}) => outcome.kind !== 'completed')).toEqual([]);
      expect(Math.max(...bench.host.executions.map(run => run.modelledSeconds.high))).toBeLessThan(RUN_SECONDS);
      expect(repair.writes).toBe(0);
      const unhurried = RoundBench.made({...size, switches: way});
      expect(differences(unitTabs(unhurried), unitTabs(bench))).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it.each(WAYS)('finds nothing to repair in a round that was just made: %#', way => {
    const bench = RoundBench.made({villages: 2, criteria: 2, switches: way});
    const before = canonicalState(bench);

    const {run} = bench.choose('repairTabs');

    expect(run.writes).toBe(0);
    expect(differences(before, canonicalState(bench))).toEqual([]);
  });
});
