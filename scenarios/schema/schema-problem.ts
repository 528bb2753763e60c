/** One thing that keeps a scenario file from being played: where it is, as a JSON path, and why. */
export interface SchemaProblem {
  readonly path: string;
  readonly reason: string;
}

export type PathPart = PropertyKey;

/** Writes `['timeline', 3, 'indicators', '2.1']` as `timeline[3].indicators["2.1"]`; the whole file is `(file)`. */
export function formatPath(parts: readonly PathPart[]): string {
  const text = parts.map(formatPart).join('').replace(/^[.]/, '');
  return text === '' ? '(file)' : text;
}

function formatPart(part: PathPart): string {
  if (typeof part === 'number') return `[${part}]`;
  const key = String(part);
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
