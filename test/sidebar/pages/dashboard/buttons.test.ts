import {commonMessages, dashboardMessages} from '../../../../src/i18n/page-messages.js';
import {dashboardButtons} from '../../../../src/sidebar/pages/dashboard/buttons.js';
import {allWith, press, textsOf} from '../../find-markup.js';

const {menu} = commonMessages('vi');

describe('dashboardButtons', () => {
  const done: string[] = [];
  const buttons = dashboardButtons(menu, dashboardMessages('vi'), {
    run: command => done.push(`run ${command}`),
    open: command => done.push(`open ${command}`),
  });

  it('has one blue button, the first', () => {
    const classes = allWith(buttons, 'button').map(({attributes}) => attributes['class']);

    expect(classes.filter(name => name === 'action')).toHaveLength(1);
    expect(classes[0]).toBe('action');
  });

  it('folds away what is seldom needed', () => {
    expect(textsOf(allWith(buttons, 'details'), 'button')).toEqual([
      'Đề nghị bổ sung',
      'Ghi nhận báo cáo giấy',
      'Gia hạn',
    ]);
  });

  it('runs what answers here, and opens what has a page', () => {
    for (const label of textsOf(buttons, 'button')) press(buttons, label);

    expect(done).toEqual([
      'run compileSummary',
      'open sendReminders',
      'run validateAll',
      'run generateTabs',
      'open returnReport',
      'open recordPaperReport',
      'open extendDeadline',
    ]);
  });
});
