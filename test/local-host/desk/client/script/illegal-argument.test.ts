import {illegalArgument} from '../../../../../local-host/desk/client/script/illegal-argument.js';

class Thing {
  readonly name = 'thing';
}

describe('illegalArgument', () => {
  it.each([[1], ['text'], [true], [null], [undefined], [{a: [1, {b: null}]}], [[undefined]]])('lets %j pass', value => {
    expect(illegalArgument(value, '0')).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['a date', new Date(0), '0'],
    ['a function', () => 1, '0'],
    ['an object of a class', new Thing(), '0'],
    ['a date in an array', [1, new Date(0)], '1'],
    ['a function in an object', {a: {b: () => 1}}, 'b'],
  ])('refuses %s by its property', (_, value, property) => {
    expect(illegalArgument(value, '0')).toBe(`Failed due to illegal value in property: ${property}`);
  });

  it('refuses circles', () => {
    const circle: {self?: unknown} = {};
    circle.self = circle;

    expect(illegalArgument(circle, '0')).toBe('Failed due to circular reference.');
  });
});
