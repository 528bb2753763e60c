import fc from 'fast-check';

import {CELL_WORDS} from '../../../src/core/catalogue/words/cell-words.js';
import {type CellValue} from '../../../src/core/domain/cell.js';
import {findColumnTitle} from '../../../src/core/review/issue-place.js';
import {planMarks} from '../../../src/core/review/plan-marks.js';
import {validateReport} from '../../../src/core/rules/validate-report.js';
import {type UnitKey} from '../../../src/core/domain/vocabulary.js';
import {issues as vi} from '../../../src/i18n/vi/issues.js';
import {aTab, parsed, type Typed} from '../layout/entry/entry-builders.js';

const SETTINGS = {today: '2024-06-09', notApplicable: []};
const NUMBERS = Array.from({length: 10}, (_, index) => `${index + 1}`);

/** Ten rows typed as met, as a secretary types them. */
const ALL_MET: Typed = Object.fromEntries(
  NUMBERS.map(number => [`assessment:${number}`, {verdict: 'Đạt', status: 'Đã hoàn thành 100 %'}]),
);
const UNMET_FOUR: Typed = {
  ...ALL_MET,
  'assessment:4': {verdict: 'Cơ bản đạt', status: 'Còn 1,2 km', obstacles: 'Không', solutions: ''},
};
const WORK = {
  ...{criterion: '4', task: 'Đổ bê tông ngõ 3', unit: 'km', planned: '2,5', done: '1,3', remaining: ''},
  ...{doer: 'Tổ liên gia 2', director: 'Nguyễn Văn An', resource: 'NS xã: 1.000,5; Ngày công: 120 công'},
  ...{budget: 1000.5, start: '15/06/2024', end: '30/8/2024'},
};

function issuesOf(typed: Typed, unit: UnitKey = 'village:T01') {
  return validateReport(parsed(aTab(typed, unit)), SETTINGS);
}

function found(typed: Typed, unit?: UnitKey): string[] {
  return issuesOf(typed, unit).map(({rowKey, columnKey, code}) => `${rowKey} ${columnKey} ${code}`);
}

describe('a village tab as typed', () => {
  it('has nothing wrong when everything is met', () => {
    expect(found(ALL_MET)).toEqual([]);
  });

  it('has nothing wrong when what is not met is planned', () => {
    expect(found({...UNMET_FOUR, 'work:1': WORK})).toEqual([]);
  });

  it.each<[CellValue, string]>([
    ['sớm', 'notADate'],
    ['31/6', 'noSuchDate'],
    ['31/6/2024', 'noSuchDate'],
    ['quý III', 'vagueDate'],
    ['30/8', 'yearMissing'],
    ['30/8/1924', 'dateOutOfRange'],
    ['9/2024', 'dateMonthOnly'],
    ['14/6/2024', 'endBeforeStart'],
    ['#REF!', 'errorValue'],
  ])('says of the end %p: %s', (end, code) => {
    expect(found({...UNMET_FOUR, 'work:7': {...WORK, end}})).toEqual([`work:7 end ${code}`]);
  });

  it.each<[CellValue, string]>([
    ['1,2km', 'notANumber'],
    ['2.5', 'dateInNumberCell'],
    [{kind: 'date', at: '2024-05-02T00:00:00+07:00'}, 'dateInNumberCell'],
    [-2, 'quantityNegative'],
  ])('says of the planned quantity %j: %s', (planned, code) => {
    expect(found({...UNMET_FOUR, 'work:1': {...WORK, planned}})).toEqual([`work:1 planned ${code}`]);
  });

  it('says of a verdict in other words that it is not in the list, and nothing else of it', () => {
    expect(found({...ALL_MET, 'assessment:4': {verdict: 'đạt rồi', status: 'Tốt'}})).toEqual([
      'assessment:4 verdict notInList',
    ]);
  });

  it('points to a column whose header says what the sentence says', () => {
    const values = aTab({'work:3': {task: 'Trồng hàng rào'}});
    const report = parsed(values);
    const head = report.rows.get('head:work') ?? 0;

    const titles = validateReport(report, SETTINGS)
      .filter(issue => issue.rowKey === 'work:3')
      .map(issue => [values[head - 1]?.[issue.column - 1], findColumnTitle(issue, CELL_WORDS.vi)] as const);

    expect(titles.length).toBeGreaterThan(5);
    expect(titles.filter(([shown, said]) => shown !== `${said} *`)).toEqual([]);
  });

  it('points to where the line stands after sorting', () => {
    const values = aTab({'work:3': {task: 'Trồng hàng rào'}});
    const row = parsed(values).rows.get('work:3') ?? 0;
    [values[row - 1], values[row]] = [values[row]!, values[row - 1]!];

    const rows = validateReport(parsed(values), SETTINGS).flatMap(issue =>
      issue.rowKey === 'work:3' ? [issue.row] : [],
    );

    expect(new Set(rows)).toEqual(new Set([row + 1]));
  });
});

describe('a criterion tab as typed', () => {
  it('asks of a tab as made what the officer must say of each indicator and document', () => {
    const codes = new Set(issuesOf({}, 'criterion:2').map(issue => issue.code));

    expect([...codes].sort()).toEqual(['documentStateMissing', 'statusMissing', 'verdictMissing']);
  });

  it('has nothing to mark before anything is typed', () => {
    const report = parsed(aTab({}, 'criterion:2'));
    const marks = planMarks(report, validateReport(report, SETTINGS), CELL_WORDS.vi);

    expect(marks.filter(mark => vi.mark(mark) !== mark.name)).toEqual([]);
  });

  it('says that a line names an indicator of another criterion', () => {
    const line = {indicator: '3.1', task: 'x', quantity: 1, lead: 'UBND xã', sectors: 'Không', due: '30/09/2024'};

    expect(found({'work:1': line}, 'criterion:2').filter(place => place.startsWith('work:1'))).toEqual([
      'work:1 indicator notInList',
    ]);
  });
});

describe('whatever is typed', () => {
  it('can be read, checked, marked and said in words', () => {
    const anything: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string(),
      fc.constantFrom('Đạt', 'Chưa đạt', '4', '2.1', 'Không', '31/6', '1.250,5', '-3', '#N/A', 'Còn thiếu', '9/2024'),
      fc.double({noNaN: true}),
      fc.boolean(),
      fc.constant({kind: 'date', at: '2024-05-02T00:00:00+07:00'} as const),
    );
    const rows = ['assessment:4', 'work:1', 'work:2'];
    const columns = {
      assessment: 'verdict status obstacles solutions',
      work: 'criterion task planned done remaining resource budget start end',
    };
    const cells = (row: string) => {
      const keys = columns[row.startsWith('work') ? 'work' : 'assessment'].split(' ');
      return fc.record(Object.fromEntries(keys.map(key => [key, anything])), {requiredKeys: []});
    };
    const typed = fc.record(Object.fromEntries(rows.map(row => [row, cells(row)])));

    fc.assert(
      fc.property(typed, said => {
        const report = parsed(aTab(said as Typed));
        const issues = validateReport(report, SETTINGS);
        const sentences = issues.map(issue => vi.sentence(issue, findColumnTitle(issue, CELL_WORDS.vi)));
        const marks = planMarks(report, issues, CELL_WORDS.vi).map(mark => vi.mark(mark));

        expect(sentences.every(sentence => sentence.startsWith('Dòng '))).toBe(true);
        expect(marks).toHaveLength(50);
      }),
      {numRuns: 50},
    );
  });
});
