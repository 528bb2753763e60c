import {type LocalHost} from '../../index.js';
import {type EditAnswer, type GridSession} from '../protocol.js';
import {applyEdit, type Editing} from './edits/apply-edit.js';
import {tell, type Told, toChange, toSnapshot} from './projection/grid-change.js';
import {parseGridEdit} from './wire/grid-edit-schema.js';
import {locksFor} from './projection/locks.js';
import {Projection} from './projection/projection.js';
import {UndoStack} from './edits/undo/undo-stack.js';
import {type GridChange, type GridSnapshot} from './wire/wire.js';

const NOT_AN_EDIT = 'Thao tác này chưa dùng được ở đây, hoặc dữ liệu quá lớn. Không có gì thay đổi.';

/** The grid's side in the server: what is shown of one host's workbook, and a session for each window. */
export class GridServer {
  private readonly projection: Projection;
  private readonly undoStacks = new Map<string, UndoStack>();

  constructor(private readonly host: LocalHost) {
    this.projection = new Projection(host.workbook, () => host.clock.ms);
  }

  /** A session for a window of the person with the e-mail; windows of one person share what can be undone. */
  open(email: string): WindowSession {
    const undo = this.undoStacks.get(email) ?? new UndoStack();
    this.undoStacks.set(email, undo);
    return new WindowSession(this.projection, {workbook: this.host.workbook, person: this.host.person(email), undo});
  }
}

/** Knows what one window has been told. */
class WindowSession implements GridSession {
  private told: Told | undefined;
  private version = 0;

  constructor(
    private readonly projection: Projection,
    private readonly editing: Editing,
  ) {}

  snapshot(): GridSnapshot {
    this.told = this.look();
    return toSnapshot(this.told, ++this.version, this.projection.tables);
  }

  apply(edit: unknown): EditAnswer {
    const known = parseGridEdit(edit);
    return known ? applyEdit(this.editing, known) : {kind: 'refused', reason: NOT_AN_EDIT};
  }

  changes(): GridChange | undefined {
    if (!this.told) return undefined;
    const now = this.look();
    const change = toChange(this.told, now, this.version + 1, this.projection.tables);
    this.told = now;
    if (change) this.version = change.version;
    return change;
  }

  private look(): Told {
    const {email} = this.editing.person;
    return tell(this.projection.look(), ({sheet}) => locksFor(sheet, email));
  }
}
