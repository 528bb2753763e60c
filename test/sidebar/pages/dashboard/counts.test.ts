import {dashboardMessages} from '../../../../src/i18n/page-messages.js';
import {countsSection} from '../../../../src/sidebar/pages/dashboard/counts.js';
import {allWith, textsOf} from '../../find-markup.js';

const WORDS = dashboardMessages('vi');
const COUNTS = {expected: 8, onTime: 4, late: 1, returned: 1, extended: 1, missing: 1};

describe('countsSection', () => {
  it('says the states in numbers, and the bar in words', () => {
    const [bar, list] = countsSection(COUNTS, WORDS);

    expect(bar?.attributes['aria-label']).toBe(
      '4 đúng hạn, 1 nộp muộn, 1 chờ bổ sung, 1 được lùi hạn, 1 chưa nộp trên 8 báo cáo',
    );
    expect(textsOf(list ?? [], 'dt')).toEqual(['Đúng hạn', 'Nộp muộn', 'Chờ bổ sung', 'Được lùi hạn', 'Chưa nộp']);
    expect(textsOf(list ?? [], 'dd')).toEqual(['4/8', '1/8', '1/8', '1/8', '1/8']);
  });

  it.each([
    [COUNTS, ['50%', '12.5%', '12.5%', '12.5%', '12.5%']],
    [{expected: 0, onTime: 0, late: 0, returned: 0, extended: 0, missing: 0}, ['0%', '0%', '0%', '0%', '0%']],
  ])('gives each state its share of the bar: %j', (counts, widths) => {
    const [bar] = countsSection(counts, WORDS);

    expect(allWith(bar?.content ?? [], 'span').map(({attributes}) => attributes['style'])).toEqual(
      widths.map(width => `width: ${width}`),
    );
  });
});
