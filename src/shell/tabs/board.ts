import {
  activeUnits,
  BOARD_FIRST_ROW,
  type BoardPlan,
  formatDateTime,
  HEARTBEAT_CELL,
  parseBoard,
  planBoard,
  type StoredSetUp,
  type TabIndex,
  toBoardNotice,
  type UnitKey,
  unitName,
} from '../../core/index.js';
import {decorateStates} from './conditional-formats.js';
import {readValues} from '../session/cells.js';
import {findSheet, readTabIndex} from '../session/find-sheets.js';
import {type ClockRun} from '../session/session.js';
import {drawTables, growTo, makeRoom, mutable, rangeOf, toRules, writeValues} from './write-plan.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes `Theo dõi` anew for the units that now count; ticks and notices on it are taken over, and addresses that Google refused named. */
export function writeBoard(
  spreadsheet: Spreadsheet,
  setUp: StoredSetUp,
  {tabs, titles}: {readonly tabs: TabIndex; readonly titles: ReadonlyMap<UnitKey, string>},
): TabIndex {
  const sheet = findSheet(spreadsheet, tabs, 'output:board');
  const place = tabs['output:board'];
  if (sheet === undefined || place === undefined) return {};
  const before = parseBoard(readValues(sheet));
  const notice = toBoardNotice(before.notice, listRefused(setUp, tabs), setUp.round.language);
  const plan = planBoard(setUp, titles, {...before, notice});
  const rows = Math.max(plan.rowCount, place.rows ?? plan.rowCount);
  if (rows > (place.rows ?? rows)) growTo(sheet, rows);
  makeRoom(sheet, plan.rowCount, plan.columnCount);
  writePlan(sheet, plan, {tabs, setUp});
  return {'output:board': {...place, rows}};
}

/** Shows on the board when the clock trigger last ran. */
export function writeHeartbeat({spreadsheet, store, now}: ClockRun): void {
  const board = findSheet(spreadsheet, readTabIndex(store), 'output:board');
  board?.getRange(HEARTBEAT_CELL.row, HEARTBEAT_CELL.column).setValue(formatDateTime(now));
}

/** The addresses of each unit that Google did not take for its tab. */
function listRefused({registry}: StoredSetUp, tabs: TabIndex): readonly string[] {
  return activeUnits(registry).flatMap(unit => {
    const refused = tabs[unit.key]?.refused ?? [];
    return refused.length === 0 ? [] : [`${refused.join(', ')} (${unitName(unit)})`];
  });
}

function writePlan(
  sheet: Sheet,
  plan: BoardPlan,
  {tabs, setUp}: {readonly tabs: TabIndex; readonly setUp: StoredSetUp},
): void {
  const {formats} = plan;
  sheet
    .getRange(1, 1, plan.rowCount, plan.columnCount)
    .setNumberFormats(mutable(formats.numberFormats))
    .setBackgrounds(mutable(formats.backgrounds))
    .setFontColors(mutable(formats.fontColors))
    .setFontWeights(mutable(formats.fontWeights))
    .setWraps(mutable(formats.wraps))
    .setBorder(false, false, false, false, false, false);
  drawTables(sheet, plan.tables);
  writeValues(sheet, plan.values);
  for (const {area, rules} of plan.rules) rangeOf(sheet, area).setDataValidations(toRules(rules));
  writeLinks(sheet, plan, tabs);
  const area = {row: BOARD_FIRST_ROW, column: 6, rows: Math.max(1, activeUnits(setUp.registry).length), columns: 1};
  decorateStates(sheet, area, setUp.round.language);
}

/** Each unit's name leads to its tab. */
function writeLinks(sheet: Sheet, {links}: BoardPlan, tabs: TabIndex): void {
  const [first] = links;
  if (first === undefined) return;
  const last = links[links.length - 1]?.row ?? first.row;
  const rich = Array.from({length: last - first.row + 1}, (_, index) => {
    const link = links.find(({row}) => row === first.row + index);
    const builder = SpreadsheetApp.newRichTextValue().setText(link?.text ?? '');
    const id = link && tabs[link.unit]?.sheet;
    return [(id === undefined ? builder : builder.setLinkUrl(`#gid=${id}`)).build()];
  });
  sheet.getRange(first.row, first.column, rich.length, 1).setRichTextValues(rich);
}

/** The present titles of the units' tabs; people may have renamed them (one read each). */
export function readTitles(
  spreadsheet: Spreadsheet,
  tabs: TabIndex,
  units: readonly UnitKey[],
): ReadonlyMap<UnitKey, string> {
  return new Map(
    units.flatMap(unit => {
      const sheet = findSheet(spreadsheet, tabs, unit);
      return sheet === undefined ? [] : [[unit, sheet.getName()] as const];
    }),
  );
}
