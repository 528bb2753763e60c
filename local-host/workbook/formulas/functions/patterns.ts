import {FormulaTrouble} from './native-function.js';

/** A pattern of RE2 as one of JavaScript: flags at its head, classes by their names. */
export function patternOf(given: string, flags = ''): RegExp {
  const {own, source} = partsOf(given);
  return compiled(source, own + flags);
}

/** A pattern of RE2 that the whole of a text must meet. */
export function wholePatternOf(given: string): RegExp {
  const {own, source} = partsOf(given);
  return compiled(`^(?:${source})$`, own);
}

function partsOf(given: string): {own: string; source: string} {
  const [, own = '', source = ''] = /^(?:\(\?([imsU]+)\))?([^]*)$/.exec(given) ?? [];
  return {own: own.replace('U', ''), source: posixClasses(source)};
}

function compiled(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, Array.from(new Set(`${flags}u`)).join(''));
  } catch (error) {
    throw new FormulaTrouble('#REF!', error instanceof Error ? error.message : String(error));
  }
}

const POSIX_CLASSES: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\s',
  upper: 'A-Z',
  word: '\\w',
};

/** RE2 knows \z, \pL and [[:alpha:]]; JavaScript's strict patterns refuse needless escapes. */
function posixClasses(source: string): string {
  return source
    .replace(/\[:(\w+):\]/g, (all, name: string) => POSIX_CLASSES[name] ?? all)
    .replace(/\\z/g, '$$')
    .replace(/\\([pP])([A-Z])(?!\{)/g, '\\$1{$2}')
    .replace(/\\([^\w\s^$\\.*+?()[\]{}|/-])/g, '$1');
}

/** A replacement with groups as Sheets writes them, $1 and \1, as JavaScript writes them. */
export function replacementOf(given: string): string {
  return given.replace(/\\(\d)/g, '$$$1').replace(/\$0/g, '$$&');
}
