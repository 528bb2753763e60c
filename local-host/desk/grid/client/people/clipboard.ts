import {type GridEdit, type WireArea} from '../../wire/wire.js';
import {putOnClipboard} from '../univer/copy-command.js';
import {type PageModel} from '../model/page-model.js';
import {type Selected} from '../model/selected.js';
import {formatTable, parseTable} from './table-text.js';
import {WORDS} from '../words.js';

/** What copying and pasting work with. */
export interface ClipboardParts {
  readonly model: PageModel;
  readonly selected: () => Selected | undefined;
  readonly send: (edit: GridEdit) => void;
  readonly refuse: (sentence: string) => void;
}

/** Copies, cuts and pastes cells; what was copied here pastes with formulas and looks, anything else as typed text. */
export class CellClipboard {
  private copied: {readonly text: string; readonly sheetId: number; readonly area: WireArea} | undefined;

  constructor(private readonly parts: ClipboardParts) {}

  copy(): void {
    const selected = this.parts.selected();
    if (!selected) return;
    const [area, second] = selected.areas;
    if (!area || second) {
      this.parts.refuse(WORDS.mixedAreas);
      return;
    }
    const text = formatTable(this.shownIn(selected.sheetId, area));
    this.copied = {text, sheetId: selected.sheetId, area};
    if (!putOnClipboard(text)) this.parts.refuse(WORDS.noClipboard);
  }

  cut(): void {
    this.copy();
    const selected = this.parts.selected();
    const area = selected?.areas.length === 1 ? selected.areas[0] : undefined;
    if (selected && area) this.parts.send({kind: 'clear', sheetId: selected.sheetId, areas: [area]});
    // What was cut is gone from its place, so it pastes as text.
    this.copied = undefined;
  }

  /** Pastes what was copied here; what lies on the system's clipboard only the browser may read, by key. */
  pasteCopied(): void {
    const selected = this.parts.selected();
    const to = selected && this.targetOf(selected);
    if (!selected || !to) return;
    if (!this.copied) {
      this.parts.refuse(WORDS.pasteByKey);
      return;
    }
    const {sheetId, area} = this.copied;
    this.parts.send({kind: 'copy', sheetId, from: area, toSheetId: selected.sheetId, to});
  }

  paste(event: ClipboardEvent): void {
    const selected = this.parts.selected();
    const text = event.clipboardData?.getData('text/plain').replaceAll('\r\n', '\n') ?? '';
    const to = selected && this.targetOf(selected);
    if (!selected || !to) return;
    if (this.copied?.text === text) {
      const {sheetId, area} = this.copied;
      this.parts.send({kind: 'copy', sheetId, from: area, toSheetId: selected.sheetId, to});
      return;
    }
    if (text === '') return;
    const rows = parseTable(text);
    this.parts.send({
      kind: 'paste',
      sheetId: selected.sheetId,
      row: to.row,
      column: to.column,
      rows: repeated(rows, to),
    });
  }

  /** Where a paste goes; a merged block counts as one cell. */
  private targetOf({sheetId, areas, row, column}: Selected): WireArea | undefined {
    const last = areas.at(-1);
    return last && this.parts.model.isMerge(sheetId, last) ? {row, column, rows: 1, columns: 1} : last;
  }

  private shownIn(sheetId: number, {row, column, rows, columns}: WireArea): string[][] {
    return Array.from({length: rows}, (_, down) =>
      Array.from(
        {length: columns},
        (_, right) => this.parts.model.cellAt(sheetId, row + down, column + right)?.text ?? '',
      ),
    );
  }
}

/** One copied cell fills the whole selection, as in Sheets. */
function repeated(rows: string[][], {rows: down, columns: right}: WireArea): string[][] {
  const [first = []] = rows;
  const [text] = first;
  if (rows.length > 1 || first.length > 1 || text === undefined) return rows;
  return Array.from({length: down}, () => new Array<string>(right).fill(text));
}
