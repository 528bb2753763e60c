import {
  formatBatchProgress,
  isSettled,
  ledgerName,
  parseBatchProgress,
  parseLedgerName,
  settleBatch,
  toBatches,
  type LedgerEntry,
} from '../../../src/core/reminders/reminder-ledger.js';
import {at, DEADLINE} from './reminder-builders.js';

function claim(person: string): LedgerEntry {
  return {person, key: 'oneDay', state: 'claimed', at: at(7, '19:45'), deadline: DEADLINE};
}

describe('ledgerName', () => {
  it('is read back, also where a person’s code has a dot', () => {
    expect(parseLedgerName(ledgerName('oneDay', 'P.1'))).toEqual({key: 'oneDay', person: 'P.1'});
    expect(parseLedgerName(ledgerName('manual-2024-06-05', 'P1'))).toEqual({key: 'manual-2024-06-05', person: 'P1'});
  });

  it.each(['', 'oneDay', 'oneDay.', 'twoDays.P1', '.P1'])('is not "%s"', name => {
    expect(parseLedgerName(name)).toBeUndefined();
  });
});

describe('settleBatch', () => {
  const batch = ['P1', 'P2', 'P3'].map(claim);

  it('leaves one mail unknown and frees those that were never tried', () => {
    expect(settleBatch(batch, {sending: 1, skipped: []})).toEqual({
      settled: [
        {...claim('P1'), state: 'sent'},
        {...claim('P2'), state: 'unknown'},
      ],
      free: [claim('P3')],
    });
  });

  it('does not say of a mail that was skipped that it was sent', () => {
    expect(settleBatch(batch, {sending: 2, skipped: [0]}).settled).toEqual([
      {...claim('P1'), state: 'skipped', reason: 'submitted'},
      {...claim('P2'), state: 'sent'},
      {...claim('P3'), state: 'unknown'},
    ]);
  });

  it('settles those behind the mail being sent that were found not to be due', () => {
    expect(settleBatch(batch, {sending: 0, skipped: [2]})).toEqual({
      settled: [
        {...claim('P1'), state: 'unknown'},
        {...claim('P3'), state: 'skipped', reason: 'submitted'},
      ],
      free: [claim('P2')],
    });
  });

  it('frees a batch that was claimed and not begun', () => {
    expect(settleBatch(batch, {sending: -1, skipped: []})).toEqual({settled: [], free: batch});
  });
});

describe('parseBatchProgress', () => {
  it('reads what formatBatchProgress writes', () => {
    const progress = {sending: 4, skipped: [0, 2]};

    expect(formatBatchProgress(progress)).toBe('4 0 2');
    expect(parseBatchProgress('4 0 2')).toEqual(progress);
    expect(parseBatchProgress('-1')).toEqual({sending: -1, skipped: []});
    expect(parseBatchProgress('')).toEqual({sending: -1, skipped: []});
  });
});

describe('isSettled', () => {
  it('keeps only those open whom the quota did not reach', () => {
    expect(isSettled(claim('P1'))).toBe(true);
    expect(isSettled({...claim('P1'), state: 'skipped', reason: 'noMail'})).toBe(true);
    expect(isSettled({...claim('P1'), state: 'skipped', reason: 'quota'})).toBe(false);
  });
});

describe('toBatches', () => {
  it('claims twenty at a time', () => {
    expect(toBatches(Array.from({length: 45}, (_, index) => index)).map(batch => batch.length)).toEqual([20, 20, 5]);
    expect(toBatches([])).toEqual([]);
  });
});
