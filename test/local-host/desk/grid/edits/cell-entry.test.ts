import * as fc from 'fast-check';
import {cellEntry} from '../../../../../local-host/desk/grid/edits/cell-entry.js';
import {BLANK_CELL, type Cell} from '../../../../../local-host/workbook/cell/cell.js';
import {withTyped} from '../../../../../local-host/workbook/typing/entry.js';
import {parseTypedText} from '../../../../../local-host/workbook/typing/typed-text.js';

const aFormat = fc.constantFrom(undefined, 'dd/mm/yyyy', 'dd/mm/yyyy h:mm:ss', '0.00', '0%', '@', '#,##0');
const aNumber = fc.oneof(
  fc.integer({min: -1e6, max: 1e6}),
  fc.double({min: 0, max: 1e5, noNaN: true, noDefaultInfinity: true}),
);
const aText = fc.oneof(fc.string(), fc.constantFrom('007', '1/2', '=A1', "'x", 'TRUE', ' 12 ', '12,5', '5%', '+84'));

function typedAgain(cell: Cell, locale: string): Cell {
  const plainText = cell.style.numberFormat === '@';
  return withTyped(cell, parseTypedText(cellEntry(cell, locale), {locale, plainText, currentYear: 2024}));
}

describe('cellEntry', () => {
  it.each([
    [{value: 1234.5}, '1234,5'],
    [{value: 0.07, style: {numberFormat: '0%'}}, '7%'],
    [{value: 45_447, style: {numberFormat: 'dd/mm'}}, '04/06/2024'],
    [{value: true}, 'TRUE'],
    [{value: '007'}, "'007"],
    [{value: '007', style: {numberFormat: '@'}}, '007'],
    [{value: 'Thôn 6'}, 'Thôn 6'],
    [{formula: '=SUM(A1,2.5)'}, '=SUM(A1;2,5)'],
  ])('gives %j as a person edits it', (parts, entry) => {
    expect(cellEntry({...BLANK_CELL, ...parts}, 'vi_VN')).toBe(entry);
  });

  it('gives what makes the same cell when it is typed again', () => {
    fc.assert(
      fc.property(
        fc.oneof(aNumber, aText),
        aFormat,
        fc.constantFrom('vi_VN', 'en_US'),
        (value, numberFormat, locale) => {
          fc.pre(!(typeof value === 'number' && numberFormat === '@'));
          const cell: Cell = {...BLANK_CELL, value, style: numberFormat === undefined ? {} : {numberFormat}};

          const {value: again} = typedAgain(cell, locale);

          if (typeof value === 'number') expect(again).toBeCloseTo(value, 4);
          else expect(again).toBe(value);
        },
      ),
      {seed: 5, numRuns: 300},
    );
  });
});
