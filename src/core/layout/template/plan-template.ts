import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {type UnitKind} from '../../domain/vocabulary.js';
import {toFormats} from '../tab/cell-roles.js';
import {FIGURES_ROW, findEntryAreas, HEAD_VALUE_COLUMNS, planEntryFrame} from '../entry/entry-frame.js';
import {planEntryNotes} from './entry-notes.js';
import {planEntryRules} from '../entry/entry-rules.js';
import {entryColumnCount, entryColumnWidths, ENTRY_SECTIONS, FIRST_SECTION_COLUMN} from '../entry/entry-sections.js';
import {findTables} from '../tab/find-tables.js';
import {formatMachineKey} from '../../domain/machine-key.js';
import {planValues, type RowCounts, type SetUp, toCounts, withMachineRow} from '../entry/plan-entry-tab.js';
import {type TabPlan} from '../tab/tab-plan.js';
import {planRoles} from './template-roles.js';
import {describeTemplateUnit} from './template-unit.js';

/** The hidden sheet from which entry tabs are copied: all formats, sizes, notes and rules, and room for the largest unit. */
export interface TemplatePlan extends TabPlan {
  readonly kind: UnitKind;
  readonly counts: RowCounts;
}

/** Rows to delete, given so that deleting them in this order keeps the positions right. */
export interface SurplusRows {
  readonly row: number;
  readonly count: number;
}

/** A hidden, B `Kiểm tra`. */
const FIRST_WIDTHS = [40, 120];
const HEIGHTS = [
  {row: 2, rows: 1, height: 32},
  {row: 3, rows: 1, height: 84},
  {row: 4, rows: 7, height: 38},
  {row: 11, rows: 1, height: 110},
];

/** The values of the head that are as wide as a phone shows. Between them stands the tick box, which is not merged. */
export const HEAD_MERGES = [
  {row: 3, column: FIRST_SECTION_COLUMN, rows: 6, columns: HEAD_VALUE_COLUMNS},
  {row: 10, column: FIRST_SECTION_COLUMN, rows: 2, columns: HEAD_VALUE_COLUMNS},
];

/** Plans the template of a kind of unit. */
export function planTemplate(kind: UnitKind, setUp: SetUp): TemplatePlan {
  const {language, id} = setUp.round;
  const {unit, names} = describeTemplateUnit(kind, setUp.registry);
  const frame = planEntryFrame(kind, names);
  const machineKey = formatMachineKey(`template:${kind}`, id);
  const keys = frame.map(row => row.key);
  const areas = findEntryAreas(kind, keys);
  const roles = planRoles(frame, kind);
  return {
    kind,
    title: CELL_WORDS[language].tabTitles[kind === 'village' ? 'villageTemplate' : 'criterionTemplate'],
    machineKey,
    rowCount: frame.length,
    columnCount: entryColumnCount(kind),
    values: withMachineRow(planValues(frame, unit, setUp.round), machineKey, ''),
    formulaCells: [{row: 3, column: 3}],
    formats: toFormats(roles),
    tables: findTables(roles),
    mergesAcross: HEAD_MERGES,
    widths: [...FIRST_WIDTHS, ...entryColumnWidths(kind)],
    heights: HEIGHTS,
    rules: [planEntryRules(frame, unit, language)],
    notes: planEntryNotes(frame, unit, language),
    hiddenRows: [1],
    hiddenColumns: [1],
    frozenRows: 2,
    frozenColumns: 2,
    openAreas: [areas.check, areas.head, ...areas.blocks],
    counts: toCounts(kind, names),
  };
}

/** The template's rows that a tab does not need, from the bottom up; undefined where the template is too small for the tab. */
export function surplusRows(kind: UnitKind, template: RowCounts, tab: RowCounts): readonly SurplusRows[] | undefined {
  const surplus: SurplusRows[] = [];
  let row = FIGURES_ROW + 1;
  for (const {key} of ENTRY_SECTIONS[kind]) {
    const [has, needs] = [template[key] ?? 0, tab[key] ?? 0];
    if (needs > has) return undefined;
    if (needs < has) surplus.unshift({row: row + 2 + needs, count: has - needs});
    row += has + 3;
  }
  return surplus;
}
