import {strFromU8, strToU8, type Unzipped} from 'fflate';
import {xml, XML_HEAD} from './xml.js';

/** A link from one part of a file to another, or out of the file. */
export interface Relation {
  readonly id: string;
  readonly type: 'chart' | 'drawing' | 'hyperlink';
  readonly target: string;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Changes the text of a part of the file. */
export function editPart(parts: Unzipped, name: string, change: (text: string) => string): void {
  const part = parts[name];
  if (!part) throw new Error(`The file has no part "${name}".`);
  const text = strFromU8(part);
  const changed = change(text);
  if (changed !== text) parts[name] = strToU8(changed);
}

/** Adds relations to those of a part. */
export function addRelations(parts: Unzipped, name: string, relations: readonly Relation[]): void {
  const list = name.replace(/([^/]+)$/, '_rels/$1.rels');
  parts[list] ??= strToU8(`${XML_HEAD}${xml('Relationships', {xmlns: NAMESPACE}, '')}`);
  const added = relations.map(toRelation).join('');
  editPart(parts, list, text => text.replace('</Relationships>', `${added}</Relationships>`));
}

function toRelation({id, type, target}: Relation): string {
  const isOutside = type === 'hyperlink' ? {TargetMode: 'External'} : {};
  return xml('Relationship', {Id: id, Type: `${TYPES}/${type}`, Target: target, ...isOutside});
}
