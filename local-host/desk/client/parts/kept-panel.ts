import {putOnClipboard} from '../../grid/client/univer/copy-command.js';
import {type KeptText} from '../../protocol.js';
import {type EditStore, type StoredText} from '../line/edit-store.js';
import {button, element} from './dom.js';
import {WORDS} from './words.js';

/** What did not get into the workbook, in one calm list that stays until it is put away: each with its text to copy. */
export class KeptPanel {
  private readonly list = element('ul', {class: 'kept-list'});
  private readonly count = element('h2', {class: 'kept-title'});
  private readonly box: HTMLElement;
  private rows: readonly StoredText[] = [];
  private desk = '';

  constructor(
    parent: HTMLElement,
    private readonly store: EditStore,
  ) {
    const copy = button(WORDS.kept.copyAll, () => {
      putOnClipboard(this.rows.map(asLine).join('\n'));
    });
    const close = button(WORDS.kept.close, () => {
      this.clear();
    });
    const head = element('div', {class: 'kept-head'}, this.count, copy, close);
    this.box = element('section', {
      ...{class: 'kept', role: 'region', 'aria-label': WORDS.kept.title, 'aria-live': 'polite', hidden: true},
      'data-testid': 'kept',
    });
    this.box.append(head, this.list);
    parent.append(this.box);
  }

  /** Shows what the browser keeps of the state, and of those that were left for it. */
  open(desk: string, formerDesks: readonly string[]): void {
    if (this.desk === desk) return;
    this.desk = desk;
    for (const former of formerDesks) {
      for (const edit of this.store.edits(former)) {
        if (edit.text !== undefined) this.add({label: edit.label, text: edit.text, reason: WORDS.kept.begunAnew});
        this.store.remove(former, edit);
      }
      for (const text of this.store.texts(former)) {
        this.add(text);
        this.store.forget(former, text);
      }
    }
    this.rows = this.store.texts(desk);
    this.draw();
  }

  /** Keeps a text in sight, also over a reload. */
  add({label, text, reason}: KeptText): void {
    const row = {id: crypto.randomUUID(), label, text, reason};
    this.store.keep(this.desk, row);
    this.rows = [...this.rows, row];
    this.draw();
  }

  private clear(): void {
    for (const row of this.rows) this.store.forget(this.desk, row);
    this.rows = [];
    this.draw();
  }

  private remove(row: StoredText): void {
    this.store.forget(this.desk, row);
    this.rows = this.rows.filter(one => one !== row);
    this.draw();
  }

  private draw(): void {
    this.box.hidden = this.rows.length === 0;
    this.count.textContent = WORDS.kept.count(this.rows.length);
    this.list.replaceChildren(...this.rows.map(row => this.toItem(row)));
  }

  private toItem(row: StoredText): HTMLElement {
    const copy = button(WORDS.kept.copy, () => {
      putOnClipboard(row.text);
    });
    const drop = button(WORDS.kept.drop, () => {
      this.remove(row);
    });
    const text = element('div', {class: 'kept-text'}, row.text);
    const place = element('strong', {}, row.label);
    return element(
      'li',
      {},
      element('div', {class: 'kept-what'}, place, text, element('div', {class: 'quiet'}, row.reason)),
      copy,
      drop,
    );
  }
}

function asLine({label, text}: StoredText): string {
  return `${label}\t${text}`;
}
