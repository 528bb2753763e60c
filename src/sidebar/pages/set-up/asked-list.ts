import {type LetterReading, type ReporterKind} from '../../../core/index.js';
import {element} from '../../page/dom.js';
import {words} from './wizard.js';

/** What the letter asks of whom, for the coordinator to compare with the forms; nothing of it is written. */
export function anAskedList(reading: LetterReading): HTMLElement {
  const section = element('section', {});
  section.append(element('h2', {textContent: words.facts.asked}));
  const lines = listAsked(reading);
  if (lines.length === 0) section.append(element('p', {textContent: words.facts.nothingAsked}));
  const list = element('ul', {});
  list.append(...lines.map(textContent => element('li', {textContent})));
  section.append(list);
  for (const {found, sentence} of reading.unusableDates) {
    section.append(element('p', {className: 'notice', textContent: words.facts.unusable(found.text, sentence.text)}));
  }
  return section;
}

function listAsked({reporters, criteriaCounts, writtenReports, contents}: LetterReading): readonly string[] {
  const of = (text: string, reporter: ReporterKind | undefined): string =>
    reporter === undefined ? text : `${text} (${words.facts.ofReporter[reporter]})`;
  const kinds: readonly (ReporterKind | undefined)[] = [...reporters.map(({value}) => value), undefined];
  return kinds.flatMap(kind => [
    ...(kind === undefined ? [] : [words.facts.reporters[kind]]),
    ...criteriaCounts
      .filter(({value}) => value.reporter === kind)
      .map(({value}) => of(words.facts.criteria(value.count), kind)),
    ...listContents(contents, kind).map(text => of(text, kind)),
    ...writtenReports.filter(({value}) => value === kind).map(() => of(words.facts.written, kind)),
  ]);
}

function listContents(contents: LetterReading['contents'], kind: ReporterKind | undefined): readonly string[] {
  const own = contents.filter(({value}) => value.reporter === kind);
  const text = own.map(({value}) => words.facts.contents[value.kind]).join(', ');
  return text === '' ? [] : [text.charAt(0).toUpperCase() + text.slice(1)];
}
