import {computedText} from '../session/computed-value.js';
import {type Cell, hasContent, withFormula} from '../../../workbook/cell/cell.js';
import {withoutContent} from '../../../workbook/typing/entry.js';
import {moveFormula} from '../../../workbook/formulas/language/formula-edits.js';
import {toCanonicalFormula} from '../../../workbook/formulas/language/formula-text.js';
import {putContent, readFirst, readTable} from '../session/cell-access.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {cellWith, readValue, takeValue} from '../session/script-value.js';
import {type RangeState} from '../session/states.js';
import {demandShape} from '../session/table-shape.js';

type Table = MemberTable<RangeState>;

const READS: Table = {
  getValue: range => readFirst(range, valueReader(range)),
  getValues: range => readTable(range, valueReader(range)),
  getDisplayValue: range => readFirst(range, displayReader(range)),
  getDisplayValues: range => readTable(range, displayReader(range)),
  getFormula: range => readFirst(range, formulaReader(range)),
  getFormulas: range => readTable(range, formulaReader(range)),
  getNote: range => readFirst(range, (row, column) => range.sheet.cellAt(row, column).note),
  getNotes: range => readTable(range, (row, column) => range.sheet.cellAt(row, column).note),
  isBlank: ({sheet, area}) => {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (hasContent(sheet.cellAt(row, column))) return false;
      }
    }
    return true;
  },
};

const WRITES: Table = {
  setValue: (range, value: unknown) => {
    const given = takeValue(value);
    putContent(range, cell => cellWith(range.session, cell, given));
  },
  setValues: (range, values: unknown[][]) => {
    demandShape(range.area, values);
    const given = values.map(row => row.map(takeValue));
    putContent(range, (cell, down, right) => cellWith(range.session, cell, given[down]?.[right]));
  },
  setFormula: (range, formula: string) => {
    const canonical = canonicalFormula(range, formula);
    putContent(range, (cell, down, right) => holding(cell, moveFormula(canonical, down, right)));
  },
  setFormulas: (range, formulas: (string | null | undefined)[][]) => {
    demandShape(range.area, formulas);
    const canonical = formulas.map(row => row.map(formula => canonicalFormula(range, formula ?? '')));
    putContent(range, (cell, down, right) => holding(cell, canonical[down]?.[right] ?? ''));
  },
};

/** Values, what is shown, formulas and notes. */
export const RANGE_CONTENT = [members('read', READS), chained('write', WRITES)];

function valueReader({session, sheet}: RangeState): (row: number, column: number) => unknown {
  return (row, column) => readValue(session, sheet, row, column);
}

function displayReader({sheet}: RangeState): (row: number, column: number) => string {
  return (row, column) => computedText(sheet, row, column);
}

function formulaReader({sheet}: RangeState): (row: number, column: number) => string {
  return (row, column) => sheet.cellAt(row, column).formula;
}

function holding(cell: Cell, formula: string): Cell {
  return formula === '' ? withoutContent(cell) : withFormula(cell, formula);
}

/** The canonical text; a '=' that the script left out is added. */
function canonicalFormula({session}: RangeState, formula: string): string {
  if (formula === '') return '';
  const locale = session.ctx.switches.setFormulaIsInLocale ? session.workbook.locale : 'en_US';
  return toCanonicalFormula(formula.startsWith('=') ? formula : `=${formula}`, locale);
}
