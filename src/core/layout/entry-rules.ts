import {CELL_WORDS, labelOf, labelValues} from '../catalogue/cell-words.js';
import {type Language} from '../vocabulary.js';
import {type FrameRow} from './entry-frame.js';
import {type EntryColumn, type EntrySection, FIRST_SECTION_COLUMN} from './entry-sections.js';
import {type EntryUnit} from './entry-unit.js';
import {type Area, type CellRule, type RulePlan} from './tab-plan.js';

/** All dropdowns of an entry tab stand in its first five columns from C on, so that one call sets the lists that differ by tab. */
export const RULE_COLUMN_COUNT = 5;

/** The dropdowns and the tick box of an entry tab, from the submitter's row down. */
export function planEntryRules(frame: readonly FrameRow[], unit: EntryUnit, language: Language): RulePlan {
  const first = frame.findIndex(row => row.key === 'header:submitter');
  const area: Area = {
    row: first + 1,
    column: FIRST_SECTION_COLUMN,
    rows: frame.length - first,
    columns: RULE_COLUMN_COUNT,
  };
  const rules = frame
    .slice(first)
    .map(row => Array.from({length: area.columns}, (_, index) => findRule(row, index, unit, language)));
  return {area, rules};
}

/** What a column's cells should hold, in one sentence; '' where nothing needs saying. */
export function helpOf(section: EntrySection, column: EntryColumn, language: Language): string {
  const help: Readonly<Record<string, string | undefined>> = CELL_WORDS[language].entryHelp[section.id];
  return help[column.key] ?? '';
}

function findRule(row: FrameRow, index: number, unit: EntryUnit, language: Language): CellRule | undefined {
  if (row.kind === 'head') return index === 0 ? findHeadRule(row.key, unit, language) : undefined;
  if (row.kind !== 'body') return undefined;
  const column = row.section.columns[index];
  if (column === undefined) return undefined;
  const values = listOf(column, row.name, unit, language);
  return values.length === 0 ? undefined : {kind: 'list', values, help: helpOf(row.section, column, language)};
}

function findHeadRule(key: string, unit: EntryUnit, language: Language): CellRule | undefined {
  if (key === 'header:submit') return {kind: 'checkbox'};
  const names = [...new Set(unit.respondents.map(person => person.name).filter(name => name !== ''))];
  if (key !== 'header:submitter' || names.length === 0) return undefined;
  return {kind: 'list', values: names, help: CELL_WORDS[language].headHelp.submitter};
}

function listOf(column: EntryColumn, rowName: string, unit: EntryUnit, language: Language): readonly string[] {
  switch (column.content) {
    case 'verdict':
      return listVerdicts(unit, rowName, language);
    case 'documentKind':
    case 'documentState': {
      const kind = column.content;
      return labelValues(kind).map(value => labelOf(language, kind, value));
    }
    case 'criterion':
    case 'indicator':
      return unit.fixedRows.map(row => row.name);
    case 'text':
    case 'number':
    case 'date':
      return [];
  }
}

function listVerdicts(unit: EntryUnit, rowName: string, language: Language): readonly string[] {
  const isAllowed = unit.fixedRows.find(row => row.name === rowName)?.allowsNotApplicable ?? false;
  return labelValues('verdict')
    .filter(verdict => isAllowed || verdict !== 'notApplicable')
    .map(verdict => labelOf(language, 'verdict', verdict));
}
