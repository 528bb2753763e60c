import {setUpMessages} from '../../../../src/i18n/page-messages.js';
import {judgeFields, toFinding} from '../../../../src/sidebar/pages/set-up/step.js';

const {errors} = setUpMessages('vi');

describe('judgeFields', () => {
  it('counts the wrong fields and leads to the first', () => {
    const marks = [
      ['a', ''],
      ['b', 'sai'],
      ['c', 'sai'],
    ] as const;

    expect(judgeFields(marks, errors)).toEqual({
      sentence: 'Còn 02 ô cần sửa, xem dòng ghi dưới từng ô.',
      marks,
      focus: 'b',
    });
  });

  it('lets right fields pass', () => {
    expect(judgeFields([['a', '']], errors)).toEqual({...toFinding(), marks: [['a', '']]});
  });
});
