import {parse, parseExpressionAt, type Node} from 'acorn';

/** Syntax that V8 knows but that Apps Script refuses when a file is saved. */
const REFUSED: Readonly<Record<string, (node: Node) => string | undefined>> = {
  PrivateIdentifier: () => 'private members (#name)',
  StaticBlock: () => 'static blocks',
  PropertyDefinition: fieldName,
  AssignmentExpression: node => (/^(\?\?|\|\||&&)=$/.test(textOf(node, 'operator')) ? 'logical assignment' : undefined),
  FunctionDeclaration: asyncGenerator,
  FunctionExpression: asyncGenerator,
  ForOfStatement: node => (isTrue(node, 'await') ? 'for await' : undefined),
  Literal: node => (textOf(node, 'bigint') === '' ? undefined : 'BigInt literals (10n)'),
};

const OPTIONS = {ecmaVersion: 2022, sourceType: 'script'} as const;

/** Traces of what is refused: without any there is no need to parse the whole file, which takes long for a bundle. */
const TRACES = [
  /[{;\s*.]#[\p{ID_Start}$_]|\bstatic\b/u,
  /\?\?=|\|\|=|&&=/,
  /\basync\s*(?:function\s*)?\*|\bfor\s+await\b/,
  /(?<![\w.$])(?:0[xob][\da-f_]+|\d[\d_]*)n(?![\w$])/i,
];

/** Returns the first thing in a script that Apps Script would refuse, with its line, or undefined. */
export function refusedSyntax(code: string): string | undefined {
  if (!TRACES.some(trace => trace.test(code)) && !hasClassField(code)) return undefined;
  const found = findRefused(parse(code, OPTIONS));
  return found && `${found.name}, line ${code.slice(0, found.start).split('\n').length}`;
}

/** Whether a class of the script seems to have a field: each class is parsed by itself. */
function hasClassField(code: string): boolean {
  return [...code.matchAll(/\bclass\b/g)].some(({index}) => {
    const members = classMembers(code, index);
    return members.some(({type}) => type === 'PropertyDefinition');
  });
}

/** The members of the class that begins there; none where the word stands for something else, such as in a text. */
function classMembers(code: string, start: number): readonly Node[] {
  try {
    const node = parseExpressionAt(code, start, OPTIONS);
    return node.type === 'ClassExpression' ? node.body.body : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

interface Refused {
  readonly name: string;
  readonly start: number;
}

function findRefused(node: Node): Refused | undefined {
  const name = REFUSED[node.type]?.(node);
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

function fieldName(node: Node): string {
  const key: unknown = Reflect.get(node, 'key');
  if (isNode(key) && key.type === 'PrivateIdentifier') return 'private members (#name)';
  return isTrue(node, 'static') ? 'static class fields' : 'class fields';
}

function asyncGenerator(node: Node): string | undefined {
  return isTrue(node, 'async') && isTrue(node, 'generator') ? 'async generators' : undefined;
}

function isTrue(node: Node, key: string): boolean {
  return key in node && Reflect.get(node, key) === true;
}

function textOf(node: Node, key: string): string {
  const value: unknown = key in node ? Reflect.get(node, key) : undefined;
  return typeof value === 'string' ? value : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
