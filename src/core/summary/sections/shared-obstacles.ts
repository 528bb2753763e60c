import {type VillageCriterion} from '../../domain/registry.js';
import {toComparisonKey} from '../../reading/text.js';
import {type PlacedObstacle} from './obstacles.js';

/** Obstacles to one criterion that say the same; the first member speaks for the group. */
export interface ObstacleGroup {
  readonly criterion: string;
  readonly members: readonly [PlacedObstacle, ...PlacedObstacle[]];
  /** Whether more than one village names it. */
  readonly isShared: boolean;
}

// Two villages rarely use the same words. Two thirds of the syllables in common (Dice) is "the same obstacle"; short
// texts must be equal, because one word ("chưa") can turn them round. Every member is shown in its own words.
const SAME_SHARE = 2 / 3;
const FEWEST_SYLLABLES = 3;

interface OpenGroup {
  readonly members: [PlacedObstacle, ...PlacedObstacle[]];
  readonly key: string;
  readonly syllables: ReadonlySet<string>;
}

interface GroupIndex {
  readonly byKey: Map<string, OpenGroup>;
  readonly bySyllable: Map<string, OpenGroup[]>;
}

/** Groups obstacles by criterion and meaning: shared ones first, then the others, each by criterion and then in registry order. */
export function groupObstacles(
  obstacles: readonly PlacedObstacle[],
  criteria: readonly VillageCriterion[],
): readonly ObstacleGroup[] {
  const byCriterion = new Map<string, PlacedObstacle[]>(criteria.map(({number}) => [number, []]));
  for (const obstacle of obstacles) byCriterion.get(obstacle.criterion)?.push(obstacle);
  const groups = [...byCriterion].flatMap(([criterion, members]) => joinSame(criterion, members));
  return [...groups.filter(({isShared}) => isShared), ...groups.filter(({isShared}) => !isShared)];
}

function joinSame(criterion: string, obstacles: readonly PlacedObstacle[]): readonly ObstacleGroup[] {
  const index: GroupIndex = {byKey: new Map(), bySyllable: new Map()};
  for (const obstacle of obstacles) {
    const key = toWords(obstacle.obstacle);
    const syllables = new Set(key.split(' '));
    const same = index.byKey.get(key) ?? findAlike(syllables, index);
    if (same) same.members.push(obstacle);
    else openGroup({members: [obstacle], key, syllables}, index);
  }
  return [...index.byKey.values()].map(({members}) => ({criterion, members, isShared: members.length > 1}));
}

function openGroup(group: OpenGroup, {byKey, bySyllable}: GroupIndex): void {
  byKey.set(group.key, group);
  for (const syllable of group.syllables) {
    const others = bySyllable.get(syllable);
    if (others) others.push(group);
    else bySyllable.set(syllable, [group]);
  }
}

/** The open group with most syllables in common, if that is enough. */
function findAlike(syllables: ReadonlySet<string>, {bySyllable}: GroupIndex): OpenGroup | undefined {
  if (syllables.size < FEWEST_SYLLABLES) return undefined;
  const common = new Map<OpenGroup, number>();
  for (const syllable of syllables) {
    for (const group of bySyllable.get(syllable) ?? []) common.set(group, (common.get(group) ?? 0) + 1);
  }
  const alike = [...common].filter(([group, count]) => isAlike(count, syllables.size, group.syllables.size));
  return alike.sort(([, one], [, other]) => other - one)[0]?.[0];
}

function isAlike(common: number, one: number, other: number): boolean {
  return other >= FEWEST_SYLLABLES && (2 * common) / (one + other) >= SAME_SHARE;
}

/** A text as words only: signs and spaces do not make two obstacles different. */
function toWords(text: string): string {
  return toComparisonKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
