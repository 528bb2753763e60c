import {RoundBench} from '../round-bench.js';
import {judgeMails} from './judge-mails.js';
import {type KillCase} from './kill-sweep.js';
import {busyRound, damagedRound, SMALL} from './small-rounds.js';

const RETURNED = ['T01', 'Thiếu số liệu về đường trục thôn', '12/06/2024 17:00'] as const;

function choose(command: string, answers: readonly string[] = []): (bench: RoundBench) => void {
  return bench => {
    bench.choose(command, answers);
  };
}

const GENERATE: KillCase = {
  name: 'generateTabs, the first time',
  entryPoint: 'generateTabs',
  prepare: () => new RoundBench(SMALL).save(),
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

/** What a run that died had mended is not told of again. */
const REPAIR: KillCase = {
  name: 'repairTabs',
  entryPoint: 'repairTabs',
  prepare: () => damagedRound().save(),
  act: choose('repairTabs'),
  leaveOut: /^cells Nhật ký/,
};

/** Every command that must survive a stop at any call. */
export const KILL_CASES: readonly KillCase[] = [
  GENERATE,
  REGENERATE,
  VALIDATE,
  COMPILE,
  RETURN,
  REMIND,
  REPAIR,
  DISPATCH,
];
