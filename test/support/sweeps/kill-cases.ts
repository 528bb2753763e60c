import {RoundBench} from '../round-bench.js';
import {judgeMails} from './judge-mails.js';
import {type KillCase} from './kill-sweep.js';

const SIZE = {villages: 2, criteria: 2} as const;
const RETURNED = ['T01', 'Thiếu số liệu về đường trục thôn', '12/06/2024 17:00'] as const;

function choose(command: string, answers: readonly string[] = []): (bench: RoundBench) => void {
  return bench => {
    bench.choose(command, answers);
  };
}

/** A round with its tabs made. */
function madeRound(): RoundBench {
  const bench = new RoundBench(SIZE);
  bench.choose('generateTabs');
  return bench;
}

/** A round in which people have typed, ticked, and changed what no edit event saw. */
function busyRound(): RoundBench {
  const bench = madeRound();
  bench.type('village:T01', ['work:1', 'task'], 'Làm đường trục thôn');
  bench.type('village:T01', ['assessment:1', 'verdict'], 'Chưa đạt');
  bench.type('village:T01', ['assessment:1', 'obstacles'], 'Thiếu vốn');
  bench.type('village:T01', ['header', 'reason'], 'Các nội dung khác chưa rà soát xong');
  bench.tick('village:T01', true);
  bench.put('village:T02', ['work:1', 'task'], 'Làm mương');
  bench.put('village:T02', ['header', 'reason'], 'Số liệu còn đang rà soát tại thôn');
  bench.putTick('village:T02', true);
  bench.putTick('criterion:1', true);
  bench.type('criterion:2', ['work:1', 'task'], 'Lập hồ sơ');
  return bench;
}

const GENERATE: KillCase = {
  name: 'generateTabs, the first time',
  entryPoint: 'generateTabs',
  prepare: () => new RoundBench(SIZE).save(),
  act: choose('generateTabs'),
};

const REGENERATE: KillCase = {
  name: 'generateTabs after the set-up changed',
  entryPoint: 'generateTabs',
  prepare: () => {
    const bench = busyRound();
    bench.typeSetUp('villages', 'T02', ['isActive', 'Không']);
    bench.typeSetUp('villages', 'T01', ['name', 'Thôn Một']);
    bench.typeRound('lockMode', 'Khóa');
    bench.deleteTab('criterion:1');
    return bench.save();
  },
  act: choose('generateTabs'),
};

const VALIDATE: KillCase = {
  name: 'validateAll',
  entryPoint: 'validateAll',
  prepare: () => busyRound().save(),
  act: choose('validateAll'),
  // A tick that was taken back is told of until the next check.
  alsoRight: choose('validateAll'),
};

/** What changed since the last compile is marked: a compile after one that was complete marks nothing more. */
const COMPILE: KillCase = {
  name: 'compileSummary',
  entryPoint: 'compileSummary',
  prepare: () => {
    const bench = busyRound();
    bench.choose('compileSummary');
    bench.type('village:T01', ['work:1', 'task'], 'Làm đường trục thôn và rãnh');
    bench.type('village:T01', ['assessment:2', 'verdict'], 'Chưa đạt');
    bench.type('village:T01', ['assessment:2', 'obstacles'], 'Thiếu đất');
    return bench.save();
  },
  act: choose('compileSummary'),
  alsoRight: choose('compileSummary'),
};

const RETURN: KillCase = {
  name: 'returnReport',
  entryPoint: 'returnReport',
  prepare: () => busyRound().save(),
  act: choose('returnReport', RETURNED),
  // Whoever was told of trouble asks again, and the log shows both.
  alsoRight: choose('returnReport', RETURNED),
};

const REMIND: KillCase = {
  name: 'sendReminders',
  entryPoint: 'sendReminders',
  prepare: () => busyRound().save(),
  act: choose('sendReminders'),
  leaveOut: /^(property ledger|cells Nhật ký)/,
  judge: judgeMails,
};

const DISPATCH: KillCase = {
  name: 'runDispatcher',
  entryPoint: 'runDispatcher',
  prepare: () => busyRound().save(),
  act: ({host}) => {
    host.runUntil('2024-06-03T08:30:00+07:00');
  },
  resume: ({host}) => {
    host.runUntil('2024-06-03T08:45:00+07:00');
  },
  leaveOut: /^(property ledger|cells Nhật ký)/,
  judge: judgeMails,
};

/** Every command that must survive a stop at any call. */
export const KILL_CASES: readonly KillCase[] = [GENERATE, REGENERATE, VALIDATE, COMPILE, RETURN, REMIND, DISPATCH];
