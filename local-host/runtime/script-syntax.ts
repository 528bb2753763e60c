import {type Node} from 'acorn';

/** Syntax that V8 knows but that Apps Script refuses when a file is saved. */
const REFUSED: Readonly<Record<string, string>> = {
  PrivateIdentifier: 'private members (#name)',
  StaticBlock: 'static blocks',
};

/** What Apps Script would refuse in a program, with its line, or undefined. */
export function refusedSyntax(node: Node): string | undefined {
  const refused = REFUSED[node.type] ?? (isStaticField(node) ? 'static class fields' : undefined);
  if (refused !== undefined) return `${refused}, line ${node.loc?.start.line ?? 0}`;
  for (const child of childrenOf(node)) {
    const found = refusedSyntax(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isStaticField(node: Node): boolean {
  return node.type === 'PropertyDefinition' && 'static' in node && node.static === true;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
