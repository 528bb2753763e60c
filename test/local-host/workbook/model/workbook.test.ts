import {BLANK_CELL} from '../../../../local-host/workbook/cell/cell.js';
import {copyName, copySheet} from '../../../../local-host/workbook/structure/sheet-copy.js';
import {looksLikeEmail} from '../../../../local-host/workbook/model/workbook-options.js';
import {Workbook} from '../../../../local-host/workbook/model/workbook.js';

const OWNER = 'owner@x.test';

describe('Workbook', () => {
  it('starts with one blank sheet with the id 0', () => {
    const workbook = new Workbook({owner: OWNER});

    expect(workbook.sheets.map(({id, name, maxRows, maxColumns}) => [id, name, maxRows, maxColumns])).toEqual([
      [0, 'Sheet1', 1000, 26],
    ]);
    expect(workbook.sheetByName('sheet1')?.values()).toEqual([]);
  });

  it('gives the same ids for the same seed', () => {
    const ids = (seed: number) => {
      const workbook = new Workbook({owner: OWNER, seed});
      return [workbook.id, workbook.nextId(), workbook.nextId()];
    };

    expect(ids(3)).toEqual(ids(3));
    expect(ids(3)).not.toEqual(ids(4));
  });

  it('shows values in its locale', () => {
    const workbook = new Workbook({owner: OWNER, locale: 'vi_VN'});
    const sheet = workbook.sheets[0]!;
    sheet.grid.set(1, 1, {...BLANK_CELL, value: 1.5});
    sheet.grid.set(1, 2, {...BLANK_CELL, value: 45453, style: {numberFormat: 'dd/mm/yyyy'}});

    expect([sheet.displayAt(1, 1), sheet.displayAt(1, 2), sheet.displayAt(1, 3)]).toEqual(['1,5', '10/06/2024', '']);
  });

  it('will not guess the value of a formula without an engine', () => {
    const sheet = new Workbook({owner: OWNER}).sheets[0]!;
    sheet.grid.set(1, 1, {...BLANK_CELL, formula: '=1+1'});

    expect(() => sheet.valueAt(1, 1)).toThrow('No formula engine to compute =1+1 on "Sheet1".');
  });
});

describe('copySheet', () => {
  it('numbers further copies', () => {
    const workbook = new Workbook({owner: OWNER});
    const source = workbook.sheets[0]!;
    const names = Array.from({length: 3}, () => {
      const name = copyName(source);
      copySheet(source, {name, carriesProtections: false, staysHidden: false});
      return name;
    });

    expect(names).toEqual(['Copy of Sheet1', 'Copy of Sheet1 2', 'Copy of Sheet1 3']);
  });

  it('shares cells and points charts and names at the copy', () => {
    const workbook = new Workbook({owner: OWNER});
    const source = workbook.sheets[0]!;
    const target = {sheetId: 0, area: {row: 1, column: 1, rows: 1, columns: 1}};
    source.grid.set(1, 1, {...BLANK_CELL, value: 'x'});
    workbook.namedRanges = [{name: 'n', target}];

    const copy = copySheet(source, {name: 'C', carriesProtections: false, staysHidden: false});

    expect(copy.cellAt(1, 1)).toBe(source.cellAt(1, 1));
    expect(workbook.namedRanges.at(-1)).toEqual({name: "'C'!n", target: {...target, sheetId: copy.id}});
  });
});

describe('looksLikeEmail', () => {
  it.each([
    ['a@b.test', true],
    ['a.b+c@d.e.test', true],
    ['a@b', false],
    ['a b@c.test', false],
    ['@c.test', false],
    ['a@b..test', false],
  ])('says of "%s": %s', (text, expected) => {
    expect(looksLikeEmail(text)).toBe(expected);
  });
});
