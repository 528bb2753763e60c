import {findCommunePack} from '../../catalogue/packs/criteria-packs.js';
import {type CellValue} from '../../domain/cell.js';
import {type Registry} from '../../domain/registry.js';
import {type ReportingRound} from '../../domain/round.js';
import {type UnitKey, type UnitKind} from '../../domain/vocabulary.js';
import {fromCellText, toCellText} from '../tab/cell-text.js';
import {
  type EntryAreas,
  FIGURES_ROW,
  findEntryAreas,
  type FrameRow,
  planEntryFrame,
  type RowNames,
} from './entry-frame.js';
import {readEntryGrid} from './entry-grid.js';
import {planEntryRules} from './entry-rules.js';
import {entryColumnCount, ENTRY_SECTIONS, FIGURES_ROW_KEY} from './entry-sections.js';
import {describeUnit, type EntryUnit, toRowNames} from './entry-unit.js';
import {planRowValues} from './entry-values.js';
import {formatMachineKey} from '../../domain/machine-key.js';
import {fingerprintOfGrid} from './parse-entry-tab.js';
import {type Area, type Matrix, type PlanValue, type RulePlan} from '../tab/tab-plan.js';

/** What the set-up tabs say. */
export interface SetUp {
  readonly round: ReportingRound;
  readonly registry: Registry;
}

/** How many rows each section has, by section key. */
export type RowCounts = Readonly<Record<string, number>>;

/** An entry tab to be made from its template: delete the surplus rows, write the values, set the rules, protect. */
export interface EntryTabPlan {
  readonly title: string;
  readonly unit: UnitKey;
  readonly kind: UnitKind;
  readonly machineKey: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** For one `setValues` from A1 on; the only formula is in C3. */
  readonly values: Matrix<PlanValue>;
  readonly formulaCells: readonly {readonly row: number; readonly column: number}[];
  /** For one `setDataValidations`; it also says which cells of its area have no rule. */
  readonly rules: RulePlan;
  readonly counts: RowCounts;
  readonly areas: EntryAreas;
  /** All that officers and their onEdit may write when the structure is locked. */
  readonly openAreas: readonly Area[];
}

/** Plans the tab of a unit of the registry. `title` comes from `planTabTitle`; the state line goes into B1. */
export function planEntryTab(
  unit: UnitKey,
  setUp: SetUp,
  {title, stateLine}: {readonly title: string; readonly stateLine: string},
): EntryTabPlan {
  const entry = describeUnit(unit, setUp.registry);
  const names = toRowNames(entry);
  const frame = withFigures(planEntryFrame(entry.kind, names), entry, setUp.round);
  const values = planValues(frame, entry, setUp.round);
  const machineKey = formatMachineKey(unit, setUp.round.id, fingerprintAsMade(unit, values, setUp.round));
  const areas = findEntryAreas(
    entry.kind,
    frame.map(row => row.key),
  );
  return {
    title,
    unit,
    kind: entry.kind,
    machineKey,
    rowCount: frame.length,
    columnCount: entryColumnCount(entry.kind),
    values: withMachineRow(values, machineKey, stateLine),
    formulaCells: [{row: 3, column: 3}],
    rules: planEntryRules(frame, entry, setUp.round.language),
    counts: toCounts(entry.kind, names),
    areas,
    openAreas: [areas.check, areas.head, ...areas.blocks],
  };
}

/** The values of a tab as a full rectangle, its machine row blank. */
export function planValues(frame: readonly FrameRow[], unit: EntryUnit, round: ReportingRound): Matrix<PlanValue> {
  const width = entryColumnCount(unit.kind);
  return frame.map(row => {
    const cells = planRowValues(row, unit, round);
    return Array.from({length: width}, (_, index) => cells[index] ?? '');
  });
}

/** Puts machine key and state line into the first row. */
export function withMachineRow(values: Matrix<PlanValue>, machineKey: string, stateLine: string): Matrix<PlanValue> {
  const [first = [], ...rest] = values;
  return [[machineKey, toCellText(stateLine), ...first.slice(2)], ...rest];
}

/** How many rows each section has. */
export function toCounts(kind: UnitKind, names: RowNames): RowCounts {
  return Object.fromEntries(ENTRY_SECTIONS[kind].map(({key}) => [key, names[key]?.length ?? 0]));
}

// The criterion that is the result of the villages has its figures where the others have a blank row.
function withFigures(frame: readonly FrameRow[], unit: EntryUnit, round: ReportingRound): readonly FrameRow[] {
  const result = findCommunePack(round.communePack)?.villageResult?.criterion;
  if (unit.kind !== 'criterion' || unit.id !== result) return frame;
  return frame.map((row, index) => (index === FIGURES_ROW - 1 ? {kind: 'blank', key: FIGURES_ROW_KEY} : row));
}

// The tab is read as it will be read later, so that an untouched tab has exactly this fingerprint.
function fingerprintAsMade(unit: UnitKey, values: Matrix<PlanValue>, round: ReportingRound): string {
  const asRead = withMachineRow(values, formatMachineKey(unit, round.id), '').map(row => row.map(toReadValue));
  const reading = readEntryGrid(asRead, round.language);
  return reading.kind === 'grid' ? fingerprintOfGrid(reading.grid) : '';
}

function toReadValue(value: PlanValue): CellValue {
  return typeof value === 'string' ? fromCellText(value) : value;
}
