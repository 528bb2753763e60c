import {type CallAnswer, type DeskPage} from '../../protocol.js';
import {type Connection} from '../line/connection.js';
import {openDialog} from '../parts/dialogs.js';
import {button, element} from '../parts/dom.js';
import {FRAME_GREETING, type FrameMessage} from './frame-bridge.js';
import {WORDS} from '../parts/words.js';

/** As FRAME_SANDBOX in http/security-headers.ts, which says the same in the page's own header. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

const DIALOG_WIDTH = 400;
const DIALOG_HEIGHT = 300;

interface Shown {
  readonly page: DeskPage;
  readonly frame: HTMLIFrameElement;
  readonly close: () => void;
}

/** The sidebar and dialogs of the script, each in a frame that can do nothing but talk through its port. */
export class ScriptPages {
  private readonly shown = new Map<string, Shown>();

  constructor(
    private readonly connection: Connection,
    private readonly sidebar: HTMLElement,
    private readonly focusGrid: () => void,
  ) {
    window.addEventListener('message', event => {
      const shown = [...this.shown.values()].find(({frame}) => frame.contentWindow === event.source);
      const [port] = event.ports;
      if (shown !== undefined && event.data === FRAME_GREETING && port !== undefined) this.serve(shown, port);
    });
  }

  /** Shows a page in the place of the one that it replaces. */
  show(page: DeskPage): void {
    for (const other of this.shown.values()) {
      if ((other.page.kind === 'sidebar') === (page.kind === 'sidebar')) this.drop(other.page.id);
    }
    const frame = element('iframe', {
      sandbox: SANDBOX,
      src: `/frame/${page.id}?window=${this.connection.window}`,
      title: page.title || WORDS.dialogOf,
      'data-testid': `frame-${page.kind}`,
    });
    const close = page.kind === 'sidebar' ? this.openSidebar(page, frame) : this.openDialog(page, frame);
    this.shown.set(page.id, {page, frame, close});
  }

  /** Takes a page away that the server has closed. */
  drop(id: string): void {
    const shown = this.shown.get(id);
    this.shown.delete(id);
    shown?.close();
  }

  private openSidebar(page: DeskPage, frame: HTMLIFrameElement): () => void {
    const cross = button(
      '×',
      () => {
        this.closeByPerson(page.id);
      },
      {'aria-label': WORDS.close, class: 'dialog-cross'},
    );
    this.sidebar.replaceChildren(element('div', {class: 'sidebar-head'}, element('h2', {}, page.title), cross), frame);
    this.sidebar.hidden = false;
    return () => {
      if (!this.sidebar.contains(frame)) return;
      this.sidebar.replaceChildren();
      this.sidebar.hidden = true;
    };
  }

  private openDialog(page: DeskPage, frame: HTMLIFrameElement): () => void {
    frame.style.width = `${page.width ?? DIALOG_WIDTH}px`;
    frame.style.height = `${page.height ?? DIALOG_HEIGHT}px`;
    const {dialog, close} = openDialog(page.title, page.kind, () => {
      this.closeByPerson(page.id);
    });
    dialog.classList.add('dialog-page');
    dialog.append(frame);
    return close;
  }

  private closeByPerson(id: string): void {
    if (!this.shown.has(id)) return;
    this.drop(id);
    this.connection.ask({kind: 'closePage', page: id}).catch(() => undefined); // a page of a closed window is closed
  }

  private serve(shown: Shown, port: MessagePort): void {
    port.onmessage = (event: MessageEvent<FrameMessage>) => {
      void this.act(shown, event.data, port);
    };
  }

  private async act({page, frame}: Shown, message: FrameMessage, port: MessagePort): Promise<void> {
    switch (message.kind) {
      case 'close':
        this.closeByPerson(page.id);
        return;
      case 'focusEditor':
        this.focusGrid();
        return;
      case 'resize':
        if (page.kind === 'sidebar') return; // Google: sidebars keep their size
        if (message.width !== undefined) frame.style.width = `${message.width}px`;
        if (message.height !== undefined) frame.style.height = `${message.height}px`;
        return;
      case 'call':
        port.postMessage({id: message.id, answer: await this.call(page.id, message)});
    }
  }

  private async call(page: string, {functionName, args}: FrameMessage & {kind: 'call'}): Promise<CallAnswer> {
    try {
      const answer = await this.connection.ask({kind: 'call', page, functionName, args});
      return answer as CallAnswer; // desk.ts answers calls with these
    } catch (error) {
      return {kind: 'failed', message: error instanceof Error ? error.message : String(error)};
    }
  }
}
