import {type EditOutcome, type Person, type Sheet} from '../../local-host/index.js';
import {runCommand} from '../commands.js';
import {SET_UP_FIRST_ROW, type SetUpListId, type SetUpTabId} from '../../src/core/index.js';
import {findTrouble} from './edit-outcome.js';
import {typeCell} from './play-fill.js';
import {listDossierRows, listOverrideRows, listRegistryRows, type SetUpRow, type SetUpRows} from './registry-rows.js';
import {listPackTexts, listRoundTexts, type RoundText} from './round-texts.js';
import {findCodeRow, findNextRow, findRoundCell, listCodes, readSetUpGrid, type SetUpGrid} from './setup-grid.js';
import {findSheet, toA1} from './sheet-reading.js';
import {type Stage} from './stage.js';

interface Desk {
  readonly stage: Stage;
  readonly actor: string;
  readonly person: Person;
}

/** Types the scenario's round and registry into the set-up tabs, as the coordinator does after choosing set-up. */
export function typeSetUp(stage: Stage, actor: string): void {
  const desk = {stage, actor, person: stage.enter(actor)};
  const {scenario} = stage;
  if (typeRound(desk, listPackTexts(scenario))) reloadPacks(desk);
  typeRound(desk, listRoundTexts(scenario));
  for (const rows of listRegistryRows(scenario)) typeRows(desk, rows);
  const villageCriteria = listCodes(gridOf(desk, 'villageCriteria'), 'number');
  for (const rows of listOverrideRows(scenario, villageCriteria)) typeRows(desk, rows);
  if (scenario.dossierTemplate !== undefined) replaceDossier(desk, listDossierRows(scenario));
}

/** Types what the cells do not show yet; tells whether anything was typed. */
function typeRound(desk: Desk, texts: readonly RoundText[]): boolean {
  const sheet = sheetOf(desk, 'round');
  const changed = texts.filter(([key, text]) => findRoundCell(sheet, key)?.text !== text);
  for (const [key, text] of changed) {
    const cell = findRoundCell(sheet, key);
    if (cell === undefined) throw new SetUpTabError(`setup:round has no row round:${key}`);
    note(desk, 'setup:round', typeCell(desk.person, sheet, toA1(cell.row, cell.column), text));
  }
  return changed.length > 0;
}

/** The packs are loaded by choosing set-up again and agreeing. */
function reloadPacks({stage, actor, person}: Desk): void {
  stage.record({actor, command: 'setUpRound', ...runCommand(person, 'setUpRound', [])});
}

/** Pastes rows that are new below the list as one block; rows that are there already are changed one by one. */
function typeRows(desk: Desk, {list, codeColumn, rows}: SetUpRows): void {
  const grid = gridOf(desk, list);
  const placed = rows.map(row => ({row, at: findCodeRow(grid, codeColumn, row[codeColumn] ?? '')}));
  for (const {row, at} of placed) if (at !== undefined) pasteAt(desk, list, grid, {at, rows: [row]});
  const added = placed.filter(({at}) => at === undefined).map(({row}) => row);
  if (added.length > 0) pasteAt(desk, list, grid, {at: findNextRow(grid), rows: added});
}

function replaceDossier(desk: Desk, rows: readonly SetUpRow[]): void {
  const grid = gridOf(desk, 'dossier');
  const columns = [...grid.columns.values()];
  const corners = [toA1(SET_UP_FIRST_ROW, Math.min(...columns)), toA1(grid.values.length, Math.max(...columns))];
  if (grid.values.length >= SET_UP_FIRST_ROW)
    note(desk, 'setup:dossier', desk.person.clear(grid.sheet.name, corners.join(':')));
  if (rows.length > 0) pasteAt(desk, 'dossier', grid, {at: SET_UP_FIRST_ROW, rows});
}

function pasteAt(
  desk: Desk,
  list: SetUpListId,
  {sheet, columns}: SetUpGrid,
  block: {readonly at: number; readonly rows: readonly SetUpRow[]},
): void {
  const keys = [...columns].filter(([key]) => block.rows.some(row => row[key] !== undefined));
  const numbers = keys.map(([, column]) => column);
  const first = Math.min(...numbers);
  const texts = block.rows.map(row => {
    const line: (string | null)[] = Array.from({length: Math.max(...numbers) - first + 1}, () => null);
    for (const [key, column] of keys) line[column - first] = row[key] ?? null;
    return line;
  });
  note(desk, `setup:${list}`, desk.person.paste(sheet.name, toA1(block.at, first), texts));
}

/** What the spreadsheet refuses in set-up is an event like any other. */
function note({stage, actor}: Desk, tab: string, outcome: EditOutcome): void {
  const trouble = findTrouble(outcome);
  if (trouble) stage.record({actor, edit: 'setUp', tab, ...trouble});
}

function gridOf(desk: Desk, list: SetUpListId): SetUpGrid {
  return readSetUpGrid(sheetOf(desk, list), list);
}

function sheetOf({stage}: Desk, tab: SetUpTabId): Sheet {
  const sheet = findSheet(stage.host.workbook, `setup:${tab}`);
  if (sheet === undefined) throw new SetUpTabError(`setup:${tab} was not made`);
  return sheet;
}

/** Set-up said it was done, but a tab that the registry goes into is not there as it should be. */
export class SetUpTabError extends Error {
  constructor(detail: string) {
    super(`The scenario's registry cannot be typed: ${detail}.`);
    this.name = 'SetUpTabError';
  }
}
