import {parseLetter} from '../../../../src/core/index.js';
import {setUpMessages} from '../../../../src/i18n/page-messages.js';
import {anAskedList} from '../../../../src/sidebar/pages/set-up/asked-list.js';
import {textsOf} from '../../find-markup.js';

const {facts} = setUpMessages('vi');

describe('anAskedList', () => {
  it('says whom the letter asks for what', () => {
    const letter =
      'Đối với các thôn: đánh giá 10 tiêu chí, nêu khó khăn, vướng mắc và giải pháp, báo cáo bằng văn bản.';

    expect(textsOf(anAskedList(parseLetter(letter), facts), 'li')).toEqual([
      'Các thôn báo cáo',
      'Đánh giá đủ 10 tiêu chí (thôn)',
      'Khó khăn, vướng mắc, giải pháp (thôn)',
      'Báo cáo bằng văn bản (thôn)',
    ]);
  });

  it('says that nothing is asked, and which dates cannot be', () => {
    const section = anAskedList(parseLetter('Nộp trước 10h ngày 31/6/2024.'), facts);

    expect(textsOf(section, 'p')).toEqual([
      'Không đọc được công văn yêu cầu những gì.',
      expect.stringContaining('không phải là ngày giờ có thật'),
    ]);
  });
});
