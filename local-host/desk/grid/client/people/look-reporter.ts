import {formatArea} from '../../../../workbook/geometry/a1-notation.js';
import {type GridConnection} from '../../../protocol.js';
import {type Selection} from '../univer/selection.js';

/** How long a selection rests before the server is told of it. */
const LOOK_DELAY_MS = 120;

/** Tells the server what the person looks at, since scripts ask for it. */
export class LookReporter {
  private timer: number | undefined;
  private last = '';

  constructor(
    private readonly selection: Selection,
    private readonly connection: GridConnection,
  ) {}

  /** Tells it when the selection has come to rest. */
  tellSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.tell();
    }, LOOK_DELAY_MS);
  }

  /** The server does not know any more what was told. */
  forget(): void {
    this.last = '';
  }

  private tell(): void {
    const selected = this.selection.current;
    const area = selected?.areas.at(-1);
    if (!selected || !area) return;
    const view = {sheetId: selected.sheetId, range: formatArea(area)};
    const key = JSON.stringify(view);
    if (key !== this.last) this.connection.look(view);
    this.last = key;
  }
}
