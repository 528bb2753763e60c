import {type LocalHost, type Person} from '../../local-host/index.js';
import {runCommand} from '../../scenarios/commands.js';
import {findSheet} from '../../scenarios/play/sheet-reading.js';
import {readSummary} from '../../scenarios/results/read-summary.js';
import {type Summary} from '../../src/core/index.js';
import {type Dashboard} from '../../src/shell/dashboard/types.js';
import {type MessageView, type RemindersView} from '../../src/shell/reminders/types.js';
import {type UnitChoices} from '../../src/shell/reports/types.js';
import {callRpc, valueOf} from '../support/call-rpc.js';
import {playUntil} from '../support/played-round.js';

const MINUTES = 60_000;
const CHAIR = 'chutich@example.test';

type Counts = Readonly<Record<'onTime' | 'late' | 'returned' | 'extended' | 'missing', number>>;

/** Letter 09's round, minutes after the deadline: one report was handed back, one has more time, one came with a reason. */
describe('every number that two outputs share', () => {
  let host: LocalHost;
  let coordinator: Person;
  let summary: Summary;

  beforeAll(() => {
    const played = playUntil('2024-06-10T10:10:00+07:00');
    host = played.host;
    coordinator = played.enter('P01');
    const found = readSummary(host.workbook);
    if (found === undefined) throw new Error('Nothing was compiled.');
    summary = found;
  }, 2 * MINUTES);

  const rowsOf = (tab: string): readonly (readonly string[])[] => {
    const sheet = findSheet(host.workbook, tab)!;
    const columns = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    return Array.from({length: sheet.grid.lastRow() - 1}, (_, index) =>
      columns.map(column => sheet.displayAt(index + 2, column)),
    );
  };

  const rowOf = (tab: string, key: string): readonly string[] => rowsOf(tab).find(([first]) => first === key) ?? [];
  const textOf = (tab: string, key: string): string => rowOf(tab, key)[2] ?? '';
  const figureOf = (key: string): number => toNumber(rowOf('output:summary', `figure:${key}`)[3] ?? '');

  /** "1.995,5" */
  const toNumber = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));

  /** The number before or after some words: "còn thiếu 06 văn bản". */
  const numberIn = (text: string, pattern: RegExp): number => toNumber(pattern.exec(text)?.[1] ?? '0');

  const mailTo = (address: string): {readonly subject: string; readonly text: string} => {
    const mail = host.outbox.filter(({to}) => to.includes(address)).at(-1);
    if (mail === undefined) throw new Error(`${address} got no mail.`);
    return mail;
  };

  const inSummary = (): Counts => {
    const sum = (key: keyof Counts): number => summary.reports.villages[key] + summary.reports.criteria[key];
    const extended = sum('extended');
    return {
      onTime: sum('onTime'),
      late: sum('late'),
      returned: sum('returned'),
      extended,
      missing: sum('missing') - extended,
    };
  };

  const inSentence = (text: string): Counts => ({
    onTime: numberIn(text, /đúng hạn (\d+)/),
    late: numberIn(text, /nộp muộn (\d+)/),
    returned: numberIn(text, /chờ bổ sung (\d+)/),
    extended: numberIn(text, /được lùi hạn (\d+)/),
    missing: numberIn(text, /chưa nộp (\d+)/),
  });

  it('has something of everything to compare, which adds up', () => {
    const counts = inSummary();
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);

    expect(counts).toEqual({onTime: 19, late: 0, returned: 1, extended: 1, missing: 6});
    expect(all).toBe(summary.reports.villages.expected + summary.reports.criteria.expected);
    expect(figureOf('expected')).toBe(all);
  });

  it('is one number of reports in each state: summary.json, key figures, dashboard, mails, unit page, board', () => {
    const states = Object.keys(inSummary()) as (keyof Counts)[];
    const figures = Object.fromEntries(states.map(state => [state, figureOf(state)]));
    runCommand(coordinator, 'showDashboard', []);
    const {expected, ...dashboard} = valueOf<Dashboard>(callRpc(coordinator, 'readDashboard')).counts;
    const {text} = mailTo(CHAIR);
    const lists = {
      missing: /^Chưa nộp \((\d+)\)$/m,
      returned: /^Chờ bổ sung \((\d+)\)$/m,
      extended: /^Được lùi hạn \((\d+)\)$/m,
    };

    expect(figures).toEqual(inSummary());
    expect([dashboard, expected]).toEqual([inSummary(), figureOf('expected')]);
    expect(inSentence(text)).toEqual(inSummary());
    for (const [state, pattern] of Object.entries(lists)) {
      expect(numberIn(text, pattern)).toBe(inSummary()[state as keyof Counts]);
    }
    expect(inUnitPage()).toEqual(inSummary());
    expect(onBoard()).toEqual(inSummary());
  });

  /** The page cannot tell a report that was begun from one that was not: both are missing. */
  const inUnitPage = (): Counts => {
    runCommand(coordinator, 'showReturnReport', []);
    const {units} = valueOf<UnitChoices>(callRpc(coordinator, 'readUnitChoices'));
    const count = (...states: readonly string[]): number => units.filter(({state}) => states.includes(state)).length;
    return {
      onTime: count('onTime'),
      late: count('late'),
      returned: count('returned'),
      extended: count('extended'),
      missing: count('notStarted', 'draft'),
    };
  };

  const onBoard = (): Counts => {
    const lines = rowsOf('output:board')
      .filter(([key = '']) => /^(village|criterion):/.test(key))
      .map(row => row[5] ?? '');
    const count = (holds: (line: string) => boolean): number => lines.filter(holds).length;
    const isOpen = (line: string): boolean => line.startsWith('Chưa nhập') || line.startsWith('Đang nhập');
    const isExtended = (line: string): boolean => isOpen(line) && line.includes('Được lùi hạn');
    return {
      onTime: count(line => line.startsWith('Đúng hạn')),
      late: count(line => line.startsWith('Nộp muộn')),
      returned: count(line => line.startsWith('Chờ bổ sung')),
      extended: count(isExtended),
      missing: count(line => isOpen(line) && !isExtended(line)),
    };
  };

  it('is one number of villages and criteria that have reported: first sentence, subject of the mail, base of every total', () => {
    const {villages, criteria} = summary.reports;
    const [sentV, sentC] = [villages.onTime + villages.late, criteria.onTime + criteria.late];
    const two = (count: number): string => String(count).padStart(2, '0');
    const said = [`${two(sentV)}/${two(villages.expected)} thôn`, `${two(sentC)}/${two(criteria.expected)} tiêu chí`];

    for (const text of [textOf('output:summary', 'sentence:1'), mailTo(CHAIR).subject]) {
      expect(said.filter(part => !text.includes(part))).toEqual([]);
    }
    expect(textOf('output:summary', 'part:2')).toContain(`(${said[0] ?? ''}`);
    expect(textOf('output:summary', 'part:3')).toContain(`(${said[1] ?? ''}`);
  });

  it('is one list of who is missing, asked to supplement and given more time: first sentence and mail', () => {
    const sentence = textOf('output:summary', 'sentence:1');
    const {text} = mailTo(CHAIR);
    const numbersIn = (part: string): readonly string[] => [...part.matchAll(/\d+/g)].map(([number]) => number);

    for (const [said, told] of [
      [/Chưa nộp: ([^.]*)\./, /chưa nộp \d+ \(([^)]*)\)/],
      [/Chờ bổ sung: ([^.]*)\./, /chờ bổ sung \d+ \(([^)]*)\)/],
      [/Được lùi hạn: ([^.]*)\./, /được lùi hạn \d+ \(([^)]*)\)/],
    ] as const) {
      const names = numbersIn(said.exec(sentence)?.[1] ?? '');

      expect(names.length).toBeGreaterThan(0);
      expect(numbersIn(told.exec(text)?.[1] ?? '')).toEqual(names);
    }
  });

  it('is one amount of money and work: key figure, sentence, total of the matrix, summary.json', () => {
    const sent = summary.matrix.filter(({state}) => state === 'onTime' || state === 'late');
    const money = sent.reduce((sum, row) => sum + row.remainingBudget, 0);
    const total = rowOf('output:summary', 'matrix:total');

    expect(figureOf('remainingBudget')).toBe(money);
    expect(numberIn(textOf('output:summary', 'sentence:4'), /kinh phí ([\d.,]*\d)/)).toBe(money);
    expect(toNumber(total[7] ?? '')).toBe(money);
    expect(total[6]).toBe(`${sent.reduce((sum, {met}) => sum + met, 0)}/${sent.length * 10}`);
  });

  it('is one number of documents, verdicts, obstacles and contradictions: sentences, headings, agenda, summary.json', () => {
    const sent = summary.criteria.filter(({state}) => state === 'onTime' || state === 'late');
    const missing = sent.flatMap(({dossier}) => Object.values(dossier.missing)).reduce((sum, count) => sum + count, 0);
    const incomplete = sent.reduce((sum, {dossier}) => sum + dossier.incomplete, 0);
    const documents = [textOf('output:summary', 'sentence:3'), textOf('output:summary', 'part:6')];
    const disagreements = figureOf('contradictions');

    expect(documents.map(text => numberIn(text, /còn thiếu (\d+) văn bản/))).toEqual([missing, missing]);
    expect(documents.map(text => numberIn(text, /cần bổ sung (\d+) văn bản/))).toEqual([incomplete, incomplete]);
    expect(figureOf('criteriaMet')).toBe(sent.filter(({verdict}) => verdict === 'met').length);
    expect(numberIn(textOf('output:summary', 'sentence:3'), /(\d+) tiêu chí tự đánh giá đạt/)).toBe(
      figureOf('criteriaMet'),
    );
    expect(numberIn(textOf('output:summary', 'part:4'), /: (\d+) nội dung/)).toBe(summary.obstacles.length);
    expect(numberIn(textOf('output:summary', 'sentence:5'), /nêu (\d+) khó khăn/)).toBe(summary.obstacles.length);
    expect(numberIn(textOf('output:summary', 'sentence:5'), /chưa thống nhất ở (\d+)/)).toBe(disagreements);
    expect(numberIn(textOf('output:agenda', 'part:contradictions'), /\((\d+)\)/)).toBe(disagreements);
    expect(numberIn(textOf('output:agenda', 'part:requests'), /\((\d+)\)/)).toBe(summary.requests.length);
  });

  it('is one number of gaps of a unit: mail, state line, summary.json', () => {
    const {text} = mailTo(CHAIR);
    const errors = summary.issues.byTab['village:T05']?.errors ?? 0;
    const line = rowOf('output:board', 'village:T05')[5] ?? '';

    expect(errors).toBeGreaterThan(0);
    expect(numberIn(text, /- Thôn 5: đang nhập, còn (\d+) nội dung/)).toBe(errors);
    expect(numberIn(line, /Còn (\d+) nội dung/)).toBe(errors);
    expect(numberIn(text, /- Thôn 3: nộp khi còn (\d+) nội dung/)).toBe(summary.issues.byTab['village:T03']?.errors);
  });

  it('is said in a Zalo text as in the mail beside it', () => {
    runCommand(coordinator, 'showReminders', []);
    const {plan} = valueOf<RemindersView>(callRpc(coordinator, 'readReminders', '12:00 10/06/2024'));
    const messages = plan.mails.map(({id}) =>
      valueOf<MessageView>(callRpc(coordinator, 'previewReminder', '12:00 10/06/2024', id)),
    );
    const sentences = messages.map(({mail, zalo}) => [mail.text.split('\n\n')[1], zalo.split('\n\n')[1]]);

    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.filter(([mail, zalo]) => mail !== zalo)).toEqual([]);
  });
});
