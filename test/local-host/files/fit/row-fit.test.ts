import {fitRows} from '../../../../local-host/files/fit/row-fit.js';
import {countLines, textWidth} from '../../../../local-host/files/fit/text-width.js';
import {aWorkbook, put} from '../xlsx/sample-workbook.js';

const LONG = 'Đường trục thôn đã cứng hóa 2,5 km, còn 0,8 km đường ngõ xóm lầy lội khi mưa.';

function aSheet() {
  const [sheet] = aWorkbook().sheets;
  return sheet!;
}

describe('textWidth', () => {
  it('ignores the marks of Vietnamese', () => {
    expect(textWidth('Ệ')).toBe(textWidth('E'));
  });

  it('knows narrow letters from wide ones', () => {
    expect(textWidth('iii')).toBeLessThan(textWidth('mmm') / 3);
  });
});

describe('countLines', () => {
  it('counts one line for a text that fits, and for none', () => {
    expect(countLines('Đạt', 10, false)).toBe(1);
    expect(countLines('', 10, false)).toBe(1);
  });

  it('breaks at words', () => {
    expect(countLines('aaaa aaaa aaaa', textWidth('aaaa aaaa') * 1.05, false)).toBe(2);
  });

  it('counts the lines that were typed', () => {
    expect(countLines('a\nb\n\nc', 100, false)).toBe(4);
  });

  it('cuts a word that is longer than the line', () => {
    expect(countLines('a'.repeat(30), textWidth('a'.repeat(10)) * 1.04, false)).toBe(3);
  });

  it('gives bold text less room', () => {
    const width = textWidth('aaaa aaaa') * 1.05;

    expect(countLines('aaaa aaaa', width, true)).toBe(2);
  });
});

describe('fitRows', () => {
  it('leaves rows alone that one line suffices for, that do not wrap or are hidden', () => {
    const sheet = aSheet();
    put(sheet, 1, 1, 'ngắn', {style: {wrapStrategy: 'WRAP'}});
    put(sheet, 2, 1, LONG);
    put(sheet, 3, 1, LONG, {style: {wrapStrategy: 'WRAP'}});
    sheet.hiddenRows.add(3);

    expect(fitRows(sheet)).toEqual(new Map());
  });

  it('raises a row to the tallest of its wrapped cells', () => {
    const sheet = aSheet();
    put(sheet, 1, 1, LONG, {style: {wrapStrategy: 'WRAP'}});
    const one = fitRows(sheet).get(1)!;
    put(sheet, 1, 2, `${LONG} ${LONG}`, {style: {wrapStrategy: 'WRAP'}});

    expect(one).toBeGreaterThan(5 * 17);
    expect(fitRows(sheet).get(1)).toBeGreaterThan(one * 1.7);
  });

  it('needs less height in a wider column and for a merged block', () => {
    const sheet = aSheet();
    put(sheet, 1, 1, LONG, {style: {wrapStrategy: 'WRAP'}});
    const narrow = fitRows(sheet).get(1)!;
    sheet.merges = [{row: 1, column: 1, rows: 1, columns: 3}];

    expect(fitRows(sheet).get(1)).toBeLessThan(narrow / 2);
  });

  it('raises the last visible row of a block that is merged downwards', () => {
    const sheet = aSheet();
    put(sheet, 1, 1, LONG, {style: {wrapStrategy: 'WRAP'}});
    const needed = fitRows(sheet).get(1)!;
    sheet.merges = [{row: 1, column: 1, rows: 3, columns: 1}];
    sheet.hiddenRows.add(3);

    expect([...fitRows(sheet)]).toEqual([[2, needed - 21]]);
  });

  it('fits the result of a formula', () => {
    const sheet = aSheet();
    put(sheet, 1, 2, LONG);
    put(sheet, 1, 1, '=B1', {style: {wrapStrategy: 'WRAP'}});

    expect(fitRows(sheet).get(1)).toBeGreaterThan(5 * 17);
  });
});
