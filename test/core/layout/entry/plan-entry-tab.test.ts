import fc from 'fast-check';

import {UnknownUnitError} from '../../../../src/core/layout/entry/entry-unit.js';
import {parseMachineKey} from '../../../../src/core/domain/machine-key.js';
import {parseEntryTab} from '../../../../src/core/layout/entry/parse-entry-tab.js';
import {planEntryTab} from '../../../../src/core/layout/entry/plan-entry-tab.js';
import {type CellRule} from '../../../../src/core/layout/tab/tab-plan.js';
import {ENTRY_SECTIONS} from '../../../../src/core/layout/entry/entry-sections.js';
import {RULE_COLUMN_COUNT} from '../../../../src/core/layout/entry/entry-rules.js';
import {type DocumentKind} from '../../../../src/core/domain/vocabulary.js';
import {aPlan, parsed} from './entry-builders.js';
import {aPerson, aRegistry, aSetUp, asRead, aVillage} from '../set-up/set-up-builders.js';

const listOf = (rule: CellRule | undefined): readonly string[] => (rule?.kind === 'list' ? rule.values : []);

describe('planEntryTab', () => {
  it('puts machine key and state line into the hidden row, and the only formula into C3', () => {
    const plan = aPlan();

    expect(plan.machineKey).toMatch(/^NTM\|1\|village:T01\|r2406-k3f9\|[0-9a-f]{16}$/);
    expect(plan.values[0]?.slice(0, 3)).toEqual([plan.machineKey, 'Chưa nhập', '']);
    expect(plan.values[2]?.slice(0, 3)).toEqual(['header:state', 'Trạng thái', '=$B$1']);
    expect(plan.formulaCells).toEqual([{row: 3, column: 3}]);
    const formulas = plan.values.flat().filter(value => typeof value === 'string' && value.startsWith('='));
    expect(formulas).toEqual(['=$B$1']);
  });

  it('writes the head: title, unit, people, deadline, tick', () => {
    const {values} = aPlan('village:T02');

    expect(values.slice(1, 12).map(row => row.slice(0, 3))).toEqual([
      ['header:title', 'Kiểm tra', 'Báo cáo rà soát khung kế hoạch, đánh giá mức độ đạt chuẩn các tiêu chí – Thôn 2'],
      ['header:state', 'Trạng thái', '=$B$1'],
      ['header:unit', 'Báo cáo của', 'Thôn 2 (mã T02); cụm: Cẩm Lĩnh cũ'],
      [
        'header:respondents',
        'Người báo cáo',
        'Nguyễn Văn An (Bí thư chi bộ thôn 1); Trần Thị Bình (Trưởng Ban phát triển thôn 1)',
      ],
      ['header:supervisor', 'Người đôn đốc', 'Lê Văn Cường (UVBCH Đảng bộ)'],
      ['header:deadline', 'Thời hạn', '10:00 10/06/2024'],
      ['header:submitter', 'Người nộp', ''],
      ['header:submit', 'Nộp báo cáo', false],
      ['header:reason', 'Lý do nộp khi còn thiếu', ''],
      ['header:help', 'Cách nhập', expect.stringContaining('Nhập vào ô nền vàng')],
      ['', '', ''],
    ]);
  });

  it('lays out a village with ten rows and forty lines', () => {
    const plan = aPlan();

    expect([plan.rowCount, plan.columnCount, plan.values.length]).toEqual([68, 15, 68]);
    expect(new Set(plan.values.map(row => row.length))).toEqual(new Set([15]));
    expect(plan.counts).toEqual({assessment: 10, work: 40});
    expect(plan.values[17]?.slice(0, 4)).toEqual(['assessment:4', '4', '4', 'Đường giao thông']);
    expect(plan.values[66]?.slice(0, 3)).toEqual(['work:40', '40', '']);
  });

  it('gives a criterion the template of its dossier and fifteen more lines', () => {
    const setUp = aSetUp();
    const own = setUp.registry.dossierTemplate.filter(line => line.criterion === '2');

    const plan = aPlan('criterion:2', setUp);

    expect(plan.counts['dossier']).toBe(own.length + 15);
    const first = plan.values.find(row => row[0] === 'dossier:1');
    expect(first?.slice(1, 5)).toEqual(['1', own[0]?.indicator, expect.any(String), own[0]?.title]);
  });

  it('reserves the row of computed figures in the criterion that is the result of the villages', () => {
    const keyOf = (unit: 'criterion:20' | 'criterion:2'): unknown => aPlan(unit).values[11]?.[0];

    expect([keyOf('criterion:20'), keyOf('criterion:2')]).toEqual(['header:figures', '']);
  });

  it('opens column B, the head inputs and the input columns, and nothing else', () => {
    expect(aPlan().openAreas).toEqual([
      {row: 1, column: 2, rows: 68, columns: 1},
      {row: 8, column: 3, rows: 3, columns: 2},
      {row: 15, column: 6, rows: 10, columns: 6},
      {row: 28, column: 3, rows: 40, columns: 13},
    ]);
  });

  it('keeps the figures of the villages locked', () => {
    const {openAreas} = aPlan('criterion:20');
    const open = openAreas.filter(area => area.column > 2 && area.row <= 12 && area.row + area.rows > 12);

    expect(open).toEqual([]);
  });

  it('offers verdicts, with "Không áp dụng" only where it is allowed', () => {
    const registry = aRegistry();
    const villageCriteria = registry.villageCriteria.map(row => ({...row, allowsNotApplicable: row.number === '2'}));
    const {rules} = aPlan('village:T01', aSetUp({villageCriteria}));
    const verdicts = [15, 16].map(row => listOf(rules.rules[row - rules.area.row]?.[6 - rules.area.column]));

    expect(verdicts).toEqual([
      ['Đạt', 'Cơ bản đạt', 'Chưa đạt'],
      ['Đạt', 'Cơ bản đạt', 'Chưa đạt', 'Không áp dụng'],
    ]);
  });

  it('offers the names of the respondents, and the tab’s own codes in its lines', () => {
    const plan = aPlan('criterion:2');
    const {area, rules} = plan.rules;
    const line = plan.values.findIndex(row => row[0] === 'work:1') + 1;

    expect(area).toEqual({row: 8, column: 3, rows: plan.rowCount - 7, columns: 5});
    expect(listOf(rules[0]?.[0])).toEqual(['Trần Thị Bình']);
    expect(rules[1]?.[0]).toEqual({kind: 'checkbox'});
    expect(listOf(rules[line - area.row]?.[0])).toEqual(['2.1', '2.2', '2.3', '2.4']);
  });

  it('shares rules among rows that take the same answers', () => {
    const rules = aPlan('criterion:2')
      .rules.rules.flat()
      .filter(rule => rule !== undefined);

    expect(rules.length).toBeGreaterThan(70);
    expect(new Set(rules).size).toBeLessThan(10);
  });

  it('has all its dropdowns in the columns that one call covers', () => {
    const listed = new Set(['verdict', 'documentKind', 'documentState', 'criterion', 'indicator']);
    const sections = [...ENTRY_SECTIONS.village, ...ENTRY_SECTIONS.criterion];
    const outside = sections.flatMap(section =>
      section.columns.slice(RULE_COLUMN_COUNT).filter(column => listed.has(column.content)),
    );

    expect(outside).toEqual([]);
  });

  it('keeps texts of the registry that look like formulas as texts', () => {
    const people = [aPerson({name: '=HYPERLINK("x")', position: '@all'}), aPerson({id: 'P02', name: '+84'})];
    const villages = [aVillage({name: '-1', supervisor: ''})];

    const plan = aPlan('village:T01', aSetUp({people, villages}));

    const formulas = plan.values.flat().filter(value => typeof value === 'string' && value.startsWith('='));
    expect(formulas).toEqual(['=$B$1']);
    expect(parsed(asRead(plan.values)).hasInput).toBe(false);
  });

  it('throws by name for a unit that is not in the registry', () => {
    expect(() => aPlan('village:T99')).toThrow(UnknownUnitError);
    expect(() => aPlan('criterion:99')).toThrow('The registry has no unit criterion:99.');
  });

  it('plans tabs that read back as untouched, for any texts in the registry', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('=1', "'x", '+', '@', '2.1', '7/10', 'Hoà'));
    const line = fc.record({
      indicator: fc.constantFrom('', '2.1'),
      kind: fc.constantFrom<DocumentKind>('plan', 'other'),
      title: text,
    });

    fc.assert(
      fc.property(fc.array(line, {maxLength: 5}), text, (lines, name) => {
        const dossierTemplate = lines.map(row => ({...row, criterion: '2'}));
        const registry = aRegistry();
        const communeCriteria = registry.communeCriteria.map(row => ({...row, name}));
        const setUp = aSetUp({dossierTemplate: dossierTemplate, communeCriteria});

        const plan = planEntryTab('criterion:2', setUp, {title: 'TC02', stateLine: name});
        const report = parsed(asRead(plan.values));

        expect(report.hasInput).toBe(false);
        expect(report.fingerprint).toBe(parseMachineKey(plan.machineKey)?.madeFingerprint);
      }),
    );
  });

  it('plans nothing that its own reading would complain about', () => {
    const setUp = aSetUp();
    const units = setUp.registry.communeCriteria.map(row => `criterion:${row.number}` as const);

    const readings = units.map(unit => parseEntryTab(asRead(aPlan(unit, setUp).values), 'vi'));

    expect(readings.filter(reading => reading.kind === 'broken' || reading.notices.length > 0)).toEqual([]);
  });
});
