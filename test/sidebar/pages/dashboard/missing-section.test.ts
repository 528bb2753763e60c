import {dashboardMessages} from '../../../../src/i18n/page-messages.js';
import {type Dashboard} from '../../../../src/shell/dashboard/types.js';
import {type Markup} from '../../../../src/sidebar/markup/markup.js';
import {missingSection} from '../../../../src/sidebar/pages/dashboard/missing-section.js';
import {allWith, textsOf} from '../../find-markup.js';
import {aDashboard, aGroup, aUnit} from './a-dashboard.js';

function sectionOf(facts: Partial<Dashboard>): Markup {
  return missingSection(aDashboard(facts), dashboardMessages('vi'), () => undefined);
}

describe('missingSection', () => {
  it.each([
    [0, 0, 0, 'Đã nhận đủ báo cáo'],
    [7, 0, 0, 'Chưa hoàn thành: 07 báo cáo (07 chưa nộp)'],
    [0, 1, 0, 'Chưa hoàn thành: 01 báo cáo (01 chờ bổ sung)'],
    [6, 1, 1, 'Chưa hoàn thành: 08 báo cáo (06 chưa nộp, 01 chờ bổ sung, 01 được lùi hạn)'],
  ])('counts %d missing, %d returned and %d extended as the bar does', (missing, returned, extended, title) => {
    const counts = {expected: 9, onTime: 0, late: 0, missing, returned, extended};

    expect(textsOf(sectionOf({counts}), 'h2')).toEqual([title]);
  });

  it('says whom to urge and whom to call', () => {
    const section = sectionOf({missing: [aGroup()]});

    expect(textsOf(section, 'summary')).toEqual(['Ông Lê: 1']);
    expect(textsOf(section, 'p')).toEqual([
      'Người đôn đốc: chưa có số điện thoại',
      'Đang nhập',
      'Bà Đào: 0912 345 678',
    ]);
    expect(allWith(section, 'a').map(({attributes}) => attributes['href'])).toEqual(['tel:0912345678']);
  });

  it('says where nobody urges, nobody reports, and nothing was begun', () => {
    const unit = {...aUnit({line: ''}), respondents: []};
    const section = sectionOf({missing: [aGroup({supervisor: null, units: [unit]})]});

    expect(textsOf(section, 'summary')).toEqual(['Chưa phân công người đôn đốc: 1']);
    expect(textsOf(section, 'p')).toEqual(['Chưa nộp', 'Chưa có người báo cáo trong Danh bạ']);
  });

  it.each([
    [8, true],
    [9, false],
  ])('shows the groups of %d units: %s', (count, open) => {
    const section = sectionOf({missing: [aGroup({count})]});

    expect(allWith(section, 'details').map(({attributes}) => attributes['open'])).toEqual([open]);
  });
});
