import {readFileSync} from 'node:fs';

import {letterStep} from '../../../../src/sidebar/pages/set-up/letter-step.js';
import {byId, textsOf} from '../../find-markup.js';
import {aWizard} from './a-wizard.js';

const LETTER = readFileSync('test/core/letter/letter-09-cv-ntm.txt', 'utf8');

describe('letterStep', () => {
  it.each([
    [true, []],
    [
      false,
      [
        'Đợt báo cáo đã có. Chỉ những mục đồng chí sửa và xác nhận mới được ghi; biểu mẫu và số liệu đã nhập giữ nguyên.',
      ],
    ],
  ])('says of a round that is new (%s) what it can change', (isNew, texts) => {
    expect(textsOf(letterStep.view(aWizard({}, isNew)), 'p').filter(text => text.startsWith('Đợt'))).toEqual(texts);
  });

  it.each([
    [' \n', 'Chưa có nội dung. Hãy dán công văn vào ô trên, hoặc chọn "Không có công văn, tự điền".'],
    ['x'.repeat(200_001), 'Nội dung dài hơn 200000 ký tự. Hãy chỉ dán công văn, không dán cả phụ lục và biểu mẫu.'],
    ['x'.repeat(200_000), ''],
  ])('takes a letter that can be read', (letter, sentence) => {
    const wizard = aWizard();
    byId(letterStep.view(wizard), 'letter').handlers.input?.(letter);

    expect(letterStep.check(wizard).sentence).toBe(sentence);
  });

  it('proposes what the letter says once, unconfirmed, and keeps what it does not say', () => {
    const wizard = aWizard({dataAsOf: '01/06/2024', commune: 'Giả Định'}, false);
    wizard.letter = LETTER;
    wizard.confirmed.add('name');

    letterStep.leave?.(wizard);

    expect(wizard.round).toMatchObject({letter: '09/CV-NTM', commune: 'Cẩm Lĩnh', dataAsOf: '01/06/2024'});
    expect([...wizard.confirmed]).toEqual([]);
  });

  it('keeps what a row held where the letter says several things of it', () => {
    const wizard = aWizard({deadline: '01/06/2024 10:00'});
    wizard.letter = 'Gửi báo cáo trước 10h ngày 10/6/2024.\n\nGửi báo cáo trước 11h ngày 12/6/2024.';

    letterStep.leave?.(wizard);

    expect(wizard.suggestions.deadline).toHaveLength(2);
    expect(wizard.round.deadline).toBe('01/06/2024 10:00');
  });

  it('takes the signer for the chair, unless somebody has named one', () => {
    const [wizard, named] = [aWizard(), aWizard()];
    named.people.chair = {...named.people.chair, name: 'Ông Lê'};
    for (const one of [wizard, named]) {
      one.letter = 'Công văn\n\nTRƯỞNG BAN\n\nNguyễn Văn Giả';
      letterStep.leave?.(one);
    }

    expect([wizard.people.chair.name, named.people.chair.name]).toEqual(['Nguyễn Văn Giả', 'Ông Lê']);
  });
});
