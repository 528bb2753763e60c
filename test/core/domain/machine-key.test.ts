import fc from 'fast-check';

import {
  formatMachineKey,
  isTabKey,
  isUnitKey,
  LAYOUT_VERSION,
  parseMachineKey,
} from '../../../src/core/domain/machine-key.js';

describe('formatMachineKey', () => {
  it('names layout, tab, round and the inputs as made', () => {
    const key = formatMachineKey('village:T01', 'r2406-k3f9', '9f3c2a1177d0e4b5');

    expect(key).toBe('NTM|1|village:T01|r2406-k3f9|9f3c2a1177d0e4b5');
  });

  it('writes a dash where the tab holds no inputs', () => {
    expect(formatMachineKey('setup:round', 'r1')).toBe('NTM|1|setup:round|r1|-');
  });
});

describe('parseMachineKey', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^|:\s]{1,8}$/), fc.stringMatching(/^[a-z0-9-]{1,12}$/), (id, round) => {
        const key = parseMachineKey(formatMachineKey(`criterion:${id}`, round, 'abc'));

        expect(key).toEqual({
          layoutVersion: LAYOUT_VERSION,
          tab: `criterion:${id}`,
          roundId: round,
          madeFingerprint: 'abc',
        });
      }),
    );
  });

  it('reads the key of another layout version, so that the caller can say so', () => {
    expect(parseMachineKey('NTM|7|village:T01|r1|-')?.layoutVersion).toBe(7);
  });

  it.each<[unknown, string]>([
    ['', 'blank'],
    ['NTM|1|village:T01|r1', 'a missing part'],
    ['NTM|1|village:T01|r1|-|x', 'a part too many'],
    ['XYZ|1|village:T01|r1|-', 'another prefix'],
    ['NTM|0|village:T01|r1|-', 'no version'],
    ['NTM|1|village:|r1|-', 'no id'],
    ['NTM|1|hamlet:T01|r1|-', 'an unknown kind'],
    ['NTM|1|setup:weather|r1|-', 'an unknown set-up tab'],
    [42, 'a number'],
    [undefined, 'nothing'],
  ])('does not read %p (%s)', value => {
    expect(parseMachineKey(value)).toBeUndefined();
  });
});

describe('isUnitKey', () => {
  it('tells entry tabs from the others', () => {
    expect(['village:T01', 'criterion:2', 'setup:round', 'output:board', 'template:village'].map(isUnitKey)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('isTabKey', () => {
  it('accepts any id for units and only known ids for the rest', () => {
    expect(['village:Thôn 1', 'output:log', 'output:diary', 'template:criterion', 'T01'].map(isTabKey)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });
});
