import {type RoundFacts} from '../../../src/core/stored/round-facts.js';
import {type CellValue} from '../../../src/core/domain/cell.js';
import {reviewTab, type ReviewedTab} from '../../../src/core/review/review-tab.js';
import {issues as vi} from '../../../src/i18n/vi/issues.js';
import {issues as en} from '../../../src/i18n/en/issues.js';
import {aTab, type Typed} from '../layout/entry/entry-builders.js';

/** What Sheets makes of a typed "2.5": the number of the day 2 May 2024. */
const SECOND_OF_MAY = 45_414;
const FACTS: RoundFacts = {
  id: 'r2406-k3f9',
  deadline: '2024-06-10T10:00:00+07:00',
  language: 'vi',
  notApplicable: {village: [], criterion: []},
  packs: {village: 'ha-tinh-2014', commune: 'qd318-2022-ha-tinh'},
};

function review(
  typed: Typed,
  over: {facts?: Partial<RoundFacts>; now?: string; tab?: 'village:T01' | 'criterion:2'} = {},
) {
  const {facts = {}, now = '2024-06-06T20:31:00+07:00', tab = 'village:T01'} = over;
  const input = {
    values: aTab(typed, tab),
    facts: {...FACTS, ...facts},
    record: undefined,
    now,
    seenBy: 'tick',
  } as const;
  const reviewed = reviewTab(input);
  if (reviewed.kind === 'broken') throw new Error(JSON.stringify(reviewed.problems));
  return reviewed;
}

function findDates({issues}: ReviewedTab) {
  return issues.filter(({code}) => code === 'dateInNumberCell').map(({rowKey, columnKey}) => `${rowKey} ${columnKey}`);
}

const work = (column: string, value: CellValue): Typed => ({'work:1': {[column]: value}});

describe('a day that the spreadsheet made of a typed number', () => {
  it.each(['planned', 'done', 'remaining', 'budget'])('is an error in the %s of a village', column => {
    expect(findDates(review(work(column, SECOND_OF_MAY)))).toEqual([`work:1 ${column}`]);
  });

  it('is an error in the quantity of a criterion', () => {
    expect(findDates(review(work('quantity', SECOND_OF_MAY), {tab: 'criterion:2'}))).toEqual(['work:1 quantity']);
  });

  it('is named by its date, and asked about', () => {
    const [issue] = review(work('remaining', SECOND_OF_MAY)).issues.filter(({code}) => code === 'dateInNumberCell');

    expect(issue && vi.sentence(issue, 'KL còn lại')).toBe(
      'Dòng 28 (công việc 1), cột "KL còn lại": bảng tính đã đổi số vừa gõ thành ngày 02/05/2024 (45.414): đồng chí gõ 2,5 hay 2/5? Đề nghị gõ lại số, phần lẻ viết sau dấu phẩy: 2,5.',
    );
    expect(issue && en.sentence(issue, 'Remaining')).toContain('02/05/2024');
  });

  it('counts in no total', () => {
    const {report} = review(work('remaining', SECOND_OF_MAY));

    expect(report.work[0]).toMatchObject({remaining: {reading: {kind: 'unreadable', reason: 'dateInNumberCell'}}});
  });

  it('is known in the year of the edit, of the deadline, and in the years since the forms were made', () => {
    const found = (facts: Partial<RoundFacts>, now: string) =>
      findDates(review(work('remaining', SECOND_OF_MAY), {facts, now})).length;

    expect(found({deadline: '2024-12-31T10:00:00+07:00'}, '2025-01-02T08:00:00+07:00')).toBe(1);
    expect(found({deadline: '2025-01-05T10:00:00+07:00'}, '2024-12-30T08:00:00+07:00')).toBe(1);
    const later = {deadline: '2025-01-05T10:00:00+07:00', startedAt: '2024-12-20T08:00:00+07:00'};
    expect(found(later, '2025-01-04T08:00:00+07:00')).toBe(1);
    expect(found({deadline: '2025-06-10T10:00:00+07:00'}, '2025-06-06T08:00:00+07:00')).toBe(0);
  });

  it.each([45_291, 45_658, 45_414.5, 2.5, 366, '45.414', '45414'])('is not seen in %p', value => {
    expect(findDates(review(work('remaining', value)))).toEqual([]);
  });

  it('is seen on the first and the last day of the year', () => {
    const found = [45_292, 45_657].flatMap(day => findDates(review(work('remaining', day))));

    expect(found).toEqual(['work:1 remaining', 'work:1 remaining']);
  });
});
