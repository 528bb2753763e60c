import {readFileSync} from 'node:fs';
import {BLANK_CELL, type CellValue, withFormula, withValue} from '../../../../local-host/workbook/cell/cell.js';
import {calledNames} from '../../../../local-host/workbook/formulas/language/formula-calls.js';
import {tokenizeFormula} from '../../../../local-host/workbook/formulas/language/formula-tokens.js';
import {FormulaEngine} from '../../../../local-host/workbook/formulas/formulas.js';
import {Sheet, Workbook} from '../../../../local-host/workbook/model/workbook.js';
import {FUNCTION_CASES, type FunctionCase, OTHER_SHEET, SHEET} from './sheets-functions.js';

/** Where the formula stands: in the first row, beside what the sheet holds. */
const PLACE = {row: 1, column: 12};

function aSheet(): Sheet {
  const workbook = new Workbook({owner: 'a@example.test', timeZone: 'Asia/Ho_Chi_Minh'});
  workbook.formulas = new FormulaEngine(workbook, () => Date.parse('2024-06-10T03:00:00Z'));
  const [sheet] = workbook.sheets;
  const other = new Sheet(workbook, 6, 'Thôn 6');
  workbook.sheets = [sheet!, other];
  fill(sheet!, SHEET);
  fill(other, OTHER_SHEET);
  sheet!.grid.set(9, 26, withFormula(BLANK_CELL, '=SUM(A1:A2)'));
  return sheet!;
}

function fill(sheet: Sheet, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value !== '') sheet.grid.set(down + 1, right + 1, withValue(BLANK_CELL, value));
    });
  });
}

/** The rows that the formula fills, as many as are wanted and one more of each. */
function filledBy(sheet: Sheet, formula: string, rows: number, columns: number): CellValue[][] {
  sheet.grid.set(PLACE.row, PLACE.column, withFormula(BLANK_CELL, formula));
  return Array.from({length: rows + 1}, (_, down) =>
    Array.from({length: columns + 1}, (_, right) => sheet.valueAt(PLACE.row + down, PLACE.column + right)),
  );
}

/** Numbers are compared to twelve digits. */
function rounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

function wanted([, yields]: FunctionCase): CellValue[][] {
  if (Array.isArray(yields)) return yields as CellValue[][];
  if (typeof yields !== 'object') return [[yields]];
  return 'refused' in yields ? [[{error: '#NAME?', lacks: yields.refused}]] : [[yields as CellValue]];
}

describe('the functions of Google Sheets', () => {
  const sheet = aSheet();

  it.each(FUNCTION_CASES)('%s', (formula, yields) => {
    const rows = wanted([formula, yields]);
    const width = rows[0]!.length;

    const around = [...rows.map(row => [...row, '']), Array.from({length: width + 1}, () => '')];
    expect(rounded(filledBy(sheet, formula, rows.length, width))).toEqual(rounded(around));
  });

  it('are computed, or refused by name, as often as docs/local-host.md says', () => {
    const refused = FUNCTION_CASES.filter(([, yields]) => typeof yields === 'object' && 'refused' in yields);
    const [, now = ''] = /^\| now .*?\| (.*)$/m.exec(readFileSync('docs/local-host.md', 'utf8')) ?? [];

    const figures = [FUNCTION_CASES.length - refused.length, 0, refused.length];
    expect(now.split('|').map(Number).slice(0, 3)).toEqual(figures);
  });

  it('are measured by more than 150 of them', () => {
    const names = new Set(FUNCTION_CASES.flatMap(([formula]) => calledNames(tokenizeFormula(formula))));

    expect(names.size).toBeGreaterThan(240);
  });
});
