import {LOG_FIRST_ROW, type LogEntry, parseLog, planLog, toLogRow} from '../../../../src/core/layout/outputs/log.js';
import {aRound, asRead} from '../set-up/set-up-builders.js';

const mail: LogEntry = {
  at: '2024-06-09T10:00:03+07:00',
  kind: 'mail',
  wave: 'oneDay',
  person: 'P11',
  email: 'an@example.test',
  units: 'village:T01, criterion:2',
  subject: '=Nhắc',
  state: 'sent',
};

describe('planLog', () => {
  it('has a title for each thing an entry says, and room for entries', () => {
    const plan = planLog(aRound());

    expect(plan.machineKey).toBe('NTM|1|output:log|r2406-k3f9|-');
    expect(plan.values[1]).toEqual([
      'head:log',
      'Thời điểm',
      'Sự việc',
      'Đợt nhắc',
      'Người',
      'Email, điện thoại',
      'Thôn, tiêu chí',
      'Nội dung',
      'Kết quả',
    ]);
    expect(plan.values.length - LOG_FIRST_ROW + 1).toBe(200);
    expect(plan.widths).toHaveLength(plan.columnCount);
  });
});

describe('parseLog', () => {
  it('reads the entries that were written, with their rows', () => {
    const values = [...planLog(aRound()).values];
    values[LOG_FIRST_ROW] = ['', ...toLogRow(mail)];

    expect(parseLog(asRead(values))).toEqual([{...mail, row: 4}]);
  });
});

describe('toLogRow', () => {
  it('keeps a subject that looks like a formula a text', () => {
    expect(toLogRow(mail)[6]).toBe("'=Nhắc");
  });
});
