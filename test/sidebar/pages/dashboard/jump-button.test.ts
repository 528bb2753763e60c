import {dashboardMessages} from '../../../../src/i18n/page-messages.js';
import {jumpButton} from '../../../../src/sidebar/pages/dashboard/jump-button.js';
import {press} from '../../find-markup.js';
import {aUnit} from './a-dashboard.js';

const WORDS = dashboardMessages('vi');

describe('jumpButton', () => {
  it('leads to the first input cell of the tab', () => {
    const jumps: (readonly number[])[] = [];
    const button = jumpButton(aUnit(), WORDS, (...cell) => jumps.push(cell));
    press(button, 'Thôn 1');

    expect(button.attributes['title']).toBe('Mở biểu Thôn 1');
    expect(jumps).toEqual([[7, 3, 3]]);
  });

  it('is only the name where there is no tab', () => {
    expect(jumpButton(aUnit({sheetId: 0}), WORDS, () => undefined)).toMatchObject({tag: 'strong', content: ['Thôn 1']});
  });
});
