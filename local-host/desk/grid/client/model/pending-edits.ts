import {cellKey} from './page-model.js';

/** How long a stored text is shown until the server's own word for it has come, at most. */
const GRACE_MS = 400;

/** Texts that people typed and the server has not answered yet: shown in their cells, grey, and known to be no more than that. */
export class PendingEdits {
  private readonly texts = new Map<number, Map<number, string>>();

  /** `redraw` is called for a cell whose pending text came or went. */
  constructor(private readonly redraw: (sheetId: number, row: number, column: number) => void) {}

  textAt(sheetId: number, row: number, column: number): string | undefined {
    return this.texts.get(sheetId)?.get(cellKey(row, column));
  }

  /** Shows the text until the answer is there: what was refused or lost goes at once, what was stored when it is told. */
  show(sheetId: number, [row, column]: readonly [number, number], text: string, answer: Promise<boolean>): void {
    const texts = this.texts.get(sheetId) ?? new Map<number, string>();
    this.texts.set(sheetId, texts.set(cellKey(row, column), text));
    this.redraw(sheetId, row, column);
    void answer.then(isStored => {
      if (isStored)
        setTimeout(() => {
          this.drop(sheetId, row, column, text);
        }, GRACE_MS);
      else this.drop(sheetId, row, column, text);
    });
  }

  /** The server has said what the cell holds. */
  settle(sheetId: number, row: number, column: number): void {
    this.texts.get(sheetId)?.delete(cellKey(row, column));
  }

  private drop(sheetId: number, row: number, column: number, text: string): void {
    if (this.textAt(sheetId, row, column) !== text) return;
    this.settle(sheetId, row, column);
    this.redraw(sheetId, row, column);
  }
}
