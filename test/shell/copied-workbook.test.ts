import {parseState, readXlsx, writeXlsx} from '../../local-host/files/index.js';
import {LocalHost, type Person, type Workbook} from '../../local-host/index.js';
import {readProject} from '../../local-host/host.js';
import {runCommand} from '../../scenarios/commands.js';
import {findRoundCell} from '../../scenarios/play/setup-grid.js';
import {readTabKey, toA1} from '../../scenarios/play/sheet-reading.js';
import {type RoundFieldKey} from '../../src/core/index.js';
import {callRpc} from '../support/call-rpc.js';
import {RoundBench} from '../support/round-bench.js';

const COPIED = /bản sao của một đợt báo cáo khác.*chưa có gì được gửi đi.*"Thiết lập đợt báo cáo"/s;
const NOW = '2024-06-04T08:00:00+07:00';
/** When the clock has run, and waves of the round that was copied were due. */
const LATER = '2024-06-10T13:00:00+07:00';
/** Every command of the menu that does something at once, but setting up. */
const COMMANDS = [
  ...['generateTabs', 'validateAll', 'sendReminders', 'compileSummary', 'inviteRespondents', 'returnReport'],
  ...['recordPaperReport', 'extendDeadline', 'closeRound', 'addRows', 'repairTabs', 'grantPermissions'],
];
const NEWCOMER = 'nguoi.moi@example.test';

/** A synthetic round that has begun and sent its first wave. */
function aRunningRound(): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 1});
  bench.choose('sendReminders');
  expect(bench.host.outbox.length).toBeGreaterThan(0);
  return bench;
}

let original: LocalHost;
let state: string;
/** Where the tick box of the first village is. */
let submitCell: string;
/** The original round's id, as its properties have it. */
let roundId: string;
let xlsx: Uint8Array;

beforeAll(async () => {
  const bench = aRunningRound();
  original = bench.host;
  submitCell = bench.place('village:T01', 'header', 'submit');
  roundId = (JSON.parse(original.properties('document')['round'] ?? '') as {readonly id: string}).id;
  state = original.save();
  xlsx = (await writeXlsx(original.workbook, {at: new Date(NOW)})).bytes;
});

/** The file as *Make a copy* gives it, by a Google that keeps properties or drops them; at its worst, the clock trigger comes along. */
function makeCopy(copyKeepsProperties: boolean): LocalHost {
  const {owner, id} = original.workbook;
  const options = {...{owner, account: 'workspace' as const, now: NOW, seed: 2}, files: readProject('dist')};
  const switches = {copyKeepsProperties};
  const {triggers} = parseState(state);
  const copied = parseState(LocalHost.copyOf(state, {...options, switches}).save());
  const copy = LocalHost.restore(JSON.stringify({...copied, triggers}), {...options, switches});
  expect(copy.triggers).toHaveLength(1);
  expect(copy.workbook.id).not.toBe(id);
  expect('round' in copy.properties('document')).toBe(copyKeepsProperties);
  return copy;
}

/** The file downloaded as .xlsx and opened in Sheets: another spreadsheet with other sheet ids. */
async function importXlsx(): Promise<LocalHost> {
  const {id, owner, locale, timeZone} = original.workbook;
  const {workbook} = await readXlsx(xlsx, {owner, locale, timeZone, seed: 7, now: () => Date.parse(NOW)});
  expect(workbook.id).not.toBe(id);
  return hostOf(workbook);
}

function hostOf(workbook: Workbook): LocalHost {
  const {owner} = workbook;
  return LocalHost.fromDist('dist', {owner, account: 'workspace', now: NOW, seed: 2, workbook});
}

function ownerOf(host: LocalHost): Person {
  const owner = host.person(host.workbook.owner);
  owner.open();
  return owner;
}

/** Types what a round needs at the least: its head, its coordinator, and one village with somebody to write to. */
function typeSmallRound({workbook}: LocalHost, person: Person): void {
  const sheet = (tab: string): string => workbook.sheetByName(tab)?.name ?? '';
  const round = workbook.sheetByName('Đợt báo cáo');
  const texts = {
    name: 'Đợt mới',
    commune: 'Giả Định',
    place: 'Giả Định',
    deadline: '05/06/2024 10:00',
    coordinator: 'P01',
  };
  person.paste(sheet('Danh bạ'), 'B3', [
    ['P01', 'Người chuyên trách', '', workbook.owner],
    ['S01', 'Bí thư mới', '', NEWCOMER],
  ]);
  for (const [key, text] of Object.entries(texts)) {
    const cell = round && findRoundCell(round, key as RoundFieldKey);
    if (cell !== undefined) person.type('Đợt báo cáo', toA1(cell.row, cell.column), text);
  }
  person.paste(sheet('Thôn'), 'B3', [['T01', 'Thôn mới', '', 'S01']]);
}

describe.each([
  ['made with "Make a copy", which drops properties', (): Promise<LocalHost> => Promise.resolve(makeCopy(false))],
  ['made with "Make a copy", which keeps properties', (): Promise<LocalHost> => Promise.resolve(makeCopy(true))],
  ['read from the downloaded .xlsx', importXlsx],
])('a copy of a running round, %s', (_, make) => {
  let host: LocalHost;
  let owner: Person;

  beforeEach(async () => {
    host = await make();
    owner = ownerOf(host);
  });

  it('says in the sidebar that it is a copy, and what to do', () => {
    runCommand(owner, 'showDashboard', []);

    expect(callRpc(owner, 'readDashboard')).toMatchObject({
      kind: 'refused',
      text: expect.stringMatching(COPIED) as string,
    });
  });

  it('knows itself by the keys in its tabs, whatever they are called now', () => {
    for (const sheet of host.workbook.sheets) sheet.name = `Trang ${sheet.id}`;

    expect(runCommand(owner, 'validateAll', []).error).toMatch(COPIED);
  });

  it('sends nothing when asked to, from the menu or a page, and nothing by the clock', () => {
    const asked = runCommand(owner, 'sendReminders', []);
    runCommand(owner, 'showDashboard', []);
    const fromPage = callRpc(owner, 'runFromSidebar', 'sendReminders');
    host.runUntil(LATER);

    expect(asked).toMatchObject({outcome: 'refused', error: expect.stringMatching(COPIED) as string});
    expect(fromPage).toMatchObject({kind: 'refused', text: expect.stringMatching(COPIED) as string});
    expect(host.outbox).toEqual([]);
    expect(host.triggers).toEqual([]);
  });

  it('answers what is typed in its tabs, but takes no report and remembers nothing', () => {
    const sheet = host.workbook.sheets.find(one => readTabKey(one) === 'village:T01');
    if (sheet === undefined) throw new Error('The village has no tab.');
    const before = host.properties('document');

    const edit = owner.tick(sheet.name, submitCell, true);

    expect(edit).toMatchObject({kind: 'stored', execution: {outcome: {kind: 'completed'}}});
    expect(host.properties('document')).toEqual(before);
    expect(sheet.displayAt(1, 2)).toMatch(/không được ghi nhận/);
  });

  it('refuses every command of the menu in one sentence, but setting up', () => {
    for (const command of COMMANDS) {
      expect([command, runCommand(owner, command, ['T01'])]).toEqual([
        command,
        expect.objectContaining({outcome: 'refused', error: expect.stringMatching(COPIED) as string}),
      ]);
    }
    expect(host.workbook.sheets).toHaveLength(original.workbook.sheets.length);
  });

  it('offers a new round on the set-up page', () => {
    runCommand(owner, 'showSetUp', []);

    expect(callRpc(owner, 'readSetUp')).toMatchObject({kind: 'done', value: {isNew: true}});
  });

  it('becomes a round of its own, which writes to its own people only', () => {
    expect(runCommand(owner, 'setUpRound', []).outcome).toBe('done');
    typeSmallRound(host, owner);
    expect(runCommand(owner, 'generateTabs', [])).toMatchObject({outcome: 'done'});
    expect(host.workbook.sheets.filter(sheet => readTabKey(sheet) === 'village:T01')).toHaveLength(2);

    const {outcome} = runCommand(owner, 'sendReminders', []);
    host.runUntil('2024-06-05T13:00:00+07:00');

    expect(outcome).toBe('done');
    const recipients = new Set(host.outbox.flatMap(({to}) => to));
    expect([...recipients].sort()).toEqual([NEWCOMER, host.workbook.owner].sort());
    // Each is about the only village of the new round.
    expect(host.outbox.filter(({text}) => !text.includes('Thôn mới'))).toEqual([]);
    expect(Object.values(host.properties('document')).filter(text => text.includes(roundId))).toEqual([]);
  });
});

describe('the original', () => {
  it('goes on after it was saved and restored, and after it was given to another owner', () => {
    const owner = 'nguoi.ke.nhiem@example.test';
    const options = {...{owner, account: 'workspace' as const, now: NOW}, files: readProject('dist')};
    const restored = LocalHost.restore(state, options);
    restored.workbook.owner = owner;

    expect(runCommand(ownerOf(restored), 'validateAll', [])).toMatchObject({outcome: 'done'});
  });

  it('goes on where it was set up by a version that did not remember its file, and remembers it from then on', () => {
    const saved = parseState(state);
    const {round = '', ...rest} = original.properties('document');
    const {file, ...before} = JSON.parse(round) as Record<string, unknown>;
    const entries = Object.entries({...rest, round: JSON.stringify(before), 'setup.edited': '1'});
    const old = JSON.stringify({...saved, properties: [{scope: 'document', user: '', entries}]});
    const {owner, id} = original.workbook;
    const host = LocalHost.restore(old, {files: readProject('dist'), owner, account: 'workspace', now: NOW});

    expect(runCommand(ownerOf(host), 'validateAll', [])).toMatchObject({outcome: 'done'});
    expect(JSON.parse(host.properties('document')['round'] ?? '')).toEqual({...before, file: id});
    expect(file).toBe(id);
  });
});
