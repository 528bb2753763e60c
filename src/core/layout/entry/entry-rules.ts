import {CELL_WORDS, labelOf, labelValues} from '../../catalogue/words/cell-words.js';
import {type Language} from '../../domain/vocabulary.js';
import {type FrameRow} from './entry-frame.js';
import {type ColumnContent, ENTRY_COLUMNS, type EntryColumn} from '../../domain/entry-columns.js';
import {type EntrySection, FIRST_SECTION_COLUMN} from './entry-sections.js';
import {type EntryUnit} from './entry-unit.js';
import {type Area, type CellRule, type RulePlan} from '../tab/tab-plan.js';

const HAS_LIST: Readonly<Record<ColumnContent, boolean>> = {
  text: false,
  number: false,
  startDate: false,
  endDate: false,
  verdict: true,
  documentKind: true,
  documentState: true,
  criterion: true,
  indicator: true,
};

/** All dropdowns of an entry tab stand in its first columns from C on, so that one call sets the lists that differ by tab. */
export const RULE_COLUMN_COUNT = Math.max(...Object.values(ENTRY_COLUMNS).map(countColumnsWithList));

function countColumnsWithList(columns: readonly EntryColumn[]): number {
  return columns.reduce((count, {content}, index) => (HAS_LIST[content] ? index + 1 : count), 0);
}

/** The dropdowns and the tick box of an entry tab, from the submitter's row down. */
export function planEntryRules(frame: readonly FrameRow[], unit: EntryUnit, language: Language): RulePlan {
  const first = frame.findIndex(row => row.key === 'header:submitter');
  const area: Area = {
    row: first + 1,
    column: FIRST_SECTION_COLUMN,
    rows: frame.length - first,
    columns: RULE_COLUMN_COUNT,
  };
  const rulesOf = createRuleRows(unit, language);
  return {area, rules: frame.slice(first).map(rulesOf)};
}

/** What a column's cells should hold, in one sentence; '' where nothing needs saying. */
export function helpOf(section: EntrySection, column: EntryColumn, language: Language): string {
  const help: Readonly<Record<string, string | undefined>> = CELL_WORDS[language].entryHelp[section.id];
  return help[column.key] ?? '';
}

type RuleRow = readonly (CellRule | undefined)[];

/** Rows that take the same answers share their rules, so that each rule is built once per tab. */
function createRuleRows(unit: EntryUnit, language: Language): (row: FrameRow) => RuleRow {
  const known = new Map<string, RuleRow>();
  return row => {
    if (row.kind === 'head')
      return toRuleRow(index => (index === 0 ? findHeadRule(row.key, unit, language) : undefined));
    if (row.kind !== 'body') return NO_RULES;
    const allowsNotApplicable = unit.fixedRows.find(({name}) => name === row.name)?.allowsNotApplicable ?? false;
    const key = `${row.section.id} ${String(allowsNotApplicable && !row.section.hasLines)}`;
    const rules = known.get(key) ?? planBodyRules(row.section, unit, {allowsNotApplicable, language});
    known.set(key, rules);
    return rules;
  };
}

interface ListOptions {
  readonly allowsNotApplicable: boolean;
  readonly language: Language;
}

function planBodyRules(section: EntrySection, unit: EntryUnit, options: ListOptions): RuleRow {
  return toRuleRow(index => {
    const column = section.columns[index];
    const values = column === undefined ? [] : listOf(column, unit, options);
    if (column === undefined || values.length === 0) return undefined;
    return {kind: 'list', values, help: helpOf(section, column, options.language)};
  });
}

function toRuleRow(ruleAt: (index: number) => CellRule | undefined): RuleRow {
  return Array.from({length: RULE_COLUMN_COUNT}, (_, index) => ruleAt(index));
}

const NO_RULES = toRuleRow(() => undefined);

function findHeadRule(key: string, unit: EntryUnit, language: Language): CellRule | undefined {
  if (key === 'header:submit') return {kind: 'checkbox'};
  const names = [...new Set(unit.respondents.map(person => person.name).filter(name => name !== ''))];
  if (key !== 'header:submitter' || names.length === 0) return undefined;
  return {kind: 'list', values: names, help: CELL_WORDS[language].headHelp.submitter};
}

function listOf({content}: EntryColumn, unit: EntryUnit, options: ListOptions): readonly string[] {
  const {language} = options;
  switch (content) {
    case 'verdict':
      return labelValues(content)
        .filter(verdict => options.allowsNotApplicable || verdict !== 'notApplicable')
        .map(verdict => labelOf(language, content, verdict));
    case 'documentKind':
    case 'documentState':
      return labelValues(content).map(value => labelOf(language, content, value));
    case 'criterion':
    case 'indicator':
      return unit.fixedRows.map(row => row.name);
    case 'text':
    case 'number':
    case 'startDate':
    case 'endDate':
      return [];
  }
}
