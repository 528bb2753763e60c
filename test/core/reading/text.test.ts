import fc from 'fast-check';

import {
  countLetters,
  isErrorValue,
  isNone,
  isSameText,
  readText,
  toComparisonKey,
  trimText,
} from '../../../src/core/reading/text.js';
import {anyCell} from '../support/any-cell.js';

describe('toComparisonKey', () => {
  it.each([
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['thủy lợi', 'thuỷ lợi'],
    ['HÒA BÌNH', 'hoà bình'],
    ['Đạt'.normalize('NFD'), 'đạt'],
    ['  Cơ   bản\u00a0đạt ', 'cơ bản đạt'],
    ['Chưa\u200b đạt', 'chưa đạt'],
    ['qúy', 'quý'],
    ['KM  ', 'km'],
    ['duong  lang', 'duong lang'],
  ])('takes "%s" and "%s" for the same', (one, other) => {
    expect(toComparisonKey(one)).toBe(toComparisonKey(other));
  });

  it.each([
    ['hoa', 'hòa'],
    ['của', 'cùa'],
    ['Thôn 1', 'Thôn 11'],
    ['dat', 'đạt'],
    ['mua', 'mùa'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(isSameText(one, other)).toBe(false);
  });

  it('moves the tone mark past a breve or a circumflex', () => {
    expect(toComparisonKey('hoặc')).toBe('hoặc');
    expect(toComparisonKey('tuyến')).toBe('tuyến');
  });

  it('gives the same key for a key', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const key = toComparisonKey(text);

        expect(toComparisonKey(key)).toBe(key);
      }),
    );
  });

  it('does not depend on the Unicode form', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        expect(toComparisonKey(text.normalize('NFD'))).toBe(toComparisonKey(text.normalize('NFC')));
      }),
    );
  });
});

describe('isSameText', () => {
  it('takes two spellings of a text for the same', () => {
    expect(isSameText('Thôn  1', 'THÔN 1')).toBe(true);
  });
});

describe('trimText', () => {
  it('leaves nothing of a text that shows nothing', () => {
    expect(['', ' ', ' \u200b\ufeff '].map(trimText)).toEqual(['', '', '']);
  });

  it('drops spaces and invisible characters at the ends only', () => {
    expect(trimText(' \u200b\ufeffThôn  1\u00a0 ')).toBe('Thôn  1');
  });

  it('takes linear time on a long run of spaces', () => {
    const text = `a${' '.repeat(49_998)}b`;

    expect(trimText(text)).toBe(text);
  });
});

describe('readText', () => {
  it('reads a cell of nothing but invisible characters as blank', () => {
    expect(readText(' \u200b ')).toEqual({kind: 'blank'});
  });

  it('keeps the words as typed, in composed form', () => {
    expect(readText(' Còn  1,2 km '.normalize('NFD'))).toEqual({kind: 'value', value: 'Còn  1,2 km'});
  });

  it('keeps an emoji of several people whole', () => {
    expect(readText('👨‍👩‍👧')).toEqual({kind: 'value', value: '👨‍👩‍👧'});
  });

  it('writes a number and a date as people do', () => {
    expect(readText(1250.5)).toEqual({kind: 'value', value: '1.250,5'});
    expect(readText({kind: 'date', at: '2024-06-10T10:00:00+07:00'})).toEqual({kind: 'value', value: '10/06/2024'});
  });

  it('writes a tick box as the spreadsheet does', () => {
    expect([readText(true), readText(false)]).toEqual([
      {kind: 'value', value: 'TRUE'},
      {kind: 'value', value: 'FALSE'},
    ]);
  });

  it('reads no more than five thousand characters', () => {
    expect(readText('a'.repeat(5_000)).kind).toBe('value');
    expect(readText('a'.repeat(5_001))).toEqual({kind: 'unreadable', reason: 'tooLong'});
  });

  it('refuses the value of a failed formula', () => {
    expect(readText('#REF!')).toEqual({kind: 'unreadable', reason: 'errorValue'});
    expect(readText('#1 đường trục thôn')).toEqual({kind: 'value', value: '#1 đường trục thôn'});
    expect(readText('Ô C5 báo #REF!').kind).toBe('value');
    expect(readText('#REF! ở ô C5').kind).toBe('value');
    expect(isErrorValue(' #N/A ')).toBe(true);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyCell(), cell => {
        expect(['blank', 'value', 'unreadable']).toContain(readText(cell).kind);
      }),
    );
  });
});

describe('isNone', () => {
  it.each(['Không', 'không', ' KHÔNG. ', 'Không'.normalize('NFD'), 'None'])('takes "%s" for an answer', text => {
    expect(isNone(text)).toBe(true);
  });

  it.each(['', 'Không có vốn', 'Không đủ', '-'])('does not take "%s" for "none"', text => {
    expect(isNone(text)).toBe(false);
  });
});

describe('countLetters', () => {
  it('counts letters, whatever their form, and nothing else', () => {
    expect(countLetters('Chờ số liệu!!! 12345')).toBe(9);
    expect(countLetters('Đạt'.normalize('NFD'))).toBe(3);
    expect(countLetters('12345 ..... 👍')).toBe(0);
  });
});
