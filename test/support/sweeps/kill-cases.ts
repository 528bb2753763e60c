import {readCells} from '../../../scenarios/play/sheet-reading.js';
import {COMMUNE_PACKS, parseLog} from '../../../src/core/index.js';
import {RoundBench} from '../round-bench.js';
import {judgeMails, judgeScarceMails} from './judge-mails.js';
import {type KillCase, type KillOutcome} from './kill-sweep.js';
import {busyRound, damagedRound, SMALL} from './small-rounds.js';

const RETURNED = ['T01', 'Thiếu số liệu về đường trục thôn', '12/06/2024 17:00'] as const;

function choose(command: string, answers: readonly string[] = []): (bench: RoundBench) => void {
  return bench => {
    bench.choose(command, answers);
  };
}

/** What cannot be done twice is logged before it is done: a run that died in between leaves a line of its own. */
const loggedAgain = (kind: string): Pick<KillCase, 'leaveOut' | 'judge'> => ({
  leaveOut: /^cells Nhật ký/,
  judge: ({bench}) => {
    const lines = parseLog(readCells(bench.sheet('output:log'))).filter(line => line.kind === kind);
    return lines.length === 1 || lines.length === 2 ? [] : [`the log tells ${lines.length} times of: ${kind}`];
  },
});

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
  entryPoint: 'carryOutUnitAction',
  prepare: () => busyRound().save(),
  act: choose('returnReport', RETURNED),
  // Whoever was told of trouble asks again, and the log shows both.
  alsoRight: choose('returnReport', RETURNED),
};

const REMIND: KillCase = {
  name: 'sendReminders',
  entryPoint: 'runFromSidebar',
  prepare: () => busyRound().save(),
  act: choose('sendReminders'),
  leaveOut: /^(property ledger|cells Nhật ký)/,
  judge: judgeMails,
};

/** More mails than one claim takes. */
const REMIND_MANY: KillCase = {
  ...REMIND,
  name: 'sendReminders, in two claims',
  prepare: () => busyRound({villages: 20, criteria: 2}).save(),
};

/** The day's quota reaches for some people only: the others are named. */
const REMIND_SOME: KillCase = {
  ...REMIND,
  name: 'sendReminders, with fewer mails left than people',
  act: bench => {
    bench.leaveMails(2);
    bench.choose('sendReminders');
  },
  judge: judgeScarceMails,
  resume: choose('sendReminders'),
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

/** What was mended in each tab, as the log says, deed by deed. */
function mendedIn(bench: RoundBench): readonly string[] {
  const lines = parseLog(readCells(bench.sheet('output:log'))).filter(({kind}) => kind === 'Sửa biểu mẫu');
  return lines.flatMap(({units, subject}) => subject.split('; ').map(deed => `${units}: ${deed}`));
}

/** All is told once. What a run that died left half done is a deed of its own to the next one, in a tab that is told of anyway. */
function judgeMended({bench, reference}: KillOutcome): readonly string[] {
  const [expected, found] = [mendedIn(reference), mendedIn(bench)];
  const tabs = new Set(expected.map(deed => deed.slice(0, deed.indexOf(':'))));
  return [
    ...expected
      .filter(deed => found.filter(other => other === deed).length !== 1)
      .map(deed => `not told once: ${deed}`),
    ...found.filter(deed => !tabs.has(deed.slice(0, deed.indexOf(':')))).map(deed => `told, and not mended: ${deed}`),
  ];
}

/** The next run logs what the one that died had mended, too. */
const REPAIR: KillCase = {
  name: 'repairTabs',
  entryPoint: 'repairTabs',
  prepare: () => damagedRound().save(),
  act: choose('repairTabs'),
  leaveOut: /^cells Nhật ký/,
  judge: judgeMended,
};

/** Work lines are nearly used up in one tab. */
const ADD_ROWS: KillCase = {
  name: 'addRows',
  entryPoint: 'addRows',
  prepare: () => busyRound().save(),
  act: choose('addRows', ['T01']),
  alsoRight: choose('addRows', ['T01']),
};

const PAPER_AT = '03/06/2024 08:00';
const PAPER: KillCase = {
  name: 'recordPaperReport',
  entryPoint: 'carryOutUnitAction',
  prepare: () => busyRound().save(),
  act: choose('recordPaperReport', ['T02', PAPER_AT]),
  alsoRight: choose('recordPaperReport', ['T02', PAPER_AT]),
};

const EXTENDED = ['', '11/06/2024 10:00', 'Mưa lũ'] as const;
const EXTEND: KillCase = {
  name: 'extendDeadline of the whole round',
  entryPoint: 'carryOutUnitAction',
  prepare: () => busyRound().save(),
  act: choose('extendDeadline', EXTENDED),
  ...loggedAgain('Gia hạn'),
  // A tick that the dead run took back is told of until the next check.
  isMixed: true,
  alsoRight: choose('validateAll'),
};

const CLOSE: KillCase = {
  name: 'closeRound',
  entryPoint: 'closeRound',
  prepare: () => busyRound().save(),
  act: choose('closeRound'),
  ...loggedAgain('Khóa đợt'),
};

/** The log names everybody who was invited; somebody may stand there again, as refused, and as invited anew by the next run. */
function judgeInvited({bench, reference}: KillOutcome): readonly string[] {
  const namesIn = (round: RoundBench): readonly string[] =>
    parseLog(readCells(round.sheet('output:log')))
      .filter(({kind}) => kind === INVITED)
      .flatMap(({person}) => person.split('; '));
  const told = namesIn(bench);
  return namesIn(reference).flatMap(name => (told.includes(name) ? [] : [`the log does not name ${name}`]));
}

const INVITED = 'Mời người nhập liệu';

/** As many were not let in yet as the page invites at once. */
const INVITE: KillCase = {
  name: 'inviteRespondents',
  entryPoint: 'invitePeople',
  prepare: () => {
    const bench = busyRound();
    bench.host.workbook.editors = ['P02', 'S01'].map(id => bench.enter(id).email);
    return bench.save();
  },
  act: choose('inviteRespondents'),
  leaveOut: /^cells Nhật ký/,
  judge: judgeInvited,
};

/** The first set-up of a blank spreadsheet. */
const SET_UP: KillCase = {
  name: 'setUpRound, the first time',
  entryPoint: 'applySetUp',
  prepare: () => new RoundBench({...SMALL, isBlank: true}).save(),
  act: choose('setUpRound'),
  alsoRight: choose('setUpRound'),
};

/** A sheet that is made goes after the active one, which a new run chooses anew. */
const TAB_ORDER = /^sheets:/;

/** Somebody deleted set-up tabs. */
const REMAKE: KillCase = {
  name: 'setUpRound after set-up tabs were deleted',
  entryPoint: 'applySetUp',
  prepare: () => {
    const bench = busyRound();
    bench.deleteTab('setup:people');
    bench.deleteTab('setup:indicators');
    return bench.save();
  },
  leaveOut: TAB_ORDER,
  act: choose('setUpRound'),
};

const RELOAD: KillCase = {
  name: 'setUpRound with other criteria packs',
  entryPoint: 'applySetUp',
  prepare: () => {
    const bench = busyRound();
    bench.typeRound('communePack', COMMUNE_PACKS.map(({name}) => name).at(-1) ?? '');
    return bench.save();
  },
  leaveOut: TAB_ORDER,
  act: choose('setUpRound'),
};

/** Every command that must survive a stop at any call. */
export const KILL_CASES: readonly KillCase[] = [
  GENERATE,
  REGENERATE,
  VALIDATE,
  COMPILE,
  RETURN,
  REMIND,
  REMIND_MANY,
  REMIND_SOME,
  REPAIR,
  DISPATCH,
  ADD_ROWS,
  PAPER,
  EXTEND,
  CLOSE,
  INVITE,
  SET_UP,
  REMAKE,
  RELOAD,
];
