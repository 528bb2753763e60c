import {BLANK_CELL, type CellValue} from '../../../../local-host/workbook/cell/cell.js';
import {conditionalStyleAt} from '../../../../local-host/workbook/rules/conditional-style.js';
import {
  type BooleanRuleBody,
  type ConditionalRuleBody,
} from '../../../../local-host/workbook/model/conditional-rule.js';
import {FormulaEngine} from '../../../../local-host/workbook/formulas/formulas.js';
import {Workbook} from '../../../../local-host/workbook/model/workbook.js';

const NOW = Date.parse('2024-06-10T02:00:00Z');
const RED = {background: '#ff0000'};

function aSheet(values: readonly CellValue[], body: ConditionalRuleBody) {
  const workbook = new Workbook({owner: 'o@x.test', locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh'});
  workbook.formulas = new FormulaEngine(workbook, () => NOW);
  const sheet = workbook.sheets[0]!;
  values.forEach((value, index) => {
    sheet.grid.set(index + 1, 1, {...BLANK_CELL, value});
  });
  sheet.conditionalRules = [{ranges: [{row: 1, column: 1, rows: 100, columns: 1}], body}];
  return sheet;
}

function marked(values: readonly CellValue[], criterion: string, ...given: BooleanRuleBody['arguments']): number[] {
  const sheet = aSheet(values, {kind: 'boolean', criterion, arguments: given, style: RED});
  return values.flatMap((_, index) =>
    conditionalStyleAt(sheet, index + 1, 1, NOW).background === undefined ? [] : [index],
  );
}

const text = (given: string) => ({kind: 'text', text: given}) as const;
const number = (given: number) => ({kind: 'number', number: given}) as const;

describe('conditionalStyleAt', () => {
  it.each([
    ['CELL_EMPTY', [], ['', 'x', 0], [0]],
    ['CELL_NOT_EMPTY', [], ['', 'x', 0], [1, 2]],
    ['TEXT_CONTAINS', [text('NG')], ['dang', 'x', ''], [0]],
    ['TEXT_DOES_NOT_CONTAIN', [text('ng')], ['dang', 'x', ''], [1, 2]],
    ['TEXT_STARTS_WITH', [text('Da')], ['dang', 'adang', ''], [0]],
    ['TEXT_ENDS_WITH', [text('ng')], ['dang', 'dan', ''], [0]],
    ['TEXT_EQUAL_TO', [text('Met')], ['met', 'metal', ''], [0]],
    ['NUMBER_BETWEEN', [number(1), number(2)], [0, 1, 2, 3, ''], [1, 2]],
    ['NUMBER_LESS_THAN', [number(1)], [0, 1, ''], [0]],
    ['CUSTOM_FORMULA', [text('=A1>1')], [1, 2, 3], [1, 2]],
  ] as const)('applies %s', (criterion, given, values, expected) => {
    expect(marked(values, criterion, ...given)).toEqual(expected);
  });

  it('compares with a day that moves with today', () => {
    const sheet = aSheet([], {
      kind: 'boolean',
      criterion: 'DATE_BEFORE_RELATIVE',
      arguments: [{kind: 'relativeDate', name: 'TODAY'}],
      style: RED,
    });
    [45452, 45453, 45454].forEach((value, index) => {
      sheet.grid.set(index + 1, 1, {...BLANK_CELL, value, style: {numberFormat: 'dd/mm/yyyy'}});
    });

    expect([1, 2, 3].map(row => conditionalStyleAt(sheet, row, 1, NOW).background)).toEqual([
      '#ff0000',
      undefined,
      undefined,
    ]);
  });

  it('lets the first rule that applies win', () => {
    const sheet = aSheet([5], {kind: 'boolean', criterion: 'CELL_NOT_EMPTY', arguments: [], style: RED});
    const second = {
      kind: 'boolean',
      criterion: 'CELL_NOT_EMPTY',
      arguments: [],
      style: {background: '#00ff00'},
    } as const;
    sheet.conditionalRules = [...sheet.conditionalRules, {ranges: sheet.conditionalRules[0]!.ranges, body: second}];

    expect(conditionalStyleAt(sheet, 1, 1, NOW)).toEqual(RED);
  });

  it('mixes the colours of a scale', () => {
    const sheet = aSheet([0, 5, 10, 'x'], {
      kind: 'gradient',
      min: {color: '#000000', type: 'MIN', value: ''},
      mid: undefined,
      max: {color: '#ffffff', type: 'MAX', value: ''},
    });

    expect([1, 2, 3, 4].map(row => conditionalStyleAt(sheet, row, 1, NOW).background)).toEqual([
      '#000000',
      '#808080',
      '#ffffff',
      undefined,
    ]);
  });
});
