import {LAYOUT_PROBLEM_CODES} from '../../src/core/domain/layout-problem.js';
import {SET_UP_NOTICE_CODES, SET_UP_PROBLEM_CODES} from '../../src/core/domain/set-up-problem.js';
import {setUp as en} from '../../src/i18n/en/setup.js';
import {setUp as vi} from '../../src/i18n/vi/setup.js';

const place = {tab: 'Thôn', column: 'Mã'};
const spot = {tab: 'villages', row: 5, column: 2, key: 'id', value: 'T01', other: '3'} as const;

describe('setup sentences', () => {
  it('say where, what, and what to do', () => {
    expect(vi.problem({code: 'duplicateCode', ...spot}, place)).toBe(
      'Trang "Thôn", dòng 5, cột "Mã": "T01" đã có ở dòng 3. Hãy đặt mã khác.',
    );
    expect(en.problem({code: 'duplicateCode', ...spot}, {tab: 'Villages', column: 'Code'})).toBe(
      'Tab "Villages", row 5, column "Code": "T01" is already used in row 3. Use another code.',
    );
  });

  it('name the row of the round by its label', () => {
    const sentence = vi.problem(
      {code: 'deadlineUnreadable', tab: 'round', row: 9, column: 3, key: 'deadline', value: 'sớm', other: ''},
      {tab: 'Đợt báo cáo', column: 'Thời hạn nộp'},
    );

    expect(sentence).toBe(
      'Trang "Đợt báo cáo", mục "Thời hạn nộp": "sớm" không phải là ngày giờ. Hãy gõ ngày và giờ như 10/06/2024 10:00.',
    );
  });

  it('speak of a blank cell, and of a tab as a whole', () => {
    expect(vi.problem({code: 'unknownCriterion', ...spot, value: ''}, place)).toContain(
      'không có tiêu chí nào là ô trống',
    );
    expect(vi.problem({code: 'tabMissing', ...spot, row: 0}, {tab: 'Thôn', column: ''})).toMatch(
      /^Trang "Thôn": không tìm thấy/,
    );
  });

  it.each([vi, en])('are there for every code, end with a full stop and never shout', words => {
    const sentences = [
      ...SET_UP_PROBLEM_CODES.map(code => words.problem({code, ...spot}, place)),
      ...SET_UP_NOTICE_CODES.map(code => words.notice({code, ...spot}, place)),
      ...LAYOUT_PROBLEM_CODES.map(code => words.layoutProblem({code, row: 7, column: 1, name: 'work:3'})),
    ];

    expect(sentences.filter(sentence => !sentence.endsWith('.') || /[!{}]|undefined|\$/.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(sentences.length - 1); // a date and time is asked for in one way
  });
});
