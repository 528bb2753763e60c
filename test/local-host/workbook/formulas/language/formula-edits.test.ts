import {
  moveFormula,
  renameSheetInFormula,
  shiftFormula,
} from '../../../../../local-host/workbook/formulas/language/formula-edits.js';
import {type GridShift} from '../../../../../local-host/workbook/geometry/grid-shift.js';

const ROWS_2_AND_3: Pick<GridShift, 'sheetName' | 'dimension' | 'start' | 'count'> = {
  sheetName: 'Theo dõi',
  dimension: 'rows',
  start: 2,
  count: 2,
};

describe('shiftFormula', () => {
  const inserted: GridShift = {...ROWS_2_AND_3, kind: 'insert'};
  const deleted: GridShift = {...ROWS_2_AND_3, kind: 'delete'};

  it.each([
    ['=A1', '=A1'],
    ['=$A$2', '=$A$4'],
    ['=SUM(A1:A2)', '=SUM(A1:A4)'],
    ['=SUM(A2:A9)', '=SUM(A4:A11)'],
    ['=SUM(A:A)+SUM(A2:A)', '=SUM(A:A)+SUM(A4:A)'],
    ['=SUM(1:3)', '=SUM(1:5)'],
    ['=\'theo dõi\'!B5&"A5"', '=\'theo dõi\'!B7&"A5"'],
    ['=Khác!B5', '=Khác!B5'],
  ])('moves %s to %s when two rows come before row 2', (before, after) => {
    expect(shiftFormula(before, 'Theo dõi', inserted)).toBe(after);
  });

  it.each([
    ['=A1+A4', '=A1+A2'],
    ['=A2', '=#REF!'],
    ['=SUM(A1:A9)', '=SUM(A1:A7)'],
    ['=SUM(A2:A3)', '=SUM(#REF!)'],
    ['=SUM(A3:A5)', '=SUM(A2:A3)'],
    ['=SUM(A2:A)', '=SUM(A2:A)'],
  ])('turns %s into %s when rows 2 and 3 go', (before, after) => {
    expect(shiftFormula(before, 'Theo dõi', deleted)).toBe(after);
  });

  it('moves columns', () => {
    const shift: GridShift = {sheetName: 'S', dimension: 'columns', kind: 'insert', start: 26, count: 1};

    expect(shiftFormula('=Y1+Z1+SUM(A:Z)+1:1', 'S', shift)).toBe('=Y1+AA1+SUM(A:AA)+1:1');
  });

  it("leaves another sheet's formulas about their own cells alone", () => {
    expect(shiftFormula("=A5+'Theo dõi'!A5", 'Khác', inserted)).toBe("=A5+'Theo dõi'!A7");
  });
});

describe('moveFormula', () => {
  it('moves relative references and keeps fixed ones', () => {
    expect(moveFormula('=A1+$A1+A$1+$A$1+SUM(B:C)+1:1', 2, 1)).toBe('=B3+$A3+B$1+$A$1+SUM(C:D)+3:3');
  });

  it('makes #REF! of a reference that leaves the sheet', () => {
    expect(moveFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
  });
});

describe('renameSheetInFormula', () => {
  it('renames the sheet, whatever the case, and quotes the new name', () => {
    expect(renameSheetInFormula("='thôn 6'!A1+Khác!A1", 'Thôn 6', "Xóm 'Đình'")).toBe("='Xóm ''Đình'''!A1+Khác!A1");
  });

  it('needs no quotes for a plain name', () => {
    expect(renameSheetInFormula("='Thôn 6'!A1:B2", 'Thôn 6', 'Thôn')).toBe('=Thôn!A1:B2');
  });

  it('quotes a name that looks like a cell', () => {
    expect(renameSheetInFormula('=x!A1', 'x', 'T01')).toBe("='T01'!A1");
  });

  it('leaves texts alone', () => {
    expect(renameSheetInFormula('="x!A1"', 'x', 'y')).toBe('="x!A1"');
  });
});
