import {findRunningExtension} from '../../../src/core/states/running-extension.js';

const DEADLINE = '2024-06-10T10:00:00+07:00';
const UNTIL = '2024-06-10T11:00:00+07:00';
const report = {state: 'draft', record: {until: UNTIL}, deadline: DEADLINE, now: '2024-06-10T10:05:00+07:00'} as const;

describe('findRunningExtension', () => {
  it("finds the unit's own deadline as long as it is ahead", () => {
    expect(findRunningExtension(report)).toBe(UNTIL);
    expect(findRunningExtension({...report, now: UNTIL})).toBeUndefined();
  });

  it('finds none where the report is in or was handed back', () => {
    expect(findRunningExtension({...report, state: 'returned'})).toBeUndefined();
    expect(findRunningExtension({...report, state: 'onTime'})).toBeUndefined();
  });

  it("finds none that is not later than the round's deadline", () => {
    expect(findRunningExtension({...report, record: {until: DEADLINE}})).toBeUndefined();
    expect(findRunningExtension({...report, record: undefined})).toBeUndefined();
  });
});
