import {commonMessages, reminderMessages} from '../../../../src/i18n/page-messages.js';
import {type CallLineView} from '../../../../src/shell/reminders/types.js';
import {type Markup} from '../../../../src/sidebar/markup/markup.js';
import {callSheet} from '../../../../src/sidebar/pages/reminders/call-sheet.js';
import {allWith, textsOf} from '../../find-markup.js';

function sheetOf(lines: readonly CallLineView[]): readonly Markup[] {
  return callSheet(lines, reminderMessages('vi').calls, commonMessages('vi').feedback);
}

describe('callSheet', () => {
  it('says where nobody has to be called', () => {
    expect(textsOf(sheetOf([]), 'p')).toEqual(['Không có ai phải gọi.']);
  });

  it('has a line for each, with a box to tick and room for the result, and all of it as a text', () => {
    const sheet = sheetOf([
      {text: 'Bà Đào 0912', isByPhone: true},
      {text: 'Ông Lê', isByPhone: false},
    ]);

    expect(textsOf(sheet, 'tr')).toEqual([
      'Người cần gọi và nội dungKết quả gọi',
      'Bà Đào 0912 (không nhận thư)',
      'Ông Lê',
    ]);
    expect(allWith(sheet, 'tr').map(({content}) => content.length)).toEqual([3, 3, 3]);
    expect(allWith(sheet, 'textarea')[0]?.attributes['value']).toBe('Bà Đào 0912\nÔng Lê');
  });
});
