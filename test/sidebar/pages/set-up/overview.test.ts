import {anOverview, canApply} from '../../../../src/sidebar/pages/set-up/overview.js';
import {type Wizard} from '../../../../src/sidebar/pages/set-up/wizard.js';
import {textsOf} from '../../find-markup.js';
import {aWizard} from './a-wizard.js';

function linesOf(wizard: Wizard): readonly string[] {
  const view = anOverview(wizard);
  const values = textsOf(view, 'dd');
  return textsOf(view, 'dt').map((label, at) => `${label}: ${values[at] ?? ''}`);
}

/** A running round from which somebody deleted a set-up tab. */
function lacking(tab: string): Wizard {
  const wizard = aWizard({}, false);
  return {...wizard, state: {...wizard.state, missingTabs: [tab]}};
}

describe('anOverview', () => {
  it('says of a new round what will be written as the tab will show it, what is blank, and who runs it', () => {
    const wizard = aWizard({deadline: '10h 10/6/2024'});
    wizard.people.chair = {name: 'Ông Lê', position: 'Bí thư', email: '', phone: '0912'};

    expect(linesOf(wizard)).toEqual([
      'Thời hạn nộp: 10/06/2024 10:00',
      'Bộ tiêu chí thôn: Bộ 10',
      'Bộ tiêu chí xã: Bộ 19',
      'Gửi nhắc từ: 07:00',
      'Gửi nhắc đến: 20:30',
      'Tên đợt báo cáo: Chưa điền',
      'Xã: Chưa điền',
      'Trưởng ban (chủ trì cuộc họp): Ông Lê, Bí thư, 0912',
    ]);
  });

  it('says of a running round what was changed, and that packs are loaded again', () => {
    const wizard = aWizard({name: 'Đợt 1'}, false);
    const unchanged = textsOf(anOverview(wizard), 'p');
    Object.assign(wizard.round, {name: 'Đợt 2', villagePack: 'Bộ 19'});
    wizard.reloadsPacks = true;

    expect(unchanged).toEqual(['Không có mục nào thay đổi.']);
    expect(linesOf(wizard).map(line => line.slice(0, 25))).toEqual([
      'Tên đợt báo cáo: Đợt 2',
      'Bộ tiêu chí thôn: Bộ 19',
      'Nạp lại bộ tiêu chí: Nạp ',
    ]);
  });

  it('says which tabs will be made again', () => {
    expect(linesOf(lacking('Danh bạ'))).toEqual(['Tạo lại trang đã bị xóa: Danh bạ']);
  });

  it('warns once more of a deadline that is over', () => {
    expect(textsOf(anOverview(aWizard({deadline: '10/06/2023 10:00'})), 'p')).toEqual([
      'Chưa có gì thay đổi. Bấm nút dưới đây để ghi những giá trị này.',
      '10 giờ 00 ngày 10/6/2023 đã qua. Hãy xem lại ngày, tháng, năm; nếu đúng, cứ tiếp tục.',
    ]);
  });
});

describe('canApply', () => {
  it.each([
    ['a new round', aWizard(), true],
    ['a new round with a wrong row', aWizard({from: 'sáng'}), false],
    ['a running round without a change', aWizard({}, false), false],
    [
      'a running round whose packs are loaded again',
      {...aWizard({villagePack: 'Bộ 19'}, false), reloadsPacks: true},
      true,
    ],
    ['a running round that lacks a tab', lacking('Danh bạ'), true],
  ])('judges %s', (_, wizard, isAllowed) => {
    expect(canApply(wizard)).toBe(isAllowed);
  });
});
