import {joinOutbox} from '../../../scenarios/results/outbox-entries.js';
import {aMail, aWorkbook} from '../support/a-workbook.js';

const VILLAGES = [{id: 'T01', name: 'Thôn 1', secretary: '', boardHead: '', supervisor: ''}];
const HEAD = [['NTM|1|output:log|r2406|-'], ['head:log']];
const EMAIL = 'thon1@example.test';

/** A line of the log, from column A on. */
function aLine(at: string, wave: string, units: string, {email = EMAIL, subject = 'Nhắc nộp báo cáo'} = {}): string[] {
  return ['', at, 'Thư đôn đốc', wave, 'P11', email, units, subject, 'đã gửi'];
}

describe('joinOutbox', () => {
  it('adds kind, wave and units from the ledger line of the same second', () => {
    const workbook = aWorkbook([
      ...HEAD,
      aLine('2024-06-10T09:29:00+07:00', 'oneDay', 'village:T02'),
      aLine('2024-06-10T09:30:00+07:00', 'threeHours', 'village:T03', {email: 'other@example.test'}),
      aLine('2024-06-10T09:30:00+07:00', 'threeHours', 'village:T01; criterion:2'),
    ]);

    expect(joinOutbox([aMail()], workbook, VILLAGES)).toEqual([
      {
        at: '2024-06-10T09:30:00+07:00',
        to: EMAIL,
        subject: 'Nhắc nộp báo cáo',
        text: 'Kính gửi',
        kind: 'Thư đôn đốc',
        wave: 'threeHours',
        units: ['village:T01', 'criterion:2'],
      },
    ]);
  });

  it('understands the ledger as people read it', () => {
    const line = aLine(
      '09:30 10/06/2024',
      'Trước 3 giờ',
      'Thôn 1; Tiêu chí 2 Giao thông, cầu đường; Criterion 17 Environment',
    );

    expect(joinOutbox([aMail()], aWorkbook([...HEAD, line]), VILLAGES)[0]).toMatchObject({
      wave: 'threeHours',
      units: ['village:T01', 'criterion:2', 'criterion:17'],
    });
  });

  it("knows a wave of a unit's own deadline by that", () => {
    const line = aLine('09:30 10/06/2024', 'Đến hạn (hạn riêng 11 giờ 00 ngày 10/6/2024)', 'Thôn 1');

    expect(joinOutbox([aMail()], aWorkbook([...HEAD, line]), VILLAGES)[0]?.wave).toBe('own-deadline-20240610T110000');
  });

  it('knows a reminder sent by hand by its day', () => {
    const line = aLine('09:30 10/06/2024', 'Gửi tay ngày 10/06/2024', 'Thôn 1');

    expect(joinOutbox([aMail()], aWorkbook([...HEAD, line]), VILLAGES)[0]?.wave).toBe('manual-2024-06-10');
  });

  it('tells two mails of one second apart by their subjects', () => {
    const at = '2024-06-10T09:30:00+07:00';
    const workbook = aWorkbook([
      ...HEAD,
      aLine(at, 'start', '', {subject: 'A'}),
      aLine(at, 'deadline', '', {subject: 'B'}),
    ]);

    const entries = joinOutbox([aMail({subject: 'B'}), aMail({subject: 'A'})], workbook, VILLAGES);

    expect(entries.map(({wave}) => wave)).toEqual(['deadline', 'start']);
  });

  it('leaves blank what the ledger does not know', () => {
    const [entry] = joinOutbox([aMail({to: ['a@example.test', 'b@example.test']})], aWorkbook([]), VILLAGES);

    expect(entry).toMatchObject({to: 'a@example.test, b@example.test', kind: '', wave: '', units: []});
  });
});
