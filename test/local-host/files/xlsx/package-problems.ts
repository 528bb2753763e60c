import {strFromU8, unzipSync} from 'fflate';

/** Where the parts of a file break the rules of its format: XML that ends wrongly, links to nothing, parts without a type. */
export function packageProblems(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  const types = parts.get('[Content_Types].xml') ?? '';
  return [...parts].flatMap(([name, text]) => [
    ...(isWellFormed(text) ? [] : [`${name} is no XML`]),
    ...(types.includes(`"/${name}"`) || types.includes(`Extension="${name.split('.').at(-1) ?? ''}"`)
      ? []
      : [`${name} has no type`]),
    ...(name.endsWith('.rels') ? lostTargets(name, text, parts) : []),
  ]);
}

function lostTargets(name: string, text: string, parts: ReadonlyMap<string, string>): string[] {
  const folder = name.replace(/_rels\/[^/]+$/, '');
  const owner = parts.get(name.replace('_rels/', '').replace(/[.]rels$/, '')) ?? '';
  return [...text.matchAll(/<Relationship [^>]*>/g)].flatMap(([relation]) => {
    const [target, id] = [attribute(relation, 'Target'), attribute(relation, 'Id')];
    if (relation.includes('TargetMode="External"')) return [];
    const path = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
    const isKnown = parts.has(path);
    const isUsed = owner.includes(`"${id}"`) || !/drawing|chart/.test(target) || target.endsWith('.vml');
    return isKnown && isUsed ? [] : [`${name} leads to ${target} in vain`];
  });
}

function attribute(element: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}

function isWellFormed(text: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const match of text.matchAll(
    /<(?:[?!][^>]*|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>/g,
  )) {
    const [tag, isEnd, name = '', , isEmpty] = match;
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text.slice(end, match.index))) return false;
    end = match.index + tag.length;
    if (name === '' || isEmpty === '/') continue;
    if (isEnd !== '/') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && text.slice(end).trim() === '';
}
