const LONGEST = 12;

/** Numbers for a sentence, neighbours joined: `3, 5–9, 12`; a long list ends with three dots. */
export function toLimitedList(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.slice(0, LONGEST).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return parts.join(', ') + (runs.length > LONGEST ? '…' : '');
}
