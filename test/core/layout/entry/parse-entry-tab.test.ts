import fc from 'fast-check';

import {type CellValue} from '../../../../src/core/domain/cell.js';
import {type CriterionReport, type VillageReport} from '../../../../src/core/report/entry-report.js';
import {ENTRY_SECTIONS} from '../../../../src/core/layout/entry/entry-sections.js';
import {parseEntryTab} from '../../../../src/core/layout/entry/parse-entry-tab.js';
import {type UnitKind} from '../../../../src/core/domain/vocabulary.js';
import {aPlan, aTab, parsed} from './entry-builders.js';
import {aSetUp} from '../set-up/set-up-builders.js';

const village = (values: CellValue[][]): VillageReport => {
  const report = parsed(values);
  if (report.kind !== 'village') throw new Error(report.kind);
  return report;
};
const criterion = (values: CellValue[][]): CriterionReport => {
  const report = parsed(values);
  if (report.kind !== 'criterion') throw new Error(report.kind);
  return report;
};

const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({maxLength: 6}),
  fc.constantFrom(
    '',
    'Đạt',
    '10/06/2024',
    '1.250,5',
    '#REF!',
    '=1',
    'Không',
    'head:work',
    'work:1',
    'NTM|1|village:T01|r|-',
  ),
  fc.double(),
  fc.boolean(),
  fc.constant({kind: 'date', at: '2024-05-02T00:00:00+07:00'} as const),
);

describe('parseEntryTab', () => {
  it('finds no input in a tab as made', () => {
    const report = village(aTab());

    expect(report.hasInput).toBe(false);
    expect(report.assessment.map(row => row.criterion)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(report.assessment[3]).toMatchObject({
      key: 'assessment:4',
      row: 18,
      verdict: {row: 18, column: 6, raw: '', reading: {kind: 'blank'}},
    });
    expect(report.work).toEqual([]);
    expect(report.use).toEqual({assessment: {capacity: 10, used: 0}, work: {capacity: 40, used: 0}});
    expect([report.unit, report.id]).toEqual(['village:T01', 'T01']);
  });

  it('counts the prefilled dossier lines as lines, not as input', () => {
    const report = criterion(aTab({}, 'criterion:20'));

    expect(report.hasInput).toBe(false);
    expect(report.dossier[0]).toMatchObject({
      key: 'dossier:1',
      indicator: {reading: {kind: 'value', value: '20.1'}},
      kind: {reading: {kind: 'value', value: 'report'}},
      state: {reading: {kind: 'blank'}},
    });
    expect(report.use['dossier']).toEqual({capacity: report.dossier.length + 15, used: report.dossier.length});
  });

  it('reads verdicts, texts, numbers and dates with their places', () => {
    const report = village(
      aTab({
        'assessment:4': {verdict: 'chưa đạt', status: ' 1,2 km đường đất '},
        'work:2': {
          criterion: '4',
          task: 'Bê tông',
          planned: '1.250,5',
          done: 1.3,
          start: '15/06/2024',
          end: 'tháng 9/2024',
        },
      }),
    );

    expect(report.hasInput).toBe(true);
    expect(report.assessment[3]?.verdict).toEqual({
      row: 18,
      column: 6,
      raw: 'chưa đạt',
      reading: {kind: 'value', value: 'notMet'},
    });
    expect(report.assessment[3]?.status.reading).toEqual({kind: 'value', value: '1,2 km đường đất'});
    expect(report.work).toHaveLength(1);
    expect(report.work[0]).toMatchObject({
      key: 'work:2',
      row: 29,
      criterion: {reading: {value: '4'}},
      planned: {reading: {value: 1250.5}},
      done: {reading: {value: 1.3}},
      remaining: {reading: {kind: 'blank'}},
      start: {reading: {value: '2024-06-15'}},
      end: {column: 14, reading: {kind: 'value', value: '2024-09-30', note: 'monthOnly'}},
    });
  });

  it.each([
    ['4', '4'],
    [4, '4'],
    ['TC4', '4'],
    ['TC thôn 4', '4'],
    ['tc 04', '4'],
    ['Tiêu chí số 4', '4'],
    ['4. Đường giao thông', '4'],
    ['10', '10'],
  ])('reads %p as criterion %p', (typed, number) => {
    const report = village(aTab({'work:1': {criterion: typed, task: 'x'}}));

    expect(report.work[0]?.criterion.reading).toEqual({kind: 'value', value: number});
  });

  it.each([['11'], ['4 và 5'], ['giao thông'], [true], [{kind: 'date', at: '2024-04-02T00:00:00+07:00'} as const]])(
    'does not guess a criterion from %p',
    typed => {
      const report = village(aTab({'work:1': {criterion: typed, task: 'x'}}));

      expect(report.work[0]?.criterion.reading).toEqual({kind: 'unreadable', reason: 'notInList'});
    },
  );

  it('reads an indicator that was typed as a number', () => {
    const report = criterion(
      aTab({'work:1': {indicator: 2.1, task: 'x'}, 'work:2': {indicator: '2,1'}}, 'criterion:2'),
    );

    expect(report.work.map(line => line.indicator.reading)).toEqual([
      {kind: 'value', value: '2.1'},
      {kind: 'value', value: '2.1'},
    ]);
  });

  it('says which label it does not know', () => {
    const report = village(aTab({'assessment:1': {verdict: 'đạt rồi'}}));

    expect(report.assessment[0]?.verdict.reading).toEqual({kind: 'unreadable', reason: 'notInList'});
  });

  it('reads the head, and a damaged tick box as not ticked', () => {
    const header = {submitter: 'Nguyễn Văn An', reason: 'Chờ số liệu của huyện'};

    const ticked = parsed(aTab({header: {...header, submit: true}})).header;
    const damaged = parsed(aTab({header: {...header, submit: 'xong'}})).header;

    expect(ticked.submit).toEqual({row: 9, column: 3, raw: true, reading: {kind: 'value', value: true}});
    expect(ticked.submitter.reading).toEqual({kind: 'value', value: 'Nguyễn Văn An'});
    expect(damaged.submit.reading).toEqual({kind: 'value', value: false});
  });

  it('does not take the tick for an input of the report', () => {
    expect(parsed(aTab({header: {submit: true}})).hasInput).toBe(false);
  });

  it('skips lines that hold only spaces and invisible characters', () => {
    expect(village(aTab({'work:1': {task: ' \u200B '}})).work).toEqual([]);
  });

  it('reads an English tab in a Vietnamese round', () => {
    const values = aTab({'assessment:1': {verdict: 'Met'}}, 'village:T01', aSetUp({}, {language: 'en'}));

    expect(village(values).assessment[0]?.verdict.reading).toEqual({kind: 'value', value: 'met'});
  });

  it('finds rows by their keys after sorting', () => {
    const values = aTab({'assessment:4': {status: 'bốn'}, 'assessment:9': {status: 'chín'}});
    const body = values.splice(14, 10).reverse();
    values.splice(14, 0, ...body);

    const report = village(values);

    expect(report.assessment.map(row => row.criterion)).toEqual(['10', '9', '8', '7', '6', '5', '4', '3', '2', '1']);
    expect(report.rows.get('assessment:9')).toBe(16);
    expect(report.assessment[1]?.status).toMatchObject({row: 16, reading: {value: 'chín'}});
    expect(report.fingerprint).toBe(
      village(aTab({'assessment:4': {status: 'bốn'}, 'assessment:9': {status: 'chín'}})).fingerprint,
    );
  });

  it('finds columns by their titles after they were moved or parted', () => {
    const typed = {'assessment:4': {status: 'bốn', resolver: 'UBND huyện'}, 'work:1': {task: 'x', end: '30/08/2024'}};
    const before = village(aTab(typed));
    const columns = fc.shuffledSubarray([7, 8, 9, 10, 11, 12, 13, 14], {minLength: 8});

    fc.assert(
      fc.property(columns, fc.nat(5), (order, at) => {
        const moved = aTab(typed).map(row => [...row.slice(0, 7), ...order.map(index => row[index] ?? '')]);
        const parted = moved.map(row => [...row.slice(0, 7 + at), '', ...row.slice(7 + at)]);

        const report = village(parted);

        expect(report.fingerprint).toBe(before.fingerprint);
        expect(report.assessment[3]?.resolver.reading).toEqual({kind: 'value', value: 'UBND huyện'});
        expect(report.work[0]?.end.reading).toEqual({kind: 'value', value: '2024-08-30'});
      }),
    );
  });

  it('tells what was typed into rows that belong to no table', () => {
    const values = aTab();
    values[24]![6] = 'lạc dòng';
    values.push(['', '', '', 'dưới cùng']);

    const reading = parseEntryTab(values, 'vi');

    expect(reading.kind === 'report' && reading.notices).toEqual([
      {code: 'rowWithoutKey', row: 25, column: 7, name: ''},
      {code: 'rowWithoutKey', row: 69, column: 4, name: ''},
    ]);
  });

  describe('refuses', () => {
    const broken = (change: (values: CellValue[][]) => void): unknown => {
      const values = aTab();
      change(values);
      const reading = parseEntryTab(values, 'vi');
      return reading.kind === 'broken' ? reading.problems : reading.kind;
    };

    it('a tab without machine key', () => {
      expect(broken(values => (values[0]![0] = ''))).toEqual([
        {code: 'machineKeyMissing', row: 1, column: 1, name: ''},
      ]);
    });

    it('a tab of another kind', () => {
      expect(broken(values => (values[0]![0] = 'NTM|1|output:log|r1|-'))).toEqual([
        {code: 'notAnEntryTab', row: 1, column: 1, name: 'output:log'},
      ]);
    });

    it('a tab of another layout', () => {
      expect(broken(values => (values[0]![0] = 'NTM|2|village:T01|r1|-'))).toEqual([
        {code: 'otherLayout', row: 1, column: 1, name: '2'},
      ]);
    });

    it('a row that was copied with its key', () => {
      expect(broken(values => (values[20]![0] = 'assessment:1'))).toEqual([
        {code: 'rowDuplicated', row: 21, column: 1, name: 'assessment:1'},
      ]);
    });

    it('a key it does not know', () => {
      expect(broken(values => (values[20]![0] = 'dossier:1'))).toEqual([
        {code: 'rowUnknown', row: 21, column: 1, name: 'dossier:1'},
      ]);
    });

    it('a table without header row, and all its columns with it', () => {
      const problems = broken(values => values.splice(26, 1)) as {code: string; name: string}[];

      expect(problems[0]).toEqual({code: 'rowMissing', row: 0, column: 1, name: 'head:work'});
      expect(problems).toHaveLength(1);
    });

    it('a renamed column', () => {
      expect(broken(values => (values[13]![6] = 'Thực trạng'))).toEqual([
        {code: 'columnMissing', row: 14, column: 0, name: 'Hiện trạng *'},
      ]);
    });

    it('a column title that stands twice', () => {
      expect(broken(values => (values[13]![12] = 'HIỆN TRẠNG'))).toEqual([
        {code: 'columnDuplicated', row: 14, column: 13, name: 'HIỆN TRẠNG'},
      ]);
    });

    it('a head without its inputs, all at once', () => {
      expect(broken(values => values.splice(7, 3))).toEqual(
        ['header:submitter', 'header:submit', 'header:reason'].map(name => ({
          code: 'rowMissing',
          row: 0,
          column: 1,
          name,
        })),
      );
    });
  });

  it('never throws, whatever the cells hold', () => {
    const units = fc.constantFrom<['village:T01' | 'criterion:2']>(['village:T01'], ['criterion:2']);
    const places = fc.array(fc.tuple(fc.nat(80), fc.nat(16), cellValue), {maxLength: 40});
    const tabs = {'village:T01': aTab(), 'criterion:2': aTab({}, 'criterion:2')};

    fc.assert(
      fc.property(units, places, ([unit], changes) => {
        const values = tabs[unit].map(row => [...row]);
        for (const [row, column, value] of changes) {
          const cells = values[row];
          if (cells !== undefined) cells[column] = value;
        }

        const reading = parseEntryTab(values, 'vi');

        expect(reading.kind === 'broken' ? reading.problems.length : 1).toBeGreaterThan(0);
      }),
      {numRuns: 300},
    );
  });

  it('never throws on matrices that were never a tab', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cellValue, {maxLength: 8}), {maxLength: 8}), values => {
        expect(['report', 'broken']).toContain(parseEntryTab(values, 'vi').kind);
      }),
    );
  });

  it('gives another fingerprint after any change of an input cell', () => {
    const made = {village: aTab(), criterion: aTab({}, 'criterion:2')};
    const kinds = fc.constantFrom<UnitKind>('village', 'criterion');
    const pick = fc.tuple(kinds, fc.nat(1000), fc.nat(1000), fc.constantFrom<CellValue>('chữ', 7, true));

    fc.assert(
      fc.property(pick, ([kind, rowPick, columnPick, value]) => {
        const plan = aPlan(kind === 'village' ? 'village:T01' : 'criterion:2');
        const sections = ENTRY_SECTIONS[kind];
        const section = sections[rowPick % sections.length]!;
        const columns = section.columns.filter(column => column.isInput);
        const column = columns[columnPick % columns.length]!;
        const rows = plan.values.map((row, index) => [String(row[0]), index] as const);
        const body = rows.filter(([key]) => key.startsWith(`${section.rowPrefix}:`));
        const [, index] = body[rowPick % body.length]!;
        const values = made[kind].map(row => [...row]);
        values[index]![section.columns.indexOf(column) + 2] = value;

        expect(parsed(values).hasInput).toBe(true);
      }),
    );
  });
});
