import {LocalHost, type Person} from '../../local-host/index.js';
import {runCommand} from '../../scenarios/commands.js';
import {findRoundCell} from '../../scenarios/play/setup-grid.js';
import {toA1} from '../../scenarios/play/sheet-reading.js';
import {type RoundFieldKey} from '../../src/core/index.js';
import {type CommandRun, RoundBench} from '../support/round-bench.js';

/** A command, with the answers to what it asks. */
type Asked = readonly [command: string, answers: readonly string[]];

/** Commands of a running round. */
const COMMANDS: readonly Asked[] = [
  ['validateAll', []],
  ['compileSummary', []],
  ['sendReminders', []],
  ['inviteRespondents', []],
  ['returnReport', ['T01', 'Thiếu số liệu về đường', '12/06/2024 17:00']],
  ['recordPaperReport', ['T01', '03/06/2024 08:00']],
  ['extendDeadline', ['T01', '12/06/2024 10:00', 'Chờ số liệu']],
  ['closeRound', []],
  ['addRows', ['T01']],
];
const WITH_GENERATE: readonly Asked[] = [['generateTabs', []], ...COMMANDS];

const LOCALE =
  'Ngôn ngữ của bảng tính đang là "en_US" nên số và ngày sẽ bị đọc sai. Vào Tệp > Cài đặt, chọn Ngôn ngữ "Việt Nam", rồi làm lại.';
const TIME_ZONE =
  'Múi giờ của bảng tính đang là "America/New_York" nên hạn nộp sẽ bị tính sai. Vào Tệp > Cài đặt, chọn múi giờ "(GMT+07:00) Hồ Chí Minh", rồi làm lại.';
const NOT_SET_UP = 'Bảng tính này chưa được thiết lập. Hãy chọn "Thiết lập đợt báo cáo" trước.';
const COPIED =
  'Bảng tính này là bản sao của một đợt báo cáo khác nên chưa có đợt nào của riêng nó; chưa có gì được gửi đi. Hãy chọn "Thiết lập đợt báo cáo" để bắt đầu một đợt mới từ bản sao này.';
const NO_TAB = 'Thôn 2 chưa có biểu, hoặc biểu đã bị xóa. Hãy chọn "Tạo biểu mẫu" để tạo lại.';

function aRound(): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 2});
  return bench;
}

/** A round that only refused commands run in, so that all tests of a kind of damage may share it. */
function damaged(damage: (bench: RoundBench) => void): () => RoundBench {
  let shared: RoundBench | undefined;
  return () => {
    if (shared === undefined) {
      shared = aRound();
      damage(shared);
    }
    return shared;
  };
}

const withoutDeadline = damaged(bench => {
  bench.typeRound('deadline', 'abc');
});
const withDuplicate = damaged(bench => {
  bench.typeSetUp('villages', 'T02', ['id', 'T01']);
});
const inEnglish = damaged(({host}) => {
  host.workbook.locale = 'en_US';
});
const inNewYork = damaged(({host}) => {
  host.workbook.timeZone = 'America/New_York';
});

const deletedTab = (title: string): string =>
  `Trang "${title}" đã bị xóa. Hãy chọn "Sửa biểu mẫu" để tạo lại; số liệu trong các biểu không bị ảnh hưởng.`;

/** Runs a command that must refuse with the sentence and leave no trace: no cell, no property, no mail, no editor. */
function expectRefusal(
  bench: RoundBench,
  [command, answers = []]: readonly [string, (readonly string[])?],
  sentence: string,
): void {
  const before = traceOf(bench.host);

  const {outcome, error, run} = bench.choose(command, answers);

  expect([command, outcome, error]).toEqual([command, 'refused', sentence]);
  expect(run.writes).toBe(0);
  expect(traceOf(bench.host)).toEqual(before);
}

function traceOf(host: LocalHost): unknown {
  const {workbook, outbox} = host;
  return {
    sheets: workbook.sheets.map(sheet => [sheet.id, sheet.revision, sheet.hidden]),
    protections: workbook.protections.length,
    editors: workbook.editors,
    properties: host.properties('document'),
    mails: outbox.length,
  };
}

describe('a spreadsheet without a round', () => {
  it('says so at every command and stays blank', () => {
    const host = LocalHost.fromDist('dist', {
      ...{owner: 'p01@example.test', account: 'workspace', now: '2024-06-03T08:00:00+07:00', locale: 'vi_VN'},
    });
    const person = host.person('p01@example.test');
    person.open();

    for (const [command, answers] of WITH_GENERATE) {
      const {outcome, error} = runCommand(person, command, answers);
      expect([command, outcome, error]).toEqual([command, 'refused', NOT_SET_UP]);
    }
    expect(host.workbook.sheets.map(sheet => sheet.grid.lastRow())).toEqual([0]);
    expect(host.properties('document')).toEqual({});
    expect(host.outbox).toEqual([]);
  });
});

describe('set-up tabs that cannot be read', () => {
  it.each(WITH_GENERATE)('%s names a deadline that is no moment, and does nothing', (command, answers) => {
    expectRefusal(
      withoutDeadline(),
      [command, answers],
      'Các trang thiết lập còn nội dung phải sửa:\nTrang "Đợt báo cáo", mục "Thời hạn nộp": "abc" không phải là ngày giờ. Hãy gõ ngày và giờ như 10/06/2024 10:00.',
    );
  });

  it.each(WITH_GENERATE)('%s names a code that stands twice, and does nothing', (command, answers) => {
    expectRefusal(
      withDuplicate(),
      [command, answers],
      'Các trang thiết lập còn nội dung phải sửa:\nTrang "Thôn", dòng 4, cột "Mã": "T01" đã có ở dòng 3. Hãy đặt mã khác.',
    );
  });

  it('names every problem at once', () => {
    const bench = aRound();
    bench.typeRound('deadline', 'abc');
    bench.typeSetUp('villages', 'T02', ['id', 'T01']);
    bench.typeSetUp('villages', 'T01', ['secretary', 'P99']);

    const {error} = bench.choose('generateTabs');

    expect(error?.split('\n')).toHaveLength(4);
    expect(error).toContain('"P99"');
  });

  it('names a village without respondents and makes its tab all the same', () => {
    const bench = new RoundBench({villages: 2, criteria: 2});
    bench.clearSetUp('villages', 'T02', 'secretary');
    bench.clearSetUp('villages', 'T02', 'boardHead');

    const {outcome, shown} = bench.choose('generateTabs');

    expect(outcome).toBe('done');
    expect(shown?.join('\n')).toContain(
      'Trang "Thôn", dòng 4, cột "Bí thư chi bộ": Thôn 2 (T02) chưa có người báo cáo. Hãy điền bí thư chi bộ hoặc trưởng Ban phát triển thôn để có người được nhắc.',
    );
    expect(bench.units).toContain('village:T02');
  });

  it('says which set-up tab was deleted', () => {
    const bench = aRound();
    bench.deleteTab('setup:villages');

    expectRefusal(
      bench,
      ['generateTabs'],
      'Các trang thiết lập còn nội dung phải sửa:\nTrang "Thôn": không tìm thấy trang này. Hãy chọn "Thiết lập đợt báo cáo" để tạo lại.',
    );
  });
});

describe('a set-up tab that was deleted', () => {
  it('is made again by setting up, without touching the others', () => {
    const bench = aRound();
    bench.deleteTab('setup:dossier');
    const before = bench.contents();

    const {outcome} = bench.choose('setUpRound');

    expect(outcome).toBe('done');
    expect(bench.sheet('setup:dossier').grid.lastRow()).toBeGreaterThan(2);
    expect(bench.contents()).toMatchObject(before);
    expect(bench.choose('generateTabs').outcome).toBe('done');
  });
});

describe('an entry tab that was deleted', () => {
  const textOf = ({shown}: CommandRun): string => shown?.join('\n') ?? '';

  it('is named by checks and by compiling, which go on with the others', () => {
    const bench = aRound();
    bench.deleteTab('village:T02');

    expect(textOf(bench.choose('validateAll'))).toContain(NO_TAB);
    expect(textOf(bench.choose('compileSummary'))).toContain(NO_TAB);
  });

  it('is named where lines are to be added to it, and nothing is written', () => {
    const bench = aRound();
    bench.deleteTab('village:T02');

    expectRefusal(bench, ['addRows', ['T02']], NO_TAB);
  });
});

describe('an output tab that was deleted', () => {
  it.each([
    ['output:summary', 'Tổng hợp'],
    ['output:agenda', 'Nội dung trình cuộc họp'],
  ])('%s: compiling says so and writes nothing', (tab, title) => {
    const bench = aRound();
    bench.deleteTab(tab);

    expectRefusal(bench, ['compileSummary'], deletedTab(title));
  });

  it.each([
    ['output:board', 'Theo dõi'],
    ['output:summary', 'Tổng hợp'],
    ['output:log', 'Nhật ký'],
  ])('%s: making forms says so and writes nothing', (tab, title) => {
    const bench = aRound();
    bench.deleteTab(tab);
    const before = traceOf(bench.host);

    const {shown} = bench.choose('generateTabs');

    expect(shown?.join('\n')).toContain(deletedTab(title));
    expect(traceOf(bench.host)).toEqual(before);
  });
});

describe('settings of the spreadsheet that were changed', () => {
  it.each(WITH_GENERATE)('%s refuses another locale, and does nothing', (...command) => {
    expectRefusal(inEnglish(), command, LOCALE);
  });

  it.each(WITH_GENERATE)('%s refuses another time zone, and does nothing', (...command) => {
    expectRefusal(inNewYork(), command, TIME_ZONE);
  });
});

describe('a copy of the spreadsheet, which has no properties', () => {
  function aCopy(): LocalHost {
    const {workbook} = aRound().host;
    const copy = LocalHost.fromDist('dist', {
      ...{owner: workbook.owner, account: 'workspace', now: '2024-06-04T08:00:00+07:00', seed: 2, workbook},
    });
    copy.person(workbook.owner).open();
    return copy;
  }

  it('says at every command what it is, and does and sends nothing', () => {
    const copy = aCopy();
    const before = traceOf(copy);

    for (const [command, answers] of WITH_GENERATE) {
      const {outcome, error} = runCommand(copy.person(copy.workbook.owner), command, answers);
      expect([command, outcome, error]).toEqual([command, 'refused', COPIED]);
    }
    expect(traceOf(copy)).toEqual(before);
  });

  it('checks what is typed but confirms no state', () => {
    const copy = aCopy();
    const sheet = copy.workbook.sheets.find(({name}) => name.startsWith('T01'));
    const person = copy.person(copy.workbook.owner);

    const edit = person.tick(sheet?.name ?? '', 'C9', true);

    expect(edit).toMatchObject({kind: 'stored', execution: {outcome: {kind: 'completed'}, log: []}});
    expect(sheet?.displayAt(3, 3)).toMatch(/chưa xác nhận/i);
    expect(copy.properties('document')).toEqual({});
  });

  it('becomes a round of its own by setting one up, and keeps the entries of the other round apart', () => {
    const copy = aCopy();
    const owner = copy.person(copy.workbook.owner);
    const old = copy.workbook.sheets.map(({id}) => id);

    const {outcome, error} = runCommand(owner, 'setUpRound', []);

    expect([outcome, error]).toEqual(['done', undefined]);
    expect(copy.workbook.sheetByName('Đợt báo cáo')?.id).not.toBeUndefined();
    expect(old).not.toContain(copy.workbook.sheetByName('Đợt báo cáo')?.id);
    expect(copy.workbook.sheets.filter(({id}) => old.includes(id))).toHaveLength(old.length);
  });

  it('does not take the entry tabs of the other round for its own', () => {
    const copy = aCopy();
    const owner = copy.person(copy.workbook.owner);
    const old = copy.workbook.sheets.find(({name}) => name.startsWith('T01'));
    runCommand(owner, 'setUpRound', []);
    typeSmallRound(copy, owner);
    const before = JSON.stringify(old?.values());

    const {outcome, error} = runCommand(owner, 'generateTabs', []);
    owner.tick(old?.name ?? '', 'C9', true);

    expect([outcome, error]).toEqual(['done', undefined]);
    expect(copy.workbook.sheets.filter(({name}) => name.startsWith('T01'))).toHaveLength(2);
    expect(before).toContain('village:T01');
    expect(Object.keys(copy.properties('document')).filter(name => name.startsWith('unit.'))).toEqual([]);
  });
});

/** Types what a round needs at the least: its head and one village. */
function typeSmallRound({workbook}: LocalHost, person: Person): void {
  const round = workbook.sheetByName('Đợt báo cáo');
  const villages = workbook.sheetByName('Thôn');
  if (round === undefined || villages === undefined) throw new Error('There are no set-up tabs.');
  const texts = {
    name: 'Đợt mới',
    commune: 'Giả Định',
    place: 'Giả Định',
    deadline: '10/07/2024 10:00',
    coordinator: 'P01',
  };
  const people = workbook.sheetByName('Danh bạ');
  person.paste(people?.name ?? '', 'B3', [['P01', 'Người chuyên trách', '', workbook.owner]]);
  for (const [key, text] of Object.entries(texts)) {
    const cell = findRoundCell(round, key as RoundFieldKey);
    if (cell !== undefined) person.type(round.name, toA1(cell.row, cell.column), text);
  }
  person.paste(villages.name, 'B3', [['T01', 'Thôn 1']]);
}
