import fc from 'fast-check';

import {createCodeReader, createLabelReader, isBlank, readTick} from '../../../../src/core/layout/tab/cell-readers.js';
import {readText} from '../../../../src/core/reading/text.js';

describe('createLabelReader', () => {
  it('reads labels of both languages, in any case', () => {
    const read = createLabelReader('documentState');

    expect(['Còn thiếu', 'CÒN THIẾU', 'Missing', ' còn  thiếu '].map(read)).toEqual(
      Array.from({length: 4}, () => ({kind: 'value', value: 'missing'})),
    );
  });

  it('reads the same cell the same way twice', () => {
    const read = createLabelReader('verdict');

    expect([read('tạm được'), read('tạm được')]).toEqual([
      {kind: 'unreadable', reason: 'notInList'},
      {kind: 'unreadable', reason: 'notInList'},
    ]);
    expect([read(''), read(' ')]).toEqual([{kind: 'blank'}, {kind: 'blank'}]);
  });

  it('tells an error value from an unknown label', () => {
    expect(createLabelReader('verdict')('#REF!')).toEqual({kind: 'unreadable', reason: 'errorValue'});
  });
});

describe('createCodeReader', () => {
  const read = createCodeReader(['2', '2.1', '2.10', 'A1', '20']);

  it.each([
    ['2.1', '2.1'],
    ['2,1', '2.1'],
    [2.1, '2.1'],
    ['2.1.', '2.1'],
    ['Chỉ tiêu 2.10', '2.10'],
    ['02', '2'],
    ['TC20', '20'],
    ['a1', 'A1'],
    ['2: Giao thông', '2'],
  ])('reads %p as %p', (cell, code) => {
    expect(read(cell)).toEqual({kind: 'value', value: code});
  });

  it.each(['2.2', '3', 'không đạt 2', '-2', '2 3', '2.1 và 2.2', '2-20'])('does not read %p', cell => {
    expect(read(cell)).toEqual({kind: 'unreadable', reason: 'notInList'});
  });

  it('reads every code as itself, whatever the codes are', () => {
    const code = fc.stringMatching(/^[A-Z]{0,2}\d{1,2}(\.\d{1,2})?$/);

    fc.assert(
      fc.property(fc.uniqueArray(code, {selector: text => text.replace(/^0+/, '')}), codes => {
        const readCode = createCodeReader(codes);

        expect(codes.map(readCode)).toEqual(codes.map(value => ({kind: 'value', value})));
      }),
    );
  });
});

describe('isBlank', () => {
  it('agrees with how texts are read', () => {
    const text = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 3}),
      fc.stringMatching(/^[\s\u200B\uFEFF\u00A0x]{0,3}$/),
    );

    fc.assert(
      fc.property(text, value => {
        expect(isBlank(value)).toBe(readText(value).kind === 'blank');
      }),
    );
  });

  it('takes numbers, ticks and dates for answers', () => {
    expect([0, false, {kind: 'date', at: '2024-06-10T00:00:00+07:00'} as const].map(isBlank)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('readTick', () => {
  it.each([
    [true, true],
    ['TRUE', true],
    [false, false],
    ['', false],
    ['x', false],
    [1, false],
  ])('reads %p as %p', (cell, isTicked) => {
    expect(readTick(cell)).toEqual({kind: 'value', value: isTicked});
  });
});
