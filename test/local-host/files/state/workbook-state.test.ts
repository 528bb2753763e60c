import {restoreWorkbook, saveWorkbook, type SavedWorkbook} from '../../../../local-host/files/state/workbook-state.js';
import {FormulaEngine} from '../../../../local-host/workbook/formulas/formulas.js';
import {type Workbook} from '../../../../local-host/workbook/model/workbook.js';
import {addVillageSheet, aWorkbook, fillBoard, NOW} from '../xlsx/sample-workbook.js';

function aFilledWorkbook(): Workbook {
  const workbook = aWorkbook();
  fillBoard(workbook, [addVillageSheet(workbook, 'T01 Thôn 6'), addVillageSheet(workbook, 'T02 Thôn Đình')]);
  workbook.namedRanges = [{name: 'SoLieu', target: {sheetId: 0, area: {row: 1, column: 1, rows: 1, columns: 2}}}];
  return workbook;
}

function throughJson(workbook: Workbook): Workbook {
  const restored = restoreWorkbook(JSON.parse(JSON.stringify(saveWorkbook(workbook))) as SavedWorkbook);
  restored.formulas = new FormulaEngine(restored, () => NOW.getTime());
  return restored;
}

describe('restoreWorkbook', () => {
  it('gives back all that was saved', () => {
    const workbook = aFilledWorkbook();

    expect(saveWorkbook(throughJson(workbook))).toEqual(saveWorkbook(workbook));
  });

  it('gives back cells that equal the saved ones, and formulas that compute', () => {
    const workbook = aFilledWorkbook();
    const restored = throughJson(workbook);

    expect(restored.sheets[1]!.cellAt(5, 4)).toStrictEqual(workbook.sheets[1]!.cellAt(5, 4));
    expect(restored.sheets[0]!.values()).toEqual(workbook.sheets[0]!.values());
    expect(restored.protections).toStrictEqual(workbook.protections);
  });

  it('keeps looks and rules shared', () => {
    const [, village] = throughJson(aFilledWorkbook()).sheets;

    expect(village!.cellAt(5, 4).validation).toBe(village!.cellAt(6, 4).validation);
    expect(village!.cellAt(5, 2).style).toBe(village!.cellAt(6, 2).style);
  });

  it('is the same file and makes the ids that would have come next', () => {
    const workbook = aFilledWorkbook();
    const restored = throughJson(workbook);

    expect(restored.id).toBe(workbook.id);
    expect(restored.nextId()).toBe(workbook.nextId());
  });
});
