import {isNone} from '../../reading/text.js';
import {type UnitKey} from '../../domain/vocabulary.js';
import {isSubmitted, type VillageEntry} from '../ground/compile-input.js';
import {remembering} from '../ground/remembering.js';
import {type VillageProposal} from '../ground/summary-schema.js';
import {textOf} from '../../report/typed-values.js';

/** A proposal with the row it stands in. */
export interface PlacedProposal extends VillageProposal {
  readonly tab: UnitKey;
  readonly village: string;
  readonly solution: string;
  /** Whether the row names an obstacle, which then shows the proposal beside it. */
  readonly hasObstacle: boolean;
  readonly row: number;
  readonly column: number;
}

/** What submitted village reports propose, village by village; "Không" proposes nothing. */
export function findProposals(villages: readonly VillageEntry[]): readonly PlacedProposal[] {
  const says = remembering(text => text !== '' && !isNone(text));
  return villages
    .filter(isSubmitted)
    .flatMap(village => toProposals(village, says))
    .filter(({proposal}) => says(proposal));
}

/** A proposal as summary.json has it. */
export function toProposal({tab, criterion, proposal, resolver}: PlacedProposal): VillageProposal {
  return {tab, criterion, proposal, resolver};
}

function toProposals({key, village, report}: VillageEntry, says: (text: string) => boolean): readonly PlacedProposal[] {
  return (report?.assessment ?? []).map(row => ({
    tab: key,
    village: village.id,
    criterion: row.criterion,
    solution: textOf(row.solutions),
    proposal: textOf(row.proposal),
    resolver: textOf(row.resolver),
    hasObstacle: says(textOf(row.obstacles)),
    row: row.row,
    column: row.proposal.column,
  }));
}
