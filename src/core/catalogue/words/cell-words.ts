import {toComparisonKey} from '../../reading/text.js';
import {LANGUAGES, type Language} from '../../domain/vocabulary.js';
import {type CellLabels, type CellWords} from './cell-word-shapes.js';
import {CELL_WORDS_EN} from './cell-words-en.js';
import {CELL_WORDS_VI} from './cell-words-vi.js';
import {EARLIER_WAVES} from './earlier-words.js';

export type {
  CellLabels,
  CellWords,
  EntryColumnWords,
  HeadKey,
  LabelWithHelp,
  SetUpColumnWords,
  TemplateTabId,
} from './cell-word-shapes.js';

/** Tab titles, and the column titles, labels and help of every tab but the set-up tabs. */
export const CELL_WORDS: Readonly<Record<Language, CellWords>> = {vi: CELL_WORDS_VI, en: CELL_WORDS_EN};

export type LabelKind = keyof CellLabels;
export type LabelValue<Kind extends LabelKind> = keyof CellLabels[Kind] & string;

/** Words that officials also use for a label of the list; they are read, never written. */
const ALSO_SAID: {readonly [Kind in LabelKind]?: Readonly<Record<string, LabelValue<Kind>>>} = {
  verdict: {'Không đạt': 'notMet'},
  documentState: {Thiếu: 'missing'},
  yesNo: {TRUE: 'yes', FALSE: 'no'},
  wave: EARLIER_WAVES,
};

/** The word that a cell shows for a value of an enumeration. */
export function labelOf<Kind extends LabelKind>(language: Language, kind: Kind, value: LabelValue<Kind>): string {
  const labels: Readonly<Record<string, string>> = CELL_WORDS[language].labels[kind];
  return labels[value] ?? value;
}

/** The value behind a label in any language, or undefined where the text is in no list. */
export function readLabel<Kind extends LabelKind>(kind: Kind, text: string): LabelValue<Kind> | undefined {
  return LABEL_INDEX[kind].get(toComparisonKey(text)) as LabelValue<Kind> | undefined; // indexed by kind below
}

/** The values of an enumeration in the order in which its dropdown lists them. */
export function labelValues<Kind extends LabelKind>(kind: Kind): readonly LabelValue<Kind>[] {
  return Object.keys(CELL_WORDS_VI.labels[kind]) as LabelValue<Kind>[]; // Object.keys forgets that the record is closed
}

const LABEL_INDEX = {
  verdict: indexLabels('verdict'),
  documentKind: indexLabels('documentKind'),
  documentState: indexLabels('documentState'),
  reportState: indexLabels('reportState'),
  channel: indexLabels('channel'),
  lockMode: indexLabels('lockMode'),
  wave: indexLabels('wave'),
  language: indexLabels('language'),
  yesNo: indexLabels('yesNo'),
} satisfies Readonly<Record<LabelKind, ReadonlyMap<string, string>>>;

function indexLabels(kind: LabelKind): ReadonlyMap<string, string> {
  const labels = LANGUAGES.flatMap(language =>
    Object.entries(CELL_WORDS[language].labels[kind]).map(
      ([value, label]: [string, string]) => [label, value] as const,
    ),
  );
  const alsoSaid = Object.entries(ALSO_SAID[kind] ?? {});
  return new Map([...alsoSaid, ...labels].map(([label, value]) => [toComparisonKey(label), value]));
}
