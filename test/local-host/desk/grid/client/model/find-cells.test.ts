import * as fc from 'fast-check';
import {findCells, replacedIn} from '../../../../../../local-host/desk/grid/client/model/find-cells.js';
import {PageModel} from '../../../../../../local-host/desk/grid/client/model/page-model.js';
import {type WireFrame} from '../../../../../../local-host/desk/grid/wire/wire.js';

function aFrame(id: number, changes: Partial<WireFrame> = {}): WireFrame {
  return {
    ...{id, name: `Trang ${id}`, isHidden: false, rows: 20, columns: 6, frozenRows: 0, frozenColumns: 0},
    ...{hasGridlines: true, widths: [], heights: [], hiddenRows: [], hiddenColumns: [], merges: [], charts: []},
    ...{locks: {cells: [], sheet: false}, ...changes},
  };
}

function aModel(): PageModel {
  const model = new PageModel();
  const sheet = (frame: WireFrame): object => ({
    ...frame,
    cells: [
      [2, 1, {text: 'Thôn Đông'}],
      [1, 2, {text: 'Đường thôn'}],
      [5, 5, {text: 'Trường học'}],
    ],
  });
  const sheets = [aFrame(1), aFrame(2, {hiddenRows: [1]}), aFrame(3, {isHidden: true})].map(sheet);
  model.apply(model.changeTo({version: 1, styles: {}, controls: {}, sheets} as never));
  return model;
}

describe('findCells', () => {
  it('gives the cells of the sheets in reading order, whatever the case', () => {
    expect(findCells(aModel(), 'THÔN', [1])).toEqual([
      {sheetId: 1, row: 1, column: 2},
      {sheetId: 1, row: 2, column: 1},
    ]);
  });

  it('tells tone marks apart, however their letters are composed', () => {
    expect(findCells(aModel(), 'thon', [1])).toEqual([]);
    expect(findCells(aModel(), 'thôn'.normalize('NFD'), [1])).toHaveLength(2);
  });

  it('leaves hidden lines and hidden sheets out, and finds nothing for nothing', () => {
    expect(findCells(aModel(), 'thôn', [1, 2, 3])).toEqual([
      {sheetId: 1, row: 1, column: 2},
      {sheetId: 1, row: 2, column: 1},
      {sheetId: 2, row: 2, column: 1},
    ]);
    expect(findCells(aModel(), '', [1])).toEqual([]);
  });
});

describe('replacedIn', () => {
  it('replaces every occurrence and keeps the rest letter by letter', () => {
    expect(replacedIn('Thôn A, thôn B', 'THÔN', 'Tổ')).toBe('Tổ A, Tổ B');
  });

  it('leaves formulas alone, and what does not hold the text', () => {
    expect(replacedIn('=SUM(A1:A3)', 'sum', 'x')).toBeUndefined();
    expect(replacedIn('45', '45,0', 'x')).toBeUndefined();
  });

  it('leaves nothing of what it replaces, where the new text holds none of it', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 12}), fc.constantFrom('a', 'AB', 'ô'), (entry, text) => {
        const after = replacedIn(`x${entry}`, text, '·');
        expect(after?.toLowerCase().includes(text.toLowerCase()) ?? false).toBe(false);
      }),
    );
  });
});
