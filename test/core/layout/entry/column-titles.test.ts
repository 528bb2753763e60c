import {SET_UP_WORDS} from '../../../../src/core/catalogue/words/set-up-words.js';
import {toTitleKey} from '../../../../src/core/layout/tab/title-key.js';
import {findColumnKey, formatColumnTitle} from '../../../../src/core/layout/entry/column-titles.js';
import {ENTRY_SECTIONS} from '../../../../src/core/layout/entry/entry-sections.js';
import {ROUND_FIELDS, SET_UP_COLUMNS, SET_UP_LIST_IDS} from '../../../../src/core/layout/set-up/set-up-columns.js';
import {LANGUAGES} from '../../../../src/core/domain/vocabulary.js';

const SECTIONS = [...ENTRY_SECTIONS.village, ...ENTRY_SECTIONS.criterion];

describe('formatColumnTitle', () => {
  it('marks the columns that a rule may ask for', () => {
    const [assessment] = ENTRY_SECTIONS.village;
    const titles = assessment?.columns.map(column => formatColumnTitle(assessment, column, 'vi'));

    expect(titles).toEqual([
      'TT',
      'Tiêu chí',
      'Mức đạt yêu cầu',
      'Tự đánh giá *',
      'Hiện trạng *',
      'Khó khăn, vướng mắc *',
      'Giải pháp cần tập trung *',
      'Đề xuất, kiến nghị',
      'Cấp, ngành giải quyết',
    ]);
  });
});

describe('findColumnKey', () => {
  it.each(LANGUAGES)('finds every column of every section by its title (%s)', language => {
    for (const section of SECTIONS) {
      const keys = section.columns.map(column =>
        findColumnKey(section.id, formatColumnTitle(section, column, language), language),
      );

      expect(keys).toEqual(section.columns.map(({key}) => key));
    }
  });

  it.each([['  hiện   trạng '], ['HIỆN TRẠNG*'], ['Hiện trạng'], ['Current status']])('knows %p', title => {
    expect(findColumnKey('assessment', title, 'vi')).toBe('status');
  });

  it('knows the titles that version 0.1 wrote', () => {
    expect(findColumnKey('villageWork', 'KL đã làm', 'vi')).toBe('done');
    expect(findColumnKey('dossier', 'Document state', 'en')).toBe('state');
  });

  it('does not know titles of another section', () => {
    expect(findColumnKey('assessment', 'ĐVT', 'vi')).toBeUndefined();
  });
});

describe('the words of the tabs', () => {
  it.each(LANGUAGES)('give each column of a section a title of its own (%s)', language => {
    for (const section of SECTIONS) {
      const titles = section.columns.map(column => toTitleKey(formatColumnTitle(section, column, language)));

      expect(new Set(titles).size).toBe(section.columns.length);
    }
  });

  it.each(LANGUAGES)(
    'give each column of a set-up list and each row of the round a title of its own (%s)',
    language => {
      const {setupColumns, roundFields} = SET_UP_WORDS[language];
      for (const id of SET_UP_LIST_IDS) {
        const words: Readonly<Record<string, {readonly label: string}>> = setupColumns[id];
        const titles = SET_UP_COLUMNS[id].map(({key}) => toTitleKey(words[key]?.label ?? ''));

        expect(titles.filter(title => title === '')).toEqual([]);
        expect(new Set(titles).size).toBe(titles.length);
        expect(Object.keys(words)).toEqual(SET_UP_COLUMNS[id].map(({key}) => key));
      }
      expect(Object.keys(roundFields)).toEqual(ROUND_FIELDS.map(({key}) => key));
    },
  );

  it('name one thing in all languages: no title of one language is another column’s in the other', () => {
    for (const section of SECTIONS) {
      for (const column of section.columns) {
        const found = LANGUAGES.map(language =>
          findColumnKey(section.id, formatColumnTitle(section, column, 'en'), language),
        );

        expect(found).toEqual([column.key, column.key]);
      }
    }
  });
});
