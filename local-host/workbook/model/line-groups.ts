/** The deepest that Sheets nests groups. */
export const MAX_GROUP_DEPTH = 8;

/** How many groups each line lies in, by line. */
export type GroupDepths = ReadonlyMap<number, number>;

/** The depths after adding to those of [start, start + count); they stay between 0 and the deepest. */
export function shiftDepths(depths: GroupDepths, start: number, count: number, delta: number): GroupDepths {
  const shifted = new Map(depths);
  for (let line = start; line < start + count; line++) {
    const depth = Math.max(0, Math.min(MAX_GROUP_DEPTH, (depths.get(line) ?? 0) + delta));
    if (depth === 0) shifted.delete(line);
    else shifted.set(line, depth);
  }
  return shifted;
}

/** A group of neighbouring rows or columns; depth 1 is outermost. */
export interface LineGroup {
  readonly start: number;
  readonly count: number;
  readonly depth: number;
}

/** The groups that the depths make: at each depth, the longest stretches of lines at least as deep. */
export function groupsOf(depths: GroupDepths): LineGroup[] {
  const lines = [...depths.keys()].sort((a, b) => a - b);
  const deepest = Math.max(0, ...depths.values());
  return Array.from({length: deepest}, (_, index) => index + 1).flatMap(depth =>
    stretches(lines.filter(line => (depths.get(line) ?? 0) >= depth)).map(([start, count]) => ({start, count, depth})),
  );
}

function stretches(lines: readonly number[]): [start: number, count: number][] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === line) last[1]++;
    else found.push([line, 1]);
  }
  return found;
}
