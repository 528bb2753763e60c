import {type Cell, type CellValue, type Reading} from '../../domain/cell.js';
import {type ColumnContent, type ColumnContents, type EntryCells, type SectionId} from '../../domain/entry-columns.js';
import {readDate} from '../../reading/dates.js';
import {createNumberReader} from '../../reading/numbers.js';
import {readText} from '../../reading/text.js';
import {createCodeReader, createLabelReader} from '../tab/cell-readers.js';
import {type EntryGrid} from './entry-grid.js';
import {type CellReader, createCellReader, type RowsBySection} from './entry-rows.js';
import {type EntrySection, ENTRY_SECTIONS} from './entry-sections.js';

/** A row of a section as read, and what its key names: a criterion's number, an indicator's code, a line's ordinal. */
export interface NamedLine<Id extends SectionId> {
  readonly name: string;
  readonly line: EntryCells<Id> & {readonly key: string; readonly row: number};
}

/** Reads the rows of a section: fixed rows always, lines only where something is typed in them. */
export type LineReader = <Id extends SectionId>(id: Id) => readonly NamedLine<Id>[];

/** Makes the reader of a tab's sections, in a round that runs in `years`. */
export function createLineReader(grid: EntryGrid, rows: RowsBySection, years: readonly number[] = []): LineReader {
  const readers = createContentReaders(listFixedNames(grid, rows), years);
  return <Id extends SectionId>(id: Id) => {
    const section = ENTRY_SECTIONS[grid.kind].find(candidate => candidate.id === id);
    if (section === undefined) return [];
    return (rows[section.key] ?? [])
      .filter(row => !section.hasLines || row.inputs.length > 0)
      .map(({key, name, row}) => {
        const cells = readCells<Id>(section, createCellReader(grid, section, row), readers);
        return {name, line: {key, row, ...cells}};
      });
  };
}

/** How the cells of each content are read. */
type ContentReaders = {readonly [Content in ColumnContent]: (cell: CellValue) => Reading<ColumnContents[Content]>};

/** Lines name the tab's criteria or indicators by `codes`. */
function createContentReaders(codes: readonly string[], years: readonly number[]): ContentReaders {
  const readCode = createCodeReader(codes);
  return {
    text: readText,
    number: createNumberReader(years),
    startDate: cell => readDate(cell, 'start'),
    endDate: cell => readDate(cell, 'end'),
    verdict: createLabelReader('verdict'),
    documentKind: createLabelReader('documentKind'),
    documentState: createLabelReader('documentState'),
    criterion: readCode,
    indicator: readCode,
  };
}

function listFixedNames(grid: EntryGrid, rows: RowsBySection): readonly string[] {
  const fixed = ENTRY_SECTIONS[grid.kind].filter(section => !section.hasLines);
  return fixed.flatMap(section => (rows[section.key] ?? []).map(row => row.name));
}

function readCells<Id extends SectionId>(
  {columns}: EntrySection,
  cell: CellReader,
  readers: ContentReaders,
): EntryCells<Id> {
  const cells: Record<string, Cell<unknown>> = {};
  for (const {key, content, isInput} of columns) {
    if (isInput) cells[key] = cell<unknown>(key, readers[content]);
  }
  return cells as EntryCells<Id>; // the table of columns names both the keys and what their cells are read as
}
