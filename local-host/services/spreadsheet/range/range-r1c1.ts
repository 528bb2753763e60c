import {withFormula} from '../../../workbook/cell/cell.js';
import {withoutContent} from '../../../workbook/typing/entry.js';
import {fromR1C1, toR1C1} from '../../../workbook/formulas/language/r1c1-formula.js';
import {putContent, readFirst, readTable} from '../session/cell-access.js';
import {chained, members} from '../session/member-set.js';
import {type RangeState} from '../session/states.js';
import {demandShape} from '../session/table-shape.js';

/** Formulas in R1C1 notation. */
export const RANGE_R1C1 = [
  members<RangeState>('read', {
    getFormulaR1C1: range => readFirst(range, reader(range)),
    getFormulasR1C1: range => readTable(range, reader(range)),
  }),
  chained<RangeState>('write', {
    setFormulaR1C1: (range, formula: string) => {
      put(range, () => formula);
    },
    setFormulasR1C1: (range, formulas: string[][]) => {
      demandShape(range.area, formulas);
      const given = formulas.map(row => [...row]);
      put(range, (down, right) => given[down]?.[right] ?? '');
    },
  }),
];

function reader({sheet}: RangeState): (row: number, column: number) => string | null {
  return (row, column) => {
    const {formula} = sheet.cellAt(row, column);
    return formula === '' ? null : toR1C1(formula, {row, column});
  };
}

function put(range: RangeState, formulaAt: (down: number, right: number) => string): void {
  const {row, column} = range.area;
  putContent(range, (cell, down, right) => {
    const formula = formulaAt(down, right);
    if (formula === '') return withoutContent(cell);
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    return withFormula(cell, fromR1C1(text, {row: row + down, column: column + right}));
  });
}
