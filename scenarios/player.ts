import {type Deployment, type ExecutionRecord, LocalHost, type Switches} from '../local-host/index.js';
import {toInstant, toMilliseconds} from '../src/core/index.js';
import {playCommand} from './commands.js';
import {planSharing} from './play/plan-sharing.js';
import {type PlayEvent} from './play/play-event.js';
import {playFill} from './play/play-fill.js';
import {playSubmit, playType, playUnsubmit} from './play/play-head.js';
import {typeSetUp} from './play/type-set-up.js';
import {Stage} from './play/stage.js';
import {type Scenario} from './scenario-schema.js';
import {type CommandEntry, type TimelineEntry} from './schema/timeline-schema.js';

/** The title of the spreadsheet that a scenario is acted out in. */
const TITLE = 'Nông thôn mới - Đợt báo cáo';

/**
 * The clock stands still within an execution, so a long command cannot see its time run out and stop softly as it would at
 * Google. It is stopped only where even the lowest estimate passes the limit.
 */
const FROZEN_CLOCK = {timeLimitColumn: 'low', clockMovesWithModelledTime: false} as const;

export interface PlayOptions {
  /** The folder of the built add-on. */
  readonly dist: string;
  /** 'addOn' for the add-on build, in a document where nobody has used it yet. */
  readonly deployment?: Deployment;
  /** What the host does that nobody could verify. */
  readonly switches?: Partial<Switches>;
  /** Called before each entry and once at the end, with the number of entries played. */
  readonly onProgress?: (done: number, total: number, at: string) => void;
}

/** What is left when the curtain falls. */
export interface Playback {
  readonly scenario: Scenario;
  readonly host: LocalHost;
  readonly events: readonly PlayEvent[];
}

/** Acts a scenario out to its end, through what people can do and nothing else. */
export function playScenario(scenario: Scenario, {onProgress, ...options}: PlayOptions): Playback {
  const stage = new Stage(openHost(scenario, options), scenario);
  scenario.timeline.forEach((entry, index) => {
    onProgress?.(index, scenario.timeline.length, entry.at);
    waitUntil(stage, entry.at);
    playEntry(stage, entry);
  });
  waitThrough(stage, scenario.endAt);
  onProgress?.(scenario.timeline.length, scenario.timeline.length, scenario.endAt);
  return {scenario, host: stage.host, events: stage.events};
}

function openHost(scenario: Scenario, {dist, deployment = 'bound', switches}: PlayOptions): LocalHost {
  return LocalHost.fromDist(dist, {
    ...planSharing(scenario),
    account: scenario.account,
    now: scenario.startAt,
    locale: scenario.locale,
    timeZone: scenario.timeZone,
    title: TITLE,
    deployment,
    switches: {...switches, ...FROZEN_CLOCK},
  });
}

function playEntry(stage: Stage, entry: TimelineEntry): void {
  switch (entry.do) {
    case 'command':
      playMenu(stage, entry);
      return;
    case 'fill':
      playFill(stage, entry);
      return;
    case 'submit':
      playSubmit(stage, entry);
      return;
    case 'unsubmit':
      playUnsubmit(stage, entry);
      return;
    case 'type':
      playType(stage, entry);
  }
}

/** Set-up is only half done by the menu: people then type the registry. */
function playMenu(stage: Stage, entry: CommandEntry): void {
  const {outcome} = playCommand(stage, entry);
  if (entry.command === 'setUpRound' && outcome === 'done') typeSetUp(stage, entry.as);
}

/** Moves the clock to an entry's instant; triggers due at that instant come after it. */
function waitUntil(stage: Stage, at: string): void {
  recordClockRuns(stage, () => {
    stage.host.advanceTo(at);
  });
}

/** Moves the clock to the end; triggers due at that instant still fire. */
function waitThrough(stage: Stage, at: string): void {
  recordClockRuns(stage, () => {
    stage.host.runUntil(at);
  });
}

function recordClockRuns(stage: Stage, wait: () => void): void {
  const before = stage.host.executions.length;
  wait();
  for (const run of stage.host.executions.slice(before)) recordClockRun(stage, run);
}

/** A dispatcher that finds nothing to do is no event. */
function recordClockRun(stage: Stage, run: ExecutionRecord): void {
  const at = toInstant(toMilliseconds(run.startedAt));
  const event = {at, actor: 'clock', command: run.entryPoint};
  if (run.outcome.kind !== 'completed') stage.events.push({...event, outcome: 'failed', error: run.outcome.message});
  else if (run.recipients > 0) stage.events.push({...event, outcome: 'done'});
}
