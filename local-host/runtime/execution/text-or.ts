/** What a script has made, as text; some of what it can make has none. */
export function textOr(otherwise: string, read: () => unknown): string {
  try {
    return String(read());
  } catch {
    return otherwise;
  }
}
