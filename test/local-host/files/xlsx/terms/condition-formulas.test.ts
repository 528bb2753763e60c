import {
  type CellCondition,
  parseCondition,
  printCondition,
} from '../../../../../local-host/files/xlsx/terms/condition-formulas.js';

const PLACE = {cell: 'B2', timeZone: 'Asia/Ho_Chi_Minh'};
const JUNE_10 = Date.parse('2024-06-09T17:00:00Z');

const CONDITIONS: readonly (readonly [CellCondition, string])[] = [
  [{criterion: 'CELL_EMPTY', arguments: []}, 'LEN(TRIM(B2))=0'],
  [{criterion: 'TEXT_CONTAINS', arguments: [{kind: 'text', text: 'a "b"'}]}, 'ISNUMBER(SEARCH("a ""b""",B2))'],
  [{criterion: 'TEXT_STARTS_WITH', arguments: [{kind: 'text', text: 'x'}]}, 'LEFT(B2,LEN("x"))="x"'],
  [{criterion: 'TEXT_EQUAL_TO', arguments: [{kind: 'text', text: 'Chưa đạt'}]}, 'EXACT("Chưa đạt",B2)'],
  [{criterion: 'NUMBER_GREATER_THAN', arguments: [{kind: 'number', number: -1.5}]}, 'AND(ISNUMBER(B2),B2>-1.5)'],
  [
    {
      criterion: 'NUMBER_NOT_BETWEEN',
      arguments: [
        {kind: 'number', number: 1},
        {kind: 'number', number: 2},
      ],
    },
    'AND(ISNUMBER(B2),OR(B2<1,B2>2))',
  ],
  [{criterion: 'DATE_BEFORE', arguments: [{kind: 'date', time: JUNE_10}]}, 'AND(ISNUMBER(B2),INT(B2)<45453)'],
  [
    {criterion: 'DATE_BEFORE_RELATIVE', arguments: [{kind: 'relativeDate', name: 'TODAY'}]},
    'AND(ISNUMBER(B2),INT(B2)<TODAY())',
  ],
  [
    {criterion: 'DATE_EQUAL_TO_RELATIVE', arguments: [{kind: 'relativeDate', name: 'PAST_WEEK'}]},
    'AND(ISNUMBER(B2),INT(B2)>=(TODAY()-7),INT(B2)<=TODAY())',
  ],
];

describe('printCondition', () => {
  it.each(CONDITIONS)('says %j as a formula about the cell', (condition, formula) => {
    expect(printCondition(condition, PLACE)).toBe(formula);
  });

  it('has no formula for a condition it does not know', () => {
    expect(printCondition({criterion: 'CHECKBOX', arguments: []}, PLACE)).toBeUndefined();
  });
});

describe('parseCondition', () => {
  it.each(CONDITIONS)('finds %j again', (condition, formula) => {
    expect(parseCondition(formula, PLACE)).toEqual(condition);
  });

  it.each(['A1>3', 'LEN(TRIM(B3))=0', 'LEFT(B2,LEN("x"))="y"'])('takes %s for no condition of its own', formula => {
    expect(parseCondition(formula, PLACE)).toBeUndefined();
  });
});
