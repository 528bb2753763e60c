import fc from 'fast-check';
import {parseCsv} from '../../../../local-host/services/utilities/csv.js';

describe('parseCsv', () => {
  it.each<[string, string[][]]>([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,,', [['a', '', '']]],
    ['"a ""b"", c","d\ne"', [['a "b", c', 'd\ne']]],
    ['"",x', [['', 'x']]],
  ])('reads %j', (text, rows) => {
    expect(parseCsv(text, ',')).toEqual(rows);
  });

  it('reads back what is written with every field quoted', () => {
    const tables = fc.array(fc.array(fc.string(), {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4});

    fc.assert(
      fc.property(tables, rows => {
        const text = rows.map(row => row.map(field => `"${field.replaceAll('"', '""')}"`).join(';')).join('\n');
        expect(parseCsv(text, ';')).toEqual(rows);
      }),
    );
  });
});
