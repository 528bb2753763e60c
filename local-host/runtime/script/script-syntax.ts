import {parse, type Node} from 'acorn';

/** Syntax that V8 knows but that Apps Script refuses when a file is saved. */
const REFUSED: Readonly<Record<string, string>> = {
  PrivateIdentifier: 'private members (#name)',
  StaticBlock: 'static blocks',
};

/** Without a private name declared or used, and without `static`, there is no need to parse, which takes long for a bundle. */
const SUSPICIOUS = /[{;\s*.]#[\p{ID_Start}$_]|\bstatic\b/u;

/** The first thing in a script that Apps Script would refuse, with its line, or undefined. */
export function refusedSyntax(code: string): string | undefined {
  if (!SUSPICIOUS.test(code)) return undefined;
  const found = findRefused(parse(code, {ecmaVersion: 2022, sourceType: 'script'}));
  return found && `${found.name}, line ${code.slice(0, found.start).split('\n').length}`;
}

interface Refused {
  readonly name: string;
  readonly start: number;
}

function findRefused(node: Node): Refused | undefined {
  const name = REFUSED[node.type] ?? (isStaticField(node) ? 'static class fields' : undefined);
  if (name !== undefined) return {name, start: node.start};
  // Plain loops: bundles have hundreds of thousands of nodes.
  for (const key in node) {
    const found = refusedWithin(node[key as keyof Node]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function refusedWithin(value: unknown): Refused | undefined {
  if (!Array.isArray(value)) return isNode(value) ? findRefused(value) : undefined;
  for (const one of value) {
    const found = isNode(one) ? findRefused(one) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isStaticField(node: Node): boolean {
  return node.type === 'PropertyDefinition' && 'static' in node && node.static === true;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
