import {commonMessages} from '../../../src/i18n/page-messages.js';
import {copyable} from '../../../src/sidebar/elements/copyable.js';
import {allWith, buttonOf} from '../find-markup.js';

describe('copyable', () => {
  it.each([
    ['a', 2],
    ['a\nb\nc', 4],
    ['a\n'.repeat(40), 12],
  ])('shows %j in %d lines', (text, rows) => {
    const box = copyable(text, 'lời mời', commonMessages('vi').feedback);

    expect(allWith(box, 'textarea')[0]?.attributes).toEqual({
      value: text,
      readonly: true,
      rows,
      'aria-label': 'lời mời',
    });
    expect(buttonOf(box, 'Sao chép: lời mời').content).toEqual(['Sao chép']);
  });
});
