import {CELL_WORDS} from '../catalogue/cell-words.js';
import {toComparisonKey} from '../reading/text.js';
import {LANGUAGES, type Language} from '../vocabulary.js';
import {type EntryColumn, type EntrySection, ENTRY_SECTIONS, type SectionId} from './entry-sections.js';

const REQUIRED_MARK = ' *';

/** The title of a column as its header cell shows it; columns that a rule may ask for carry a mark. */
export function formatColumnTitle(section: EntrySection, column: EntryColumn, language: Language): string {
  return wordOf(section.id, column.key, language) + (column.isRequired ? REQUIRED_MARK : '');
}

/** What a title is compared by: marks, case, spaces and tone placement do not matter. */
export function toTitleKey(title: string): string {
  return toComparisonKey(title).replace(/[ *]+$/, '');
}

/** The key of the section's column that a header cell names, in any language, or undefined. */
export function findColumnKey(section: SectionId, titleKey: string, language: Language): string | undefined {
  const known = COLUMN_KEYS[section];
  const preferred = known[language].get(titleKey);
  if (preferred !== undefined) return preferred;
  return LANGUAGES.map(other => known[other].get(titleKey)).find(key => key !== undefined);
}

type KeysByTitle = ReadonlyMap<string, string>;

const COLUMN_KEYS: Readonly<Record<SectionId, Readonly<Record<Language, KeysByTitle>>>> = {
  assessment: keysOf('assessment'),
  villageWork: keysOf('villageWork'),
  indicators: keysOf('indicators'),
  dossier: keysOf('dossier'),
  criterionWork: keysOf('criterionWork'),
};

function keysOf(id: SectionId): Readonly<Record<Language, KeysByTitle>> {
  const sections = [...ENTRY_SECTIONS.village, ...ENTRY_SECTIONS.criterion];
  const columns = sections.find(section => section.id === id)?.columns ?? [];
  const inLanguage = (language: Language): KeysByTitle =>
    new Map(columns.map(({key}) => [toComparisonKey(wordOf(id, key, language)), key]));
  return {vi: inLanguage('vi'), en: inLanguage('en')};
}

function wordOf(section: SectionId, columnKey: string, language: Language): string {
  const words: Readonly<Record<string, string>> = CELL_WORDS[language].entryColumns[section];
  return words[columnKey] ?? columnKey;
}
