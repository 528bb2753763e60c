/** Rows or columns as they stand, and what each should be. Lines and places are 1-based. */
export interface LineReading {
  /** By line: the place in the plan that its own marks prove; undefined where they prove nothing. No place twice. */
  readonly anchors: readonly (number | undefined)[];
  readonly isBlank: (line: number) => boolean;
  /** Lines that are to go whatever is missing, since another line holds the same. */
  readonly isSpent: (line: number) => boolean;
  /** The places of the plan for which a line is wanted. */
  readonly places: readonly number[];
}

/** What every line is: a place of the plan, too much and blank, or too much with something in it. */
export interface LineAlignment {
  readonly placeOf: ReadonlyMap<number, number>;
  readonly surplus: readonly number[];
  readonly foreign: readonly ForeignLine[];
  readonly missing: readonly number[];
}

/** A line that no place of the plan explains, with the place of the anchored line before it (0 = none). */
export interface ForeignLine {
  readonly line: number;
  readonly after: number;
}

/**
 * Finds out what the lines without marks of their own are: they stand between two that have them, and where as many lines as
 * places are left there, they are these, in order. Blank lines may be left over; others that are left over are foreign.
 */
export function alignLines({anchors, isBlank, isSpent, places}: LineReading): LineAlignment {
  const known = new Map(anchors.flatMap((place, index) => (place === undefined ? [] : [[index + 1, place] as const])));
  const anchored = new Set(known.values());
  const open = places.filter(place => !anchored.has(place));
  const placeOf = new Map(known);
  const surplus = anchors.flatMap((_, index) => (isSpent(index + 1) ? [index + 1] : []));
  const foreign: ForeignLine[] = [];
  const missing: number[] = [];
  for (const gap of findGaps(known, anchors.length)) {
    const lines = range(gap.fromLine, gap.toLine).filter(line => !known.has(line) && !isSpent(line));
    const wanted = open.filter(place => place > gap.fromPlace && place < gap.toPlace);
    const chosen = choose(lines, wanted.length, isBlank);
    chosen?.forEach((line, index) => placeOf.set(line, wanted[index] ?? 0));
    missing.push(...wanted.slice(chosen?.length ?? 0));
    for (const line of lines.filter(one => chosen?.includes(one) !== true)) {
      if (isBlank(line)) surplus.push(line);
      else foreign.push({line, after: gap.fromPlace});
    }
  }
  return {placeOf, surplus, foreign, missing};
}

/** The longest part of a sequence that already stands in ascending order, as indices. */
export function findAscending(sequence: readonly number[]): readonly number[] {
  const best: {readonly length: number; readonly before: number}[] = [];
  sequence.forEach((value, index) => {
    let chosen = {length: 1, before: -1};
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((sequence[earlier] ?? 0) < value && length > chosen.length) chosen = {length, before: earlier};
    }
    best.push(chosen);
  });
  let at = best.reduce((longest, {length}, index) => (length > (best[longest]?.length ?? 0) ? index : longest), 0);
  const indices: number[] = [];
  while (at >= 0 && best.length > 0) {
    indices.unshift(at);
    at = best[at]?.before ?? -1;
  }
  return indices;
}

interface Gap {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromPlace: number;
  readonly toPlace: number;
}

/** The stretches between neighbouring anchors that stand in order; anchors that were moved away do not count. */
function findGaps(known: ReadonlyMap<number, number>, count: number): readonly Gap[] {
  const pairs = [...known];
  const inOrder = findAscending(pairs.map(([, place]) => place)).map(index => pairs[index] ?? [0, 0]);
  const ends = [[0, 0] as const, ...inOrder, [count + 1, Infinity] as const];
  return ends.slice(1).map(([line, place], index) => {
    const [lineBefore, placeBefore] = ends[index] ?? [0, 0];
    return {fromLine: lineBefore + 1, toLine: line - 1, fromPlace: placeBefore, toPlace: place};
  });
}

/** The lines that are the wanted places, in order; undefined where that cannot be known. */
function choose(
  lines: readonly number[],
  wanted: number,
  isBlank: (line: number) => boolean,
): readonly number[] | undefined {
  if (lines.length === wanted) return lines;
  const filled = lines.filter(line => !isBlank(line));
  if (filled.length === wanted) return filled;
  return filled.length === 0 ? lines.slice(0, wanted) : undefined;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index);
}
