import {findCommunePack, findVillagePack} from '../../src/core/index.js';

type CommunePack = NonNullable<ReturnType<typeof findCommunePack>>;

/** What the criteria packs of a round know: `undefined` where no pack has the id that the round names. */
export interface PackIndex {
  /** Numbers of the village pack's criteria. */
  readonly villageCriteria: ReadonlySet<string> | undefined;
  /** Codes of indicators by number of the commune pack's criterion. */
  readonly indicators: ReadonlyMap<string, ReadonlySet<string>> | undefined;
}

/** Looks up the packs that a round names. */
export function readPackIndex(round: {readonly villagePack: string; readonly communePack: string}): PackIndex {
  const villagePack = withId(findVillagePack(round.villagePack), round.villagePack);
  const communePack = withId(findCommunePack(round.communePack), round.communePack);
  return {
    villageCriteria: villagePack && new Set(villagePack.criteria.map(criterion => criterion.number)),
    indicators: communePack && groupIndicators(communePack),
  };
}

/** A file names packs by their ids, people by their names. */
function withId<Pack extends {readonly id: string}>(pack: Pack | undefined, id: string): Pack | undefined {
  return pack?.id === id ? pack : undefined;
}

function groupIndicators(pack: CommunePack): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    pack.criteria.map(({number}) => [
      number,
      new Set(pack.indicators.filter(indicator => indicator.criterion === number).map(indicator => indicator.code)),
    ]),
  );
}
