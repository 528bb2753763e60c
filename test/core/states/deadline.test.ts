import {deadlineFor, isInTime} from '../../../src/core/states/deadline.js';

const DEADLINE = '2024-06-10T10:00:00+07:00';

describe('deadlineFor', () => {
  it("gives the round's deadline to a unit that has none of its own", () => {
    expect(deadlineFor(undefined, DEADLINE)).toBe(DEADLINE);
    expect(deadlineFor({}, DEADLINE)).toBe(DEADLINE);
  });

  it("gives the unit's own deadline where it is later", () => {
    expect(deadlineFor({until: '2024-06-10T10:00:01+07:00'}, DEADLINE)).toBe('2024-06-10T10:00:01+07:00');
  });

  it("keeps the round's deadline where the unit's own is earlier", () => {
    expect(deadlineFor({until: '2024-06-10T09:59:59+07:00'}, DEADLINE)).toBe(DEADLINE);
  });

  it("keeps the round's deadline where the unit's own is the same moment", () => {
    expect(deadlineFor({until: '2024-06-10T03:00:00Z'}, DEADLINE)).toBe(DEADLINE);
  });

  it('compares moments, not texts', () => {
    expect(deadlineFor({until: '2024-06-10T04:00:00Z'}, DEADLINE)).toBe('2024-06-10T04:00:00Z');
    expect(deadlineFor({until: '2024-06-10T02:59:59Z'}, DEADLINE)).toBe(DEADLINE);
  });
});

describe('isInTime', () => {
  it.each([
    ['2024-06-10T09:59:59+07:00', true],
    ['2024-06-10T10:00:00+07:00', true],
    ['2024-06-10T10:00:00.999+07:00', true],
    ['2024-06-10T03:00:00.999Z', true],
    ['2024-06-10T10:00:01+07:00', false],
    ['2024-06-10T10:00:01.000+07:00', false],
  ])('judges %s by its whole second', (at, isTimely) => {
    expect(isInTime(at, DEADLINE)).toBe(isTimely);
  });
});
