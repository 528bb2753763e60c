import {contextChoices} from '../../../../../../local-host/desk/grid/client/people/context-menu.js';
import {type GridEdit, type WireArea, type WireFrame} from '../../../../../../local-host/desk/grid/wire/wire.js';

const FRAME = {rows: 1000, columns: 15} as WireFrame; // the menu asks for nothing else

function offered(area: WireArea): string[] {
  return choicesFor(area).map(({text}) => text);
}

function choicesFor(area: WireArea, sent: GridEdit[] = []): ReturnType<typeof contextChoices> {
  const clipboard = {copy: jest.fn(), cut: jest.fn(), pasteCopied: jest.fn()};
  const actions = {send: (edit: GridEdit) => sent.push(edit), clipboard};
  return contextChoices({sheetId: 7, areas: [area], row: area.row, column: area.column}, FRAME, actions);
}

describe('contextChoices', () => {
  it('offers for cells what can be done to them, their rows and their columns', () => {
    expect(offered({row: 3, column: 2, rows: 2, columns: 1})).toEqual([
      ...['Cắt', 'Sao chép', 'Dán', 'Xóa nội dung'],
      ...['Chèn 2 hàng ở trên', 'Chèn 2 hàng ở dưới', 'Xóa 2 hàng', 'Ẩn hàng'],
      ...['Chèn 1 cột bên trái', 'Chèn 1 cột bên phải', 'Xóa 1 cột', 'Ẩn cột'],
      'Hiện hàng bị ẩn trong vùng',
    ]);
  });

  it('offers for whole columns nothing about all the rows of the sheet, and the other way round', () => {
    expect(offered({row: 1, column: 2, rows: 1000, columns: 1}).filter(text => text.includes('1000'))).toEqual([]);
    expect(offered({row: 5, column: 1, rows: 1, columns: 15}).filter(text => text.includes('15'))).toEqual([]);
  });

  it('inserts below the last of several rows', () => {
    const sent: GridEdit[] = [];
    const below = choicesFor({row: 3, column: 2, rows: 2, columns: 1}, sent).find(({text}) => text.endsWith('ở dưới'));
    below?.act();

    expect(sent).toEqual([
      {kind: 'insertLines', sheetId: 7, lines: {dimension: 'rows', start: 4, count: 2}, side: 'after'},
    ]);
  });
});
