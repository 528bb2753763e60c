import {readCells} from '../../scenarios/play/sheet-reading.js';
import {putValue} from '../../local-host/workbook/typing/entry.js';
import {type Dashboard} from '../../src/shell/dashboard/types.js';
import {callRpc, valueOf} from '../support/call-rpc.js';
import {RoundBench} from '../support/round-bench.js';

const FORGED = 'Đã nộp đúng hạn lúc 08:00 03/06/2024';

/** A round with one report asked to be supplemented. */
function aRound(): RoundBench {
  const bench = RoundBench.made({villages: 2, criteria: 1});
  bench.choose('returnReport', ['T01', 'Thiếu số liệu về đường trục thôn', '']);
  return bench;
}

/** The same round, where the tab says that the report was submitted. */
function forgedRound(): RoundBench {
  const bench = aRound();
  putValue(bench.sheet('village:T01'), 1, 2, FORGED);
  return bench;
}

function stateOf(bench: RoundBench): string | undefined {
  return valueOf<Dashboard>(callRpc(bench.coordinator, 'readDashboard')).units.find(({name}) => name.includes('1'))
    ?.state;
}

describe('a state line that somebody wrote themselves', () => {
  it('is written anew by the next check and changes no state', () => {
    const bench = forgedRound();
    bench.choose('showDashboard');
    const before = stateOf(bench);

    bench.choose('validateAll');

    expect(before).toBe('returned');
    expect(stateOf(bench)).toBe('returned');
    expect(bench.sheet('village:T01').displayAt(1, 2)).toMatch(/^Chờ bổ sung/);
  });

  it('spares its unit no reminder', () => {
    const bench = forgedRound();

    bench.choose('sendReminders');

    const mail = bench.host.outbox.find(({to}) => to.includes('s01@example.test'));
    expect(mail?.text).toContain('Thiếu số liệu về đường trục thôn');
  });

  it('does not make a report count in the summary', () => {
    const [forged, honest] = [forgedRound(), aRound()];
    for (const bench of [forged, honest]) bench.choose('compileSummary');

    expect(readCells(forged.sheet('output:summary'))).toEqual(readCells(honest.sheet('output:summary')));
    expect(forged.sheet('village:T01').displayAt(1, 2)).toBe(FORGED);
  });
});
