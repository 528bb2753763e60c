/** A pattern for Unicode text that holds only where something more is true of a match than its source can say. */
export interface BorderedPattern {
  readonly exec: (text: string) => RegExpExecArray | null;
  readonly test: (text: string) => boolean;
  /** Every match, from left to right; none begins inside another. */
  readonly matchAll: (text: string) => readonly RegExpExecArray[];
}

/**
 * A pattern that matches only where no character of the border stands right before; `border` is what stands in a class,
 * such as `\\p{L}.`. Look-behind would say the same, but a page that holds one is blank in Safari before 16.4.
 */
export function notAfter(border: string, source: string): BorderedPattern {
  const bordering = new RegExp(`[${border}]$`, 'u');
  return patternWhere(source, match => !bordering.test(textBefore(match, 2)));
}

/** A pattern that matches only where `isAllowed` agrees; where it does not, the search goes on at the next character. */
export function patternWhere(source: string, isAllowed: (match: RegExpExecArray) => boolean): BorderedPattern {
  const pattern = new RegExp(source, 'gu');
  const findFrom = (text: string, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (isAllowed(match)) return match;
      pattern.lastIndex = nextPlace(text, match.index);
    }
    return null;
  };
  const exec = (text: string): RegExpExecArray | null => findFrom(text, 0);
  return {exec, test: text => exec(text) !== null, matchAll: text => [...listMatches(text, findFrom)]};
}

/** What stands before a match, at most so many characters of it; a letter may take two. */
export function textBefore({input, index}: RegExpExecArray, length: number): string {
  return input.slice(Math.max(0, index - length), index);
}

function* listMatches(
  text: string,
  findFrom: (text: string, from: number) => RegExpExecArray | null,
): Iterable<RegExpExecArray> {
  let match = findFrom(text, 0);
  while (match !== null) {
    yield match;
    const end = match.index + match[0].length;
    match = findFrom(text, match[0] === '' ? nextPlace(text, end) : end);
  }
}

function nextPlace(text: string, index: number): number {
  return index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
}
