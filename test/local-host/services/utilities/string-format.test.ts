import {formatString} from '../../../../local-host/services/utilities/string-format.js';

describe('formatString', () => {
  it.each<[string, unknown[], string]>([
    ['%s is %d', ['a', 5], 'a is 5'],
    ['%d%%', [12.9], '12%'],
    ['%5.2f|%-5d|%05d', [3.14159, 7, -42], ' 3.14|7    |-0042'],
    ['%+d % d', [3, 3], '+3  3'],
    ['%x %X %o %c', [255, 255, 8, 65], 'ff FF 10 A'],
    ['%2$s %1$s', ['a', 'b'], 'b a'],
    ['%.2s|%5s|', ['abc', 'd'], 'ab|    d|'],
    ['%f', [1.5], '1.500000'],
  ])('fills %j', (template, values, text) => {
    expect(formatString(template, values)).toBe(text);
  });

  it('refuses a template with more places than values', () => {
    expect(() => formatString('%s %s', ['a'])).toThrow("Format specifier '%s' has no argument.");
  });

  it('refuses letters it does not know', () => {
    expect(() => formatString('%q', ['a'])).toThrow('Unknown format conversion: %q');
  });
});
