import fc from 'fast-check';
import {createContext, runInContext} from 'node:vm';
import {copyTransferable, OUTSIDE, transferRefusal} from '../../../../local-host/runtime/realm/transfer.js';

describe('transferRefusal', () => {
  it.each([1, 'text', true, null, undefined, [], {}, {a: [1, {b: null}]}])('lets %j pass', value => {
    expect(transferRefusal(value, '0')).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['a date', new Date(0), '0'],
    ['a function', () => 1, '0'],
    ['a date in an array', [1, new Date(0)], '1'],
    ['a function in an object', {a: {b: () => 1}}, 'b'],
    ['a map', new Map(), '0'],
    ['a symbol', Symbol('s'), '0'],
    ['a bigint', 1n, '0'],
  ])('refuses %s', (_name, value, property) => {
    expect(transferRefusal(value, '0')).toBe(`Failed due to illegal value in property: ${property}`);
  });

  it('refuses what refers to itself, but not what occurs twice', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = {circular};
    const shared = {a: 1};

    expect(transferRefusal(circular, '0')).toBe('Failed due to circular reference.');
    expect(transferRefusal([shared, shared], '0')).toBeUndefined();
  });

  it('takes plain values of another realm for plain', () => {
    const value: unknown = runInContext('({a: [1, {b: 2}]})', createContext({}));

    expect(transferRefusal(value, '0')).toBeUndefined();
  });
});

describe('copyTransferable', () => {
  it('makes undefined in arrays null and leaves undefined properties out', () => {
    expect(copyTransferable({a: [1, undefined], b: undefined}, OUTSIDE)).toStrictEqual({a: [1, null]});
  });

  it('copies whatever JSON can hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 4}), value => {
        expect(JSON.stringify(copyTransferable(value, OUTSIDE))).toBe(JSON.stringify(value));
      }),
    );
  });
});
