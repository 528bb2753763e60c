import {Model} from '@ironcalc/wasm';
import {BLANK_CELL, withFormula, withValue} from '../../../../local-host/workbook/cell/cell.js';
import {FormulaEngine} from '../../../../local-host/workbook/formulas/formulas.js';
import {Sheet, Workbook} from '../../../../local-host/workbook/model/workbook.js';

/** A workbook of so many tabs with ten rows of formulas each, and a board that looks at all of them. */
function aWorkbook(tabs: number): Workbook {
  const workbook = new Workbook({owner: 'a@example.test'});
  workbook.formulas = new FormulaEngine(workbook, () => Date.parse('2024-06-10T03:00:00Z'));
  const [board] = workbook.sheets;
  const made = Array.from({length: tabs}, (_, index) => new Sheet(workbook, index + 10, `T${index + 1}`));
  workbook.sheets = [board!, ...made];
  made.forEach((sheet, index) => {
    for (let row = 1; row <= 10; row++) {
      sheet.grid.set(row, 1, withValue(BLANK_CELL, row));
      sheet.grid.set(row, 2, withFormula(BLANK_CELL, `=A${row}*2`));
    }
    sheet.grid.set(1, 3, withFormula(BLANK_CELL, '=SUM(B1:B10)'));
    board!.grid.set(index + 1, 1, withFormula(BLANK_CELL, `=T${index + 1}!C1+1`));
  });
  return workbook;
}

/** How often the engine was given a cell, and how often it evaluated, while the act went on. */
function engineWork(act: () => void): {inputs: number; evaluations: number} {
  const inputs = jest.spyOn(Model.prototype, 'setUserInput').mockClear();
  const evaluations = jest.spyOn(Model.prototype, 'evaluate').mockClear();
  act();
  return {inputs: inputs.mock.calls.length, evaluations: evaluations.mock.calls.length};
}

describe('formulas on many sheets', () => {
  it.each([10, 20])('cost a change of one cell of each of %d tabs no more than that tab', tabs => {
    const {sheets} = aWorkbook(tabs);
    const [, ...rest] = sheets;
    for (const sheet of sheets) sheet.values();

    const work = engineWork(() => {
      for (const sheet of rest) {
        sheet.grid.set(1, 1, withValue(BLANK_CELL, 5));
        expect(sheet.valueAt(1, 3)).toBe(118);
      }
    });

    expect(work).toEqual({inputs: tabs, evaluations: tabs});
  });

  it('are given to the engine twice at most, whoever reads: for their tab and for the board', () => {
    const work = [10, 20].map(tabs => {
      const {sheets} = aWorkbook(tabs);
      return engineWork(() => {
        for (const sheet of sheets) sheet.values();
      });
    });

    expect(work[1]!.inputs).toBe(2 * work[0]!.inputs);
    expect(work.map(({evaluations}) => evaluations)).toEqual([11, 21]);
  });

  it('tell the board of a change on any tab', () => {
    const [board, first] = aWorkbook(10).sheets;
    const before = board!.valueAt(1, 1);
    first!.grid.set(1, 1, withValue(BLANK_CELL, 5));

    expect([before, board!.valueAt(1, 1)]).toEqual([111, 119]);
  });
});
