import {type PlanValue, type TabBody, type TabIndex} from '../../core/index.js';
import {drawTables, growTo, makeRoom, mutable} from '../tabs/write-plan.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An output tab: its sheet and what the index knows of it. */
export interface OutputTab {
  readonly sheet: Sheet;
  readonly place: TabIndex[string];
}

/** Writes what a compile planned for an output tab, in a number of calls that does not depend on its size. */
export function writeBody({sheet, place}: OutputTab, body: TabBody): TabIndex[string] {
  const rows = body.firstRow + body.rowCount - 1;
  const before = place.rows ?? rows;
  if (rows > before) growTo(sheet, rows);
  makeRoom(sheet, rows, body.columnCount);
  const {formats} = body;
  sheet
    .getRange(body.firstRow, 1, body.rowCount, body.columnCount)
    .setNumberFormats(mutable(formats.numberFormats))
    .setBackgrounds(mutable(formats.backgrounds))
    .setFontColors(mutable(formats.fontColors))
    .setFontWeights(mutable(formats.fontWeights))
    .setFontSizes(mutable(formats.fontSizes))
    .setWraps(mutable(formats.wraps))
    .setHorizontalAlignments(mutable(formats.horizontalAlignments))
    .setBorder(false, false, false, false, false, false)
    .setValues(mutable(body.values));
  drawTables(sheet, body.tables);
  writeLinks(sheet, body);
  return {...place, rows: Math.max(rows, before), head: String(rows)};
}

/** Rows of the tab that the last compile used; 0 before the first. */
export function usedRows(place: TabIndex[string]): number {
  const rows = Number(place.head);
  return Number.isInteger(rows) ? rows : 0;
}

function writeLinks(sheet: Sheet, {links, firstRow, linkColumn}: TabBody): void {
  const rich = links.map(link => {
    const builder = SpreadsheetApp.newRichTextValue().setText(link?.text ?? '');
    return [(link === undefined ? builder : builder.setLinkUrl(link.url)).build()];
  });
  sheet.getRange(firstRow, linkColumn, rich.length, 1).setRichTextValues(rich);
}

/** Writes texts into the hidden first row from column B on, and blanks over what is left of longer ones. */
export function writeHiddenRow(sheet: Sheet, texts: readonly PlanValue[], columns: number): void {
  const row = Array.from({length: columns}, (_, index) => texts[index] ?? '');
  sheet.getRange(1, 2, 1, columns).setValues([row]);
}
