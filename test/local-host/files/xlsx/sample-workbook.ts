import {BLANK_CELL, type Cell, type CellValue} from '../../../../local-host/workbook/cell/cell.js';
import {type CellStyle} from '../../../../local-host/workbook/cell/cell-style.js';
import {FormulaEngine} from '../../../../local-host/workbook/formulas/formulas.js';
import {Sheet, Workbook} from '../../../../local-host/workbook/model/workbook.js';
import {type Validation} from '../../../../local-host/workbook/cell/validation.js';

/** The instant at which the sample is written. */
export const NOW = new Date('2024-06-10T03:00:00Z');

/** A workbook with a first sheet of its own name and the formula engine. */
export function aWorkbook(firstSheetName = 'Theo dõi'): Workbook {
  const workbook = new Workbook({
    title: 'Đợt báo cáo tháng 6',
    owner: 'ntm@example.test',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    firstSheetName,
  });
  workbook.formulas = new FormulaEngine(workbook, () => NOW.getTime());
  return workbook;
}

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = new Sheet(workbook, workbook.nextId(), name);
  workbook.sheets = [...workbook.sheets, sheet];
  return sheet;
}

/** Puts a value or formula with a look, rule, note or rich text. */
// eslint-disable-next-line max-params -- a table of calls of this reads best with the address and the value side by side
export function put(sheet: Sheet, row: number, column: number, value: CellValue, more: Partial<Cell> = {}): void {
  const isFormula = typeof value === 'string' && value.startsWith('=');
  sheet.grid.set(row, column, {
    ...BLANK_CELL,
    ...(isFormula ? {formula: value} : {value}),
    ...more,
  });
}

export function aRule(criterion: string, ...args: Validation['arguments']): Validation {
  return {criterion, arguments: args, allowInvalid: false, showDropdown: true, helpText: undefined};
}

const LINE = {style: 'SOLID', color: '#999999'};
const BORDERS = {top: LINE, left: LINE, bottom: LINE, right: LINE};
const HEADER: CellStyle = {
  fontWeight: 'bold',
  background: '#d9ead3',
  wrapStrategy: 'WRAP',
  horizontalAlignment: 'center',
  verticalAlignment: 'middle',
  borders: BORDERS,
};
const BODY: CellStyle = {wrapStrategy: 'WRAP', verticalAlignment: 'top', borders: BORDERS};
const VERDICT = aRule('VALUE_IN_LIST', {kind: 'list', items: ['Đạt', 'Cơ bản đạt', 'Chưa đạt', 'Không áp dụng']});

const ROWS: readonly (readonly string[])[] = [
  [
    '2',
    'Giao thông',
    'Đạt',
    'Đường trục thôn đã cứng hóa 2,5 km, còn 0,8 km đường ngõ xóm lầy lội khi mưa; Nhân dân đã hiến 1.200 m² đất.',
    '',
  ],
  [
    '4',
    'Điện',
    'Chưa đạt',
    '',
    'Trạm biến áp quá tải vào mùa hè.\nĐề nghị Điện lực nâng công suất và thay 12 cột điện đã xuống cấp trên tuyến Đình - Chùa.',
  ],
  ['17', 'Môi trường', '', '- Chưa có bãi tập kết rác', 'Không'],
];

/** The sheet a village fills in: a hidden first row and column, frozen rows, merges, rules, colours, a tick box. */
export function addVillageSheet(workbook: Workbook, name: string): Sheet {
  const sheet = addSheet(workbook, name);
  sheet.hiddenRows = new Set([1]);
  sheet.hiddenColumns = new Set([1]);
  sheet.frozenRows = 4;
  sheet.tabColor = '#6aa84f';
  sheet.columnWidths = new Map(
    [2, 3, 4, 5, 6].map((column, index) => [column, [45, 120, 110, 260, 260][index] ?? 100]),
  );
  sheet.merges = [
    {row: 2, column: 2, rows: 1, columns: 5},
    {row: 3, column: 2, rows: 1, columns: 4},
  ];
  put(sheet, 1, 1, 'schema=1');
  put(
    sheet,
    2,
    2,
    'BIỂU 01 – Báo cáo kết quả thực hiện các tiêu chí xây dựng nông thôn mới của Thôn 6, xã Cẩm Lĩnh, đợt rà soát tháng 6 năm 2024 theo Công văn số 09/CV-NTM',
    {
      style: {
        fontWeight: 'bold',
        fontSize: 13,
        wrapStrategy: 'WRAP',
        horizontalAlignment: 'center',
        verticalAlignment: 'middle',
      },
    },
  );
  put(sheet, 3, 2, 'Nộp báo cáo (tích vào ô bên phải khi đã điền xong)', {style: {fontStyle: 'italic'}});
  put(sheet, 3, 6, true, {validation: aRule('CHECKBOX'), style: {horizontalAlignment: 'center', fontSize: 14}});
  ['Số', 'Tiêu chí', 'Đánh giá', 'Thực trạng', 'Khó khăn, vướng mắc'].forEach((title, index) => {
    put(sheet, 4, index + 2, title, {style: HEADER, ...(index === 2 ? {note: 'Chọn trong danh sách.'} : {})});
  });
  ROWS.forEach((cells, index) => {
    cells.forEach((text, at) => {
      put(sheet, index + 5, at + 2, text, {style: BODY, ...(at === 2 ? {validation: VERDICT} : {})});
    });
  });
  sheet.conditionalRules = [
    {
      ranges: [{row: 5, column: 4, rows: 20, columns: 1}],
      body: {
        kind: 'boolean',
        criterion: 'TEXT_EQUAL_TO',
        arguments: [{kind: 'text', text: 'Chưa đạt'}],
        style: {background: '#f4cccc', fontColor: '#990000', bold: true},
      },
    },
  ];
  workbook.protections = [
    ...workbook.protections,
    {
      id: workbook.nextId(),
      sheetId: sheet.id,
      area: undefined,
      rangeName: undefined,
      description: 'khung',
      editors: [],
      domainEdit: false,
      warningOnly: false,
      unprotected: [
        {row: 3, column: 6, rows: 1, columns: 1},
        {row: 5, column: 4, rows: 20, columns: 3},
      ],
    },
  ];
  return sheet;
}

/** The board: links to the sheets, dates, numbers, formulas, a chart. */
export function fillBoard(workbook: Workbook, villages: readonly Sheet[]): void {
  const [board] = workbook.sheets;
  if (!board) return;
  board.frozenRows = 1;
  board.columnWidths = new Map([
    [1, 180],
    [4, 140],
  ]);
  ['Thôn', 'Hạn nộp', 'Số tiêu chí đạt', 'Vốn còn thiếu (triệu đồng)'].forEach((title, index) => {
    put(board, 1, index + 1, title, {style: HEADER});
  });
  villages.forEach((village, index) => {
    const row = index + 2;
    const link = `#gid=${village.id}&range=B2`;
    const richText = {text: village.name, runs: [{start: 0, end: village.name.length, link}]};
    put(board, row, 1, village.name, {richText, style: {borders: BORDERS}});
    put(board, row, 2, 45453.416666666664, {style: {numberFormat: 'dd/mm/yyyy hh:mm', borders: BORDERS}});
    put(board, row, 3, `=COUNTIF('${village.name}'!D5:D,"Đạt")`, {style: {borders: BORDERS}});
    put(board, row, 4, 1250.5 * (index + 1), {style: {numberFormat: '#,##0.0', borders: BORDERS}});
  });
  const last = villages.length + 1;
  put(board, last + 1, 1, 'Cộng', {style: {fontWeight: 'bold'}});
  put(board, last + 1, 4, `=SUM(D2:D${last})`, {style: {fontWeight: 'bold', numberFormat: '#,##0.0'}});
  const area = (column: number) => ({sheetId: board.id, area: {row: 1, column, rows: last, columns: 1}});
  board.charts = [
    {
      id: 1,
      type: 'COLUMN',
      ranges: [area(1), area(4)],
      position: {row: 8, column: 1, offsetX: 0, offsetY: 0},
      options: {title: 'Vốn còn thiếu theo thôn', width: 480, height: 260},
      numHeaders: 1,
      transposed: false,
      mergeStrategy: 'MERGE_COLUMNS',
      hiddenDimensionStrategy: 'IGNORE_ROWS',
    },
  ];
}
