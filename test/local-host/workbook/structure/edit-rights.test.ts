import fc from 'fast-check';
import {type Area, containsCell} from '../../../../local-host/workbook/geometry/area.js';
import {
  isSameAccount,
  mayDeleteSheet,
  mayEditArea,
  mayEditSheet,
  mayShift,
} from '../../../../local-host/workbook/structure/edit-rights.js';
import {type Protection} from '../../../../local-host/workbook/model/protection.js';
import {Workbook} from '../../../../local-host/workbook/model/workbook.js';

const OWNER = 'owner@x.test';
const ANN = 'ann@x.test';

function aSheet(...protections: Partial<Protection>[]) {
  const workbook = new Workbook({owner: OWNER, editors: [ANN]});
  workbook.protections = protections.map((one, id) => ({
    id,
    sheetId: 0,
    area: undefined,
    rangeName: undefined,
    description: '',
    editors: [],
    domainEdit: false,
    warningOnly: false,
    unprotected: [],
    ...one,
  }));
  return workbook.sheetByName('Sheet1')!;
}

const small = fc.integer({min: 1, max: 4});
const anArea: fc.Arbitrary<Area> = fc.record({row: small, column: small, rows: small, columns: small});

describe('mayEditArea', () => {
  it('opens an area of a protected sheet exactly when each of its cells is open', () => {
    fc.assert(
      fc.property(fc.array(anArea, {maxLength: 4}), anArea, (unprotected, area) => {
        const sheet = aSheet({unprotected});
        const cells = Array.from({length: area.rows * area.columns}, (_, index) => ({
          row: area.row + Math.floor(index / area.columns),
          column: area.column + (index % area.columns),
        }));

        const isOpen = cells.every(({row, column}) => unprotected.some(one => containsCell(one, row, column)));

        expect(mayEditArea(sheet, area, ANN)).toBe(isOpen);
      }),
    );
  });

  it('lets the owner in whatever the protection says', () => {
    expect(mayEditArea(aSheet({}), {row: 1, column: 1, rows: 1, columns: 1}, 'OWNER@x.test')).toBe(true);
  });

  it('keeps people out who are no editors, and lets blank identities in where nothing is protected', () => {
    const cell = {row: 1, column: 1, rows: 1, columns: 1};

    expect(mayEditArea(aSheet(), cell, 'stranger@x.test')).toBe(false);
    expect(mayEditArea(aSheet(), cell, '')).toBe(true);
    expect(mayEditArea(aSheet({}), cell, '')).toBe(false);
    expect(mayEditArea(aSheet({editors: undefined}), cell, '')).toBe(true);
  });
});

describe('isSameAccount', () => {
  it.each([
    ['Ann@X.test', 'ann@x.test', true],
    ['first.last@gmail.com', 'FirstLast@gmail.com', true],
    ['first.last@googlemail.com', 'firstlast@gmail.com', true],
    ['first.last@x.test', 'firstlast@x.test', false],
    ['ann@x.test', 'ben@x.test', false],
  ])('compares %s and %s: %s', (a, b, isSame) => {
    expect(isSameAccount(a, b)).toBe(isSame);
  });
});

describe('rights on the sheet', () => {
  const range = {area: {row: 3, column: 1, rows: 2, columns: 2}};

  it('are kept back by a protected sheet, but not by a protected range', () => {
    expect(mayEditSheet(aSheet({}), ANN)).toBe(false);
    expect(mayEditSheet(aSheet(range), ANN)).toBe(true);
  });

  it('do not include deleting it while anything on it is protected', () => {
    expect(mayDeleteSheet(aSheet(range), ANN)).toBe(false);
    expect(mayDeleteSheet(aSheet(range), OWNER)).toBe(true);
  });

  it.each([
    ['insert', 3, true],
    ['insert', 4, false],
    ['insert', 5, true],
    ['delete', 2, true],
    ['delete', 4, false],
  ] as const)('let a row be changed beside a protected range only: %s at %i is %s', (kind, start, allowed) => {
    expect(mayShift(aSheet(range), {dimension: 'rows', kind, start, count: 1}, ANN)).toBe(allowed);
  });
});
