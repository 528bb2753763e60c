import {BLANK_CELL} from '../../../../local-host/workbook/cell/cell.js';
import {FormulaEngine} from '../../../../local-host/workbook/formulas/formulas.js';
import {clearArea, enterText, pasteBlock, tickBox} from '../../../../local-host/workbook/people/people-edits.js';
import {type Validation} from '../../../../local-host/workbook/cell/validation.js';
import {Workbook} from '../../../../local-host/workbook/model/workbook.js';

const OWNER = 'owner@x.test';
const ANN = 'ann@x.test';
const NOW = Date.parse('2024-06-10T02:00:00Z');
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const LIST: Validation = {
  criterion: 'VALUE_IN_LIST',
  arguments: [{kind: 'list', items: ['a', 'b']}],
  allowInvalid: false,
  showDropdown: true,
  helpText: undefined,
};
const BOX: Validation = {...LIST, criterion: 'CHECKBOX', arguments: []};

function aSheet(locale = 'vi_VN') {
  const workbook = new Workbook({owner: OWNER, editors: [ANN], locale, timeZone: 'Asia/Ho_Chi_Minh'});
  workbook.formulas = new FormulaEngine(workbook, () => NOW);
  return workbook.sheetByName('Sheet1')!;
}

function type(sheet: ReturnType<typeof aSheet>, text: string, user = ANN) {
  return enterText(sheet, 1, 1, {text, user, now: NOW});
}

function protect(sheet: ReturnType<typeof aSheet>) {
  sheet.workbook.protections = [
    {
      id: 1,
      sheetId: sheet.id,
      area: {row: 1, column: 2, rows: 1, columns: 1},
      rangeName: undefined,
      description: '',
      editors: [],
      domainEdit: false,
      warningOnly: false,
      unprotected: [],
    },
  ];
}

describe('enterText', () => {
  it('reads numbers and dates in the locale of the spreadsheet', () => {
    const sheet = aSheet();

    type(sheet, '1.250,5');
    enterText(sheet, 2, 1, {text: '3/4', user: ANN, now: NOW});

    expect(sheet.values()).toEqual([[1250.5], [45385]]);
    expect(sheet.displayAt(2, 1)).toBe('3/4');
  });

  it('keeps everything as text where the cell is plain text', () => {
    const sheet = aSheet();
    sheet.grid.set(1, 1, {...BLANK_CELL, style: {numberFormat: '@'}});

    type(sheet, '007');

    expect(sheet.cellAt(1, 1).value).toBe('007');
  });

  it('keeps text behind an apostrophe, and formulas behind =', () => {
    const sheet = aSheet();

    type(sheet, "'12");
    enterText(sheet, 2, 1, {text: '=SUM(1;2)', user: ANN, now: NOW});

    expect([sheet.cellAt(1, 1).value, sheet.cellAt(2, 1).formula, sheet.valueAt(2, 1)]).toEqual(['12', '=SUM(1,2)', 3]);
  });

  it('enters into the first cell of a merged block', () => {
    const sheet = aSheet();
    sheet.merges = [{row: 1, column: 1, rows: 2, columns: 2}];

    enterText(sheet, 2, 2, {text: 'x', user: ANN, now: NOW});

    expect(sheet.values()).toEqual([['x']]);
  });

  it('refuses a protected cell', () => {
    const sheet = aSheet();
    protect(sheet);

    expect(enterText(sheet, 1, 2, {text: 'x', user: ANN, now: NOW})).toEqual({kind: 'refused', reason: PROTECTED});
    expect(enterText(sheet, 1, 2, {text: 'x', user: OWNER, now: NOW})).toEqual({kind: 'stored'});
  });

  it('refuses what a strict rule forbids, and leaves the cell as it was', () => {
    const sheet = aSheet();
    sheet.grid.set(1, 1, {...BLANK_CELL, value: 'a', validation: LIST});

    expect(type(sheet, 'c')).toEqual({
      kind: 'refused',
      reason:
        'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    });
    expect(sheet.cellAt(1, 1).value).toBe('a');
  });

  it('says the rule’s own help where it has one', () => {
    const sheet = aSheet();
    sheet.grid.set(1, 1, {...BLANK_CELL, validation: {...LIST, helpText: 'Chọn a hoặc b.'}});

    expect(type(sheet, 'c')).toEqual({kind: 'refused', reason: 'Chọn a hoặc b.'});
  });

  it('stores what a lenient rule only marks', () => {
    const sheet = aSheet();
    sheet.grid.set(1, 1, {...BLANK_CELL, validation: {...LIST, allowInvalid: true}});

    expect(type(sheet, 'c')).toEqual({kind: 'stored'});
  });

  it('may be told to write nothing, which empties the cell', () => {
    const sheet = aSheet();
    type(sheet, 'x');

    type(sheet, '');

    expect(sheet.values()).toEqual([]);
  });
});

describe('pasteBlock', () => {
  it('fills the block and leaves cells alone where it has null', () => {
    const sheet = aSheet();
    type(sheet, 'old');

    pasteBlock(sheet, {row: 1, column: 1}, [[null, '1,5'], ['x']], {user: ANN, now: NOW});

    expect(sheet.values()).toEqual([
      ['old', 1.5],
      ['x', ''],
    ]);
  });

  it('is refused as a whole where one cell is protected', () => {
    const sheet = aSheet();
    protect(sheet);

    const outcome = pasteBlock(sheet, {row: 1, column: 1}, [['x', 'y']], {user: ANN, now: NOW});

    expect(outcome).toEqual({kind: 'refused', reason: PROTECTED});
    expect(sheet.values()).toEqual([]);
  });

  it('makes the sheet grow', () => {
    const sheet = aSheet();

    pasteBlock(sheet, {row: 1000, column: 26}, [['x', 'y'], ['z']], {user: ANN, now: NOW});

    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1001, 27]);
  });
});

describe('tickBox', () => {
  it('ticks and unticks', () => {
    const sheet = aSheet();
    sheet.grid.set(1, 1, {...BLANK_CELL, value: false, validation: BOX});

    tickBox(sheet, 1, 1, {checked: true, user: ANN});
    expect(sheet.cellAt(1, 1).value).toBe(true);

    tickBox(sheet, 1, 1, {checked: false, user: ANN});
    expect(sheet.cellAt(1, 1).value).toBe(false);
  });

  it('needs a tick box', () => {
    expect(() => tickBox(aSheet(), 2, 3, {checked: true, user: ANN})).toThrow(
      'There is no tick box in row 2, column 3 of "Sheet1".',
    );
  });
});

describe('clearArea', () => {
  it('keeps formats, rules and notes, and unticks tick boxes', () => {
    const sheet = aSheet();
    sheet.grid.set(1, 1, {...BLANK_CELL, value: true, validation: BOX, note: 'n', style: {background: '#ff0000'}});

    clearArea(sheet, {row: 1, column: 1, rows: 1, columns: 1}, ANN);

    expect(sheet.cellAt(1, 1)).toMatchObject({
      value: false,
      validation: BOX,
      note: 'n',
      style: {background: '#ff0000'},
    });
  });
});
