import {type GridView} from '../protocol.js';

/** Where a link into a Google spreadsheet leads: `…/edit#gid=7&range=B2`; undefined for any other link. */
export function spreadsheetLink(href: string): GridView | undefined {
  const hash = /^(?:https:[/][/]docs[.]google[.]com[/]spreadsheets[/]d[/][^#]*)?#(.*)$/.exec(href)?.[1];
  const parameters = new URLSearchParams(hash ?? '');
  const sheetId = Number(parameters.get('gid') ?? Number.NaN);
  return Number.isInteger(sheetId) ? {sheetId, range: parameters.get('range') ?? 'A1'} : undefined;
}
