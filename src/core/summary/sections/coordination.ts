import {type CriterionWorkLine} from '../../report/entry-report.js';
import {isNone, toComparisonKey} from '../../reading/text.js';
import {type CriterionEntry, isSubmitted} from '../ground/compile-input.js';
import {type Coordination} from '../ground/summary-schema.js';
import {textOf} from '../../report/typed-values.js';
import {sortVietnamese} from '../ground/vietnamese-order.js';

/** What submitted reports ask of one sector, with the lines that ask it. */
export interface SectorRequests {
  readonly sector: string;
  readonly requests: readonly PlacedRequest[];
}

/** One request with the line it stands in. */
export interface PlacedRequest {
  readonly entry: CriterionEntry;
  readonly line: CriterionWorkLine;
  readonly request: string;
}

/** Gathers the requests of submitted criteria by sector, sectors in Vietnamese alphabetical order as first spelled. */
export function findCoordination(criteria: readonly CriterionEntry[]): readonly SectorRequests[] {
  const sectors = new Map<string, {sector: string; requests: PlacedRequest[]}>();
  for (const entry of criteria.filter(isSubmitted)) {
    for (const line of entry.report?.work ?? []) {
      const placed = {entry, line, request: textOf(line.request)};
      for (const [key, sector] of splitSectors(textOf(line.sectors))) {
        const group = sectors.get(key) ?? {sector, requests: []};
        group.requests.push(placed);
        sectors.set(key, group);
      }
    }
  }
  return sortVietnamese([...sectors.values()], ({sector}) => sector);
}

/** A sector's requests as summary.json has them. */
export function toCoordination({sector, requests}: SectorRequests): Coordination {
  return {sector, requests: requests.map(({entry, request}) => ({criterion: entry.criterion.number, request}))};
}

/** The sectors a cell names, by comparison key as first spelled; "Không" names none. */
function splitSectors(text: string): ReadonlyMap<string, string> {
  const sectors = new Map<string, string>();
  for (const part of text.split(/[,;\uFF0C\uFF1B]/)) {
    const sector = part.replace(/\s+/g, ' ').trim();
    const key = toComparisonKey(sector);
    if (key !== '' && !isNone(sector) && !sectors.has(key)) sectors.set(key, sector);
  }
  return sectors;
}
