import {type Cell, type EntryReport, toComparisonKey} from '../../src/core/index.js';
import {type FillValue} from './typed-text.js';

/** A line that stands in a tab, with what it is known by. */
export interface KnownLine {
  readonly key: string;
  readonly identity: string;
}

type Values = Readonly<Record<string, FillValue | undefined>>;

/** The lines of a section (`work`, `dossier`) in which something is typed. */
export function listKnownLines(report: EntryReport, section: string): readonly KnownLine[] {
  if (report.kind === 'village') {
    return section === 'work' ? report.work.map(line => toKnownLine(line.key, line.criterion, line.task)) : [];
  }
  if (section === 'dossier') return report.dossier.map(line => toKnownLine(line.key, undefined, line.title));
  return section === 'work' ? report.work.map(line => toKnownLine(line.key, line.indicator, line.task)) : [];
}

/** What a line of the scenario is known by: a document by its title, work by its criterion or indicator and its task. */
export function identify(section: string, line: Values): string | undefined {
  const text = section === 'dossier' ? line['title'] : line['task'];
  if (typeof text !== 'string' || text === '') return undefined;
  const code = section === 'dossier' ? '' : String(line['criterion'] ?? line['indicator'] ?? '');
  return toIdentity(code, text);
}

function toKnownLine(key: string, code: Cell<string> | undefined, text: Cell<string>): KnownLine {
  return {key, identity: toIdentity(code === undefined ? '' : read(code), read(text))};
}

function read({reading}: Cell<string>): string {
  return reading.kind === 'value' ? reading.value : '';
}

function toIdentity(code: string, text: string): string {
  return `${code}\n${toComparisonKey(text)}`;
}
