import {
  type ActiveUnit,
  activeUnits,
  type CellMatrix,
  type EntryTabPlan,
  findRuleArea,
  formatRule,
  type FoundTab,
  type StoredSetUp,
  type TabIndex,
} from '../../core/index.js';
import {planUnitTab} from '../tabs/entry-tab.js';
import {readValues} from '../session/cells.js';
import {findSheet} from '../session/find-sheets.js';
import {rangeOf} from '../tabs/write-plan.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The tab of a unit as it stands, and what it should be. */
export interface UnitTab {
  readonly unit: ActiveUnit;
  readonly sheet: Sheet;
  readonly place: TabIndex[string];
  readonly plan: EntryTabPlan;
  readonly found: FoundTab;
}

/** Which tabs to read. */
export interface TabChoice {
  /** Units whose tab an earlier slice has looked at. */
  readonly except: readonly string[];
  /** Asked before every tab but the first: whether the time for reading is used up. */
  readonly isTimeUp: () => boolean;
}

/** Tabs as read, and how many there was no time for. */
export interface ReadTabs {
  readonly units: readonly UnitTab[];
  readonly unread: number;
}

/** Reads the tabs of the active units that are there: six reads each, and one for all of them. */
export function readUnitTabs(
  spreadsheet: Spreadsheet,
  setUp: StoredSetUp,
  tabs: TabIndex,
  {except, isTimeUp}: TabChoice,
): ReadTabs {
  const stateCells = readStateCells(spreadsheet);
  const there = activeUnits(setUp.registry).flatMap(unit => {
    const sheet = findSheet(spreadsheet, tabs, unit.key);
    const place = tabs[unit.key];
    return sheet === undefined || place === undefined || except.includes(unit.key) ? [] : [{unit, sheet, place}];
  });
  const units: UnitTab[] = [];
  for (const {unit, sheet, place} of there) {
    if (units.length > 0 && isTimeUp()) break;
    const plan = planUnitTab(unit, setUp);
    units.push({unit, sheet, place, plan, found: readFound(sheet, plan, stateCells.get(place.sheet) ?? [])});
  }
  return {units, unread: there.length - units.length};
}

type StateCells = FoundTab['stateCells'];

/** Where formulas show a state line, by sheet id. */
function readStateCells(spreadsheet: Spreadsheet): ReadonlyMap<number, StateCells> {
  const finder = spreadsheet.createTextFinder('=$B$1').matchFormulaText(true).matchEntireCell(true);
  const cells = new Map<number, StateCells>();
  for (const range of finder.findAll()) {
    const id = range.getGridId();
    cells.set(id, [...(cells.get(id) ?? []), {row: range.getRow(), column: range.getColumn()}]);
  }
  return cells;
}

function readFound(sheet: Sheet, plan: EntryTabPlan, stateCells: StateCells): FoundTab {
  const values = readValues(sheet);
  return {
    values,
    stateCells,
    rules: readRules(sheet, plan, values),
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
    isRowHidden: sheet.isRowHiddenByUser(1),
    isColumnHidden: sheet.isColumnHiddenByUser(1),
  };
}

function readRules(sheet: Sheet, plan: EntryTabPlan, values: CellMatrix): FoundTab['rules'] {
  const rules: readonly (readonly (Rule | null)[])[] = rangeOf(sheet, findRuleArea(plan, values)).getDataValidations();
  return rules.map(row => row.map(rule => (rule === null ? '' : describeRule(rule))));
}

/** Our own rules read back as they were planned; any other is told by its kind, which is never the same. */
function describeRule(rule: Rule): string {
  const {CHECKBOX, VALUE_IN_LIST} = SpreadsheetApp.DataValidationCriteria;
  const kind = rule.getCriteriaType();
  const values = rule.getCriteriaValues() as readonly unknown[]; // typed any[] by Google
  if (kind === CHECKBOX && values.length === 0) return formatRule({kind: 'checkbox'});
  const [list] = values;
  if (kind !== VALUE_IN_LIST || !Array.isArray(list) || !rule.getAllowInvalid()) return `other ${kind.toString()}`;
  return formatRule({kind: 'list', values: list.map(String), help: ''});
}
