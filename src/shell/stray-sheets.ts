import {isUnitKey, parseMachineKey, type TabIndex} from '../core/index.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Looks at sheets that the index does not know, which a run that was cut short leaves behind: a tab with a unit's key is
 * taken into the index, a copy of a template that was never filled in is deleted. Sheets that people made and tabs of another
 * round, which a copied file keeps, stay as they are.
 */
export function adoptStraySheets(spreadsheet: Spreadsheet, tabs: TabIndex, roundId: string): TabIndex {
  const sheets = spreadsheet.getSheets();
  const known = new Set(Object.values(tabs).map(place => place.sheet));
  if (sheets.length === countPresent(spreadsheet, known)) return tabs;
  const strays = sheets.filter(sheet => !known.has(sheet.getSheetId()));
  return Object.assign({}, tabs, ...strays.map(sheet => adopt(spreadsheet, tabs, sheet, roundId))) as TabIndex;
}

function countPresent(spreadsheet: Spreadsheet, ids: ReadonlySet<number>): number {
  return [...ids].filter(id => spreadsheet.getSheetById(id) !== null).length;
}

function adopt(spreadsheet: Spreadsheet, tabs: TabIndex, sheet: Sheet, roundId: string): TabIndex {
  const key = parseMachineKey(sheet.getRange(1, 1).getValue());
  if (key?.roundId !== roundId) return {};
  const {tab} = key;
  if (tab.startsWith('template:')) spreadsheet.deleteSheet(sheet);
  // The index's own tab wins: the stray is a duplicate that somebody made and may hold entries.
  const isOrphan = isUnitKey(tab) && !isPresent(spreadsheet, tabs, tab);
  return isOrphan ? {[tab]: {sheet: sheet.getSheetId(), head: ''}} : {};
}

function isPresent(spreadsheet: Spreadsheet, tabs: TabIndex, key: string): boolean {
  const place = tabs[key];
  return place !== undefined && spreadsheet.getSheetById(place.sheet) !== null;
}
