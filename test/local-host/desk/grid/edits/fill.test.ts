import {type GridEdit} from '../../../../../local-host/desk/grid/wire/wire.js';
import {GridServer} from '../../../../../local-host/desk/grid/grid-server.js';
import {aHost, OWNER} from '../../../runtime/a-host.js';

/** What the cells below show after the typed column is dragged down by three. */
function filledDown(typed: readonly string[]): (string | undefined)[] {
  const host = aHost('', {locale: 'vi_VN'});
  const sheet = host.workbook.sheets[0]!;
  const session = new GridServer(host).open(OWNER);
  typed.forEach((text, index) => {
    session.apply({kind: 'type', sheetId: sheet.id, row: index + 1, column: 1, text});
  });
  const from = {row: 1, column: 1, rows: typed.length, columns: 1};
  const edit: GridEdit = {kind: 'fill', sheetId: sheet.id, from, to: {...from, rows: typed.length + 3}};
  expect(session.apply(edit)).toEqual({kind: 'stored'});
  return [1, 2, 3]
    .map(step => sheet.cellAt(typed.length + step, 1))
    .map((cell, step) => (cell.formula === '' ? sheet.displayAt(typed.length + step + 1, 1) : cell.formula));
}

describe('the fill handle', () => {
  it.each([
    [['5'], ['5', '5', '5']],
    [
      ['5', '7'],
      ['9', '11', '13'],
    ],
    [
      ['2', '4', '7'],
      ['2', '4', '7'],
    ],
    [['30/06/2024'], ['01/07/2024', '02/07/2024', '03/07/2024']],
    [['Thôn 9'], ['Thôn 10', 'Thôn 11', 'Thôn 12']],
    [
      ['Đạt', 'Chưa đạt'],
      ['Đạt', 'Chưa đạt', 'Đạt'],
    ],
    [['=B1*2'], ['=B2*2', '=B3*2', '=B4*2']],
  ])('continues %j with %j', (typed, expected) => {
    expect(filledDown(typed)).toEqual(expected);
  });

  it('takes the fill back as one edit', () => {
    const host = aHost('', {locale: 'vi_VN'});
    const sheet = host.workbook.sheets[0]!;
    const session = new GridServer(host).open(OWNER);
    session.apply({kind: 'type', sheetId: sheet.id, row: 1, column: 1, text: '5'});
    const from = {row: 1, column: 1, rows: 1, columns: 1};
    session.apply({kind: 'fill', sheetId: sheet.id, from, to: {...from, columns: 4}});

    session.apply({kind: 'undo'});

    expect(sheet.values()).toEqual([[5]]);
  });

  it('refuses to fill in two directions at once', () => {
    const host = aHost('', {locale: 'vi_VN'});
    const session = new GridServer(host).open(OWNER);
    const from = {row: 2, column: 2, rows: 1, columns: 1};

    const answer = session.apply({kind: 'fill', sheetId: 0, from, to: {row: 1, column: 1, rows: 3, columns: 3}});

    expect(answer).toEqual({kind: 'refused', reason: 'Chỉ kéo để điền theo một hướng.'});
  });
});
