import * as z from 'zod/mini';

import {
  findEntryAreas,
  type Language,
  LANGUAGES,
  planTemplate,
  type RowCounts,
  type StoredSetUp,
  surplusRows,
  type TabIndex,
  type TemplatePlan,
  UNIT_KINDS,
  type UnitKind,
} from '../../core/index.js';
import {decorateEntryTab} from './conditional-formats.js';
import {type EntryTabMaker} from './entry-tab.js';
import {findSheet} from '../session/find-sheets.js';
import {makeLockedTab, type MadeTab} from './make-tab.js';
import {type Editors} from './protect.js';
import {formatTimeZoneProbe} from './region-probe.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TemplateHeadSchema = z.object({language: z.enum(LANGUAGES), counts: z.record(z.string(), z.number())});

/** Makes the hidden template of one kind of entry tab; every entry tab is a copy of it. */
export function makeTemplate(spreadsheet: Spreadsheet, kind: UnitKind, setUp: StoredSetUp, editors: Editors): MadeTab {
  const plan = planTemplate(kind, setUp);
  const made = makeLockedTab(spreadsheet, plan, editors);
  decorateEntryTab(made.sheet, setUp.round.language, templateAreas(plan));
  formatTimeZoneProbe(made.sheet);
  made.sheet.hideSheet();
  return {...made, place: {...made.place, head: toTemplateHead(plan, setUp.round.language)}};
}

/** What the index remembers of a template: its language and how many rows each section has. */
export function toTemplateHead(plan: Pick<TemplatePlan, 'counts'>, language: Language): string {
  return JSON.stringify({language, counts: plan.counts});
}

function templateAreas(plan: TemplatePlan): Parameters<typeof decorateEntryTab>[2] {
  const keys = plan.values.map(row => String(row[0] ?? ''));
  const {check} = findEntryAreas(plan.kind, keys);
  return {
    check,
    state: {row: 3, column: 3, rows: 1, columns: 2},
    verdicts: {row: 1, column: 3, rows: plan.rowCount, columns: plan.columnCount - 2},
  };
}

/** The templates, visible while they are copied: the copy of a hidden sheet may be hidden too. */
export interface ReadyTemplates {
  readonly byKind: EntryTabMaker['templates'];
  /** Templates that had to be made anew. */
  readonly places: TabIndex;
  readonly hide: () => void;
}

/** Finds both templates, or makes those that are missing, too small or in another language. */
export function prepareTemplates(
  spreadsheet: Spreadsheet,
  setUp: StoredSetUp,
  {tabs, editors}: {readonly tabs: TabIndex; readonly editors: Editors},
): ReadyTemplates {
  const ready = UNIT_KINDS.map(kind => {
    const plan = planTemplate(kind, setUp);
    const found = findTemplate(spreadsheet, tabs, plan, setUp.round.language);
    if (found !== undefined) found.sheet.showSheet();
    return {kind, ...(found ?? remakeTemplate(spreadsheet, setUp, {tabs, editors, plan}))};
  });
  const [village, criterion] = ready;
  if (village === undefined || criterion === undefined) throw new TypeError('There are two kinds of units.');
  return {
    byKind: {village, criterion},
    places: Object.fromEntries(ready.flatMap(({kind, place}) => (place ? [[`template:${kind}`, place]] : []))),
    hide: () => {
      for (const {sheet} of ready) sheet.hideSheet();
    },
  };
}

interface FoundTemplate {
  readonly sheet: Sheet;
  readonly counts: RowCounts;
  readonly place?: TabIndex[string];
}

function findTemplate(
  spreadsheet: Spreadsheet,
  tabs: TabIndex,
  plan: TemplatePlan,
  language: Language,
): FoundTemplate | undefined {
  const head = readTemplateHead(tabs[`template:${plan.kind}`]?.head);
  const sheet = findSheet(spreadsheet, tabs, `template:${plan.kind}`);
  const isLargeEnough = head !== undefined && surplusRows(plan.kind, head.counts, plan.counts) !== undefined;
  if (sheet === undefined || !isLargeEnough || head.language !== language) return undefined;
  return {sheet, counts: head.counts};
}

function remakeTemplate(
  spreadsheet: Spreadsheet,
  setUp: StoredSetUp,
  {tabs, editors, plan}: {readonly tabs: TabIndex; readonly editors: Editors; readonly plan: TemplatePlan},
): FoundTemplate {
  const old = findSheet(spreadsheet, tabs, `template:${plan.kind}`);
  if (old !== undefined) spreadsheet.deleteSheet(old);
  const {sheet, place} = makeTemplate(spreadsheet, plan.kind, setUp, editors);
  sheet.showSheet();
  return {sheet, place, counts: plan.counts};
}

function readTemplateHead(text: string | undefined): z.output<typeof TemplateHeadSchema> | undefined {
  const result = TemplateHeadSchema.safeParse(text === undefined || text === '' ? undefined : JSON.parse(text));
  return result.success ? result.data : undefined;
}
