import {UNREADABLE_REASONS} from '../../src/core/domain/cell.js';
import {CELL_WORDS} from '../../src/core/catalogue/words/cell-words.js';
import {type EntryReport} from '../../src/core/report/entry-report.js';
import {type Issue} from '../../src/core/rules/issue.js';
import {findColumnTitle} from '../../src/core/review/issue-place.js';
import {planMarks} from '../../src/core/review/plan-marks.js';
import {type RuleCode} from '../../src/core/rules/rules.js';
import {validateReport} from '../../src/core/rules/validate-report.js';
import {issues as en} from '../../src/i18n/en/issues.js';
import {type IssueTexts, wrong} from '../../src/i18n/issue-words.js';
import {issues as vi} from '../../src/i18n/vi/issues.js';
import {aVillageWithWork, BROKEN_RULES, TODAY} from '../support/broken-rules.js';
import {aCriterionReport, aVillageReport, unreadable, VILLAGE_WORK} from '../support/report-builders.js';

const CODES = Object.keys(BROKEN_RULES) as RuleCode[];
const LANGUAGES = [
  ['vi', vi],
  ['en', en],
] as const;

function validate(report: EntryReport): readonly Issue[] {
  return validateReport(report, {today: TODAY, notApplicable: []});
}

function sentencesOf(report: EntryReport, language: 'vi' | 'en' = 'vi'): string[] {
  const words = language === 'vi' ? vi : en;
  return validate(report).map(issue => words.sentence(issue, findColumnTitle(issue, CELL_WORDS[language])));
}

function markOf(report: EntryReport, rowKey: string, language: 'vi' | 'en' = 'vi'): string | undefined {
  const mark = planMarks(report, validate(report), CELL_WORDS[language]).find(planned => planned.rowKey === rowKey);
  return mark && (language === 'vi' ? vi : en).mark(mark);
}

describe('sentence', () => {
  it('says where, what and what to do', () => {
    expect(sentencesOf(BROKEN_RULES.noSuchDate.report)).toEqual([
      'Dòng 27 (công việc 1), cột "Hoàn thành": "31/6" không phải là ngày có trong lịch. Đề nghị nhập dạng 30/06/2024.',
    ]);
    expect(sentencesOf(BROKEN_RULES.obstaclesMissing.report)).toEqual([
      'Dòng 17 (tiêu chí số 4), cột "Khó khăn, vướng mắc": tiêu chí chưa đạt; đề nghị ghi khó khăn, vướng mắc; nếu không có thì ghi "Không".',
    ]);
    expect(sentencesOf(BROKEN_RULES.quantityNegative.report)).toEqual([
      'Dòng 27 (công việc 1), cột "KL đã thực hiện": "-1" là số âm. Đề nghị nhập số từ 0 trở lên.',
    ]);
  });

  it('asks whether 2,5 or 2/5 was typed', () => {
    expect(sentencesOf(BROKEN_RULES.dateInNumberCell.report)).toEqual([
      'Dòng 27 (công việc 1), cột "KL kế hoạch": "2.5" có thể là ngày tháng: đồng chí gõ 2,5 hay 2/5? Đề nghị gõ lại số, phần lẻ viết sau dấu phẩy: 2,5.',
    ]);
  });

  it('explains that "Cơ bản đạt" counts as not met', () => {
    const report = aVillageWithWork({}, {verdict: 'nearlyMet', status: 'Còn ít', solutions: 'Vận động'});

    expect(sentencesOf(report)).toEqual([
      'Dòng 17 (tiêu chí số 4), cột "Khó khăn, vướng mắc": mức "Cơ bản đạt" tính là chưa đạt; đề nghị ghi khó khăn, vướng mắc; nếu không có thì ghi "Không".',
    ]);
  });

  it('names the cells of the head by their label', () => {
    const report = aVillageReport({header: {reason: unreadable('errorValue', '#REF!')}});

    expect(sentencesOf(report)).toEqual([
      'Dòng 10, ô "Lý do nộp khi còn thiếu": ô bị lỗi công thức (#REF!). Đề nghị xóa ô rồi nhập lại nội dung.',
    ]);
  });

  it('tells a blank budget from one that differs', () => {
    expect(sentencesOf(aVillageWithWork({budget: ''}))[0]).toContain(
      'không khớp cột "Kinh phí (triệu đồng)" đang để trống.',
    );
    expect(sentencesOf(aVillageWithWork({budget: 250}))[0]).toContain(
      'không khớp cột "Kinh phí (triệu đồng)" 250 triệu đồng.',
    );
  });

  it('cuts what it quotes', () => {
    const report = aVillageWithWork({
      end: unreadable('notADate', 'khi nào có xi măng của tỉnh về đến kho của xã thì làm'),
    });

    expect(sentencesOf(report)[0]).toContain('"khi nào có xi măng của tỉnh về đến kho…" không phải là ngày.');
  });

  it.each(CODES)('speaks of %s in Vietnamese and in English', code => {
    const {report} = BROKEN_RULES[code];

    expect(sentencesOf(report, 'vi')).toEqual([
      expect.stringMatching(/^Dòng \d+ \(.+\), cột ".+": .+ [Đđ]ề nghị .+\.$/),
    ]);
    expect(sentencesOf(report, 'en')).toEqual([expect.stringMatching(/^Row \d+ \(.+\), column ".+": .+[.?] .+\.$/)]);
  });

  it.each(CODES)('stays calm and complete about %s', code => {
    const sentences = (['vi', 'en'] as const).flatMap(language => sentencesOf(BROKEN_RULES[code].report, language));

    expect(
      sentences.filter(sentence => /!|undefined|NaN|""|\(\)|  |invalid/i.test(sentence.replace('#REF!', 'x'))),
    ).toEqual([]);
  });

  it('quotes only columns and answers that the Vietnamese tabs have', () => {
    const {labels, entryColumns} = CELL_WORDS.vi;
    const wordsOf = (lists: object) =>
      Object.values(lists).flatMap((list: Record<string, string>) => Object.values(list));
    const known = new Set([...wordsOf(entryColumns), ...wordsOf(labels)]);
    const answers = CODES.filter(code => !UNREADABLE_REASONS.some(reason => reason === code)).flatMap(code =>
      sentencesOf(BROKEN_RULES[code].report).flatMap(sentence =>
        [...sentence.matchAll(/"([^"]+)"/g)].map(match => match[1]),
      ),
    );
    const typed = ['9/2024', '-1', '11', '9.9', 'trần hoà'];

    expect(answers.filter(answer => answer !== undefined && !known.has(answer) && !typed.includes(answer))).toEqual([]);
  });

  it.each(UNREADABLE_REASONS)('has a sentence for %s in every input cell of every tab', reason => {
    const cell = unreadable(reason, 'quý III');
    const line = Object.fromEntries(
      'criterion task unit planned done remaining doer director resource budget start end note'
        .split(' ')
        .map(key => [key, cell]),
    );
    const row = Object.fromEntries(
      'verdict status obstacles solutions proposal resolver'.split(' ').map(key => [key, cell]),
    );
    const document = Object.fromEntries(
      'indicator kind title number state solution person due'.split(' ').map(key => [key, cell]),
    );
    const work = Object.fromEntries(
      'indicator task unit quantity lead sectors request budget due'.split(' ').map(key => [key, cell]),
    );
    const header = {submitter: cell, reason: cell};
    const village = aVillageReport({header, assessment: {'1': row}, work: [line]});
    const criterion = aCriterionReport({header, indicators: {'2.1': row}, dossier: [document], work: [work]});

    for (const language of ['vi', 'en'] as const) {
      expect(sentencesOf(village, language)).toHaveLength(2 + 6 + 13);
      expect(sentencesOf(criterion, language)).toHaveLength(2 + 2 + 8 + 9);
      expect(sentencesOf(criterion, language).filter(sentence => sentence.trim() === '')).toEqual([]);
    }
  });

  it('has words only of facts that a rule tells', () => {
    const texts: Partial<IssueTexts> = {
      endBeforeStart: wrong(facts => `${facts.date} < ${facts.start}`, 'x'),
      // @ts-expect-error A date that has passed has no start.
      endInPast: wrong(facts => String(facts.start), 'x'),
    };

    expect(Object.keys(texts)).toHaveLength(2);
  });
});

describe('mark', () => {
  it.each([
    ['a row in which nothing is wrong', aVillageReport(), 'assessment:4', '4 ✓'],
    ['a line that is not used', aVillageReport(), 'work:7', '7'],
    ['a row not filled in', aVillageReport({assessment: {'4': {}}}), 'assessment:4', '4 ✗ Chưa nhập'],
    [
      'a row with gaps',
      aVillageReport({assessment: {'4': {verdict: 'notMet'}}, work: [VILLAGE_WORK]}),
      'assessment:4',
      '4 ✗ Thiếu: Hiện trạng, Khó khăn, Giải pháp',
    ],
    [
      'an unmet criterion without work',
      BROKEN_RULES.remainingWorkMissing.report,
      'assessment:4',
      '4 ✗ Cần thêm việc ở phần B',
    ],
    ['a date that does not exist', BROKEN_RULES.noSuchDate.report, 'work:1', '1 ✗ Hoàn thành: không có ngày 31/6'],
    ['a number that may be a date', BROKEN_RULES.dateInNumberCell.report, 'work:1', '1 ✗ KL kế hoạch: gõ 2,5 hay 2/5?'],
    ['a warning', BROKEN_RULES.directorIsDoer.report, 'work:1', '1 ⚠ Người chỉ đạo: trùng người thực hiện'],
    ['an indicator', BROKEN_RULES.indicatorWorkMissing.report, 'indicator:2.2', '2.2 ✗ Cần thêm việc ở phần C'],
    ['an empty dossier', BROKEN_RULES.dossierEmpty.report, 'dossier:1', '1 ✗ Thiếu: Tên văn bản'],
  ] as const)('shows %s', (_, report, rowKey, text) => {
    expect(markOf(report, rowKey)).toBe(text);
  });

  it('leaves warnings until the errors are mended', () => {
    const report = aVillageWithWork({doer: 'Trần Hòa', director: 'Trần Hòa', unit: ''});

    expect(markOf(report, 'work:1')).toBe('1 ✗ Thiếu: ĐVT');
  });

  it('names what was typed wrong before what is still missing', () => {
    const report = aVillageWithWork({unit: '', end: unreadable('noSuchDate', '31/6')});

    expect(markOf(report, 'work:1')).toBe('1 ✗ Hoàn thành: không có ngày 31/6; Thiếu: ĐVT');
  });

  it('counts what a narrow cell has no room for', () => {
    const broken = unreadable('notANumber', 'nhiều');
    const report = aVillageWithWork({
      planned: broken,
      done: broken,
      remaining: broken,
      budget: broken,
      unit: '',
      end: unreadable('noSuchDate', '31/6'),
    });

    expect(markOf(report, 'work:1')).toBe(
      '1 ✗ KL kế hoạch: chỉ gõ số; KL đã thực hiện: chỉ gõ số; KL còn lại: chỉ gõ số; Kinh phí: chỉ gõ số; và 02 nội dung khác',
    );
  });

  it('has words for every rule in both languages', () => {
    for (const [language] of LANGUAGES) {
      const marks = CODES.map(code => markOf(BROKEN_RULES[code].report, BROKEN_RULES[code].rowKey, language));

      expect(marks.filter(mark => !/^[\d.]+ [✗⚠] \S.{3,109}$/.test(mark ?? ''))).toEqual([]);
    }
  });
});
