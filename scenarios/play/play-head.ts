import {type Person, type Sheet} from '../../local-host/index.js';
import {type EntryGrid, locateInGrid} from '../../src/core/index.js';
import {type Scenario} from '../scenario-schema.js';
import {type SubmitEntry, type TypeEntry, type UnsubmitEntry} from '../schema/timeline-schema.js';
import {findTrouble} from './edit-outcome.js';
import {typeCell} from './play-fill.js';
import {type PlayEvent} from './play-event.js';
import {openTab} from './open-tab.js';
import {toA1} from './sheet-reading.js';
import {type Stage} from './stage.js';

type Ending = Pick<PlayEvent, 'outcome' | 'error'>;

interface Desk {
  readonly person: Person;
  readonly sheet: Sheet;
  readonly grid: EntryGrid;
}

const DONE: Ending = {outcome: 'done'};

/**
 * Types who submits and the reason, if there is one, and ticks the box; taken back by the script means refused, with the state line as
 * the reason.
 */
export function playSubmit(stage: Stage, entry: SubmitEntry): void {
  play(stage, entry, desk => {
    const name = findRespondent(stage.scenario, entry);
    const signed = name === undefined || isNamed(desk) ? undefined : typeAt(desk, 'header', 'submitter', name);
    const reasoned = entry.reason === undefined ? undefined : typeAt(desk, 'header', 'reason', entry.reason);
    return signed ?? reasoned ?? tick(desk, true);
  });
}

/** The name of who submits, where the scenario has them report for the unit; nobody signs for somebody else. */
function findRespondent({people, villages, criteria}: Scenario, {as, tab}: SubmitEntry): string | undefined {
  const village = villages.find(({id}) => tab === `village:${id}`);
  const criterion = criteria.find(({number}) => tab === `criterion:${number}`);
  const respondents = [village?.secretary, village?.boardHead, criterion?.officer];
  return respondents.includes(as) ? people.find(({id}) => id === as)?.name : undefined;
}

function isNamed({sheet, grid}: Desk): boolean {
  const place = locateInGrid(grid, 'header', 'submitter');
  return place !== undefined && sheet.displayAt(place.row, place.column).trim() !== '';
}

/** Unticks the box. */
export function playUnsubmit(stage: Stage, entry: UnsubmitEntry): void {
  play(stage, entry, desk => tick(desk, false));
}

/** Types raw text into one cell. */
export function playType(stage: Stage, entry: TypeEntry): void {
  play(stage, entry, desk => typeAt(desk, entry.row, entry.column, entry.text) ?? DONE);
}

type HeadEntry = SubmitEntry | UnsubmitEntry | TypeEntry;

function play(stage: Stage, entry: HeadEntry, act: (desk: Desk) => Ending): void {
  const person = stage.enter(entry.as);
  const tab = openTab(stage.host.workbook, entry.tab);
  const ending: Ending =
    tab.kind === 'trouble' ? {outcome: tab.outcome, error: tab.error} : act({person, sheet: tab.sheet, grid: tab.grid});
  const row = 'row' in entry ? {row: entry.row} : {};
  stage.record({actor: entry.as, edit: entry.do, tab: entry.tab, ...row, ...ending});
}

/** The trouble that typing runs into, if any. */
function typeAt({person, sheet, grid}: Desk, rowKey: string, columnKey: string, text: string): Ending | undefined {
  const place = locateInGrid(grid, rowKey, columnKey);
  if (place === undefined) return {outcome: 'refused', error: `The tab has no cell ${rowKey}, ${columnKey}.`};
  return findTrouble(typeCell(person, sheet, toA1(place.row, place.column), text));
}

function tick({person, sheet, grid}: Desk, checked: boolean): Ending {
  const place = locateInGrid(grid, 'header', 'submit');
  if (place === undefined) return {outcome: 'refused', error: 'The tab has no tick box.'};
  const isTicked = (): boolean => sheet.cellAt(place.row, place.column).value === true;
  if (isTicked() === checked) return {outcome: 'unchanged'};
  const trouble = findTrouble(person.tick(sheet.name, toA1(place.row, place.column), checked));
  if (trouble) return trouble;
  return isTicked() === checked ? DONE : {outcome: 'refused', error: readStateLine(sheet)};
}

/** The state line is kept as text in the hidden first row of column B. */
function readStateLine(sheet: Sheet): string {
  return sheet.displayAt(1, 2);
}
