import {type Switches} from '../../local-host/index.js';
import {RoundBench} from '../support/round-bench.js';

const UNIT = 'village:T01';
const ENTRY = ['work:1', 'task'] as const;

/** What nobody could verify of Google, each the way that is not assumed. */
const OTHER_WAYS: readonly Partial<Switches>[] = [
  {strictRulesForScripts: 'lists'},
  {copyToMindsStrictRules: true},
  {copyToMindsStrictRules: true, validationEnforcedAt: 'call'},
  {copyToMindsStrictRules: true, writeBehind: 'buffered'},
  {removingTheOwnerThrows: true},
  {protectionNamesOwner: 'never'},
  {protectionTakesStrangers: 'drops'},
  {protectionTakesStrangers: 'throws'},
];

/** Makes, fills, lengthens, damages, repairs and compiles a synthetic round; gives all that stands in it and locks it. */
function playedUnder(switches: Partial<Switches>): {
  contents: object;
  locks: readonly string[];
  members: readonly string[];
} {
  const bench = new RoundBench({villages: 2, criteria: 2, switches});
  const done = (name: string, answers: readonly string[] = []): void => {
    expect([name, bench.choose(name, answers).error]).toEqual([name, undefined]);
  };
  done('generateTabs');
  expect(bench.type(UNIT, ENTRY, 'Làm 1,5 km đường').kind).toBe('stored');
  done('addRows', ['T01']);
  const {workbook} = bench.host;
  const sheet = bench.sheet(UNIT);
  workbook.protections = workbook.protections.filter(({sheetId}) => sheetId !== sheet.id);
  bench.coordinator.restructure({kind: 'deleteLines', sheet, lines: {dimension: 'columns', start: 2, count: 1}});
  for (const command of ['repairTabs', 'validateAll', 'compileSummary']) done(command);
  return {
    contents: bench.contents(),
    locks: workbook.protections.map(({sheetId, area, editors}) => JSON.stringify([sheetId, area, editors])),
    members: bench.host.executions.flatMap(({callsByMember}) => Object.keys(callsByMember)),
  };
}

describe('a round', () => {
  const assumed = playedUnder({});

  it('does what may be otherwise, and never calls setFormula', () => {
    expect(assumed.members).toEqual(
      expect.arrayContaining(['Range.copyTo', 'Range.setValues', 'Protection.removeEditors']),
    );
    expect(assumed.members).not.toContain('Range.setFormula');
  });

  it.each(OTHER_WAYS)('comes out the same where Google does otherwise: %j', switches => {
    expect(playedUnder(switches)).toEqual(assumed);
  });
});
