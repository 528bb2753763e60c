import {toCalendarDate} from '../../domain/calendar.js';
import {findRequests, groupBySector, type PlacedRequest, type SectorRequests} from '../sections/coordination.js';
import {type CompileInput, type Entries} from '../ground/compile-input.js';
import {findObstacles, type PlacedObstacle} from '../sections/obstacles.js';
import {findProposals, type PlacedProposal} from '../sections/proposals.js';
import {type DocumentDetail, findDocuments} from '../sections/document-details.js';
import {findOverdue, findOverdueDocuments, type OverdueDetail, type PlacedOverdue} from '../sections/overdue.js';
import {findOpenWork, groupWork, type PlacedWork, type WorkGroup} from '../sections/remaining-work.js';

/** What submitted reports say, each with the line it stands in: found once for the summary and for the tabs. */
export interface Findings {
  readonly obstacles: readonly PlacedObstacle[];
  readonly proposals: readonly PlacedProposal[];
  /** Every submitted village line that is not known to be finished: the lines behind `remainingBudget`. */
  readonly openWork: readonly PlacedWork[];
  /** The open work whose quantity and unit can be read. */
  readonly workGroups: readonly WorkGroup[];
  readonly overdue: readonly PlacedOverdue[];
  /** Documents to be made or mended. */
  readonly documents: readonly DocumentDetail[];
  readonly overdueDocuments: readonly OverdueDetail[];
  readonly requests: readonly PlacedRequest[];
  readonly coordination: readonly SectorRequests[];
}

/** Goes through the submitted reports once. */
export function collectFindings({registry, compiledAt}: CompileInput, entries: Entries): Findings {
  const openWork = findOpenWork(entries.villages);
  const documents = findDocuments(entries.criteria);
  const requests = findRequests(entries.criteria, registry);
  const today = toCalendarDate(compiledAt);
  return {
    obstacles: findObstacles(entries.villages),
    proposals: findProposals(entries.villages),
    openWork,
    workGroups: groupWork(openWork, registry.villageCriteria),
    overdue: findOverdue(entries, today),
    documents,
    overdueDocuments: findOverdueDocuments(documents, today),
    requests,
    coordination: groupBySector(requests),
  };
}
