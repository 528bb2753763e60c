import {dashboardMessages} from '../../../../src/i18n/page-messages.js';
import {type Health} from '../../../../src/shell/dashboard/types.js';
import {healthSection} from '../../../../src/sidebar/pages/dashboard/health-section.js';
import {type Markup} from '../../../../src/sidebar/markup/markup.js';
import {allWith, press, textOf, textsOf} from '../../find-markup.js';
import {aHealth} from './a-dashboard.js';

function sectionOf(facts: Partial<Health>, mended: string[] = []): Markup {
  const desk = {name: 'Sửa biểu mẫu', mend: (what: string) => mended.push(what)};
  return healthSection(aHealth(facts), dashboardMessages('vi'), desk);
}

function badOf(section: Markup): readonly string[] {
  return allWith(section, 'li')
    .filter(({attributes}) => attributes['class'] === 'bad')
    .map(textOf);
}

describe('healthSection', () => {
  it('finds nothing to mend where everything works', () => {
    const section = sectionOf({});

    expect(badOf(section)).toEqual([]);
    expect(allWith(section, 'button')).toEqual([]);
    expect(textsOf(section, 'li')).toHaveLength(5);
  });

  it.each([
    [{clock: 'silent'}, '⚠Cần xử lý: Đôn đốc tự động ngừng chạy từ 08:00 03/06/2024.Bật đôn đốc tự động', 'clock'],
    [{clock: 'off'}, '⚠Cần xử lý: Đôn đốc tự động chưa bật.Bật đôn đốc tự động', 'clock'],
    [
      {isRegionRight: false},
      '⚠Cần xử lý: Ngôn ngữ hoặc múi giờ của bảng tính đã bị đổi: số, ngày và hạn nộp sẽ bị đọc sai.Đặt lại Việt Nam, GMT+7',
      'region',
    ],
    [{brokenTabs: ['Thôn 1', 'Thôn 2']}, '⚠Cần xử lý: 02 biểu bị xóa hoặc hỏng: Thôn 1, Thôn 2.Sửa biểu mẫu', 'tabs'],
  ] satisfies [Partial<Health>, string, string][])('offers to mend %j', (facts, text, what) => {
    const mended: string[] = [];
    const section = sectionOf(facts, mended);
    for (const label of textsOf(section, 'button')) press(section, label);

    expect([badOf(section), mended]).toEqual([[text], [what]]);
  });

  it('has no button for mails that are used up', () => {
    const section = sectionOf({quotaLeft: 0});

    expect(badOf(section)).toHaveLength(1);
    expect(allWith(section, 'button')).toEqual([]);
  });

  it.each(['setUp', 'closed'] as const)('says nothing of the clock of a round that is %s', phase => {
    const section = sectionOf({phase, clock: 'off'});

    expect(badOf(section)).toHaveLength(1);
    expect(textOf(section)).not.toContain('Bật đôn đốc tự động');
  });

  it('takes a clock that has not run yet for right', () => {
    expect(badOf(sectionOf({clock: 'waiting'}))).toEqual([]);
  });
});
