import {type GridPage} from '../grid/client/grid-page.js';
import {type ConnectionState} from './line/connection.js';
import {showFailure} from './parts/notices.js';
import {WORDS} from './parts/words.js';

/** What browser tests may ask of the page, as `window.desk`; nothing of the page itself uses it. */
export class DeskHook {
  /** Whether the grid has drawn the workbook. */
  isReady = false;
  /** Milliseconds from the start of navigation until the grid was drawn. */
  readyAfterMs: number | undefined;
  /** How the page stands with the server: saved, saving, broken, gone. */
  state: ConnectionState['kind'] = 'saved';
  /** The window's name at the server. */
  window = '';
  /** The grid, once it stands. */
  grid: GridPage | undefined;

  constructor() {
    Object.defineProperty(window, 'desk', {value: this});
  }

  /** The grid stands. */
  open(name: string, grid: GridPage): void {
    this.grid = grid;
    this.window = name;
    this.readyAfterMs = performance.now();
    this.isReady = true;
  }

  /** Shows how the page stands with the server. */
  note(state: ConnectionState, status: HTMLElement): void {
    const isNew = this.state !== state.kind;
    this.state = state.kind;
    status.dataset['state'] = state.kind;
    status.textContent = textOf(state);
    if (state.kind === 'gone' && isNew) showFailure(WORDS.serverGone);
  }
}

function textOf(state: ConnectionState): string {
  switch (state.kind) {
    case 'saved':
      return WORDS.saved;
    case 'saving':
      return WORDS.saving;
    case 'broken':
      return state.label === undefined ? WORDS.reconnecting : WORDS.keeping(state.label, state.unsaved);
    case 'gone':
      return WORDS.disconnected;
  }
}
