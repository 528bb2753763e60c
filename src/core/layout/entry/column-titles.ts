import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {EARLIER_COLUMN_TITLES} from '../../catalogue/words/earlier-words.js';
import {toTitleKey} from '../tab/title-key.js';
import {LANGUAGES, type Language} from '../../domain/vocabulary.js';
import {type EntryColumn, type SectionId} from '../../domain/entry-columns.js';
import {type EntrySection, ENTRY_SECTIONS} from './entry-sections.js';

const REQUIRED_MARK = ' *';

/** The title of a column as its header cell shows it; columns that a rule may ask for carry a mark. */
export function formatColumnTitle(section: EntrySection, column: EntryColumn, language: Language): string {
  return wordOf(section.id, column.key, language) + (column.isRequired ? REQUIRED_MARK : '');
}

/** The key of the section's column that a header cell names, in any language, or undefined. */
export function findColumnKey(section: SectionId, title: string, language: Language): string | undefined {
  const asMade = KEYS_BY_TITLE[section].asMade.get(title);
  if (asMade !== undefined) return asMade;
  const {byLanguage} = KEYS_BY_TITLE[section];
  const key = toTitleKey(title);
  return [language, ...LANGUAGES].map(each => byLanguage[each].get(key)).find(found => found !== undefined);
}

interface KeysByTitle {
  /** Titles letter by letter: nearly all that are read, and reading them must be fast. */
  readonly asMade: ReadonlyMap<string, string>;
  readonly byLanguage: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

const KEYS_BY_TITLE: Readonly<Record<SectionId, KeysByTitle>> = {
  assessment: toKeysByTitle('assessment'),
  villageWork: toKeysByTitle('villageWork'),
  indicators: toKeysByTitle('indicators'),
  dossier: toKeysByTitle('dossier'),
  criterionWork: toKeysByTitle('criterionWork'),
};

function toKeysByTitle(id: SectionId): KeysByTitle {
  const sections = [...ENTRY_SECTIONS.village, ...ENTRY_SECTIONS.criterion].filter(section => section.id === id);
  const titles = (language: Language): readonly (readonly [string, string])[] =>
    sections.flatMap(section =>
      section.columns.map(column => [formatColumnTitle(section, column, language), column.key] as const),
    );
  const byKey = (language: Language): ReadonlyMap<string, string> =>
    new Map(titles(language).map(([title, key]) => [toTitleKey(title), key]));
  const earlier = Object.entries(EARLIER_COLUMN_TITLES[id] ?? {});
  const byEarlier = earlier.map(([title, key]) => [toTitleKey(title), key] as const);
  return {
    asMade: new Map([...titles('en'), ...titles('vi')]),
    byLanguage: {vi: new Map([...byEarlier, ...byKey('vi')]), en: byKey('en')},
  };
}

function wordOf(section: SectionId, columnKey: string, language: Language): string {
  const words: Readonly<Record<string, string>> = CELL_WORDS[language].entryColumns[section];
  return words[columnKey] ?? columnKey;
}
