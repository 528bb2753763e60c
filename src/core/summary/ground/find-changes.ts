import {type Instant} from '../../domain/calendar.js';
import {type UnitKey} from '../../domain/vocabulary.js';
import {type PreviousDigest, recall, remember, type UnitMemory} from './previous-digest.js';
import {type Summary} from './summary-schema.js';

/** What is different in one unit since the previous compile. */
export interface UnitChange {
  readonly isNew: boolean;
  readonly isStateChanged: boolean;
  /** Numbers of the village criteria whose verdict is another; [''] for the verdict of a commune criterion. */
  readonly verdicts: readonly string[];
  readonly areFiguresChanged: boolean;
}

export type ObstacleChange = 'added' | 'changed';

/** What is different since the previous compile; everything is empty at the first. */
export interface Changes {
  readonly since: Instant | undefined;
  readonly units: ReadonlyMap<UnitKey, UnitChange>;
  /** Of obstacles, and of proposals without one, by `<unit>/<village criterion>`. */
  readonly obstacles: ReadonlyMap<string, ObstacleChange>;
  /** Obstacles that are no longer named. */
  readonly goneObstacles: number;
}

const NONE: Changes = {since: undefined, units: new Map(), obstacles: new Map(), goneObstacles: 0};

/** Compares a summary with what the previous compile left. */
export function findChanges(summary: Summary, previous: PreviousDigest | undefined): Changes {
  if (previous === undefined) return NONE;
  const before = recall(previous);
  const after = [...remember(summary)];
  const obstacles = after.flatMap(([key, memory]) => compareObstacles(key, before.get(key), memory));
  return {
    since: previous.at,
    units: new Map(after.flatMap(([key, memory]) => compareUnit(key, before.get(key), memory))),
    obstacles: new Map(obstacles.flatMap(({at, change}) => (change === 'gone' ? [] : [[at, change]]))),
    goneObstacles: obstacles.filter(({change}) => change === 'gone').length,
  };
}

/** The name under which `Changes` knows an obstacle. */
export function toObstacleName(tab: string, criterion: string): string {
  return `${tab}/${criterion}`;
}

function compareUnit(
  key: UnitKey,
  before: UnitMemory | undefined,
  after: UnitMemory,
): readonly (readonly [UnitKey, UnitChange])[] {
  const change: UnitChange = {
    isNew: before === undefined,
    isStateChanged: before !== undefined && before.state !== after.state,
    verdicts: before ? differences(before.verdicts, after.verdicts) : [],
    areFiguresChanged: before !== undefined && before.figures !== after.figures,
  };
  const {isNew, isStateChanged, verdicts, areFiguresChanged} = change;
  return isNew || isStateChanged || verdicts.length > 0 || areFiguresChanged ? [[key, change]] : [];
}

/** Names whose signs differ; what the earlier side does not know is not compared. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...after].flatMap(([name, sign]) => (before.has(name) && before.get(name) !== sign ? [name] : []));
}

interface ObstacleDifference {
  readonly at: string;
  readonly change: ObstacleChange | 'gone';
}

function compareObstacles(
  key: UnitKey,
  before: UnitMemory | undefined,
  after: UnitMemory,
): readonly ObstacleDifference[] {
  if (!before?.obstacles || !after.obstacles) return [];
  const earlier = before.obstacles;
  const later = after.obstacles;
  return differences(earlier, later).map(criterion => ({
    at: toObstacleName(key, criterion),
    change: toObstacleChange(earlier.get(criterion), later.get(criterion)),
  }));
}

function toObstacleChange(before: string | undefined, after: string | undefined): ObstacleDifference['change'] {
  if (before === '-') return 'added';
  return after === '-' ? 'gone' : 'changed';
}
