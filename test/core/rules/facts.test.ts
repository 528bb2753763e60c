import {type CellValue} from '../../../src/core/domain/cell.js';
import {toTypedText, toUnreadableFacts} from '../../../src/core/rules/facts.js';

describe('toTypedText', () => {
  it('quotes sixty characters at most, an emoji as one', () => {
    expect(toTypedText('ă'.repeat(61))).toBe('ă'.repeat(60));
    expect(toTypedText('👍'.repeat(61))).toBe('👍'.repeat(60));
  });

  it('writes numbers, ticks and days as the spreadsheet shows them', () => {
    const cells: readonly CellValue[] = [1250.5, true, false, {kind: 'date', at: '2024-05-02T00:00:00+07:00'}, ' Đạt '];

    expect(cells.map(toTypedText)).toEqual(['1.250,5', 'TRUE', 'FALSE', '02/05/2024', 'Đạt']);
  });
});

describe('toUnreadableFacts', () => {
  const factsOf = (raw: CellValue, reason: 'dateInNumberCell' | 'notANumber' = 'dateInNumberCell'): unknown =>
    toUnreadableFacts({row: 1, column: 1, raw, reading: {kind: 'unreadable', reason}}, reason);

  it('says of a text with two numbers what it may have been meant as', () => {
    expect(factsOf('02.05')).toEqual({typed: '02.05', decimal: '2,5', dayMonth: '2/5'});
    expect(factsOf('12/11/2024')).toEqual({typed: '12/11/2024', decimal: '12,11', dayMonth: '12/11'});
  });

  it('says nothing more of a text without two numbers', () => {
    expect(['2', 'hai'].map(raw => factsOf(raw))).toEqual([{typed: '2'}, {typed: 'hai'}]);
  });

  it('names the day of a date, and of the number behind which a day hides', () => {
    expect(factsOf({kind: 'date', at: '2024-05-02T00:00:00+07:00'})).toEqual({
      typed: '02/05/2024',
      decimal: '2,5',
      dayMonth: '2/5',
    });
    expect(factsOf(45_414)).toEqual({typed: '45.414', date: '02/05/2024', decimal: '2,5', dayMonth: '2/5'});
  });

  it('only quotes what cannot be read for another reason', () => {
    expect([factsOf('2.5', 'notANumber'), factsOf(45_414, 'notANumber')]).toEqual([{typed: '2.5'}, {typed: '45.414'}]);
  });
});
