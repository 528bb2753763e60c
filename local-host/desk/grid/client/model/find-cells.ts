import {addressOf, type PageModel} from './page-model.js';

/** A cell of the workbook in which a text was found. */
export interface FoundCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** The visible cells of the sheets that show a text, in reading order, sheet by sheet; case makes no difference, tone marks do. */
export function findCells(model: PageModel, text: string, sheetIds: readonly number[]): FoundCell[] {
  const wanted = fold(text);
  return wanted === '' ? [] : sheetIds.flatMap(id => findInSheet(model, wanted, id));
}

function findInSheet(model: PageModel, wanted: string, sheetId: number): FoundCell[] {
  const sheet = model.sheet(sheetId);
  if (!sheet || sheet.frame.isHidden) return [];
  const {hiddenRows, hiddenColumns} = sheet.frame;
  const found = [...sheet.cells].flatMap(([key, {text}]) => {
    const {row, column} = addressOf(key);
    const isShown = !hiddenRows.includes(row) && !hiddenColumns.includes(column);
    return isShown && fold(text).includes(wanted) ? [{sheetId, row, column}] : [];
  });
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}

/** What a cell's content becomes; undefined for a formula, or where the text is only in what the cell shows. */
export function replacedIn(entry: string, text: string, by: string): string | undefined {
  const wanted = fold(text);
  if (wanted === '' || entry.startsWith('=')) return undefined;
  const content = entry.normalize('NFC');
  const folded = fold(content);
  // A letter whose small form is longer would shift all that follows.
  if (folded.length !== content.length || !folded.includes(wanted)) return undefined;
  const parts: string[] = [];
  let from = 0;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, from)) {
    parts.push(content.slice(from, at), by);
    from = at + wanted.length;
  }
  return [...parts, content.slice(from)].join('');
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
