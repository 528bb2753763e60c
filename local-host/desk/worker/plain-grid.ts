import {type LocalHost} from '../../index.js';
import {type GridSession} from '../protocol.js';

/** The cells of a sheet as text, for a page without a grid of its own. */
export interface PlainSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A grid of nothing but texts. */
export function openPlainGrid(host: LocalHost, email: string): GridSession {
  let told = '';
  const read = (): PlainSheet[] =>
    host.workbook.sheets
      .filter(sheet => !sheet.hidden)
      .map(sheet => ({
        id: sheet.id,
        name: sheet.name,
        rows: Array.from({length: sheet.grid.lastRow() + 2}, (_, row) =>
          Array.from({length: sheet.grid.lastColumn() + 2}, (__, column) => sheet.displayAt(row + 1, column + 1)),
        ),
      }));
  const news = (): PlainSheet[] | undefined => {
    const sheets = read();
    const text = JSON.stringify(sheets);
    if (text === told) return undefined;
    told = text;
    return sheets;
  };
  return {
    snapshot: () => {
      told = '';
      return news();
    },
    changes: () => (told === '' ? undefined : news()),
    apply: edit => {
      const {sheet, a1, text} = edit as {sheet: string; a1: string; text: string};
      const outcome = host.person(email).type(sheet, a1, text);
      return outcome.kind === 'stored' ? {kind: 'stored'} : outcome;
    },
  };
}
