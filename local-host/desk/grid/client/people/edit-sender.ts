import {formatCell} from '../../../../workbook/geometry/a1-notation.js';
import {type GridConnection} from '../../../protocol.js';
import {type GridEdit} from '../../wire/wire.js';
import {type PageModel} from '../model/page-model.js';
import {formatTable} from './table-text.js';

/** Sends edits, and says in words what became of those that did not get into the workbook. */
export class EditSender {
  constructor(
    private readonly connection: GridConnection,
    private readonly model: PageModel,
  ) {}

  /** Whether the edit was stored. */
  async send(edit: GridEdit): Promise<boolean> {
    const [label, text] = [this.labelOf(edit), textOf(edit)];
    const answer = await this.connection.send(edit, label, text);
    if (answer.kind === 'stored') return true;
    if (text === undefined) this.connection.tell(answer.reason);
    else this.connection.keep({label, text, reason: answer.reason});
    return false;
  }

  refuse(sentence: string): void {
    this.connection.tell(sentence);
  }

  private labelOf(edit: GridEdit): string {
    const name = 'sheetId' in edit ? (this.model.sheet(edit.sheetId)?.frame.name ?? '') : '';
    return 'row' in edit ? `${name}!${formatCell(edit.row, edit.column)}` : name;
  }
}

/** What was typed or pasted: it is shown again if it does not get into the workbook. */
function textOf(edit: GridEdit): string | undefined {
  if (edit.kind === 'type') return edit.text === '' ? undefined : edit.text;
  return edit.kind === 'paste' ? formatTable(edit.rows.map(row => row.map(text => text ?? ''))) : undefined;
}
