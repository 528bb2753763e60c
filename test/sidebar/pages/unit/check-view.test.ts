import {type UnitAction, type UnitActionPreview} from '../../../../src/shell/reports/types.js';
import {type Markup} from '../../../../src/sidebar/markup/markup.js';
import {checkView} from '../../../../src/sidebar/pages/unit/check-view.js';
import {toUnitPage} from '../../../../src/sidebar/pages/unit/unit-page.js';
import {allOf, allWith, textOf, textsOf} from '../../find-markup.js';

const MESSAGE = {name: 'Bà Đào', mail: {subject: 'Nhắc', text: 'chữ', html: '<p>'}, zalo: 'tin'};

function viewOf(action: UnitAction, facts: Partial<UnitActionPreview> = {}): readonly Markup[] {
  const preview = {
    unit: 'Thôn 1',
    at: '10:00 11/06/2024',
    deadline: '10:00 11/06/2024',
    lineBefore: 'Đã nộp',
    lineAfter: 'Chờ bổ sung',
    gaps: 0,
    people: [{name: 'Bà Đào', phone: '0912', email: 'a@example.test', message: MESSAGE}],
    nextReminder: '07:00 10/06/2024',
    waves: [],
    ...facts,
  };
  return checkView(preview, toUnitPage('vi', action));
}

const noticesOf = (view: readonly Markup[]): readonly string[] =>
  allOf(view)
    .filter(({attributes}) => attributes['class'] === 'notice')
    .map(textOf);

describe('checkView', () => {
  it('says what will be done, the state line before and after, and what whom is told', () => {
    const view = viewOf('returnReport');

    expect(textsOf(view, 'h3').slice(0, 3)).toEqual([
      'Dòng trạng thái trong biểu hiện nay',
      'Dòng trạng thái sau khi thực hiện',
      'Người được thông báo',
    ]);
    expect(textsOf(view, 'p').slice(0, 3)).toEqual([
      'Thôn 1: bỏ dấu ✓ ở ô "Nộp báo cáo", trạng thái thành "Chờ bổ sung", hạn bổ sung 10 giờ 00 ngày 11/6/2024.',
      'Đã nộp',
      'Chờ bổ sung',
    ]);
    expect([allWith(view, 'iframe').length, allWith(view, 'textarea')[0]?.attributes['value']]).toEqual([1, 'tin']);
  });

  it.each([
    ['07:00 10/06/2024', 'Thư nhắc tự động tiếp theo lúc 07 giờ 00 ngày 10/6/2024'],
    ['', 'không còn đợt nhắc tự động nào'],
  ])('says that no mail goes at once, and when the next does: "%s"', (nextReminder, text) => {
    expect(noticesOf(viewOf('returnReport', {nextReminder}))).toEqual([expect.stringContaining(text)]);
  });

  it('says who need not be told, and where nobody can be', () => {
    const person = {name: 'Bà Đào', phone: '', email: '', message: null};

    expect(textsOf(viewOf('returnReport', {people: [person]}), 'p').slice(-2)).toEqual([
      'Bà Đào, chưa có số điện thoại',
      'Không phải nhắc người này.',
    ]);
    expect(noticesOf(viewOf('returnReport', {people: []}))).toEqual([
      'Chưa có người báo cáo trong Danh bạ: cần báo trực tiếp.',
    ]);
  });

  it.each([
    ['recordPaperReport', 3, 1],
    ['recordPaperReport', 0, 0],
    ['extendDeadline', 3, 0],
  ] as const)('of %s with %d gaps warns %d times of them', (action, gaps, times) => {
    const warned = noticesOf(viewOf(action, {gaps})).filter(text => text.includes('nội dung chưa đủ hoặc chưa đúng'));

    expect(warned).toHaveLength(times);
  });

  it.each([
    [[{name: 'Đúng hạn', at: '10:00'}], ['Đúng hạn: 10:00'], []],
    [[], [], ['Với hạn mới không còn đợt nhắc nào phía trước.']],
  ])('lists the waves of the whole round, and no line of a unit', (waves, items, notices) => {
    const view = viewOf('extendDeadline', {unit: '', lineBefore: '', lineAfter: '', people: [], waves});

    expect([textsOf(view, 'li'), noticesOf(view)]).toEqual([items, notices]);
    expect(textsOf(view, 'p')[0]).toBe('Cả đợt báo cáo: hạn nộp mới là 10 giờ 00 ngày 11/6/2024.');
  });
});
