import fc from 'fast-check';

import {notAfter, patternWhere, textBefore} from '../../../src/core/letter/bordered-pattern.js';

/** Letters, digits and signs that meet borders in every way; one takes two characters. */
const TEXT = fc
  .array(fc.constantFrom('a', 'ạ', 'Đ', '𐐷', '5', ' ', '.', '-', '\n'), {maxLength: 12})
  .map(parts => parts.join(''));
const SOURCES = ['\\p{L}{1,3}', '\\d|a', '(a)(5)?', '\\p{L}+$', '[^ ]', '\\p{L}?$'];
const BORDER = '\\p{L}\\p{N}.';

const places = (matches: Iterable<RegExpExecArray>): readonly (readonly [number, ...unknown[]])[] =>
  [...matches].map(match => [match.index, ...match]);

describe('notAfter', () => {
  it.each(SOURCES)('finds what look-behind finds for %s', source => {
    const pattern = notAfter(BORDER, source);
    fc.assert(
      fc.property(TEXT, text => {
        const lookBehind = new RegExp(`(?<![${BORDER}])(?:${source})`, 'gu');

        expect(places(pattern.matchAll(text))).toEqual(places(text.matchAll(lookBehind)));
        expect(pattern.exec(text)?.index).toBe(text.search(lookBehind) < 0 ? undefined : text.search(lookBehind));
        expect(pattern.test(text)).toBe(text.search(lookBehind) >= 0);
      }),
    );
  });

  it('begins anew at each call', () => {
    const pattern = notAfter('b', 'a');

    expect([pattern.exec('xa')?.index, pattern.exec('xa')?.index, pattern.test('ba')]).toEqual([1, 1, false]);
  });
});

describe('patternWhere', () => {
  it('goes on at the next character of a match that is refused', () => {
    const pattern = patternWhere('\\d{2}', match => match[0] !== '12');

    expect(pattern.matchAll('123 12 34').map(([text]) => text)).toEqual(['23', '34']);
  });
});

describe('textBefore', () => {
  it.each([
    ['abcd', 3, 'bc'],
    ['abcd', 1, 'a'],
    ['abcd', 0, ''],
  ])('of "%s" at %d is "%s"', (text, at, before) => {
    const match = new RegExp(text.charAt(at), 'u').exec(text);

    expect(match === null ? undefined : textBefore(match, 2)).toBe(before);
  });
});
