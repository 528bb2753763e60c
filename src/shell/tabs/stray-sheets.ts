import {isUnitKey, type MachineKey, parseMachineKey, type TabIndex} from '../../core/index.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that the index does not know although it carries a key of the round. */
export interface StraySheet {
  readonly sheet: Sheet;
  readonly key: MachineKey;
}

/** Sheets with a key of this round that the index does not know: what a run that was cut short left, or copies that people made. */
export function readStraySheets(spreadsheet: Spreadsheet, tabs: TabIndex, roundId: string): readonly StraySheet[] {
  const sheets = spreadsheet.getSheets();
  const known = new Set(Object.values(tabs).map(place => place.sheet));
  if (sheets.length === countPresent(spreadsheet, known)) return [];
  return sheets
    .map(sheet => sheet.getRange(1, 1))
    .filter(cell => !known.has(cell.getGridId()))
    .flatMap(cell => {
      const key = parseMachineKey(cell.getValue());
      return key?.roundId === roundId ? [{sheet: cell.getSheet(), key}] : [];
    });
}

/**
 * Looks at sheets that the index does not know, which a run that was cut short leaves behind: a tab with a unit's key is
 * taken into the index, a copy of a template that was never filled in is deleted. Sheets that people made and tabs of another
 * round, which a copied file keeps, stay as they are.
 */
export function adoptStraySheets(spreadsheet: Spreadsheet, tabs: TabIndex, roundId: string): TabIndex {
  const strays = readStraySheets(spreadsheet, tabs, roundId);
  return Object.assign({}, tabs, ...strays.map(stray => adopt(spreadsheet, tabs, stray))) as TabIndex;
}

function countPresent(spreadsheet: Spreadsheet, ids: ReadonlySet<number>): number {
  return [...ids].filter(id => spreadsheet.getSheetById(id) !== null).length;
}

function adopt(spreadsheet: Spreadsheet, tabs: TabIndex, {sheet, key: {tab}}: StraySheet): TabIndex {
  if (tab.startsWith('template:')) spreadsheet.deleteSheet(sheet);
  // The index's own tab wins: the stray is a duplicate that somebody made and may hold entries.
  const isOrphan = isUnitKey(tab) && !isPresent(spreadsheet, tabs, tab);
  return isOrphan ? {[tab]: {sheet: sheet.getSheetId(), head: ''}} : {};
}

/** Whether the tab that the index knows is there. */
export function isPresent(spreadsheet: Spreadsheet, tabs: TabIndex, key: string): boolean {
  const place = tabs[key];
  return place !== undefined && spreadsheet.getSheetById(place.sheet) !== null;
}
