import {strFromU8, unzipSync} from 'fflate';
import {Workbook as XlsxWorkbook} from '@cj-tech-master/excelts';
import {readXlsx} from '../../../../local-host/files/xlsx/reading/xlsx-read.js';
import {writeXlsx, type XlsxExport} from '../../../../local-host/files/xlsx/writing/xlsx-write.js';
import {type Cell, type CellValue} from '../../../../local-host/workbook/cell/cell.js';
import {type Validation, type ValidationArgument} from '../../../../local-host/workbook/cell/validation.js';
import {type Sheet, type Workbook} from '../../../../local-host/workbook/model/workbook.js';
import {packageProblems} from './package-problems.js';
import {addSheet, addVillageSheet, aRule, aWorkbook, fillBoard, NOW, put} from './sample-workbook.js';

/** Writes the file and checks how its parts hang together. */
async function write(workbook: Workbook): Promise<XlsxExport> {
  const written = await writeXlsx(workbook, {at: NOW});
  expect(packageProblems(written.bytes)).toEqual([]);
  return written;
}

async function fileOf(workbook: Workbook): Promise<XlsxWorkbook> {
  const file = new XlsxWorkbook();
  await file.xlsx.load((await write(workbook)).bytes);
  return file;
}

/** The workbook after it was written and read. */
async function reread(workbook: Workbook): Promise<Workbook> {
  const {bytes} = await write(workbook);
  const {owner, locale, timeZone} = workbook;
  return (await readXlsx(bytes, {owner, locale, timeZone, now: () => NOW.getTime()})).workbook;
}

function cellsOf(sheet: Sheet): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  sheet.grid.forEach((cell, row, column) => {
    cells[`${row},${column}`] = cell;
  });
  return cells;
}

/** What a file carries of a sheet. */
function carriedBy(sheet: Sheet): object {
  return Object.assign({}, sheet, {workbook: undefined, grid: undefined, id: undefined, charts: undefined});
}

async function rereadCell(value: CellValue, more: Partial<Cell> = {}): Promise<Cell> {
  const workbook = aWorkbook();
  put(workbook.sheets[0]!, 2, 2, value, more);
  return (await reread(workbook)).sheets[0]!.cellAt(2, 2);
}

describe('a workbook written as xlsx and read again', () => {
  it('keeps a sheet that people fill in: cells, looks, rules, notes, sizes, hidden and frozen parts', async () => {
    const workbook = aWorkbook();
    const village = addVillageSheet(workbook, 'T01 Thôn 6');
    const [, read] = (await reread(workbook)).sheets;

    expect(cellsOf(read!)).toEqual(cellsOf(village));
    expect(carriedBy(read!)).toEqual(carriedBy(village));
  });

  it('keeps groups of rows and columns, open, with their buttons where they were', async () => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    put(sheet!, 5, 5, 'x');
    sheet!.rowDepths = new Map([
      [2, 1],
      [3, 2],
      [8, 1],
    ]);
    sheet!.columnDepths = new Map([[4, 1]]);
    sheet!.rowButtonsBefore = true;
    sheet!.hiddenRows = new Set([9]);

    const {bytes, omissions} = await write(workbook);
    const [read] = (await reread(workbook)).sheets;

    expect(omissions).toEqual([]);
    expect(carriedBy(read!)).toEqual(carriedBy(sheet!));
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).not.toContain('collapsed="1"');
  });

  it('keeps the protection of a sheet with its open parts', async () => {
    const workbook = aWorkbook();
    addVillageSheet(workbook, 'T01 Thôn 6');
    const [before] = workbook.protections;
    const [after] = (await reread(workbook)).protections;

    expect(after).toMatchObject({area: undefined, unprotected: before!.unprotected, warningOnly: false});
  });

  it('keeps protected ranges on an open sheet', async () => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    const area = {row: 1, column: 1, rows: 2, columns: 3};
    const template = {id: 1, sheetId: sheet!.id, rangeName: undefined, description: '', domainEdit: false};
    workbook.protections = [{...template, area, editors: [], warningOnly: false, unprotected: []}];
    put(sheet!, 5, 1, 'mở');

    const read = await reread(workbook);

    expect(read.protections.map(one => one.area)).toEqual([area]);
  });

  it('locks nothing for protections that restrict nobody or only warn', async () => {
    const workbook = aWorkbook();
    const template = {sheetId: 0, area: undefined, rangeName: undefined, description: '', domainEdit: false};
    workbook.protections = [
      {...template, id: 1, editors: undefined, warningOnly: false, unprotected: []},
      {...template, id: 2, editors: [], warningOnly: true, unprotected: []},
    ];

    expect((await reread(workbook)).protections).toEqual([]);
  });

  it('keeps the board: links to sheets, dates, formulas', async () => {
    const workbook = aWorkbook();
    fillBoard(workbook, [addVillageSheet(workbook, 'T01 Thôn 6')]);
    const read = await reread(workbook);
    const board = read.sheets[0]!;

    expect(board.cellAt(2, 1).richText).toEqual({
      text: 'T01 Thôn 6',
      runs: [{start: 0, end: 10, link: `#gid=${read.sheets[1]!.id}&range=B2`}],
    });
    expect(board.cellAt(2, 1).style).toEqual(workbook.sheets[0]!.cellAt(2, 1).style);
    expect(board.cellAt(2, 2)).toEqual(workbook.sheets[0]!.cellAt(2, 2));
    expect(board.cellAt(3, 4).formula).toBe('=SUM(D2:D2)');
    expect(board.values()).toEqual(workbook.sheets[0]!.values());
  });

  it.each<CellValue>([
    '=1+1',
    '+84',
    '-',
    '@x',
    '007',
    ' ',
    'dòng 1\ndòng 2',
    '_x0041_',
    '<&>"',
    'TRUE',
    0,
    -2.5,
    1e21,
    true,
    'a _x000d_ b',
  ])('keeps the constant %j', async value => {
    expect((await rereadCell('', {value})).value).toBe(value);
  });

  it('keeps errors', async () => {
    expect((await rereadCell({error: '#N/A'})).value).toEqual({error: '#N/A'});
  });

  it('keeps a date to the millisecond', async () => {
    const style = {numberFormat: 'dd/mm/yyyy hh:mm'};
    const cell = await rereadCell(45453.416666666664, {style});

    expect(cell.value).toBe(45453.416666666664);
    expect(cell.style).toEqual(style);
  });

  it('keeps every look that xlsx has', async () => {
    const style = {
      numberFormat: '#,##0.00',
      background: '#fff2cc',
      fontColor: '#ff0000',
      fontFamily: 'Times New Roman',
      fontSize: 13,
      fontWeight: 'bold',
      fontStyle: 'italic',
      fontLine: 'line-through',
      horizontalAlignment: 'right',
      verticalAlignment: 'middle',
      wrapStrategy: 'WRAP',
      textRotation: -45,
      textDirection: 'RIGHT_TO_LEFT',
      borders: {
        top: {style: 'SOLID_THICK', color: '#000000'},
        left: {style: 'DOTTED', color: '#ff0000'},
        bottom: {style: 'DOUBLE', color: '#00ff00'},
      },
    } as const;

    expect((await rereadCell(1, {style})).style).toEqual(style);
  });

  it('keeps the looks of parts of a text', async () => {
    const richText = {
      text: 'Đậm rồi thường',
      runs: [
        {start: 0, end: 3, look: {bold: true, fontColor: '#ff0000'}},
        {start: 3, end: 14},
      ],
    };

    expect((await rereadCell(richText.text, {richText})).richText).toEqual(richText);
  });

  describe('rules', () => {
    const DAY = Date.parse('2024-06-09T17:00:00Z');
    const LONG = Array.from({length: 40}, (_, index) => `Tiêu chí số ${index + 1}`);
    const number = (value: number): ValidationArgument => ({kind: 'number', number: value});

    it.each<[string, Validation]>([
      ['a list', aRule('VALUE_IN_LIST', {kind: 'list', items: ['Đạt', 'Chưa đạt']})],
      ['a list longer than 255 letters', aRule('VALUE_IN_LIST', {kind: 'list', items: LONG})],
      ['a list with commas', aRule('VALUE_IN_LIST', {kind: 'list', items: ['a, b', 'c']})],
      [
        'a range',
        aRule('VALUE_IN_RANGE', {kind: 'area', area: {sheetId: 0, area: {row: 1, column: 5, rows: 9, columns: 1}}}),
      ],
      ['numbers between', aRule('NUMBER_BETWEEN', number(0), number(10.5))],
      ['a number at least', aRule('NUMBER_GREATER_THAN_OR_EQUAL_TO', number(0))],
      ['a date after', aRule('DATE_AFTER', {kind: 'date', time: DAY})],
      ['any date', aRule('DATE_IS_VALID_DATE')],
      ['an e-mail', aRule('TEXT_IS_VALID_EMAIL')],
      ['a text that contains', aRule('TEXT_CONTAINS', {kind: 'text', text: 'x"y'})],
      ['a formula', aRule('CUSTOM_FORMULA', {kind: 'text', text: '=LEN(B2)<5'})],
      ['a tick box', aRule('CHECKBOX')],
      ['one that only warns', {...aRule('NUMBER_BETWEEN', number(0), number(1)), allowInvalid: true}],
      ['one with help', {...aRule('NUMBER_BETWEEN', number(0), number(1)), helpText: 'Từ 0 đến 1.'}],
    ])('keeps %s', async (_, validation) => {
      expect((await rereadCell('', {validation})).validation).toEqual(validation);
    });

    it('keeps the lists on no sheet that a reader sees', async () => {
      const workbook = aWorkbook();
      put(workbook.sheets[0]!, 1, 1, '', {validation: aRule('VALUE_IN_LIST', {kind: 'list', items: LONG})});

      expect((await fileOf(workbook)).worksheets.map(({name, state}) => [name, state])).toEqual([
        ['Theo dõi', 'visible'],
        ['_lists', 'veryHidden'],
      ]);
      expect((await reread(workbook)).sheets.map(({name}) => name)).toEqual(['Theo dõi']);
    });
  });

  it('keeps conditional formats in their order', async () => {
    const workbook = aWorkbook();
    const sheet = workbook.sheets[0]!;
    const ranges = [
      {row: 2, column: 1, rows: 9, columns: 2},
      {row: 2, column: 4, rows: 9, columns: 1},
    ];
    sheet.conditionalRules = [
      {
        ranges,
        body: {
          kind: 'boolean',
          criterion: 'CUSTOM_FORMULA',
          arguments: [{kind: 'text', text: '=$A2="x"'}],
          style: {background: '#ff0000', underline: true},
        },
      },
      {
        ranges,
        body: {
          kind: 'boolean',
          criterion: 'NUMBER_LESS_THAN',
          arguments: [{kind: 'number', number: 0}],
          style: {fontColor: '#ff0000', bold: true},
        },
      },
      {
        ranges,
        body: {
          kind: 'gradient',
          min: {color: '#ffffff', type: 'MIN', value: ''},
          mid: {color: '#ffff00', type: 'PERCENTILE', value: '50'},
          max: {color: '#ff0000', type: 'NUMBER', value: '10'},
        },
      },
    ];

    expect((await reread(workbook)).sheets[0]!.conditionalRules).toEqual(sheet.conditionalRules);
  });

  it('keeps names and the sheet that is hidden', async () => {
    const workbook = aWorkbook();
    addSheet(workbook, 'Ẩn').hidden = true;
    const target = {sheetId: 0, area: {row: 1, column: 1, rows: 2, columns: 2}};
    workbook.namedRanges = [{name: 'SoLieu', target}];
    const read = await reread(workbook);

    expect(read.namedRanges).toEqual([{name: 'SoLieu', target}]);
    expect(read.sheets.map(({hidden}) => hidden)).toEqual([false, true]);
  });

  it('keeps heights that were set, and leaves fitted ones automatic', async () => {
    const workbook = aWorkbook();
    const sheet = workbook.sheets[0]!;
    sheet.rowHeights = new Map([[3, 40]]);
    put(sheet, 1, 1, 'một đoạn văn bản dài hơn hẳn một dòng', {style: {wrapStrategy: 'WRAP'}});

    expect((await reread(workbook)).sheets[0]!.rowHeights).toEqual(new Map([[3, 40]]));
  });
});

describe('writeXlsx', () => {
  it('gives the same bytes for the same workbook and date', async () => {
    const workbook = aWorkbook();
    fillBoard(workbook, [addVillageSheet(workbook, 'T01 Thôn 6')]);

    const [first, second] = [await write(workbook), await write(workbook)];

    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('writes a rule of a column once, from the ninth row over the tenth', async () => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    const validation = aRule('VALUE_IN_LIST', {kind: 'list', items: ['Có', 'Không']});
    for (let row = 3; row <= 62; row++) put(sheet!, row, 2, '', {validation});

    const text = strFromU8(unzipSync((await write(workbook)).bytes)['xl/worksheets/sheet1.xml']!);

    expect([...text.matchAll(/sqref="(B[^"]*)"/g)].map(([, range]) => range)).toEqual(['B3:B62']);
  });

  it('stores what formulas yielded', async () => {
    const workbook = aWorkbook();
    const sheet = workbook.sheets[0]!;
    put(sheet, 1, 1, 2);
    put(sheet, 1, 2, '=A1*1.5');
    put(sheet, 1, 3, '=TODAY()');
    const written = (await fileOf(workbook)).worksheets[0]!;

    expect(written.getCell('B1').value).toEqual({formula: 'A1*1.5', result: 3});
    expect(written.getCell('C1').value).toEqual({formula: 'TODAY()', result: new Date('2024-06-10T00:00:00Z')});
    expect(written.getCell('C1').numFmt).toBe('dd/mm/yyyy');
  });

  it('writes formulas that only Sheets computes as values and says so', async () => {
    const workbook = aWorkbook();
    put(workbook.sheets[0]!, 1, 1, '=ARRAYFORMULA(SUM({1,2}*2))');
    const {bytes, omissions} = await write(workbook);
    const file = new XlsxWorkbook();
    await file.xlsx.load(bytes);

    expect(file.worksheets[0]!.getCell('A1').value).toBe(6);
    expect(omissions).toEqual([
      'Formulas that only Google Sheets computes are written as values, such as =ARRAYFORMULA(SUM({1,2}*2))',
    ]);
  });

  it('draws tick boxes, but keeps TRUE and FALSE where a formula looks', async () => {
    const workbook = aWorkbook();
    const sheet = workbook.sheets[0]!;
    put(sheet, 1, 1, true, {validation: aRule('CHECKBOX')});
    put(sheet, 2, 1, false, {validation: aRule('CHECKBOX')});
    put(sheet, 3, 1, true, {validation: aRule('CHECKBOX')});
    put(sheet, 1, 2, '=IF(A3,1,0)');
    const written = (await fileOf(workbook)).worksheets[0]!;

    expect(['A1', 'A2', 'A3'].map(address => written.getCell(address).value)).toEqual(['☑', '☐', true]);
  });

  it('prints on landscape A4, as wide as a page, with the frozen rows on each page', async () => {
    const workbook = aWorkbook();
    workbook.sheets[0]!.frozenRows = 4;
    put(workbook.sheets[0]!, 1, 1, 'x');
    const {pageSetup} = (await fileOf(workbook)).worksheets[0]!;

    expect(pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:4',
    });
  });

  it('writes charts it can draw and names those it cannot', async () => {
    const workbook = aWorkbook();
    fillBoard(workbook, [addVillageSheet(workbook, 'T01 Thôn 6')]);
    const board = workbook.sheets[0]!;
    board.charts = [...board.charts, {...board.charts[0]!, id: 2, type: 'GAUGE'}];
    const {bytes, omissions} = await write(workbook);
    const parts = Object.keys(unzipSync(bytes)).filter(name => name.startsWith('xl/charts/'));

    expect(parts).toEqual(['xl/charts/chart1.xml']);
    expect(omissions).toContain('Charts of the type GAUGE are not written.');
  });

  it.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE'])('draws a chart of the type %s in its colours', async type => {
    const workbook = aWorkbook();
    fillBoard(workbook, [addVillageSheet(workbook, 'T01 Thôn 6'), addVillageSheet(workbook, 'T02 "Tây" & Hồ')]);
    const board = workbook.sheets[0]!;
    const [chart] = board.charts;
    board.charts = [{...chart!, type, options: {...chart!.options, colors: ['#0b8043', '#db4437'], isStacked: true}}];

    const {bytes} = await write(workbook);
    const drawn = strFromU8(unzipSync(bytes)['xl/charts/chart1.xml']!);

    expect(drawn).toContain('0B8043');
    expect(drawn.includes('DB4437')).toBe(type === 'PIE');
    expect(drawn).toContain('<a:t>Vốn còn thiếu theo thôn</a:t>');
    expect(drawn).toContain('<c:v>T02 &quot;Tây&quot; &amp; Hồ</c:v>');
    expect(drawn).toContain('<c:v>2501</c:v>');
  });

  it('draws the rows of a transposed chart as series', async () => {
    const workbook = aWorkbook();
    const [sheet] = workbook.sheets;
    ['', 'Quý 1', 'Quý 2'].forEach((text, index) => {
      put(sheet!, 1, index + 1, text);
    });
    ['Thôn 6', 3, 4].forEach((value, index) => {
      put(sheet!, 2, index + 1, value);
    });
    fillBoard(workbook, []);
    const ranges = [{sheetId: sheet!.id, area: {row: 1, column: 1, rows: 2, columns: 3}}];
    sheet!.charts = [{...sheet!.charts[0]!, ranges, transposed: true}];

    const drawn = strFromU8(unzipSync((await write(workbook)).bytes)['xl/charts/chart1.xml']!);

    expect(drawn).toContain('$B$2:$C$2</c:f>');
  });

  it('leads from cell to cell as Excel does, without a relation', async () => {
    const workbook = aWorkbook();
    fillBoard(workbook, [addVillageSheet(workbook, 'T01 Thôn 6')]);

    const text = strFromU8(unzipSync((await write(workbook)).bytes)['xl/worksheets/sheet1.xml']!);

    expect(text).toContain(`<hyperlink ref="A2" location="&apos;T01 Thôn 6&apos;!B2"/>`);
  });

  it('has the font of Sheets in cells that nobody formatted', async () => {
    const styles = strFromU8(unzipSync((await write(aWorkbook())).bytes)['xl/styles.xml']!);

    expect(/<fonts.*?<font>(.*?)<\/font>/s.exec(styles)?.[1]).toBe('<sz val="10"/><name val="Arial"/>');
  });

  it('gives the same bytes for the same workbook and date', async () => {
    const workbook = aWorkbook();
    fillBoard(workbook, [addVillageSheet(workbook, 'T01 Thôn 6')]);
    const [one, other] = [await write(workbook), await write(workbook)];

    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('writes dates that Excel does not know as text and says so', async () => {
    const workbook = aWorkbook();
    put(workbook.sheets[0]!, 1, 1, -1, {style: {numberFormat: 'dd/mm/yyyy'}});
    const {omissions} = await write(workbook);

    expect((await fileOf(workbook)).worksheets[0]!.getCell('A1').value).toBe('29/12/1899');
    expect(omissions).toEqual([
      'Dates before March 1900 are written as text: Excel does not know them or is a day off.',
    ]);
  });

  it('names what a sheet has that it does not know', async () => {
    const workbook = aWorkbook();
    Object.assign(workbook.sheets[0]!, {novelties: [1]});

    expect((await write(workbook)).omissions).toEqual(['The novelties of sheets are not written.']);
  });

  it('opens at the first sheet that is not hidden', async () => {
    const workbook = aWorkbook();
    workbook.sheets[0]!.hidden = true;
    addSheet(workbook, 'Nhìn thấy');

    expect((await fileOf(workbook)).views[0]).toMatchObject({activeTab: 1});
  });
});

describe('readXlsx', () => {
  it('reads a file that another program wrote', async () => {
    const file = new XlsxWorkbook();
    const sheet = file.addWorksheet('Bảng 1');
    sheet.getCell('A1').value = 5;
    sheet.getCell('A2').value = {formula: 'A1*2', result: 10};
    sheet.getCell('A3').font = {color: {argb: '', theme: 4}, name: 'Calibri', size: 11};
    sheet.addConditionalFormatting({
      ref: 'A1:A3',
      rules: [{type: 'cellIs', operator: 'greaterThan', formulae: [5], style: {font: {bold: true}}}],
    });
    const options = {owner: 'a@example.test', locale: 'vi_VN', timeZone: 'UTC', now: () => 0};

    const {workbook} = await readXlsx(await file.xlsx.writeBuffer(), options);

    expect(workbook.sheets.map(({name}) => name)).toEqual(['Bảng 1']);
    expect(workbook.sheets[0]!.values()).toEqual([[5], [10]]);
    expect(workbook.sheets[0]!.conditionalRules[0]!.body).toMatchObject({
      criterion: 'NUMBER_GREATER_THAN',
      arguments: [{kind: 'number', number: 5}],
      style: {bold: true},
    });
  });

  it('says what it does not read', async () => {
    const workbook = aWorkbook();
    fillBoard(workbook, [addVillageSheet(workbook, 'T01 Thôn 6')]);
    const {bytes} = await write(workbook);

    const {omissions} = await readXlsx(bytes, {owner: 'a@example.test', now: () => 0, locale: 'vi_VN'});

    expect(omissions).toEqual(['Charts and pictures are not read: 1 on "Theo dõi".']);
  });
});
