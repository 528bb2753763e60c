import {type CriterionWorkLine} from '../../report/entry-report.js';
import {isNone, toComparisonKey} from '../../reading/text.js';
import {type Registry} from '../../domain/registry.js';
import {type CriterionEntry, isSubmitted} from '../ground/compile-input.js';
import {type Coordination, type SummaryRequest} from '../ground/summary-schema.js';
import {textOf, valueOf} from '../../report/typed-values.js';
import {sortVietnamese} from '../ground/vietnamese-order.js';
import {splitSectors} from '../ground/split-sectors.js';

/** One request with the line it stands in and the sectors it goes to, as spelled there. */
export interface PlacedRequest {
  readonly entry: CriterionEntry;
  readonly line: CriterionWorkLine;
  readonly request: string;
  readonly sectors: readonly string[];
}

/** What submitted reports ask of one sector. */
export interface SectorRequests {
  readonly sector: string;
  readonly requests: readonly PlacedRequest[];
}

/** The requests of submitted criteria, each once however many sectors it goes to; a line that asks nobody for anything makes none. */
export function findRequests(
  criteria: readonly CriterionEntry[],
  {villages}: Pick<Registry, 'villages'>,
): readonly PlacedRequest[] {
  const names = villages.map(({name}) => name);
  return criteria.filter(isSubmitted).flatMap(entry =>
    (entry.report?.work ?? [])
      .map(line => {
        const request = textOf(line.request);
        return {entry, line, request, sectors: splitSectors(textOf(line.sectors), names)};
      })
      .filter(({request, sectors}) => sectors.length > 0 || (request !== '' && !isNone(request))),
  );
}

/** A request as summary.json has it. */
export function toRequest({entry, line, request, sectors}: PlacedRequest): SummaryRequest {
  const indicator = valueOf(line.indicator) ?? '';
  return {criterion: entry.criterion.number, indicator, task: textOf(line.task), request, sectors: [...sectors]};
}

/** Gathers requests by sector, sectors in Vietnamese alphabetical order as first spelled. */
export function groupBySector(requests: readonly PlacedRequest[]): readonly SectorRequests[] {
  const groups = new Map<string, {sector: string; requests: PlacedRequest[]}>();
  for (const request of requests) {
    for (const sector of request.sectors) {
      const key = toComparisonKey(sector);
      const group = groups.get(key) ?? {sector, requests: []};
      group.requests.push(request);
      groups.set(key, group);
    }
  }
  return sortVietnamese([...groups.values()], ({sector}) => sector);
}

/** A sector's requests as summary.json has them. */
export function toCoordination({sector, requests}: SectorRequests): Coordination {
  return {sector, requests: requests.map(({entry, request}) => ({criterion: entry.criterion.number, request}))};
}
