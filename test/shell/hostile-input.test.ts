import {type CellValue} from '../../local-host/index.js';
import {ENTRY_SECTIONS, type UnitKind} from '../../src/core/index.js';
import {type InputCell, RoundBench} from '../support/round-bench.js';

const TIMEOUT_MS = 120_000;
const VILLAGE = 'village:T01';

/** What an attacker, a careless paste or another program leaves in a cell. */
const VALUES: readonly CellValue[] = [
  {error: '#REF!'},
  {error: '#N/A'},
  {error: '#DIV/0!'},
  '#REF!',
  'Loading...',
  'x'.repeat(50_000),
  '👨‍👩‍👧‍👦 Làm đường',
  'Làm\u200b đường\ufeff',
  'Hoàn thành đường trục thôn'.normalize('NFD'),
  -100,
  0,
  45_292,
  1e308,
  -1e-9,
  true,
  false,
  '01/01/1850',
  '29/02/2023',
  '=HYPERLINK("http://evil.example/","x")',
  '+84912345678',
  '-1+1',
  '@SUM(1)',
  '\uff1d1+1',
  '\uff0b1',
  '\uff0d1',
  '\uff20SUM(1)',
  '\t=1+1',
  "'=1+1",
  '<script>alert(1)</script>',
  '<b>&"\'</b>',
];

/** Texts that a spreadsheet or a mail program would run if they got there bare. */
const PAYLOADS = ['=HYPERLINK("http://evil.example/","x")', '+1+1', '-1+1', '@SUM(1)', '<img src=x onerror=alert(1)>&'];

/** Texts in inputs that can be read as nothing else than a mistake, with what `Kiểm tra` says. */
const MISTAKES = [
  ['planned', '1,2km', /KL kế hoạch/],
  ['done', '#REF!', /KL đã thực hiện/],
  ['remaining', '-5', /KL còn lại: không nhận số âm/],
  ['budget', 'nhiều', /[Kk]inh phí/],
  ['start', '31/6', /Bắt đầu/],
  ['end', 'sớm', /Hoàn thành/],
  ['criterion', '99', /Tiêu chí/],
] as const;

/** A line in which everything is as it should be. */
const GOOD_LINE = {
  criterion: '1',
  task: 'Làm đường trục thôn',
  unit: 'km',
  planned: '2',
  done: '1',
  remaining: '1',
  doer: 'Nhân dân',
  director: 'Bí thư Chi bộ',
  resource: 'Ngân sách xã 10 triệu',
  budget: '10',
  start: '01/06/2024',
  end: '30/09/2024',
} as const;

function aRound(): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 2});
  return bench;
}

function kindOf(unit: string): UnitKind {
  return unit.startsWith('village:') ? 'village' : 'criterion';
}

/** One cell of every input column: of the first row of each section, and the head. */
function firstCells(bench: RoundBench, unit: string): readonly InputCell[] {
  const inputs = bench.inputs(unit);
  const first = ENTRY_SECTIONS[kindOf(unit)].map(
    ({rowPrefix}) => inputs.find(({rowKey}) => rowKey.startsWith(`${rowPrefix}:`))?.rowKey,
  );
  return inputs.filter(({rowKey}) => rowKey === 'header' || first.includes(rowKey));
}

/** Every formula in the cells of a tab. */
function formulasIn(bench: RoundBench, tab: string): readonly string[] {
  const sheet = bench.sheet(tab);
  const cells = Array.from({length: sheet.grid.lastRow()}, (_, row) =>
    Array.from({length: sheet.grid.lastColumn()}, (__, column) => sheet.cellAt(row + 1, column + 1).formula),
  );
  return cells.flat().filter(formula => formula !== '');
}

function typeLine(bench: RoundBench, changes: Readonly<Record<string, string>>): void {
  for (const [column, text] of Object.entries({...GOOD_LINE, ...changes})) {
    bench.type(VILLAGE, ['work:1', column], text);
  }
}

describe('a cell of every input column', () => {
  it.each(VALUES.map(value => [JSON.stringify(value).slice(0, 40), value] as const))(
    'may hold %s: nothing throws, and it stays as it is',
    (_, value) => {
      const bench = sharedRound();
      const cells = bench.units.flatMap(unit => firstCells(bench, unit).map(cell => ({unit, ...cell})));
      for (const {unit, rowKey, columnKey} of cells) bench.put(unit, [rowKey, columnKey], value);
      const before = bench.inputContents();

      const runs = ['validateAll', 'compileSummary'].map(command => bench.choose(command));

      expect(cells.length).toBeGreaterThan(60);
      expect(runs.map(({outcome, error, run}) => [outcome, error, run.log])).toEqual([
        ['done', undefined, []],
        ['done', undefined, []],
      ]);
      expect(bench.inputContents()).toEqual(before);
    },
    TIMEOUT_MS,
  );

  it.each([-100, 0.5, 45_292, 2_958_465])(
    'may hold serial number %d under a date format, which arrives as a date',
    serial => {
      const bench = aRound();
      for (const unit of bench.units) {
        for (const {row, column, rowKey, columnKey} of firstCells(bench, unit)) {
          bench.put(unit, [rowKey, columnKey], serial);
          const {grid} = bench.sheet(unit);
          const cell = grid.get(row, column);
          grid.set(row, column, {...cell, style: {...cell.style, numberFormat: 'dd/MM/yyyy'}});
        }
      }
      const before = bench.inputContents();

      const runs = ['validateAll', 'compileSummary'].map(command => bench.choose(command));

      expect(runs.map(({outcome, run}) => [outcome, run.log])).toEqual([
        ['done', []],
        ['done', []],
      ]);
      expect(bench.inputContents()).toEqual(before);
      expect(bench.mark(VILLAGE, 'work:1')).toMatch(/^1 ✗/);
    },
    TIMEOUT_MS,
  );

  let round: RoundBench | undefined;
  function sharedRound(): RoundBench {
    round ??= aRound();
    return round;
  }
});

describe('a mistake in a line', () => {
  it.each(MISTAKES)('%s: %s is marked in Vietnamese and stays as typed', (column, text, mark) => {
    const bench = aRound();
    typeLine(bench, {});
    const good = bench.mark(VILLAGE, 'work:1');

    const edit = bench.type(VILLAGE, ['work:1', column], text);

    expect(good).toContain('✓');
    expect(edit).toMatchObject({kind: 'stored', execution: {outcome: {kind: 'completed'}, log: []}});
    expect(bench.mark(VILLAGE, 'work:1')).toMatch(/^1 ✗/);
    expect(bench.mark(VILLAGE, 'work:1')).toMatch(mark);
  });

  it('is not one where a formula yields a number, which stays a formula', () => {
    const bench = aRound();
    typeLine(bench, {planned: '=1+1'});

    bench.choose('validateAll');

    expect(bench.mark(VILLAGE, 'work:1')).toContain('✓');
    expect(bench.inputContents()[`${VILLAGE} work:1 planned`]).toBe(JSON.stringify(['', '=1+1']));
  });

  it('is one where a formula yields an error, which stays a formula', () => {
    const bench = aRound();
    typeLine(bench, {planned: '=1/0'});

    bench.choose('validateAll');

    expect(bench.mark(VILLAGE, 'work:1')).toMatch(/^1 ✗ KL kế hoạch/);
    expect(bench.inputContents()[`${VILLAGE} work:1 planned`]).toBe(JSON.stringify(['', '=1/0']));
  });
});

describe.each(PAYLOADS)('the text %s', payload => {
  it('never becomes a formula in what is compiled', () => {
    const bench = aRound();
    typeLine(bench, {task: payload, doer: payload, director: payload, note: payload});
    for (const column of ['status', 'obstacles', 'solutions', 'proposal', 'resolver']) {
      bench.type(VILLAGE, ['assessment:1', column], payload);
    }
    bench.type(VILLAGE, ['assessment:1', 'verdict'], 'Chưa đạt');
    bench.type(VILLAGE, ['header', 'submitter'], payload);
    bench.type(VILLAGE, ['header', 'reason'], `${payload} và số liệu chưa đủ`);
    bench.tick(VILLAGE, true);

    bench.choose('compileSummary');
    bench.choose('compileSummary');

    const summary = bench.sheet('output:summary');
    expect(
      summary
        .values()
        .flat()
        .some(value => typeof value === 'string' && value.includes(payload)),
    ).toBe(true);
    expect(formulasIn(bench, 'output:summary')).toEqual([]);
    expect(formulasIn(bench, 'output:agenda')).toEqual([]);
  });

  it('is escaped in mails', () => {
    const bench = aRound();
    typeLine(bench, {planned: payload, start: payload});
    bench.type(VILLAGE, ['header', 'reason'], 'Các nội dung khác chưa rà soát xong');
    bench.tick(VILLAGE, true);
    bench.choose('returnReport', ['T01', `${payload} thiếu số liệu`, '']);

    bench.choose('sendReminders');

    const mails = bench.host.outbox.filter(({text}) => text.includes(payload));
    expect(mails.length).toBeGreaterThan(0);
    for (const {html, subject} of mails) {
      expect(html).not.toContain('<img src=x');
      expect(html).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#\d+;)/);
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });
});
