import fc from 'fast-check';

import {formatUnitCode, planTabTitle} from '../../../../src/core/layout/tab/tab-title.js';

describe('formatUnitCode', () => {
  it('puts a criterion under TC with two digits and leaves a village its code', () => {
    expect([
      formatUnitCode('village', 'T01', 'vi'),
      formatUnitCode('criterion', '2', 'vi'),
      formatUnitCode('criterion', '17', 'vi'),
      formatUnitCode('criterion', '2', 'en'),
    ]).toEqual(['T01', 'TC02', 'TC17', 'C02']);
  });
});

describe('planTabTitle', () => {
  it('begins with the code', () => {
    expect(planTabTitle('T01', 'Thôn 1', [])).toBe('T01 Thôn 1');
  });

  it('cuts long names after a whole word, to 31 characters with the ellipsis', () => {
    expect(
      [
        'Môi trường và an toàn thực phẩm',
        'Thủy lợi và phòng, chống thiên tai',
        'Cơ sở hạ tầng thương mại nông thôn',
      ].map(name => planTabTitle('TC17', name, [])),
    ).toEqual(['TC17 Môi trường và an toàn…', 'TC17 Thủy lợi và phòng, chống…', 'TC17 Cơ sở hạ tầng thương mại…']);
  });

  it('keeps a title of just 31 characters whole', () => {
    const name = 'Thôn Đông Bắc Thượng Hạ 123';

    expect(planTabTitle('T01', name, [])).toBe(`T01 ${name}`);
    expect(`T01 ${name}`).toHaveLength(31);
  });

  it('cuts within a word that is nearly the whole title', () => {
    expect(planTabTitle('T01', 'x'.repeat(40), [])).toBe(`T01 ${'x'.repeat(26)}…`);
  });

  it('numbers a title that is taken, whatever its case and tone placement', () => {
    expect(planTabTitle('T01', 'Hòa Bình', ['t01 hoà bình', 'T01 Hòa Bình (2)'])).toBe('T01 Hòa Bình (3)');
  });

  it('replaces signs that titles must not have', () => {
    expect(planTabTitle('T01', "Thôn [1]: 'Bắc/Nam' *?\\", [])).toBe('T01 Thôn 1 Bắc Nam');
  });

  it('leaves out signs that show nothing, turn the direction of writing, or are half a letter', () => {
    expect(planTabTitle('T01', '\u202EThô\u200Bn\u2069 \uD83D1\r\n2\u20283\u00854', [])).toBe('T01 Thôn 1 2 3 4');
  });

  it('gives usable and distinct titles for any names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.string({unit: 'grapheme', maxLength: 50})), {maxLength: 20}),
        units => {
          const titles: string[] = [];
          for (const [code, name] of units) titles.push(planTabTitle(code, name, titles));

          expect(titles.filter(title => title === '' || title.length > 31 || /[[\]:*?/\\]/.test(title))).toEqual([]);
          expect(new Set(titles.map(title => title.toLowerCase())).size).toBe(titles.length);
        },
      ),
    );
  });
});
