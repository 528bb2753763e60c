import {type FactsOf, type Issue, type MarkItem, type RowMark, type RuleCode} from '../core/index.js';

type Say<Facts> = string | ((facts: Facts) => string);

/** What is said of one kind of issue: a sentence that follows the place, and a few words for `Kiểm tra`. */
export interface IssueText<Facts> {
  readonly sentence: Say<Facts>;
  /** `missing`: the column is listed among what is missing; `cell`: said of the column; `row`: said of the whole row. */
  readonly markKind: 'missing' | 'cell' | 'row';
  readonly mark: Say<Facts>;
}

/** What is said of each rule that is broken; a rule without words, or words of a fact that it lacks, do not compile. */
export type IssueTexts = {readonly [Code in RuleCode]: IssueText<FactsOf<Code>>};

/** A language's words for issues. */
export interface IssueWords {
  /** How rows of a section are called, by the prefix of their key. */
  readonly rowNames: Readonly<Record<'assessment' | 'indicator' | 'dossier' | 'work', (name: string) => string>>;
  readonly inRow: (row: number, rowName: string, columnTitle: string) => string;
  readonly inHead: (row: number, label: string) => string;
  readonly missing: (columnTitles: string) => string;
  readonly untouched: string;
  readonly more: (count: number) => string;
  /** Names short enough for a mark, by column key, where the title is long or has a comma. */
  readonly shortTitles: Readonly<Record<string, string>>;
  readonly texts: IssueTexts;
}

const MARK_LENGTH = 110;
const QUOTE_LENGTH = 40;

/** A blank cell that must be filled in. */
export function missing<Facts>(sentence: Say<Facts>): IssueText<Facts> {
  return {sentence, markKind: 'missing', mark: ''};
}

/** A cell whose content must be looked at. */
export function wrong<Facts>(sentence: Say<Facts>, mark: Say<Facts>): IssueText<Facts> {
  return {sentence, markKind: 'cell', mark};
}

/** Something that the row as a whole lacks. */
export function lacking<Facts>(sentence: Say<Facts>, mark: Say<Facts>): IssueText<Facts> {
  return {sentence, markKind: 'row', mark};
}

/** Says where, what and what to do: `Dòng 15 (tiêu chí 4), cột "Hiện trạng": …`. */
export function composeSentence(words: IssueWords, issue: Issue, columnTitle: string): string {
  return `${composePlace(words, issue, columnTitle)}${say(words.texts, 'sentence', issue)}`;
}

/** Writes a row's mark for `Kiểm tra`: `4 ✓`, `4 ✗ Thiếu: Hiện trạng`, `4 ⚠ Hoàn thành: …`. Errors come before warnings. */
export function composeMark(words: IssueWords, mark: RowMark): string {
  if (mark.use === 'blank') return mark.name;
  if (mark.use === 'untouched') return `${mark.name} ✗ ${words.untouched}`;
  if (mark.items.length === 0) return `${mark.name} ✓`;
  const errors = mark.items.filter(({issue}) => issue.severity === 'error');
  const [sign, items] = errors.length > 0 ? ['✗', errors] : ['⚠', mark.items];
  return joinWithin(`${mark.name} ${sign} `, toPhrases(words, items), words.more);
}

/** Quotes what was typed, cut where it is long. */
export function quote(text: string): string {
  const letters = Array.from(text);
  return `"${
    letters.length > QUOTE_LENGTH
      ? `${letters
          .slice(0, QUOTE_LENGTH - 1)
          .join('')
          .trimEnd()}…`
      : text
  }"`;
}

function composePlace(words: IssueWords, {row, rowKey}: Issue, columnTitle: string): string {
  const [prefix = '', name = ''] = rowKey.split(':');
  const rowNames: Readonly<Record<string, (name: string) => string>> = words.rowNames;
  const rowName = rowNames[prefix]?.(name);
  return rowName === undefined ? words.inHead(row, columnTitle) : words.inRow(row, rowName, columnTitle);
}

/** What was typed and is wrong comes first, where somebody has just typed it; then the missing columns as one phrase, then the row. */
function toPhrases(words: IssueWords, items: readonly MarkItem[]): readonly string[] {
  const ofKind = (kind: IssueText<never>['markKind']): readonly MarkItem[] =>
    items.filter(({issue}) => words.texts[issue.code].markKind === kind);
  const missingTitles = ofKind('missing').map(item => toShortTitle(words, item));
  return [
    ...ofKind('cell').map(item => `${toShortTitle(words, item)}: ${say(words.texts, 'mark', item.issue)}`),
    ...(missingTitles.length > 0 ? [words.missing(missingTitles.join(', '))] : []),
    ...ofKind('row').map(({issue}) => say(words.texts, 'mark', issue)),
  ];
}

function toShortTitle(words: IssueWords, {issue, columnTitle}: MarkItem): string {
  return words.shortTitles[issue.columnKey] ?? columnTitle;
}

/** Joins as many phrases as a narrow cell takes and counts the rest; the first is always there. */
function joinWithin(start: string, phrases: readonly string[], more: (count: number) => string): string {
  let shown = phrases.length;
  while (shown > 1 && start.length + phrases.slice(0, shown).join('; ').length > MARK_LENGTH) shown -= 1;
  const rest = phrases.length - shown;
  return [start + phrases.slice(0, shown).join('; '), ...(rest > 0 ? [more(rest)] : [])].join('; ');
}

function say<Code extends RuleCode>(texts: IssueTexts, part: 'sentence' | 'mark', {code, facts}: Issue<Code>): string {
  const words: Say<FactsOf<Code>> = texts[code][part];
  return typeof words === 'string' ? words : words(facts);
}
