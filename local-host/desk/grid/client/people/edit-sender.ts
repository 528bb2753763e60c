import {formatCell} from '../../../../workbook/geometry/a1-notation.js';
import {type GridConnection} from '../../../protocol.js';
import {type GridEdit} from '../../wire/wire.js';
import {type PageModel} from '../model/page-model.js';

/** Sends edits, and says in words what became of those that did not get into the workbook. */
export class EditSender {
  constructor(
    private readonly connection: GridConnection,
    private readonly model: PageModel,
  ) {}

  /** Whether the edit was stored. */
  async send(edit: GridEdit): Promise<boolean> {
    const answer = await this.connection.send(edit, this.labelOf(edit));
    if (answer.kind !== 'stored') this.connection.tell(answer.reason);
    return answer.kind === 'stored';
  }

  refuse(sentence: string): void {
    this.connection.tell(sentence);
  }

  private labelOf(edit: GridEdit): string {
    const name = 'sheetId' in edit ? (this.model.sheet(edit.sheetId)?.frame.name ?? '') : '';
    return 'row' in edit ? `${name}!${formatCell(edit.row, edit.column)}` : name;
  }
}
