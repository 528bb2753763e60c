import {type EntryReport} from '../../../src/core/report/entry-report.js';
import {type Issue} from '../../../src/core/rules/issue.js';
import {RULES, type RuleCode} from '../../../src/core/rules/rules.js';
import {validateReport} from '../../../src/core/rules/validate-report.js';
import {
  aCriterionWithDocument,
  aCriterionWithWork,
  aVillageWithWork,
  BROKEN_RULES,
  TODAY,
  UNMET_INDICATORS,
} from '../../support/broken-rules.js';
import {
  aCriterionReport,
  aVillageReport,
  CRITERION_WORK,
  MISSING_DOCUMENT,
  monthOnly,
  NOT_MET_ASSESSMENT,
  unreadable,
  VILLAGE_WORK,
} from '../../support/report-builders.js';

function validate(report: EntryReport, notApplicable: readonly string[] = []): readonly Issue[] {
  return validateReport(report, {today: TODAY, notApplicable});
}

function codesOf(report: EntryReport, notApplicable: readonly string[] = []): string[] {
  return validate(report, notApplicable).map(issue => issue.code);
}

describe('validateReport', () => {
  it.each(Object.keys(BROKEN_RULES) as RuleCode[])('finds %s and nothing else', code => {
    const {report, rowKey, columnKey} = BROKEN_RULES[code];

    const found = validate(report).map(issue => [issue.code, issue.severity, issue.rowKey, issue.columnKey]);

    expect(found).toEqual([[code, RULES.find(rule => rule.code === code)?.severity, rowKey, columnKey]]);
  });

  it('says in which unit, row and column the issue is, as the user sees them', () => {
    const [issue] = validate(BROKEN_RULES.endBeforeStart.report);

    expect(issue).toEqual({
      code: 'endBeforeStart',
      severity: 'error',
      unit: 'village:T01',
      row: 27,
      column: 14,
      rowKey: 'work:1',
      columnKey: 'end',
      facts: {date: '14/06/2024', start: '15/06/2024'},
    });
  });

  it('orders issues by row, then by column', () => {
    const report = aVillageReport({assessment: {'2': {}, '1': {}}, work: [{task: 'Trồng cây', note: 'gấp'}]});

    const cells = validate(report).map(issue => [issue.row, issue.column] as const);

    expect(cells).toEqual([...cells].sort((one, other) => one[0] - other[0] || one[1] - other[1]));
    expect(cells.slice(0, 4)).toEqual([
      [14, 6],
      [14, 7],
      [15, 6],
      [15, 7],
    ]);
  });

  it('orders issues by where cells stand, not by where they were made', () => {
    const made = aVillageReport({assessment: {'2': {}, '1': {}}});
    const moved = made.assessment.map(row => ({
      ...row,
      verdict: {...row.verdict, column: row.status.column},
      status: {...row.status, column: row.verdict.column},
    }));

    const cells = validate({...made, assessment: moved.reverse()}).map(({row, column, columnKey}) => [
      ...[row, column, columnKey],
    ]);

    expect(cells).toEqual([
      [14, 6, 'status'],
      [14, 7, 'verdict'],
      [15, 6, 'status'],
      [15, 7, 'verdict'],
    ]);
  });

  it('asks a blank village tab for a verdict and a status in all ten rows', () => {
    const numbers = Array.from({length: 10}, (_, index) => `${index + 1}`);

    const issues = validate(aVillageReport({assessment: Object.fromEntries(numbers.map(number => [number, {}]))}));

    expect(issues.map(issue => `${issue.rowKey} ${issue.code}`)).toEqual(
      numbers.flatMap(number => [`assessment:${number} verdictMissing`, `assessment:${number} statusMissing`]),
    );
  });
});

describe('validateReport of a village', () => {
  it('finds nothing wrong in a village that meets everything', () => {
    expect(validate(aVillageReport())).toEqual([]);
  });

  it('finds nothing wrong in a village that plans well what it does not meet', () => {
    expect(validate(aVillageWithWork({}))).toEqual([]);
  });

  it('counts "Cơ bản đạt" as not met', () => {
    const report = aVillageReport({assessment: {'4': {verdict: 'nearlyMet', status: 'Còn ít'}}});

    expect(codesOf(report)).toEqual(['remainingWorkMissing', 'obstaclesMissing', 'solutionsMissing']);
  });

  it('counts "Không áp dụng" as met where it is allowed, but asks for the status', () => {
    const report = aVillageReport({assessment: {'4': {verdict: 'notApplicable'}}});

    expect(codesOf(report, ['4'])).toEqual(['statusMissing']);
  });

  it('refuses "Không áp dụng" where only another criterion allows it', () => {
    const report = aVillageReport({assessment: {'4': {verdict: 'notApplicable', status: 'Không có'}}});

    expect(codesOf(report, ['5'])).toEqual(['notApplicableNotAllowed']);
  });

  it.each(['Không', 'không', ' KHÔNG ', 'Không.', 'Kho\u0302ng'])(
    'takes %p for no obstacle and asks for no solution',
    none => {
      const report = aVillageWithWork({}, {...NOT_MET_ASSESSMENT, obstacles: none, solutions: ''});

      expect(codesOf(report)).toEqual([]);
    },
  );

  it('asks for solutions where "Không" only begins the obstacle', () => {
    const report = aVillageWithWork({}, {...NOT_MET_ASSESSMENT, obstacles: 'Không có mặt bằng', solutions: ''});

    expect(codesOf(report)).toEqual(['solutionsMissing']);
  });

  it('does not count a finished line as the work that an unmet criterion needs', () => {
    expect(codesOf(aVillageWithWork({done: 2.5, remaining: 0}))).toEqual(['remainingWorkMissing']);
  });

  it('does not count work of another criterion', () => {
    const report = aVillageReport({
      assessment: {'4': NOT_MET_ASSESSMENT, '5': NOT_MET_ASSESSMENT},
      work: [{...VILLAGE_WORK, criterion: '5'}],
    });

    expect(validate(report).map(issue => [issue.rowKey, issue.code])).toEqual([
      ['assessment:4', 'remainingWorkMissing'],
    ]);
  });

  it('says once, at the line, that its quantity cannot be read', () => {
    expect(codesOf(aVillageWithWork({remaining: unreadable('notANumber', '1,2km')}))).toEqual(['notANumber']);
  });

  it('asks a finished line only what was done, not who will do it and when', () => {
    const line = {criterion: '3', task: 'Trồng hàng rào', unit: 'm', planned: 100, done: 100, remaining: 0};

    expect(codesOf(aVillageReport({work: [line]}))).toEqual([]);
  });

  it('takes what remains from planned and done where it is blank', () => {
    expect(codesOf(aVillageWithWork({remaining: ''}))).toEqual([]);
  });

  it.each([
    [1.2, []],
    [1.21, []],
    [1.19, []],
    [1.2101, ['remainingDiffers']],
    [1.1899, ['remainingDiffers']],
  ])('lets what remains differ by 0,01 at most: %p of 1,2', (remaining, codes) => {
    expect(codesOf(aVillageWithWork({remaining}))).toEqual(codes);
  });

  it('tells what should remain', () => {
    const [issue] = validate(aVillageWithWork({planned: 1250.5, done: 250, remaining: 900}));

    expect(issue?.facts).toEqual({planned: '1.250,5', done: '250', expected: '1.000,5', typed: '900'});
  });

  it('lets nothing remain where more was done than planned', () => {
    expect(codesOf(aVillageWithWork({planned: 2, done: 3, remaining: 0}, {verdict: 'met', status: 'Xong'}))).toEqual(
      [],
    );
  });

  it.each(['planned', 'done', 'remaining', 'budget'] as const)('refuses a negative number in %s', column => {
    const report = aVillageWithWork({[column]: -1, resource: 'NS xã'});

    expect(validate(report)).toContainEqual(expect.objectContaining({code: 'quantityNegative', columnKey: column}));
  });

  it('sees the same person behind doer and director in whatever spelling', () => {
    expect(codesOf(aVillageWithWork({doer: ' NGUYỄN  HOÀ', director: 'Nguyễn Hòa'}))).toEqual(['directorIsDoer']);
  });

  it('warns that work remains under a criterion that is not applicable', () => {
    const report = aVillageWithWork({}, {verdict: 'notApplicable', status: 'Không có'});

    expect(codesOf(report, ['4'])).toEqual(['metWithRemainingWork']);
  });

  it('lets finished work stand under a met criterion', () => {
    expect(codesOf(aVillageReport({work: [{...VILLAGE_WORK, done: 2.5, remaining: 0}]}))).toEqual([]);
  });

  it.each([
    ['NS xã: 100; Nhân dân đóng góp: 200', 300, []],
    ['NS xã: 100; Nhân dân đóng góp: 200; Ngày công: 120 công', 300, []],
    ['NS xã: 100; Nhân dân đóng góp: 200', '', ['resourceSumDiffers']],
    ['NS xã: 100; Nhân dân đóng góp', 300, []],
    ['NS xã: 400; Nhân dân đóng góp', 300, ['resourceSumDiffers']],
    ['Nhân dân đóng góp', 300, []],
    ['NS xã: 300,01', 300, []],
    ['NS xã: 300,02', 300, ['resourceSumDiffers']],
  ] as const)('compares the amounts of %p with a budget of %p', (resource, budget, codes) => {
    expect(codesOf(aVillageWithWork({resource, budget}))).toEqual(codes);
  });

  it('lets work end on the day it starts and on the day of checking', () => {
    expect(codesOf(aVillageWithWork({start: TODAY, end: TODAY}))).toEqual([]);
  });

  it('does not mind that finished work ended in the past', () => {
    const report = aVillageReport({
      work: [{...VILLAGE_WORK, done: 2.5, remaining: 0, start: '2024-01-01', end: '2024-02-01'}],
    });

    expect(codesOf(report)).toEqual([]);
  });

  it('reads a month as a date with a warning and still compares it', () => {
    const report = aVillageWithWork({start: monthOnly('2024-09-01', '9/2024'), end: '2024-08-31'});

    expect(codesOf(report)).toEqual(['dateMonthOnly', 'endBeforeStart']);
  });

  it('asks whether 2,5 or 2/5 was meant where a phone made a date of a number', () => {
    const date = {kind: 'date', at: '2024-05-02T00:00:00+07:00'} as const;

    const [issue] = validate(aVillageWithWork({done: unreadable('dateInNumberCell', date)}));

    expect(issue?.facts).toEqual({typed: '02/05/2024', decimal: '2,5', dayMonth: '2/5'});
  });

  it('checks the cells of the head too', () => {
    const report = aVillageReport({header: {reason: unreadable('errorValue', '#REF!')}});

    expect(validate(report).map(issue => [issue.rowKey, issue.columnKey, issue.row])).toEqual([
      ['header:reason', 'reason', 10],
    ]);
  });
});

describe('validateReport of a criterion', () => {
  it('finds nothing wrong in a criterion that is met and documented', () => {
    expect(validate(aCriterionReport())).toEqual([]);
  });

  it('finds nothing wrong in a criterion that plans well what it does not meet', () => {
    expect(validate(aCriterionWithWork({}))).toEqual([]);
  });

  it('asks every unmet or nearly met indicator for work', () => {
    const report = aCriterionReport({
      indicators: {...UNMET_INDICATORS, '2.3': {verdict: 'nearlyMet', status: 'Còn ít'}},
      work: [CRITERION_WORK],
    });

    expect(validate(report).map(issue => [issue.rowKey, issue.code])).toEqual([
      ['indicator:2.3', 'indicatorWorkMissing'],
    ]);
  });

  it.each([
    [0, ['quantityNotPositive']],
    [-1, ['quantityNotPositive']],
    [0.001, []],
  ])('judges a quantity of %p', (quantity, codes) => {
    expect(codesOf(aCriterionWithWork({quantity}))).toEqual(codes);
  });

  it('asks for no request where no sector is needed', () => {
    expect(codesOf(aCriterionWithWork({sectors: 'không'}))).toEqual([]);
  });

  it('asks for the sectors, but not for a request, where nothing is said of them', () => {
    expect(codesOf(aCriterionWithWork({sectors: '', request: ''}))).toEqual(['sectorsMissing']);
  });

  it('asks for how, who and when for missing and incomplete documents only', () => {
    const gaps = ['documentSolutionMissing', 'documentPersonMissing', 'documentDueMissing'];
    const bare = {title: 'Kế hoạch', kind: 'plan', solution: '', person: '', due: ''} as const;

    expect(codesOf(aCriterionWithDocument({...bare, state: 'missing'}))).toEqual(gaps);
    expect(codesOf(aCriterionWithDocument({...bare, state: 'incomplete'}))).toEqual(gaps);
    expect(codesOf(aCriterionWithDocument({...bare, state: 'present'}))).toEqual([]);
    expect(codesOf(aCriterionWithDocument({...bare, state: 'notNeeded'}))).toEqual([]);
  });

  it('asks an untitled line for its title only', () => {
    expect(codesOf(aCriterionReport({dossier: [{kind: 'form', state: 'missing'}]}))).toEqual(['documentTitleMissing']);
  });

  it('names the first of several missing documents of a met criterion and counts them', () => {
    const report = aCriterionReport({
      dossier: [{...MISSING_DOCUMENT, state: 'present'}, MISSING_DOCUMENT, MISSING_DOCUMENT],
    });

    expect(validate(report)).toEqual([
      expect.objectContaining({code: 'metWithMissingDocuments', rowKey: 'dossier:2', facts: {count: '2'}}),
    ]);
  });

  it('does not contrast missing documents with a criterion that is undecided or not met', () => {
    const undecided = aCriterionReport({
      indicators: {'2.1': {verdict: 'met', status: 'Xong'}, '2.2': {status: 'Chưa rõ'}},
      dossier: [MISSING_DOCUMENT],
    });

    expect(codesOf(undecided)).toEqual(['verdictMissing']);
    expect(codesOf(aCriterionWithDocument({}))).toEqual([]);
  });

  it('counts an allowed "Không áp dụng" as met where documents are missing', () => {
    const report = aCriterionReport({
      indicators: {'2.1': {verdict: 'notApplicable', status: 'Không có làng nghề'}},
      dossier: [{...MISSING_DOCUMENT, indicator: ''}],
    });

    expect(codesOf(report, ['2.1'])).toEqual(['metWithMissingDocuments']);
  });

  it('does not warn of a past date of a document that is already there', () => {
    expect(codesOf(aCriterionWithDocument({state: 'present', due: '2024-01-01'}))).toEqual([]);
    expect(codesOf(aCriterionWithDocument({state: 'incomplete', due: '2024-01-01'}))).toEqual(['endInPast']);
  });

  it('lets a document serve the whole criterion', () => {
    expect(codesOf(aCriterionWithDocument({indicator: ''}))).toEqual([]);
  });
});
