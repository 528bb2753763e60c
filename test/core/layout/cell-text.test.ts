import fc from 'fast-check';

import {toCellText} from '../../../src/core/layout/cell-text.js';

/** What a spreadsheet keeps of a written text: a leading apostrophe is not part of it. */
const written = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

describe('toCellText', () => {
  it.each(['=1+1', '+84 912', '-5', '@an', "'quoted"])('marks %p as a text', text => {
    expect(toCellText(text)).toBe(`'${text}`);
  });

  it('leaves other texts alone', () => {
    expect(toCellText('Đường trục thôn = 2 km')).toBe('Đường trục thôn = 2 km');
  });

  it('never lets a formula through, and gives back what was written however often it is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@']{1,3}.*$/)), text => {
        const once = written(toCellText(text));
        const twice = written(toCellText(once));

        expect(toCellText(text).startsWith('=')).toBe(false);
        expect([once, twice]).toEqual([text, text]);
      }),
    );
  });
});
