import {unzipSync, type Unzipped, zipSync} from 'fflate';
import {addRelations, editPart, type Relation} from '../terms/package-parts.js';
import {unescapeXml} from '../terms/xml.js';

const SHEET = /^xl\/worksheets\/[^/]+[.]xml$/;

/** A link to a cell of the file as Excel and LibreOffice write it: a place and no relation. */
const LINK_WITHIN = /<(?:\w+:)?hyperlink\b(?![^>]*\br:id=)[^>]*\blocation="([^"]*)"[^>]*?(?=\/?>)/g;

const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file with its inner links as the library reads them: as relations that lead to '#' and the place. */
export function prepareFile(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = Object.keys(parts).filter(name => SHEET.test(name) && relateLinks(parts, name));
  return changed.length === 0 ? bytes : zipSync(parts, {level: 0});
}

function relateLinks(parts: Unzipped, name: string): boolean {
  const relations: Relation[] = [];
  editPart(parts, name, text => {
    const linked = text.replaceAll(LINK_WITHIN, (link, place: string) => {
      const id = `rIdWithin${relations.length + 1}`;
      relations.push({id, type: 'hyperlink', target: `#${unescapeXml(place)}`});
      return `${link} r:id="${id}"`;
    });
    return linked.includes('xmlns:r=')
      ? linked
      : linked.replace(/<((?:\w+:)?worksheet)\b/, `<$1 xmlns:r="${RELATIONS_NAMESPACE}"`);
  });
  if (relations.length > 0) addRelations(parts, name, relations);
  return relations.length > 0;
}
