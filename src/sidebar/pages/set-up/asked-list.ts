import {type LetterReading, type ReporterKind} from '../../../core/index.js';
import {type SetUpPageWords} from '../../../i18n/page-messages.js';
import {element, type Markup} from '../../markup/markup.js';

type FactWords = SetUpPageWords['facts'];

/** What the letter asks of whom, for the coordinator to compare with the forms; nothing of it is written. */
export function anAskedList(reading: LetterReading, words: FactWords): Markup {
  const lines = listAsked(reading, words);
  return element('section', {}, [
    element('h2', {}, words.asked),
    ...(lines.length === 0
      ? [element('p', {}, words.nothingAsked)]
      : [
          element(
            'ul',
            {},
            lines.map(line => element('li', {}, line)),
          ),
        ]),
    ...reading.unusableDates.map(({found, sentence}) =>
      element('p', {class: 'notice'}, words.unusable(found.text, sentence.text)),
    ),
  ]);
}

function listAsked(reading: LetterReading, words: FactWords): readonly string[] {
  const {reporters, criteriaCounts, writtenReports, contents} = reading;
  const of = (text: string, reporter: ReporterKind | undefined): string =>
    reporter === undefined ? text : `${text} (${words.ofReporter[reporter]})`;
  const kinds: readonly (ReporterKind | undefined)[] = [...reporters.map(({value}) => value), undefined];
  return kinds.flatMap(kind => [
    ...(kind === undefined ? [] : [words.reporters[kind]]),
    ...criteriaCounts
      .filter(({value}) => value.reporter === kind)
      .map(({value}) => of(words.criteria(value.count), kind)),
    ...listContents(contents, kind, words).map(text => of(text, kind)),
    ...writtenReports.filter(({value}) => value === kind).map(() => of(words.written, kind)),
  ]);
}

function listContents(
  contents: LetterReading['contents'],
  kind: ReporterKind | undefined,
  words: FactWords,
): readonly string[] {
  const own = contents.filter(({value}) => value.reporter === kind);
  const text = own.map(({value}) => words.contents[value.kind]).join(', ');
  return text === '' ? [] : [text.charAt(0).toUpperCase() + text.slice(1)];
}
