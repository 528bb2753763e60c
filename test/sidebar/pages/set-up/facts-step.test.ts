import {factsStep} from '../../../../src/sidebar/pages/set-up/facts-step.js';
import {press, textsOf} from '../../find-markup.js';
import {aSuggestion, aWizard} from './a-wizard.js';

const FILLED = {name: 'Đợt 1', commune: 'X', deadline: '10/06/2024 10:00'};

describe('factsStep', () => {
  it('offers to tick all proposals where there are any', () => {
    const wizard = aWizard(FILLED);
    expect(textsOf(factsStep.view(wizard), 'button')).toEqual([]);

    wizard.suggestions = {deadline: [aSuggestion('10/06/2024 10:00')]};
    press(factsStep.view(wizard), 'Đánh dấu tất cả đề xuất là đúng');

    expect([...wizard.confirmed]).toEqual(['deadline']);
  });

  it('leads to the first field that is wrong', () => {
    expect(factsStep.check(aWizard({...FILLED, letterDate: 'hôm nay'}))).toMatchObject({
      sentence: 'Còn 01 ô cần sửa, xem dòng ghi dưới từng ô.',
      focus: 'round-letterDate',
    });
  });

  it('names the proposals of which nothing was said, before anything else', () => {
    const wizard = aWizard({...FILLED, letterDate: 'hôm nay'});
    wizard.suggestions = {commune: [aSuggestion('Y')], place: [aSuggestion('Y')]};
    wizard.confirmed.add('place');

    expect(factsStep.check(wizard)).toMatchObject({
      sentence: 'Còn đề xuất chưa xác nhận: Xã. Hãy đánh dấu, sửa hoặc xóa trống từng mục.',
      focus: 'round-commune',
    });
  });

  it('goes on where all is filled in', () => {
    expect(factsStep.check(aWizard(FILLED)).sentence).toBe('');
  });
});
