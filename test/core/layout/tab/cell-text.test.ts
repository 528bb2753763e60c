import fc from 'fast-check';

import {fromCellText, toCellText} from '../../../../src/core/layout/tab/cell-text.js';

/** What a plain-text cell gives back for a written text: Google may keep a leading apostrophe or hide it. */
const CELLS: readonly (readonly [string, (text: string) => string])[] = [
  ['keeps', text => text],
  ['hides', text => (text.startsWith("'") ? text.slice(1) : text)],
];

const FORMULAS = [
  '=1+1',
  '=',
  ' =1+1',
  '\t=1+1',
  '\u00A0=1+1',
  '\u200B=1+1',
  '\uFEFF=1+1',
  '\u202E=1+1',
  '\u3164=1+1',
  '＝1+1',
  '\u3000＝SUM(1)',
  '+SUM(1)',
  '-IMPORTXML("http://evil.example/","//a")',
  '@SUM(1)',
  '＋SUM（1）',
  '－1+IMAGE("http://evil.example/")',
  '＠SUM(1)',
];

const TEXTS = [
  '+84912345678',
  '+84 912 345 678',
  '-5',
  '-Làm đường trục thôn (2 km)',
  '- Họp dân(2 lần)',
  '@an',
  '+1+1',
  "'quoted",
  "''twice",
  'Đường trục thôn = 2 km',
  '',
];

describe('toCellText', () => {
  it.each(FORMULAS)('marks %j, which could be taken for a formula, as a text', text => {
    expect(toCellText(text)).toBe(`'${text}`);
  });

  it.each(TEXTS)('leaves %j as people read it', text => {
    expect(toCellText(text)).toBe(text);
  });

  it('marks a text once, however often it is written', () => {
    expect(toCellText(toCellText('=1+1'))).toBe("'=1+1");
  });

  it.each(CELLS)('lets no formula through, and gives texts back, where the cell %s apostrophes', (_, cell) => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\s\u200B]?[=＝+\-@]{1,3}.*$/u)), text => {
        fc.pre(!text.startsWith("'"));
        const once = fromCellText(cell(toCellText(text)));
        const twice = fromCellText(cell(toCellText(once)));

        expect(toCellText(text)).not.toMatch(/^[\s\u200B]*[=＝]/u);
        expect([once, twice]).toEqual([text, text]);
      }),
    );
  });

  it.each(CELLS)('adds no apostrophe to texts that begin with some, where the cell %s apostrophes', (_, cell) => {
    fc.assert(
      fc.property(fc.stringMatching(/^'{1,4}=?.*$/), text => {
        const states = [1, 2, 3].reduce<readonly string[]>(
          ([last = '', ...before]) => [cell(toCellText(fromCellText(last))), last, ...before],
          [cell(text)],
        );

        expect(Math.max(...states.map(state => state.length))).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
