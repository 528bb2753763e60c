import fc from 'fast-check';

import {type CellValue} from '../../../../src/core/domain/cell.js';
import {formatStateMirror, planBoard} from '../../../../src/core/layout/outputs/board.js';
import {BOARD_FIRST_ROW, HEARTBEAT_CELL, NOTICE_CELL} from '../../../../src/core/layout/outputs/board-places.js';
import {parseBoard} from '../../../../src/core/layout/outputs/parse-board.js';
import {type UnitKey} from '../../../../src/core/domain/vocabulary.js';
import {aRegistry, aSetUp, asRead, aVillage} from '../set-up/set-up-builders.js';

const setUp = aSetUp({communeCriteria: aRegistry().communeCriteria.slice(1, 3)});
const titles = new Map<UnitKey, string>([
  ['village:T01', 'T01 Thôn 1'],
  ['criterion:2', "TC02 Giao thông 'mới'"],
]);

/** The board as read, with what the formulas of its rows show. */
function read(states: readonly string[] = []): CellValue[][] {
  const values = asRead(planBoard(setUp, titles).values);
  states.forEach((state, index) => (values[BOARD_FIRST_ROW - 1 + index]![5] = state));
  return values;
}

describe('planBoard', () => {
  it('lists the active units in registry order with people, phones and the mirrored state', () => {
    const {values} = planBoard(setUp, titles);

    expect(values.slice(BOARD_FIRST_ROW - 2, BOARD_FIRST_ROW + 4)).toEqual([
      [
        'head:board',
        'Thôn, tiêu chí',
        'Người báo cáo',
        'Người đôn đốc',
        'Điện thoại',
        'Trạng thái',
        'Đã nhận bản giấy có chữ ký',
      ],
      [
        'village:T01',
        'T01 Thôn 1',
        'Nguyễn Văn An; Trần Thị Bình',
        'Lê Văn Cường',
        '0912345678; 0912345678',
        "='T01 Thôn 1'!$B$1",
        false,
      ],
      expect.arrayContaining(['village:T02', 'Chưa có biểu']),
      expect.arrayContaining(['criterion:2', "='TC02 Giao thông ''mới'''!$B$1"]),
      expect.arrayContaining(['criterion:3', 'TC03 Thủy lợi và phòng, chống thiên tai']),
      ['', '', '', '', '', '', ''],
    ]);
  });

  it('links the units that have a tab', () => {
    const plan = planBoard(setUp, titles);

    expect(plan.links).toEqual([
      {row: BOARD_FIRST_ROW, column: 2, unit: 'village:T01', text: 'T01 Thôn 1'},
      {row: BOARD_FIRST_ROW + 2, column: 2, unit: 'criterion:2', text: 'TC02 Giao thông'},
    ]);
    expect(plan.formulaCells.map(({row, column}) => [row, column])).toEqual([
      [BOARD_FIRST_ROW, 6],
      [BOARD_FIRST_ROW + 2, 6],
    ]);
  });

  it('leaves out units that do not report in this round', () => {
    const villages = [aVillage({isActive: false}), aVillage({id: 'T02', name: 'Thôn 2'})];

    const {values} = planBoard(aSetUp({villages, communeCriteria: []}), new Map());

    expect(values.map(row => row[0]).filter(key => String(key).includes('T0'))).toEqual(['village:T02']);
  });

  it('names round, deadline and what people must know', () => {
    const {values} = planBoard(setUp, titles);

    expect(values[1]?.[1]).toBe('Theo dõi báo cáo: Rà soát tiêu chí tháng 6/2024');
    expect(values[3]?.slice(1, 3)).toEqual(['Thời hạn nộp', '10:00 10/06/2024']);
    expect(values[NOTICE_CELL.row - 1]?.[NOTICE_CELL.column - 1]).toContain('liên kết');
  });

  it('carries over what was ticked and written when it is made again', () => {
    const values = read();
    values[BOARD_FIRST_ROW + 1]![6] = true;
    values[HEARTBEAT_CELL.row - 1]![HEARTBEAT_CELL.column - 1] = '09:15 10/06/2024';
    values[NOTICE_CELL.row - 1]![NOTICE_CELL.column - 1] = 'Google không nhận địa chỉ x@y.z';

    const again = planBoard(setUp, titles, parseBoard(values)).values;

    expect(again[BOARD_FIRST_ROW + 1]?.[6]).toBe(true);
    expect(again[BOARD_FIRST_ROW]?.[6]).toBe(false);
    expect([again[2]?.[2], again[4]?.[2]]).toEqual(['09:15 10/06/2024', 'Google không nhận địa chỉ x@y.z']);
  });
});

describe('formatStateMirror', () => {
  it('quotes titles with apostrophes', () => {
    expect(formatStateMirror("T01 O'x")).toBe("='T01 O''x'!$B$1");
  });
});

describe('parseBoard', () => {
  it('reads states and ticks by unit', () => {
    const {rows, heartbeat} = parseBoard(read(['Đúng hạn: 09:12', '#REF!', '', '']));

    expect(rows[0]).toEqual({unit: 'village:T01', row: 8, stateLine: 'Đúng hạn: 09:12', isReceived: false});
    expect(rows[1]).toEqual({unit: 'village:T02', row: 9, stateLine: '', isReceived: false});
    expect(heartbeat).toBe('');
  });

  it('finds what was ticked on a board of version 0.1', () => {
    const values = read(['A', 'B', 'C', 'D']);
    values[BOARD_FIRST_ROW - 2]![6] = 'Đã nhận bản ký';
    values[BOARD_FIRST_ROW - 1]![6] = true;

    expect(parseBoard(values).rows[0]).toMatchObject({unit: 'village:T01', stateLine: 'A', isReceived: true});
  });

  it('follows rows and columns that were moved', () => {
    const values = read(['A', 'B', 'C', 'D']).map(row => [row[0]!, ...row.slice(1).reverse()]);
    const lines = values.splice(BOARD_FIRST_ROW - 1, 4).reverse();
    values.splice(BOARD_FIRST_ROW - 1, 0, ...lines);

    expect(parseBoard(values).rows.map(({unit, stateLine}) => `${unit} ${stateLine}`)).toEqual([
      'criterion:3 D',
      'criterion:2 C',
      'village:T02 B',
      'village:T01 A',
    ]);
  });

  it('never throws', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('head:board', 'village:T01', 'Trạng thái'),
      fc.boolean(),
      fc.double(),
    );

    fc.assert(
      fc.property(fc.array(fc.array(cell, {maxLength: 6}), {maxLength: 6}), values =>
        Array.isArray(parseBoard(values).rows),
      ),
    );
  });
});
