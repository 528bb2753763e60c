/** Wraps a pure function of a text so that each text is worked out once: officials write the same words on hundreds of lines. */
export function remembering<T>(toValue: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = toValue(text);
    known.set(text, value);
    return value;
  };
}
