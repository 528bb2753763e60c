import {type ExecutionRecord, type SentMail} from '../../local-host/index.js';
import {toInstant, toMilliseconds} from '../../src/core/index.js';
import {RoundBench} from '../support/round-bench.js';

const NOTHING_ENTERED = 'chưa nhập nội dung nào';
const LAST_MINUTE = '2024-06-10T09:59:00+07:00';

/** A round of 30 units with everything told at the deadline; the first village is in progress. */
function atTheDeadline({
  prepare,
  before: justBefore,
}: Partial<Record<'prepare' | 'before', (bench: RoundBench) => void>>): {
  readonly mails: readonly SentMail[];
  readonly run: ExecutionRecord;
} {
  const bench = RoundBench.made({villages: 24, criteria: 6});
  bench.type('village:T01', ['work:1', 'task'], 'Làm đường trục thôn');
  bench.typeSetUp('people', 'B01', ['channel', 'Zalo']);
  bench.typeSetUp('people', 'S01', ['channel', 'Zalo']);
  prepare?.(bench);
  bench.host.runUntil(LAST_MINUTE);
  justBefore?.(bench);
  const before = bench.host.outbox.length;
  const runs = bench.host.executions.length;
  bench.host.runUntil('2024-06-10T10:20:00+07:00');
  const run = bench.host.executions.slice(runs).find(({recipients}) => recipients > 0);
  if (run === undefined) throw new Error('No mails were sent.');
  return {mails: bench.host.outbox.slice(before), run};
}

/** What a mail says of one unit: its line and what stands below it. */
function saidOf(mail: SentMail, unit: string): string {
  const start = mail.text.indexOf(`- ${unit}:`);
  return start < 0 ? '' : (mail.text.slice(start).split(/\n- |\n\n/)[0] ?? '');
}

describe('the mails of a run', () => {
  it('say nothing false of units whose respondents get no mail in it', () => {
    const {mails} = atTheDeadline({});
    const said = mails.map(mail => saidOf(mail, 'Thôn 1')).filter(text => text !== '');

    expect(said.length).toBeGreaterThan(2);
    expect(said.filter(text => text.includes(NOTHING_ENTERED))).toEqual([]);
  });

  it('read every unit that they mention once, and the properties once for 20 mails', () => {
    const {run} = atTheDeadline({});
    const units = 30;
    const batches = Math.ceil(run.recipients / 20);

    expect(run.recipients).toBeGreaterThan(20);
    const called = (member: string): number => run.callsByMember[member] ?? 0;

    // The log is read once more, where somebody cannot be reached by mail.
    expect(called('Range.getValues')).toBeLessThanOrEqual(units + 1);
    expect(called('Range.getValues') + called('Properties.getProperties')).toBeLessThanOrEqual(units + 2 * batches);
  });

  it('do not say that nothing was entered in a tab that is gone', () => {
    const {mails} = atTheDeadline({
      prepare: bench => {
        bench.deleteTab('village:T02');
      },
    });
    const said = mails.map(mail => saidOf(mail, 'Thôn 2')).filter(text => text !== '');

    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(text => !text.includes('biểu bị mất hoặc hỏng'))).toEqual([]);
  });

  it('leave out a report that came in after the first twenty had gone', () => {
    const late = 'village:T24';
    const {mails} = atTheDeadline({
      before: bench => {
        let sent = 0;
        const stop = bench.host.onCall(({member}) => {
          if (member === 'MailApp.sendEmail') sent++;
          if (sent !== 20 || member !== 'Properties.setProperties') return;
          stop();
          bench.type(late, ['header', 'reason'], 'Các nội dung khác chưa rà soát xong');
          bench.tick(late, true);
        });
      },
    });
    const said = mails.map(mail => saidOf(mail, 'Thôn 24') !== '');

    expect(mails.length).toBeGreaterThan(40);
    expect(said.slice(0, 20)).toContain(true);
    expect(said.slice(21)).not.toContain(true);
    expect(mails.map(({to}) => to.join())).not.toContain('s24@example.test');
  });
});

describe('a unit that was given more time', () => {
  const OFFICER = 'o2@example.test';

  /** Who was mailed at which minute after criterion 2 was given until 11:00. */
  function played(givenAt: string): readonly string[] {
    const bench = RoundBench.made({villages: 2, criteria: 3});
    bench.host.runUntil(givenAt);
    const before = bench.host.outbox.length;
    bench.choose('extendDeadline', ['TC2', '10/06/2024 11:00', 'Tiêm chủng buổi sáng']);
    bench.host.runUntil('2024-06-10T13:30:00+07:00');
    const mails = bench.host.outbox.slice(before).filter(({to}) => to.includes(OFFICER));
    return mails.map(({at}) => toInstant(toMilliseconds(at)).slice(11, 16));
  }

  it("hears nothing of the round's waves, and of its own deadline when that comes and two hours after", () => {
    const hours = played('2024-06-10T09:30:00+07:00').map(time => time.slice(0, 2));

    expect(hours).toEqual(['11', '13']);
  });

  it('hears of it three hours before where that is still ahead', () => {
    const hours = played('2024-06-10T07:40:00+07:00').map(time => time.slice(0, 2));

    expect(hours).toEqual(['08', '11', '13']);
  });
});
