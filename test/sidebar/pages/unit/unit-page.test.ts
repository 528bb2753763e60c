import {toUnitPage} from '../../../../src/sidebar/pages/unit/unit-page.js';

describe('toUnitPage', () => {
  it.each(['returnReport', 'recordPaperReport', 'extendDeadline'])('serves %s', mode => {
    expect(toUnitPage('vi', mode).action).toBe(mode);
  });

  it('asks for more, which changes least, where it was opened for nothing', () => {
    expect(toUnitPage('en', '')).toMatchObject({action: 'returnReport', menu: {returnReport: 'Return for revision'}});
  });
});
