import {CELL_WORDS} from '../../../src/core/catalogue/words/cell-words.js';
import {findColumnTitle, sectionOf} from '../../../src/core/review/issue-place.js';

const village = 'village:T01' as const;
const criterion = 'criterion:2' as const;

describe('sectionOf', () => {
  it.each([
    [village, 'assessment:4', 'assessment'],
    [village, 'work:1', 'villageWork'],
    [criterion, 'indicator:2.1', 'indicators'],
    [criterion, 'dossier:1', 'dossier'],
    [criterion, 'work:1', 'criterionWork'],
    [criterion, 'header:reason', 'header'],
  ] as const)('finds where %s has %s', (unit, rowKey, section) => {
    expect(sectionOf({unit, rowKey})).toBe(section);
  });
});

describe('findColumnTitle', () => {
  it('gives the title that the column has in its own section', () => {
    expect(findColumnTitle({unit: village, rowKey: 'work:1', columnKey: 'task'}, CELL_WORDS.vi)).toBe(
      'Nội dung công việc',
    );
    expect(findColumnTitle({unit: criterion, rowKey: 'work:1', columnKey: 'task'}, CELL_WORDS.vi)).toBe('Nội dung');
  });

  it('gives the label of a cell of the head', () => {
    expect(findColumnTitle({unit: village, rowKey: 'header:reason', columnKey: 'reason'}, CELL_WORDS.vi)).toBe(
      'Lý do nộp khi còn thiếu',
    );
  });
});
