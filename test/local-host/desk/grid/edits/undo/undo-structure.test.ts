import {GridServer} from '../../../../../../local-host/desk/grid/grid-server.js';
import {type GridEdit, type WireLines} from '../../../../../../local-host/desk/grid/wire/wire.js';
import {type EditAnswer} from '../../../../../../local-host/desk/protocol.js';
import {type LocalHost} from '../../../../../../local-host/index.js';
import {aGridHost, GRID_COLLEAGUE, GRID_OWNER} from '../../../../../support/grid-fixture.js';

/** Two people at one workbook. */
class Table {
  readonly host: LocalHost = aGridHost();
  private readonly grid = new GridServer(this.host);
  private readonly owner = this.grid.open(GRID_OWNER);
  private readonly colleague = this.grid.open(GRID_COLLEAGUE);

  idOf(index: number): number {
    return this.host.workbook.sheets[index]!.id;
  }

  does(edit: GridEdit): EditAnswer {
    return this.owner.apply(edit);
  }

  colleagueDoes(edit: GridEdit): EditAnswer {
    return this.colleague.apply(edit);
  }

  types(index: number, [row, column]: readonly [number, number], text: string): GridEdit {
    return {kind: 'type', sheetId: this.idOf(index), row, column, text};
  }

  shown(index: number, row: number, column: number): string {
    return this.host.workbook.sheets[index]!.displayAt(row, column);
  }

  formula(index: number, row: number, column: number): string {
    return this.host.workbook.sheets[index]!.cellAt(row, column).formula;
  }

  /** All that is saved of the workbook and all that is shown of it. */
  get state(): unknown {
    const {sheets} = this.grid.open(GRID_OWNER).snapshot();
    const shown = sheets.map(({cells, ...frame}) => ({
      ...frame,
      cells: Object.fromEntries(cells.map(([row, column, cell]) => [`${row},${column}`, {...cell, style: undefined}])),
    }));
    const {namedRanges, protections} = this.host.workbook;
    return JSON.parse(JSON.stringify({shown, namedRanges, protections})) as unknown;
  }
}

const rows = (start: number, count: number): WireLines => ({dimension: 'rows', start, count});
const columns = (start: number, count: number): WireLines => ({dimension: 'columns', start, count});

describe('undo of rows, columns and sheets', () => {
  let table: Table;

  beforeEach(() => {
    table = new Table();
    // A formula on each sheet that looks at the other one.
    table.does(table.types(1, [2, 4], `='Thôn 1'!C5`));
    table.does(table.types(0, [10, 2], `=B6&"!"`));
  });

  it.each<[string, (one: Table) => GridEdit]>([
    ['inserted rows', one => ({kind: 'insertLines', sheetId: one.idOf(0), lines: rows(4, 2), side: 'before'})],
    ['inserted columns', one => ({kind: 'insertLines', sheetId: one.idOf(0), lines: columns(2, 1), side: 'after'})],
    ['deleted rows', one => ({kind: 'deleteLines', sheetId: one.idOf(0), lines: rows(4, 3)})],
    ['deleted columns', one => ({kind: 'deleteLines', sheetId: one.idOf(0), lines: columns(2, 2)})],
    ['hidden rows', one => ({kind: 'hideLines', sheetId: one.idOf(0), lines: rows(4, 3), hidden: true})],
    ['a column made wider', one => ({kind: 'resizeLines', sheetId: one.idOf(0), lines: columns(3, 1), size: 300})],
    ['a new sheet', one => ({kind: 'addSheet', after: one.idOf(0)})],
    ['a new name', one => ({kind: 'renameSheet', sheetId: one.idOf(0), name: 'Thôn Đông'})],
    ['a new place', one => ({kind: 'moveSheet', sheetId: one.idOf(0), index: 1})],
    ['a hidden sheet', one => ({kind: 'hideSheet', sheetId: one.idOf(0), hidden: true})],
    ['a deleted sheet', one => ({kind: 'deleteSheet', sheetId: one.idOf(0)})],
  ])('takes %s back, and makes it again', (_, editOf) => {
    const before = table.state;
    expect(table.does(editOf(table))).toEqual({kind: 'stored'});
    const after = table.state;

    expect(after).not.toEqual(before);
    expect(table.does({kind: 'undo'})).toEqual({kind: 'stored'});
    expect(table.state).toEqual(before);
    expect(table.does({kind: 'redo'})).toEqual({kind: 'stored'});
    expect(table.state).toEqual(after);
    expect(table.does({kind: 'undo'})).toEqual({kind: 'stored'});
    expect(table.state).toEqual(before);
  });

  it('goes on with what was done before the rows were deleted', () => {
    table.does(table.types(0, [7, 2], 'trước'));
    table.does({kind: 'deleteLines', sheetId: table.idOf(0), lines: rows(4, 4)});
    table.does({kind: 'undo'});
    table.does({kind: 'undo'});

    expect(table.shown(0, 7, 2)).toBe('Chỉ tiêu 5');
  });

  it('moves along what somebody else has written since, formulas included', () => {
    table.does({kind: 'deleteLines', sheetId: table.idOf(0), lines: rows(4, 2)});
    table.colleagueDoes(table.types(0, [5, 6], 'của bạn'));
    table.colleagueDoes(table.types(0, [12, 2], '=B4'));
    table.does({kind: 'undo'});

    expect(table.shown(0, 7, 6)).toBe('của bạn');
    expect(table.formula(0, 14, 2)).toBe('=B6');
    expect([table.shown(0, 4, 2), table.shown(0, 10, 2)]).toEqual(['Chỉ tiêu 2', 'Chỉ tiêu 4!']);
    expect(table.formula(1, 2, 4)).toBe(`='Thôn 1'!C5`);
  });

  it('takes away no row in which somebody else has written, and says so', () => {
    table.does({kind: 'insertLines', sheetId: table.idOf(0), lines: rows(4, 1), side: 'before'});
    table.colleagueDoes(table.types(0, [4, 2], 'của bạn'));
    const answer = table.does({kind: 'undo'});

    expect(JSON.stringify(answer)).toContain('đã có nội dung ghi vào sau đó');
    expect(table.shown(0, 4, 2)).toBe('của bạn');
  });

  it('does not go back over lines that somebody else has changed since', () => {
    table.does({kind: 'deleteLines', sheetId: table.idOf(0), lines: rows(4, 1)});
    table.colleagueDoes({kind: 'insertLines', sheetId: table.idOf(0), lines: rows(6, 1), side: 'before'});
    const before = table.state;
    const answer = table.does({kind: 'undo'});

    expect(JSON.stringify(answer)).toContain('đã được thay đổi tiếp');
    expect(table.state).toEqual(before);
  });

  it('keeps what each person has done apart', () => {
    table.does({kind: 'resizeLines', sheetId: table.idOf(0), lines: columns(3, 1), size: 300});
    table.colleagueDoes({kind: 'addSheet', after: table.idOf(1)});
    table.does({kind: 'undo'});

    expect(table.host.workbook.sheets).toHaveLength(3);
    expect(table.host.workbook.sheets[0]!.columnWidths.get(3)).toBeUndefined();
    expect(table.colleagueDoes({kind: 'undo'})).toEqual({kind: 'stored'});
    expect(table.host.workbook.sheets).toHaveLength(2);
  });

  it('brings a protected sheet back for nobody who may not change it', () => {
    table.colleagueDoes({kind: 'insertLines', sheetId: table.idOf(1), lines: rows(3, 1), side: 'after'});
    const [sheet] = table.host.workbook.sheets;
    const whole = {...table.host.workbook.protections[0]!, id: 99, sheetId: table.idOf(1), area: undefined};
    table.host.workbook.protections = [...table.host.workbook.protections, {...whole, editors: [], unprotected: []}];

    expect(table.colleagueDoes({kind: 'undo'})).toMatchObject({kind: 'refused'});
    expect(sheet?.workbook.sheets).toHaveLength(2);
  });
});
