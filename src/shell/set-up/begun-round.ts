import * as z from 'zod/mini';

import {CELL_WORDS, type Language, type MachineKey, parseMachineKey} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {PROPERTY} from '../session/property-names.js';
import {RefusedError} from '../session/refusal.js';
import {type SetUpDetails} from './types.js';
import {readRecord, writeStore} from '../session/store.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BegunRoundSchema = z.object({
  /** The round's id, which its tabs carry. */
  id: z.string(),
  /** The spreadsheet in which it was begun: a copy begins its own. */
  file: z.string(),
  /** What was asked for, as JSON. */
  request: z.string(),
});

/** What stands in a spreadsheet before a round is set up in it. */
export interface ExistingSheets {
  /** Set-up tabs that a set-up which died has made; people may have typed into them since. */
  readonly kept: readonly KeyedSheet[];
  /** What such a set-up left that nobody types into: made anew. */
  readonly leftOver: readonly Sheet[];
  /** Tabs of another round, which a copied file keeps. */
  readonly others: readonly KeyedSheet[];
}

/** A sheet with a key in its first cell. */
export interface KeyedSheet {
  readonly sheet: Sheet;
  readonly key: MachineKey;
}

/** The id of the round to set up: the one that a set-up of the same request has begun and not finished, else a new one. */
export function chooseRoundId({spreadsheet, store, now}: Session, details: SetUpDetails): string {
  const begun = readRecord(store, PROPERTY.begun, BegunRoundSchema);
  const isSame = begun?.file === spreadsheet.getId() && begun.request === JSON.stringify(details);
  return isSame ? begun.id : `r${now.slice(2, 4)}${now.slice(5, 7)}-${Utilities.getUuid().slice(0, 8)}`;
}

/** Remembers that a round is being set up, until its facts are stored. */
export function rememberBegun({spreadsheet}: Session, id: string, details: SetUpDetails): void {
  const begun: z.output<typeof BegunRoundSchema> = {id, file: spreadsheet.getId(), request: JSON.stringify(details)};
  writeStore({[PROPERTY.begun]: JSON.stringify(begun)});
}

/** Looks at every sheet; refuses where one that is nobody's tab but holds something has a title that a tab needs. */
export function findExistingSheets(spreadsheet: Spreadsheet, id: string, language: Language): ExistingSheets {
  const titles = new Set(Object.values(CELL_WORDS[language].tabTitles));
  const sheets = spreadsheet.getSheets().map(sheet => ({sheet, key: parseMachineKey(sheet.getRange(1, 1).getValue())}));
  const keyed = sheets.flatMap(({sheet, key}) => (key === undefined ? [] : [{sheet, key}]));
  const own = keyed.filter(({key}) => key.roundId === id);
  const inTheWay = sheets.filter(({sheet, key}) => key === undefined && titles.has(sheet.getName()));
  const taken = inTheWay.find(({sheet}) => !isBlank(sheet));
  if (taken !== undefined) throw new RefusedError({code: 'titleTaken', tab: taken.sheet.getName()});
  return {
    kept: own.filter(isSetUpTab),
    leftOver: [...own.filter(one => !isSetUpTab(one)), ...inTheWay].map(({sheet}) => sheet),
    others: keyed.filter(({key}) => key.roundId !== id),
  };
}

/** Takes away what a set-up that died left, and gives the titles of another round's tabs free, which keep what they hold. */
export function clearExistingSheets(spreadsheet: Spreadsheet, {kept, leftOver, others}: ExistingSheets): void {
  const last = kept[kept.length - 1];
  // New sheets come right after the active one.
  if (last !== undefined) spreadsheet.setActiveSheet(last.sheet);
  for (const sheet of leftOver) removeSheet(spreadsheet, sheet);
  for (const {sheet, key} of others) {
    const name = sheet.getName();
    if (!name.endsWith(` ${key.roundId}`)) sheet.setName(`${name} ${key.roundId}`);
  }
}

/**
 * The sheet with a title that a tab of a running round needs, where a run that died has left it: keyed, or blank yet. Refuses where
 * it is somebody's own.
 */
export function findLeftOver(
  spreadsheet: Spreadsheet,
  title: string,
  id: string,
): readonly (KeyedSheet | Pick<KeyedSheet, 'sheet'>)[] {
  const sheet = spreadsheet.getSheetByName(title);
  if (sheet === null) return [];
  const key = parseMachineKey(sheet.getRange(1, 1).getValue());
  if (key?.roundId === id) return [{sheet, key}];
  if (!isBlank(sheet)) throw new RefusedError({code: 'titleTaken', tab: title});
  return [{sheet}];
}

/** Whether what was left over has its key already: it was written last, so all else is there. */
export function isKeyed(left: KeyedSheet | Pick<KeyedSheet, 'sheet'>): left is KeyedSheet {
  return 'key' in left;
}

function removeSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
  // Google keeps at least one sheet.
  if (spreadsheet.getSheets().length === 1) spreadsheet.insertSheet();
  spreadsheet.deleteSheet(sheet);
}

/** A template that a run which died was making has tick boxes already, which count as content. */
function isBlank(sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return true;
  const values: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  return values.every(row => row.every(value => value === '' || value === false));
}

function isSetUpTab({key}: KeyedSheet): boolean {
  return key.tab.startsWith('setup:');
}
