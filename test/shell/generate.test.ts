import {type Sheet} from '../../local-host/index.js';
import {type Protection} from '../../local-host/workbook/model/protection.js';
import {ENTRY_SECTIONS, type LockMode, SET_UP_FIRST_ROW} from '../../src/core/index.js';
import {readSetUpGrid} from '../../scenarios/play/setup-grid.js';
import {toA1} from '../../scenarios/play/sheet-reading.js';
import {RoundBench} from '../support/round-bench.js';

const SMALL = {villages: 2, criteria: 2} as const;
const LATECOMER = 'latecomer@example.test';

function aRound(lockMode: LockMode = 'frame'): RoundBench {
  const bench = RoundBench.made({...SMALL, lockMode});
  return bench;
}

function protectionsOf(bench: RoundBench, sheet: Sheet): readonly Protection[] {
  return bench.host.workbook.protections.filter(({sheetId}) => sheetId === sheet.id);
}

/** Somebody who was made an editor of the file after its tabs were made and locked. */
function addLatecomer(bench: RoundBench): void {
  const {workbook} = bench.host;
  workbook.editors = [...workbook.editors, LATECOMER];
}

describe('a deadline that has passed', () => {
  it('is questioned when forms are made, and never when nothing is made any more', () => {
    const bench = new RoundBench({villages: 1, criteria: 1});
    bench.typeRound('deadline', '01/06/2024 10:00');

    const made = bench.choose('generateTabs');
    const again = bench.choose('generateTabs');

    expect(made.shown?.join('\n')).toContain(
      'Thời hạn nộp 10 giờ 00 ngày 01/6/2024 đã qua (bây giờ là 08 giờ 05 ngày 03/6/2024): ngày, tháng, năm ở trang "Đợt báo cáo" có đúng không?',
    );
    expect(again.shown?.join('\n')).not.toContain('đã qua');
  });
});

describe('another language than that of the forms', () => {
  it('is refused, and mixes no words in any form', () => {
    const bench = aRound();
    bench.typeRound('language', 'English');
    const before = [bench.contents(), bench.host.properties('document')];

    const answer = bench.choose('generateTabs');

    expect(answer.shown?.join('\n')).toContain('Các biểu đã tạo bằng "Tiếng Việt"');
    expect([bench.contents(), bench.host.properties('document')]).toEqual(before);
    bench.typeRound('language', 'Tiếng Việt');
    expect(bench.choose('generateTabs').shown?.join('\n')).not.toContain('ngôn ngữ');
  });
});

describe('generateTabs', () => {
  it('makes a tab for each active unit, and a second time changes nothing', () => {
    const bench = aRound();
    const before = bench.contents();

    const {run, outcome} = bench.choose('generateTabs');

    expect(bench.units).toEqual(['village:T01', 'village:T02', 'criterion:1', 'criterion:2']);
    expect([outcome, run.writes]).toEqual(['done', 0]);
    expect(bench.contents()).toEqual(before);
  });

  it('gives a village that was added its own tab and leaves the others as they are', () => {
    const bench = aRound();
    bench.type('village:T01', ['work:1', 'task'], 'Làm đường');
    const before = bench.inputContents();
    const {sheet, values, columns} = readSetUpGrid(bench.sheet('setup:villages'), 'villages');
    const row = values.findIndex((cells, at) => at >= SET_UP_FIRST_ROW - 1 && cells.every(cell => cell === '')) + 1;
    const first = columns.get('id') ?? 0;
    bench.coordinator.paste(sheet.name, toA1(row > 0 ? row : values.length + 1, first), [['T03', 'Thôn 3']]);

    const {run} = bench.choose('generateTabs');

    expect(run.callsByMember['Sheet.copyTo']).toBe(1);
    expect(bench.units).toContain('village:T03');
    expect(bench.inputContents()).toMatchObject(before);
  });

  it('hides the tab of a village that left, keeps what it holds, and shows it when the village comes back', () => {
    const bench = aRound();
    bench.type('village:T02', ['work:1', 'task'], 'Làm đường');
    const before = bench.inputContents();
    bench.typeSetUp('villages', 'T02', ['isActive', 'Không']);
    bench.choose('generateTabs');
    const away = bench.sheet('village:T02').hidden;
    const kept = bench.inputContents();
    bench.typeSetUp('villages', 'T02', ['isActive', 'Có']);
    const {run} = bench.choose('generateTabs');

    expect(away).toBe(true);
    expect(kept).toEqual(before);
    expect(run.callsByMember['Sheet.copyTo']).toBeUndefined();
    expect(bench.sheet('village:T02').hidden).toBe(false);
    expect(bench.inputContents()).toEqual(before);
  });

  it('makes a deleted entry tab again and no other', () => {
    const bench = aRound();
    bench.deleteTab('criterion:2');

    const {run} = bench.choose('generateTabs');

    expect(run.callsByMember['Sheet.copyTo']).toBe(1);
    expect([...bench.units].sort()).toEqual(['criterion:1', 'criterion:2', 'village:T01', 'village:T02']);
  });

  it('takes over the tabs of a run that was cut short', () => {
    const bench = new RoundBench(SMALL);
    bench.host.fault({kind: 'kill', atCall: 50, entryPoint: 'generateTabs'});
    bench.choose('generateTabs');
    const left = bench.units.length;

    const {run} = bench.choose('generateTabs');

    expect(left).toBeGreaterThan(0);
    expect(run.callsByMember['Sheet.copyTo']).toBe(4 - left);
    expect(new Set(bench.units).size).toBe(4);
    expect(bench.units).toHaveLength(4);
  });

  it('leaves tabs that mark what is typed even where it was cut short', () => {
    const bench = new RoundBench(SMALL);
    bench.host.fault({kind: 'kill', atCall: 50, entryPoint: 'generateTabs'});
    bench.choose('generateTabs');

    const typed = bench.type('village:T01', ['work:1', 'task'], 'Làm đường');

    expect(typed.kind === 'stored' && typed.execution?.log).toEqual([]);
    expect(bench.mark('village:T01', 'work:1')).toContain('✗ Thiếu: Tiêu chí');
  });
});

describe('a generated entry tab, read back', () => {
  const bench = aRound();
  addLatecomer(bench);

  it.each(['village:T01', 'village:T02', 'criterion:1', 'criterion:2'])('%s is frozen and hidden as planned', unit => {
    const sheet = bench.sheet(unit);

    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([2, 2]);
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect([...sheet.hiddenColumns]).toEqual([1]);
    expect(sheet.hidden).toBe(false);
  });

  it.each(['village:T01', 'criterion:1'])('%s has its dropdowns and its tick box', unit => {
    const sheet = bench.sheet(unit);
    const kind = unit.startsWith('village') ? 'village' : 'criterion';
    const listed = ENTRY_SECTIONS[kind].flatMap(({columns}) =>
      columns.filter(({content}) => !['text', 'number', 'startDate', 'endDate'].includes(content)).map(({key}) => key),
    );
    const cells = bench.inputs(unit).filter(({columnKey, rowKey}) => rowKey !== 'header' && listed.includes(columnKey));
    const rules = cells.map(({row, column}) => sheet.cellAt(row, column).validation);

    expect(cells.length).toBeGreaterThan(20);
    expect(rules.every(rule => rule?.criterion === 'VALUE_IN_LIST' && rule.allowInvalid)).toBe(true);
    expect(sheet.cellAt(9, 3).validation?.criterion).toBe('CHECKBOX');
  });

  it.each(['village:T01', 'village:T02', 'criterion:1', 'criterion:2'])(
    '%s keeps an officer who came later off its structure and lets them type into its inputs',
    unit => {
      const sheet = bench.sheet(unit);
      const officer = bench.host.person(LATECOMER);
      const [whole, ...others] = protectionsOf(bench, sheet).filter(({area}) => area === undefined);

      expect(others).toEqual([]);
      expect(whole).toMatchObject({warningOnly: false, editors: ['p01@example.test']});
      expect(officer.type(sheet.name, 'C2', 'x').kind).toBe('refused');
      expect(officer.type(sheet.name, 'C7', 'x').kind).toBe('refused');
      expect(officer.type(sheet.name, bench.place(unit, 'work:1', 'task'), 'Làm đường').kind).toBe('stored');
      expect(officer.type(sheet.name, bench.place(unit, 'header', 'submitter'), 'Người nộp').kind).toBe('stored');
    },
  );
});

describe('lock modes', () => {
  it('frame: one restricted sheet protection per tab and nothing else', () => {
    const bench = aRound('frame');

    for (const unit of bench.units) {
      const protections = protectionsOf(bench, bench.sheet(unit));
      expect(protections).toHaveLength(1);
      expect(protections[0]).toMatchObject({area: undefined, warningOnly: false, editors: ['p01@example.test']});
    }
  });

  it('lock: the unit and the coordinator may type into the inputs, others may not', () => {
    const bench = aRound('lock');
    const task = bench.place('village:T01', 'work:1', 'task');
    const {name} = bench.sheet('village:T01');

    expect(bench.enter('S01').type(name, task, 'Làm đường').kind).toBe('stored');
    expect(bench.coordinator.type(name, task, 'Làm đường trục').kind).toBe('stored');
    expect(bench.enter('S02').type(name, task, 'x').kind).toBe('refused');
    addLatecomer(bench);
    expect(bench.host.person(LATECOMER).type(name, task, 'x').kind).toBe('refused');
  });

  it('lock: whoever may not type into the blocks may not type into the structure either', () => {
    const bench = aRound('lock');
    addLatecomer(bench);

    expect(bench.host.person(LATECOMER).type(bench.sheet('village:T01').name, 'C2', 'x').kind).toBe('refused');
    expect(bench.enter('S01').type(bench.sheet('village:T01').name, 'C2', 'x').kind).toBe('refused');
  });

  it('warn: nobody is refused', () => {
    const bench = aRound('warn');
    addLatecomer(bench);
    const {name} = bench.sheet('village:T01');

    expect(protectionsOf(bench, bench.sheet('village:T01'))).toMatchObject([{area: undefined, warningOnly: true}]);
    expect(bench.host.person(LATECOMER).type(name, bench.place('village:T01', 'work:1', 'task'), 'x').kind).toBe(
      'stored',
    );
  });

  it('a changed mode locks the tabs anew and leaves no older protection behind', () => {
    const bench = aRound('frame');
    bench.typeRound('lockMode', 'Cảnh báo');

    bench.choose('generateTabs');

    for (const unit of bench.units) {
      expect(protectionsOf(bench, bench.sheet(unit))).toMatchObject([{warningOnly: true}]);
    }
  });
});
