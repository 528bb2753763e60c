import {mailView} from '../../../src/sidebar/elements/mail-view.js';
import {allWith, textsOf} from '../find-markup.js';

const WORDS = {subject: 'Tiêu đề', mail: 'Thư', plain: 'Chữ thường'};

describe('mailView', () => {
  const view = mailView({subject: 'Nhắc nộp', text: 'Kính gửi', html: '<p>Kính gửi</p>'}, WORDS);

  it('shows the mail in a frame without scripts, whose links open beside', () => {
    const [frame] = allWith(view, 'iframe');

    expect(frame?.attributes['sandbox']).toBe('');
    expect(frame?.attributes['srcdoc']).toContain('<base target="_blank">');
    expect(frame?.attributes['srcdoc']).toMatch(/<p>Kính gửi<\/p>$/);
  });

  it('says its subject, and its plain text folded away', () => {
    expect(textsOf(view, 'p')).toEqual(['Nhắc nộp']);
    expect(textsOf(allWith(view, 'details'), 'pre')).toEqual(['Kính gửi']);
  });
});
