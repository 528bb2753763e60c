import {type Digest} from './digest.js';
import {type Duties} from './duties.js';

/** A digest with the duties that give it its rank. */
export interface RankedDigest {
  readonly digest: Digest;
  readonly duties: Duties;
}

/** Puts digests into the order in which a scarce quota is spent; within a rank the order of `Danh bạ` stays. */
export function orderByPriority(digests: readonly RankedDigest[]): readonly Digest[] {
  const ranked = digests.map((item, index) => ({digest: item.digest, rank: rankOf(item), index}));
  return ranked.sort((one, other) => one.rank - other.rank || one.index - other.index).map(({digest}) => digest);
}

/**
 * First who oversees everything, then who urges several units at once, then one respondent of each unit, at last the
 * second respondents.
 */
function rankOf({digest, duties}: RankedDigest): number {
  if (digest.all.length > 0) return 0;
  if (digest.watched.length > 0) return 1;
  return duties.isFirstRespondent ? 2 : 3;
}
