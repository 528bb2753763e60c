import {parseLetter} from '../../../../src/core/index.js';
import {setUpMessages} from '../../../../src/i18n/page-messages.js';
import {planSuggestions, type Suggestions} from '../../../../src/sidebar/pages/set-up/suggestions.js';

const {notes} = setUpMessages('vi');

function suggestionsOf(letter: string): Suggestions {
  return planSuggestions(parseLetter(letter), notes);
}

describe('planSuggestions', () => {
  it('has no entry for what the letter does not say', () => {
    expect(suggestionsOf('x')).toEqual({});
  });

  it.each([
    ['Gửi báo cáo chậm nhất 10h ngày 10/6/2024.', '10/06/2024 10:00', []],
    ['Gửi báo cáo chậm nhất ngày 10/6/2024.', '10/06/2024', ['Công văn không ghi giờ. Hãy điền giờ.']],
    ['Gửi báo cáo chậm nhất chiều ngày 10/6/2024.', '10/06/2024', ['Công văn chỉ ghi buổi chiều. Hãy điền giờ.']],
    ['Gửi báo cáo trước ngày 10/6/2024.', '10/06/2024', [notes.beforeDay, notes.noTime]],
    ['Gửi báo cáo chậm nhất 24h ngày 10/6/2024.', '10/06/2024 23:59', [notes.endOfDay]],
    ['Gửi báo cáo chậm nhất 10h ngày 10/6.', '', [notes.noYear('10/6')]],
    ['Gửi báo cáo chậm nhất 10h thứ ba ngày 10/6/2024.', '10/06/2024 10:00', [notes.weekdayDiffers]],
  ])('proposes of "%s" the deadline "%s"', (letter, text, said) => {
    expect(suggestionsOf(letter).deadline?.map(one => [one.text, one.notes])).toEqual([[text, said]]);
  });

  it('writes what the letter is about with a capital, and several grounds in one row', () => {
    const letter =
      'V/v rà soát tiêu chí\n\nCăn cứ Quyết định số 1/QĐ-UBND;\n\nCăn cứ Kế hoạch số 2/KH-UBND;\n\nUBND xã đề nghị.';
    const {name, grounds} = suggestionsOf(letter);

    expect(name?.[0]?.text).toBe('Rà soát tiêu chí');
    expect(grounds?.map(({text, places}) => [text, places.length])).toEqual([
      ['Căn cứ Quyết định số 1/QĐ-UBND; Căn cứ Kế hoạch số 2/KH-UBND', 2],
    ]);
  });
});
