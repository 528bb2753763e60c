import fc from 'fast-check';
import {changeRuns, plainText, runsWithin} from '../../../../local-host/workbook/cell/rich-text-runs.js';

describe('changeRuns', () => {
  it('links a part and leaves the rest', () => {
    expect(changeRuns(plainText('abcdef'), 2, 4, {link: '#gid=1'}).runs).toEqual([
      {start: 0, end: 2},
      {start: 2, end: 4, link: '#gid=1'},
      {start: 4, end: 6},
    ]);
  });

  it('joins neighbours that come to be alike', () => {
    const linked = changeRuns(plainText('abcd'), 0, 2, {link: 'x'});

    expect(changeRuns(linked, 2, 4, {link: 'x'}).runs).toEqual([{start: 0, end: 4, link: 'x'}]);
    expect(changeRuns(linked, 0, 2, {link: null}).runs).toEqual([{start: 0, end: 4}]);
  });

  it('always covers the whole text, in order and without overlaps', () => {
    const change = fc.record({
      at: fc.tuple(fc.integer({min: 0, max: 8}), fc.integer({min: 0, max: 8})),
      link: fc.constantFrom('a', 'b', null, undefined),
      bold: fc.constantFrom(true, false, undefined),
    });
    fc.assert(
      fc.property(fc.array(change), changes => {
        const rich = changes.reduce((text, {at, link, bold}) => {
          const [start, end] = [Math.min(...at), Math.max(...at)];
          return changeRuns(text, start, end, {
            ...(link === undefined ? {} : {link}),
            ...(bold === undefined ? {} : {look: {bold}}),
          });
        }, plainText('12345678'));

        expect(rich.runs[0]?.start).toBe(0);
        expect(rich.runs.at(-1)?.end).toBe(8);
        rich.runs.slice(1).forEach((run, index) => {
          expect(run.start).toBe(rich.runs[index]?.end);
        });
      }),
    );
  });
});

describe('runsWithin', () => {
  it('cuts runs to the span', () => {
    const linked = changeRuns(plainText('abcd'), 1, 3, {link: 'x'});

    expect(runsWithin(linked, 2, 4)).toEqual([
      {start: 2, end: 3, link: 'x'},
      {start: 3, end: 4},
    ]);
  });
});
