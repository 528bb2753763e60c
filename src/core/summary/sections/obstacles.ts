import {isNone} from '../../reading/text.js';
import {type UnitKey} from '../../domain/vocabulary.js';
import {isSubmitted, type VillageEntry} from '../ground/compile-input.js';
import {remembering} from '../ground/remembering.js';
import {type Obstacle} from '../ground/summary-schema.js';
import {textOf} from '../../report/typed-values.js';

/** An obstacle with the row it stands in. */
export interface PlacedObstacle extends Obstacle {
  readonly tab: UnitKey;
  readonly village: string;
  readonly row: number;
  readonly column: number;
}

/** The obstacles that submitted village reports name, village by village; "Không" says that there is none. */
export function findObstacles(villages: readonly VillageEntry[]): readonly PlacedObstacle[] {
  const saysNone = remembering(isNone);
  return villages
    .filter(isSubmitted)
    .flatMap(toObstacles)
    .filter(({obstacle}) => !saysNone(obstacle));
}

/** An obstacle as summary.json has it. */
export function toObstacle({tab, criterion, obstacle, solution, proposal, resolver}: PlacedObstacle): Obstacle {
  return {tab, criterion, obstacle, solution, proposal, resolver};
}

function toObstacles({key, village, report}: VillageEntry): readonly PlacedObstacle[] {
  return (report?.assessment ?? [])
    .map(row => ({
      tab: key,
      village: village.id,
      criterion: row.criterion,
      obstacle: textOf(row.obstacles),
      solution: textOf(row.solutions),
      proposal: textOf(row.proposal),
      resolver: textOf(row.resolver),
      row: row.row,
      column: row.obstacles.column,
    }))
    .filter(({obstacle}) => obstacle !== '');
}
