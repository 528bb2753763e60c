import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {LAYOUT_WORDS} from '../../catalogue/words/layout-words.js';
import {type Language} from '../../domain/vocabulary.js';
import {type FrameRow} from '../entry/entry-frame.js';
import {helpOf} from '../entry/entry-rules.js';
import {entryColumnCount, FIRST_SECTION_COLUMN} from '../entry/entry-sections.js';
import {type EntryUnit} from '../entry/entry-unit.js';
import {type Matrix} from '../tab/tab-plan.js';

/** The notes of an entry tab: help at column titles, reason and tick, and what a village's status should say. */
export function planEntryNotes(frame: readonly FrameRow[], unit: EntryUnit, language: Language): Matrix<string> {
  const width = entryColumnCount(unit.kind);
  return frame.map(row => Array.from({length: width}, (_, index) => noteOf(row, index + 1, unit, language)));
}

function noteOf(row: FrameRow, column: number, unit: EntryUnit, language: Language): string {
  const index = column - FIRST_SECTION_COLUMN;
  if (row.kind === 'head') return index === 0 ? noteOfHead(row.key, language) : '';
  if (row.kind !== 'sectionHead' && row.kind !== 'body') return '';
  const definition = row.section.columns[index];
  if (definition === undefined) return '';
  if (row.kind === 'sectionHead') return helpOf(row.section, definition, language);
  const isStatus = !row.section.hasLines && definition.key === 'status';
  return isStatus ? noteOfStatus(row.name, unit, language) : '';
}

function noteOfHead(key: string, language: Language): string {
  const {headHelp} = CELL_WORDS[language];
  if (key === 'header:submit') return headHelp.submit;
  return key === 'header:reason' ? headHelp.reason : '';
}

function noteOfStatus(name: string, unit: EntryUnit, language: Language): string {
  const row = unit.fixedRows.find(candidate => candidate.name === name);
  const words = LAYOUT_WORDS[language];
  const example = (label: string, text = ''): string => (text === '' ? '' : `${label}: ${text}`);
  return [row?.help ?? '', example(words.goodExample, row?.goodExample), example(words.badExample, row?.badExample)]
    .filter(part => part !== '')
    .join('\n');
}
