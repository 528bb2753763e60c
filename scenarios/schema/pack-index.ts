import {COMMUNE_PACKS} from '../core.js';
import {VILLAGE_PACKS} from '../core.js';

/** What the criteria packs of a round know: `undefined` where no pack has the id that the round names. */
export interface PackIndex {
  readonly villagePackIds: readonly string[];
  readonly communePackIds: readonly string[];
  /** Numbers of the village pack's criteria. */
  readonly villageCriteria: ReadonlySet<string> | undefined;
  /** Codes of indicators by number of the commune pack's criterion. */
  readonly indicators: ReadonlyMap<string, ReadonlySet<string>> | undefined;
}

/** Looks up the packs that a round names. */
export function readPackIndex(round: {readonly villagePack: string; readonly communePack: string}): PackIndex {
  const villagePack = VILLAGE_PACKS.find(pack => pack.id === round.villagePack);
  const communePack = COMMUNE_PACKS.find(pack => pack.id === round.communePack);
  return {
    villagePackIds: VILLAGE_PACKS.map(pack => pack.id),
    communePackIds: COMMUNE_PACKS.map(pack => pack.id),
    villageCriteria: villagePack && new Set(villagePack.criteria.map(criterion => criterion.number)),
    indicators: communePack && groupIndicators(communePack),
  };
}

function groupIndicators(pack: (typeof COMMUNE_PACKS)[number]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    pack.criteria.map(({number}) => [
      number,
      new Set(pack.indicators.filter(indicator => indicator.criterion === number).map(indicator => indicator.code)),
    ]),
  );
}
