import {dashboardMessages} from '../../../../src/i18n/page-messages.js';
import {type Problem} from '../../../../src/shell/session/answer.js';
import {problemsSection} from '../../../../src/sidebar/pages/dashboard/problems.js';
import {allWith, press, textsOf} from '../../find-markup.js';

const WORDS = dashboardMessages('vi');

function aProblem(facts: Partial<Problem> = {}): Problem {
  return {tab: 'T01', sheetId: 7, row: 15, column: 3, isError: true, sentence: 'Dòng 15: chưa ghi.', ...facts};
}

describe('problemsSection', () => {
  it('is not there where nothing was found', () => {
    expect(problemsSection([], WORDS, () => undefined)).toEqual([]);
  });

  it('stands by tab, what must be mended apart from what should be looked at', () => {
    const other = aProblem({tab: 'T02', sheetId: 8, isError: false, sentence: 'Dòng 4: lạ.'});
    const section = problemsSection([aProblem(), other, aProblem({sentence: 'Dòng 16: sai.'})], WORDS, () => undefined);

    expect(textsOf(section, 'h2')).toEqual(['03 nội dung cần xem (bấm để mở ô)']);
    expect(textsOf(section, 'summary')).toEqual(['T01: 02 nội dung', 'T02: 01 nội dung']);
    expect(textsOf(section, 'li')).toEqual([
      'Phải sửa: Dòng 15: chưa ghi.',
      'Phải sửa: Dòng 16: sai.',
      'Xem lại: Dòng 4: lạ.',
    ]);
  });

  it('leads to the cell', () => {
    const jumps: (readonly number[])[] = [];
    press(
      problemsSection([aProblem()], WORDS, (...cell) => jumps.push(cell)),
      'Phải sửa: Dòng 15: chưa ghi.',
    );

    expect(jumps).toEqual([[7, 15, 3]]);
  });

  it.each([
    [8, true],
    [9, false],
  ])('shows %d problems unfolded: %s', (count, open) => {
    const section = problemsSection(
      Array.from({length: count}, () => aProblem()),
      WORDS,
      () => undefined,
    );

    expect(allWith(section, 'details')[0]?.attributes['open']).toBe(open);
  });
});
