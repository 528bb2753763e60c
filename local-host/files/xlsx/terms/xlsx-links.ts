import {quoteSheetName} from '../../../workbook/formulas/language/formula-reference.js';

const INTERNAL_OF_SHEETS = /#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?/;
const INTERNAL_OF_XLSX = /^#(?:'((?:[^']|'')+)'|([^!']+))!([$A-Z0-9:]+)$/;

/** A link as xlsx has it: '#gid=12&range=B2' leads to a cell of that sheet; undefined if the sheet is not there. */
export function toXlsxLink(link: string, nameOf: (sheetId: number) => string | undefined): string | undefined {
  if (!link.startsWith('#')) return link;
  const [, gid, range = 'A1'] = INTERNAL_OF_SHEETS.exec(link) ?? [];
  const name = gid === undefined ? undefined : nameOf(Number(gid));
  return name === undefined ? undefined : `#${quoteSheetName(name)}!${range}`;
}

/** A link as Sheets has it; a link to a sheet that is not there stays as it is. */
export function fromXlsxLink(link: string, idOf: (sheetName: string) => number | undefined): string {
  const [, quoted, plain, range = ''] = INTERNAL_OF_XLSX.exec(link) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const id = name === undefined ? undefined : idOf(name);
  return id === undefined ? link : `#gid=${id}&range=${range.replaceAll('$', '')}`;
}
