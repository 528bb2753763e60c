import {
  CELL_WORDS,
  labelValues,
  readLabel,
  type LabelKind,
  type LabelWithHelp,
} from '../../../../src/core/catalogue/words/cell-words.js';
import {SET_UP_WORDS} from '../../../../src/core/catalogue/words/set-up-words.js';
import {toComparisonKey} from '../../../../src/core/reading/text.js';
import {
  CHANNELS,
  DOCUMENT_KINDS,
  DOCUMENT_STATES,
  LANGUAGES,
  LOCK_MODES,
  VERDICTS,
} from '../../../../src/core/domain/vocabulary.js';

// Without the type parameter, so that all kinds can be walked through.
const readAny: (kind: LabelKind, text: string) => string | undefined = readLabel;

const KINDS = Object.keys(CELL_WORDS.vi.labels) as LabelKind[];

describe('labels', () => {
  it.each(KINDS)('read back in every language: %s', kind => {
    for (const language of LANGUAGES) {
      for (const [value, label] of Object.entries<string>({...CELL_WORDS[language].labels[kind]})) {
        expect(readAny(kind, ` ${label.toUpperCase()} `)).toBe(value);
      }
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
    const {entryColumns, tabTitles} = CELL_WORDS[language];
    const sections: Readonly<Record<string, Readonly<Record<string, string>>>> = {...entryColumns};
    const setupTabs: Readonly<Record<string, Readonly<Record<string, LabelWithHelp>>>> = {
      ...SET_UP_WORDS[language].setupColumns,
    };
    const lists = [
      ...Object.values(sections).map(columns => Object.values(columns)),
      ...Object.values(setupTabs).map(columns => Object.values(columns).map(({label}) => label)),
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

describe('words that version 0.1 wrote', () => {
  it.each([
    ['Khi bắt đầu', 'start'],
    ['Đúng hạn', 'deadline'],
    ['At the start', 'start'],
  ])('still name the wave: %s', (label, wave) => {
    expect(readLabel('wave', label)).toBe(wave);
  });
});
