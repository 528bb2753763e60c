import {commonMessages, reminderMessages} from '../../../../src/i18n/page-messages.js';
import {type MessageView} from '../../../../src/shell/reminders/types.js';
import {type Markup} from '../../../../src/sidebar/markup/markup.js';
import {messageView} from '../../../../src/sidebar/pages/reminders/message-view.js';
import {allWith, textsOf} from '../../find-markup.js';

function viewOf(message: MessageView | null): readonly Markup[] {
  return messageView('Bà Đào', message, reminderMessages('vi').message, commonMessages('vi').feedback);
}

describe('messageView', () => {
  it('says where nothing is left to remind of', () => {
    expect(textsOf(viewOf(null), 'p')).toEqual(['Các báo cáo của người này đã nộp đủ, không còn gì phải nhắc.']);
  });

  it('shows the mail and the text for Zalo', () => {
    const mail = {subject: 'Nhắc nộp', text: 'chữ', html: '<p>chữ</p>'};
    const view = viewOf({name: 'Bà Đào', mail, zalo: 'tin'});

    expect(textsOf(view, 'h2')).toEqual(['Nội dung gửi Bà Đào']);
    expect(allWith(view, 'iframe')).toHaveLength(1);
    expect(allWith(view, 'textarea')[0]?.attributes).toMatchObject({
      value: 'tin',
      'aria-label': 'tin nhắn Zalo gửi Bà Đào',
    });
  });
});
