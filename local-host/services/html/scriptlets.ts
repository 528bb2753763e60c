/** A piece of a template: HTML, statements, or a value to print. */
export interface Scriptlet {
  readonly kind: 'html' | 'code' | 'print' | 'printRaw';
  readonly text: string;
}

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** Splits a template at `<? ?>`, `<?= ?>` and `<?!= ?>`. */
export function splitScriptlets(source: string): Scriptlet[] {
  const pieces: Scriptlet[] = [];
  let end = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    pieces.push({kind: 'html', text: source.slice(end, match.index)});
    pieces.push({kind: KINDS[match[1] ?? ''] ?? 'code', text: match[2] ?? ''});
    end = match.index + match[0].length;
  }
  pieces.push({kind: 'html', text: source.slice(end)});
  return pieces.filter(({text}) => text !== '');
}

const KINDS: Readonly<Record<string, Scriptlet['kind']>> = {'=': 'print', '!=': 'printRaw'};

/** The template as one function expression; every line of it stands on the line of the template it came from. */
export function templateCode(pieces: readonly Scriptlet[], variables: readonly string[]): string {
  return `(function (append_, print_${variables.map(name => `, ${name}`).join('')}) {${pieces.map(pieceCode).join('')}\n})`;
}

function pieceCode({kind, text}: Scriptlet): string {
  switch (kind) {
    case 'html':
      return `append_(${JSON.stringify(text)});${'\n'.repeat(text.split('\n').length - 1)}`;
    case 'code':
      return `${text};`;
    case 'print':
      return `print_(${expression(text)});`;
    case 'printRaw':
      return `append_(String(${expression(text)}));`;
  }
}

/** A printed expression may end with a semicolon. */
function expression(text: string): string {
  return text.trimEnd().replace(/;+$/, '');
}
