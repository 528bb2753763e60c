import {toComparisonKey} from '../../reading/text.js';
import {COMMUNE_PACKS} from './commune-packs.js';
import {type CommunePack, type PackRegistry, type VillagePack} from './pack.js';
import {VILLAGE_PACKS} from './village-packs.js';

/** The pack that a set-up cell names, by its id or by its name. */
export function findVillagePack(text: string): VillagePack | undefined {
  return findPack(VILLAGE_PACKS, text);
}

/** The pack that a set-up cell names, by its id or by its name. */
export function findCommunePack(text: string): CommunePack | undefined {
  return findPack(COMMUNE_PACKS, text);
}

/** The registry rows that two packs prefill; village criteria are linked to the indicators of that commune pack. */
export function planPackRegistry(villagePack: VillagePack, communePack: CommunePack): PackRegistry {
  const links = communePack.links[villagePack.id] ?? {};
  return {
    villageCriteria: villagePack.criteria.map(criterion => ({
      ...criterion,
      linkedIndicators: links[criterion.number] ?? criterion.linkedIndicators,
    })),
    communeCriteria: communePack.criteria,
    indicators: communePack.indicators,
    dossierTemplate: communePack.dossierTemplate,
  };
}

function findPack<Pack extends {readonly id: string; readonly name: string}>(
  packs: readonly Pack[],
  text: string,
): Pack | undefined {
  const key = toComparisonKey(text);
  return packs.find(({id, name}) => id === key || toComparisonKey(name) === key);
}
