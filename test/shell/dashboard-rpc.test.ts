import {type Dashboard} from '../../src/shell/dashboard/types.js';
import {callRpc, valueOf} from '../support/call-rpc.js';
import {RoundBench} from '../support/round-bench.js';

function aBench(): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 1});
  bench.choose('showDashboard');
  return bench;
}

const read = (bench: RoundBench): Dashboard => valueOf(callRpc(bench.coordinator, 'readDashboard'));

describe('readDashboard', () => {
  it('groups what is missing by who has to urge it, with the phone numbers of all', () => {
    const bench = aBench();
    const {missing, counts} = read(bench);
    const {people, villages} = bench.scenario;
    const supervisor = people.find(({id}) => id === villages[0]?.supervisor);

    expect(counts).toEqual({expected: 3, onTime: 0, late: 0, returned: 0, extended: 0, missing: 3});
    expect(missing.flatMap(({units}) => units.map(({name}) => name)).sort()).toEqual([
      'Thôn 1',
      'Thôn 2',
      'Tiêu chí số 1 (Quy hoạch)',
    ]);
    expect(missing[0]?.supervisor).toEqual({name: supervisor?.name, phone: supervisor?.phone ?? ''});
    expect(missing.flatMap(({units}) => units.map(({respondents}) => respondents.length)).sort()).toEqual([1, 2, 2]);
  });

  it('says when the next reminder goes out by itself', () => {
    expect(read(aBench()).nextReminder).toEqual({
      at: '19:45 07/06/2024',
      waves: ['Trước 3 ngày', 'Trước 1 ngày'],
    });
  });

  it('tells a clock that runs from one that stopped, and mends it', () => {
    const bench = aBench();
    const waiting = read(bench).health.clock;
    bench.host.runUntil('2024-06-03T09:00:00+07:00');
    const alive = read(bench).health.clock;
    const [trigger] = bench.host.triggers;
    bench.host.clock.setTo('2024-06-03T12:00:00+07:00');
    const silent = read(bench).health.clock;

    expect([waiting, alive, silent]).toEqual(['waiting', 'alive', 'silent']);
    expect(callRpc(bench.coordinator, 'mendHealth', 'clock')).toEqual({kind: 'done', value: true});
    expect(bench.host.triggers.map(({id}) => id)).toEqual([trigger?.id]);
  });

  it('notices and mends a changed locale', () => {
    const bench = aBench();
    bench.host.workbook.locale = 'en_US';
    const before = read(bench).health.isRegionRight;

    callRpc(bench.coordinator, 'mendHealth', 'region');

    expect([before, read(bench).health.isRegionRight]).toEqual([false, true]);
    expect(bench.host.workbook.locale).toBe('vi_VN');
  });

  it('names a form that somebody deleted', () => {
    const bench = aBench();
    bench.deleteTab('village:T02');

    expect(read(bench).health.brokenTabs).toEqual(['Thôn 2']);
  });
});

describe('cancelCommand', () => {
  it('gives a long command up for good: what was made stays, the clock does not go on', () => {
    const bench = new RoundBench({villages: 30, criteria: 1, switches: {clockMovesWithModelledTime: true}});
    bench.choose('showDashboard');

    const slice = valueOf<{progress: unknown}>(callRpc(bench.coordinator, 'runFromSidebar', 'generateTabs'));
    const {units} = bench;
    const stopped = callRpc(bench.coordinator, 'cancelCommand', 'generateTabs');
    bench.host.runUntil(new Date(bench.host.clock.now().getTime() + 3_600_000).toISOString());

    expect(slice.progress).toMatchObject({state: 'more', of: 31});
    expect(stopped.kind).toBe('done');
    expect(units.length).toBeGreaterThan(0);
    expect(bench.units).toEqual(units);
    expect(read(bench).unfinished).toBeNull();
  });
});
