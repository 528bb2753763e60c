import {readProject} from '../../local-host/host.js';
import {LocalHost} from '../../local-host/index.js';
import {runCommand} from '../../scenarios/commands.js';
import {COMMUNE_PACKS, parseMachineKey} from '../../src/core/index.js';
import {type SetUpState} from '../../src/shell/set-up/types.js';
import {callRpc, valueOf} from '../support/call-rpc.js';
import {RoundBench} from '../support/round-bench.js';

const BLANK = {villages: 2, criteria: 2, isBlank: true} as const;

/** A blank spreadsheet in which the set-up died before a call. */
function diedAt(atCall: number): RoundBench {
  const bench = new RoundBench(BLANK);
  const fault = bench.host.fault({kind: 'kill', atCall, entryPoint: 'applySetUp'});
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

describe('the set-up page of a running round', () => {
  const UNCHANGED = {round: {}, people: [], isNew: false, reloadsPacks: false} as const;
  const [first, other] = COMMUNE_PACKS.map(({name}) => name);

  function anOpenPage(): RoundBench {
    const bench = new RoundBench({villages: 2, criteria: 2});
    bench.choose('showSetUp');
    return bench;
  }

  const state = ({coordinator}: RoundBench): SetUpState => valueOf(callRpc(coordinator, 'readSetUp'));

  it('names the set-up tabs that somebody deleted, and makes them again', () => {
    const bench = anOpenPage();
    bench.deleteTab('setup:people');
    bench.deleteTab('setup:dossier');

    expect(state(bench).missingTabs).toEqual(['Danh bạ', 'Danh mục hồ sơ']);
    expect(callRpc(bench.coordinator, 'applySetUp', UNCHANGED).kind).toBe('done');
    expect(state(bench).missingTabs).toEqual([]);
  });

  it('tells the criteria that are loaded from those that the tab names now, and loads the latter', () => {
    const bench = anOpenPage();
    bench.typeRound('communePack', other ?? '');
    const before = state(bench);

    const answer = callRpc(bench.coordinator, 'applySetUp', {...UNCHANGED, reloadsPacks: true});

    expect([before.packsInUse.communePack, before.round.communePack]).toEqual([first, other]);
    expect(answer).toEqual({
      kind: 'done',
      value: 'Đã nạp lại bộ tiêu chí. Hãy kiểm tra phân công ở trang "Tiêu chí xã".',
    });
    expect(state(bench).packsInUse.communePack).toBe(other);
  });

  it('loads no criteria where the tab names none that are known', () => {
    const bench = anOpenPage();
    bench.typeRound('communePack', 'Bộ nào đó');
    const before = bench.contents();

    const answer = callRpc(bench.coordinator, 'applySetUp', {...UNCHANGED, reloadsPacks: true});

    expect(answer).toMatchObject({kind: 'refused', text: expect.stringContaining('"Bộ nào đó"') as string});
    expect(bench.contents()).toEqual(before);
  });

  it('makes deleted tabs again where other criteria are loaded, too', () => {
    const bench = anOpenPage();
    bench.deleteTab('setup:people');

    callRpc(bench.coordinator, 'applySetUp', {...UNCHANGED, round: {communePack: other}, reloadsPacks: true});

    expect(state(bench)).toMatchObject({missingTabs: [], packsInUse: {communePack: other}});
  });
});

describe('the set-up page of a blank file', () => {
  function aBlankPage(): RoundBench {
    const bench = new RoundBench(BLANK);
    bench.coordinator.run('showSetUp', 'menu');
    return bench;
  }

  it('begins with the time of the server', () => {
    const state: SetUpState = valueOf(callRpc(aBlankPage().coordinator, 'readSetUp'));

    expect(state.now).toBe('2024-06-03T08:05:00+07:00');
  });

  it('is answered in the language of the new round, whose tabs the answer names', () => {
    const round = {name: 'Round', commune: 'X', deadline: '10/06/2024 10:00', language: 'English'};
    const details = {round, people: [], isNew: true, reloadsPacks: false};

    const answer = callRpc(aBlankPage().coordinator, 'applySetUp', details);

    expect(answer).toEqual({
      kind: 'done',
      value: expect.stringMatching(/^The set-up tabs have been created[.]/) as unknown,
    });
  });
});
