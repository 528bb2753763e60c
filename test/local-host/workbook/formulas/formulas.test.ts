import {Model} from '@ironcalc/wasm';
import {BLANK_CELL, type CellValue, withFormula, withValue} from '../../../../local-host/workbook/cell/cell.js';
import {FormulaEngine} from '../../../../local-host/workbook/formulas/formulas.js';
import {Sheet, Workbook} from '../../../../local-host/workbook/model/workbook.js';

class Book {
  readonly workbook = new Workbook({owner: 'a@example.test', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh'});
  readonly sheet = this.workbook.sheets[0]!;
  now = Date.parse('2024-06-10T03:00:00Z');

  constructor() {
    this.workbook.formulas = new FormulaEngine(this.workbook, () => this.now);
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.workbook, this.workbook.nextId(), name);
    this.workbook.sheets = [...this.workbook.sheets, sheet];
    return sheet;
  }

  /** Puts the contents below each other from A1. */
  fill(sheet: Sheet, ...contents: CellValue[]): void {
    contents.forEach((content, index) => {
      this.put(sheet, index + 1, 1, content);
    });
  }

  put(sheet: Sheet, row: number, column: number, content: CellValue): void {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    sheet.grid.set(row, column, isFormula ? withFormula(BLANK_CELL, content) : withValue(BLANK_CELL, content));
  }

  /** What the formula yields in Z1 of the first sheet. */
  compute(formula: string): CellValue {
    this.put(this.sheet, 1, 26, formula);
    return this.sheet.valueAt(1, 26);
  }
}

describe('FormulaEngine', () => {
  afterEach(() => jest.restoreAllMocks());

  describe('for a formula that repeats a cell', () => {
    it('follows chains over sheets without the engine', () => {
      const give = jest.spyOn(Model.prototype, 'setUserInput');
      const book = new Book();
      const village = book.addSheet('T01 Thôn 6');
      book.fill(village, 'Nguyễn Văn A');
      book.put(book.sheet, 1, 2, "='T01 Thôn 6'!$A$1");

      expect(book.compute('=B1')).toBe('Nguyễn Văn A');
      expect(give).not.toHaveBeenCalled();
    });

    it('is blank when the cell is', () => {
      expect(new Book().compute('=B7')).toBe('');
    });

    it('is #REF! for a cell that comes back to itself', () => {
      const book = new Book();
      book.fill(book.sheet, '=A2', '=A1');

      expect(book.sheet.valueAt(1, 1)).toEqual({error: '#REF!'});
    });

    it('is #REF! for a sheet that is not there and a cell beyond the grid', () => {
      const book = new Book();

      expect(book.compute('=Nope!A1')).toEqual({error: '#REF!'});
      expect(book.compute('=A1001')).toEqual({error: '#REF!'});
    });

    it('sees every change at once', () => {
      const book = new Book();
      book.fill(book.sheet, 1, '=A1');
      const before = book.sheet.valueAt(2, 1);
      book.put(book.sheet, 1, 1, 2);

      expect([before, book.sheet.valueAt(2, 1)]).toEqual([1, 2]);
    });
  });

  describe('for any other formula', () => {
    it.each<[string, CellValue]>([
      ['=1+2*3', 7],
      ['=1/3', 1 / 3],
      ['=0.1+0.2', 0.1 + 0.2],
      ['=2^53', 2 ** 53],
      ['=1/0', {error: '#DIV/0!'}],
      ['="a"&"b"', 'ab'],
      ['=1=1', true],
      ['=A1+', {error: '#ERROR!'}],
      ['=SUM(1;2)', {error: '#ERROR!'}],
      ['=FOO(1)', {error: '#NAME?'}],
      ['=SUM(Nope!A1:A3)', {error: '#REF!'}],
      ['=SUM(A1:A3)', 6],
      ['=COUNTIF(A2:A,">1")', 2],
      ['=COUNTA(A:A)', 4],
      ['=SUMIFS(A1:A3,A1:A3,"<3")', 3],
      ['=IFERROR(1/0,"lỗi")', 'lỗi'],
      ['=IF(B1="","trống",B1)', 'trống'],
      ['=LEN(A4)', 3],
      ['=HYPERLINK("https://example.test","nhãn "&A1)', 'nhãn 1'],
      ['=HYPERLINK("https://example.test")', 'https://example.test'],
      ['=ARRAYFORMULA(SUM(A1:A3*2))', 12],
      ['=TEXT(A2,"0.00")', '2.00'],
      ['=ROW()+COLUMN()', 27],
      ['=ROW(A3)', 3],
      ['=A1:A3', 1],
    ])('computes %s', (formula, expected) => {
      const book = new Book();
      book.fill(book.sheet, 1, 2, 3, '007');

      expect(book.compute(formula)).toEqual(expected);
    });

    it('keeps texts that look like numbers, dates or formulas', () => {
      const book = new Book();
      book.fill(book.sheet, '007', '1/2', "'x");

      expect(book.compute('=A1&"|"&A2&"|"&A3')).toBe("007|1/2|'x");
      expect(book.compute('=SUM(A1:A3)')).toBe(0);
    });

    it('looks through formulas it depends on, on any sheet', () => {
      const book = new Book();
      const village = book.addSheet('T01 Thôn 6');
      book.fill(village, 2, '=A1*10', '=A2');

      expect(book.compute("=SUM('T01 Thôn 6'!A1:A3)")).toBe(42);
    });

    it('computes again after a change of what it looks at, also where nothing was', () => {
      const book = new Book();
      book.fill(book.sheet, 1, 2);
      const first = book.compute('=SUM(A1:A9)');
      book.put(book.sheet, 5, 1, 10);
      const second = book.sheet.valueAt(1, 26);
      book.put(book.sheet, 1, 1, '');

      expect([first, second, book.sheet.valueAt(1, 26)]).toEqual([3, 13, 12]);
    });

    it('does not evaluate again for a change elsewhere', () => {
      const book = new Book();
      book.fill(book.sheet, 1, 2);
      book.compute('=SUM(A1:A9)');
      const evaluate = jest.spyOn(Model.prototype, 'evaluate');
      book.put(book.sheet, 1, 2, 7);
      const value = book.sheet.valueAt(1, 26);

      expect(value).toBe(3);
      expect(evaluate).not.toHaveBeenCalled();
    });

    it('evaluates once for all formulas of a sheet', () => {
      const book = new Book();
      book.fill(book.sheet, 1, '=A1+1', '=A2+1', '=A3+1');
      book.compute('=A4+1');
      const evaluate = jest.spyOn(Model.prototype, 'evaluate');
      book.put(book.sheet, 1, 1, 10);

      expect(book.sheet.values().map(([value]) => value)).toEqual([10, 11, 12, 13]);
      expect(evaluate).toHaveBeenCalledTimes(1);
    });

    it('follows rows that were inserted', () => {
      const book = new Book();
      book.fill(book.sheet, 1, 2, '=SUM(A1:A2)');
      const before = book.sheet.valueAt(3, 1);
      book.sheet.grid.insertRows(1, 1);
      book.put(book.sheet, 4, 1, '=SUM(A2:A3)');

      expect([before, book.sheet.valueAt(4, 1)]).toEqual([3, 3]);
    });

    it('finds a sheet that came after the formula was asked', () => {
      const book = new Book();
      const before = book.compute('=SUM(Mới!A1)');
      book.fill(book.addSheet('Mới'), 5);

      expect([before, book.sheet.valueAt(1, 26)]).toEqual([{error: '#REF!'}, 5]);
    });

    it('knows named ranges', () => {
      const book = new Book();
      book.fill(book.sheet, 1, 2);
      const area = {row: 1, column: 1, rows: 2, columns: 1};
      book.workbook.namedRanges = [{name: 'SoLieu', target: {sheetId: book.sheet.id, area}}];

      expect(book.compute('=SUM(SOLIEU)')).toBe(3);
    });

    it('tells the day and time of the virtual clock in the time zone of the spreadsheet', () => {
      const book = new Book();
      const morning = [book.compute('=TODAY()'), book.compute('=NOW()+0')];
      book.now = Date.parse('2024-06-10T17:00:00Z');

      expect(morning).toEqual([45453, 45453 + 10 / 24]);
      expect(book.compute('=TODAY()')).toBe(45454);
    });

    it('is #REF! for a formula that depends on itself', () => {
      const book = new Book();
      book.fill(book.sheet, '=A2+1', '=A1+1');

      expect(book.sheet.valueAt(1, 1)).toEqual({error: '#REF!'});
    });
  });

  it('evaluates a formula that stands in no cell', () => {
    const book = new Book();
    book.fill(book.sheet, 5);
    const engine = book.workbook.formulas!;
    const before = engine.evaluate('=AND(A1>3,ROW()=7)', book.sheet, 7, 1);
    book.put(book.sheet, 1, 1, 2);

    expect([before, engine.evaluate('=AND(A1>3,ROW()=7)', book.sheet, 7, 1)]).toEqual([true, false]);
  });

  describe('formatAt', () => {
    const formatOf = (book: Book, formula: string) => {
      book.put(book.sheet, 1, 26, formula);
      return book.workbook.formulas!.formatAt?.(book.sheet, 1, 26);
    };

    it('takes the format of the cell that is repeated', () => {
      const book = new Book();
      book.sheet.grid.set(1, 1, {...withValue(BLANK_CELL, 45453), style: {numberFormat: 'dd/mm/yyyy'}});
      book.put(book.sheet, 1, 2, '=A1');

      expect(formatOf(book, '=B1')).toBe('dd/mm/yyyy');
    });

    it.each([
      ['=TODAY()+1', 'dd/mm/yyyy'],
      ['=NOW()', 'dd/mm/yyyy h:mm:ss'],
      ['=EDATE(A1,1)', 'dd/mm/yyyy'],
      ['=SUM(A1)', undefined],
      ['=A2', undefined],
    ])('shows %s as %s', (formula, format) => {
      expect(formatOf(new Book(), formula)).toBe(format);
    });
  });
});
