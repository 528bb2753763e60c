import {CELL_WORDS, labelOf, labelValues, readLabel, type LabelKind} from '../../../src/core/catalogue/cell-words.js';
import {toComparisonKey} from '../../../src/core/reading/text.js';
import {
  CHANNELS,
  DOCUMENT_KINDS,
  DOCUMENT_STATES,
  LANGUAGES,
  LOCK_MODES,
  VERDICTS,
} from '../../../src/core/vocabulary.js';

const KINDS = Object.keys(CELL_WORDS.vi.labels) as LabelKind[];

describe('labels', () => {
  it.each(KINDS)('read back in every language: %s', kind => {
    for (const language of LANGUAGES) {
      const read = labelValues(kind).map(value => readLabel(kind, ` ${labelOf(language, kind, value).toUpperCase()} `));

      expect(read).toEqual(labelValues(kind));
    }
  });

  it('list their values in the order of the vocabulary', () => {
    expect(labelValues('verdict')).toEqual(VERDICTS);
    expect(labelValues('documentKind')).toEqual(DOCUMENT_KINDS);
    expect(labelValues('documentState')).toEqual(DOCUMENT_STATES);
    expect(labelValues('channel')).toEqual(CHANNELS);
    expect(labelValues('lockMode')).toEqual(LOCK_MODES);
  });

  it('read what officials also say', () => {
    expect(readLabel('verdict', 'không đạt')).toBe('notMet');
    expect(readLabel('verdict', 'Cơ bản đạt'.normalize('NFD'))).toBe('nearlyMet');
  });

  it.each(['đạt rồi', 'dat', '', 'toString', 'constructor'])('do not know "%s"', text => {
    expect(readLabel('verdict', text)).toBeUndefined();
  });
});

describe('CELL_WORDS', () => {
  it.each(LANGUAGES)('gives every column of a section its own title: %s', language => {
    const {entryColumns, setupColumns, tabTitles} = CELL_WORDS[language];
    const lists = [
      ...Object.values(entryColumns).map(columns => Object.values<string>(columns)),
      ...Object.values(setupColumns).map(columns => Object.values<{label: string}>(columns).map(({label}) => label)),
      Object.values<string>(tabTitles),
    ];

    for (const titles of lists) expect(new Set(titles.map(toComparisonKey)).size).toBe(titles.length);
  });

  it.each(LANGUAGES)('keeps tab titles within what spreadsheets allow: %s', language => {
    for (const title of Object.values(CELL_WORDS[language].tabTitles)) {
      expect(title.length).toBeLessThanOrEqual(31);
      expect(title).not.toMatch(/[[\]:*?/\\]/);
    }
  });

  it('has the same columns in the same order in both languages', () => {
    const keys = (language: 'vi' | 'en'): string[][] =>
      Object.values(CELL_WORDS[language].entryColumns).map(Object.keys);

    expect(keys('en')).toEqual(keys('vi'));
  });
});
