import {readProject} from '../../local-host/host.js';
import {LocalHost} from '../../local-host/index.js';
import {runCommand} from '../../scenarios/commands.js';
import {parseMachineKey} from '../../src/core/index.js';
import {RoundBench} from '../support/round-bench.js';

const BLANK = {villages: 2, criteria: 2, isBlank: true} as const;

/** A blank spreadsheet in which the set-up died before a call. */
function diedAt(atCall: number): RoundBench {
  const bench = new RoundBench(BLANK);
  const fault = bench.host.fault({kind: 'kill', atCall, entryPoint: 'setUpRound'});
  bench.choose('setUpRound');
  fault.cancel();
  return bench;
}

/** Adds a sheet with a title. */
function addSheet(bench: RoundBench, name: string): void {
  bench.coordinator.restructure({kind: 'addSheet', index: 1});
  const sheet = bench.host.workbook.sheets[1];
  if (sheet === undefined) throw new Error('No sheet was added.');
  bench.coordinator.restructure({kind: 'renameSheet', sheet, name});
}

function titles(bench: RoundBench): readonly string[] {
  return bench.host.workbook.sheets.map(({name}) => name);
}

describe('setUpRound', () => {
  it('keeps what people typed into the tabs of a set-up that died, and makes the rest', () => {
    const bench = diedAt(200);
    const people = bench.sheet('setup:people');
    bench.coordinator.type(people.name, 'D7', 'Người gõ trước khi thiết lập xong');

    expect(bench.choose('setUpRound').outcome).toBe('done');

    expect(bench.sheet('setup:people').displayAt(7, 4)).toBe('Người gõ trước khi thiết lập xong');
    expect(titles(bench)).toHaveLength(13);
    expect(bench.host.properties('document')['begun'] ?? '').toBe('');
  });

  it('begins a round of its own in a copy of a file in which the set-up died', () => {
    const {host} = diedAt(200);
    const {owner} = host.workbook;
    const options = {owner, account: 'workspace', now: '2024-06-03T08:30:00+07:00', seed: 2} as const;
    const switches = {copyKeepsProperties: true, timeLimitColumn: 'low'} as const;
    const copy = LocalHost.copyOf(host.save(), {...options, files: readProject('dist'), switches});
    const person = copy.person(owner);
    person.open();

    expect(runCommand(person, 'setUpRound', []).outcome).toBe('done');

    const ids = copy.workbook.sheets.map(sheet => parseMachineKey(sheet.valueAt(1, 1))?.roundId ?? '');
    expect(new Set(ids.filter(id => id !== '')).size).toBe(2);
    expect(copy.workbook.sheets.filter(({name}) => name.startsWith('Danh bạ'))).toHaveLength(2);
  });

  it('makes nothing and names the tab where somebody’s own has a title that is needed', () => {
    const bench = new RoundBench(BLANK);
    addSheet(bench, 'Thôn');
    bench.coordinator.type('Thôn', 'A1', 'danh sách của riêng tôi');

    const {outcome, error} = bench.choose('setUpRound');

    expect([outcome, error]).toEqual(['refused', expect.stringContaining('"Thôn"')]);
    expect(titles(bench)).toHaveLength(2);
  });

  it('takes a blank sheet away that has a title which is needed', () => {
    const bench = new RoundBench(BLANK);
    addSheet(bench, 'Thôn');

    expect(bench.choose('setUpRound').outcome).toBe('done');
    expect(titles(bench)).toHaveLength(13);
  });
});
