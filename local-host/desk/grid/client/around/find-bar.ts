import {type FoundCell, findCells, replacedIn} from '../model/find-cells.js';
import {type PageModel} from '../model/page-model.js';
import {type CellIntents} from '../univer/editing.js';
import {WORDS} from '../words.js';
import {element} from './element.js';

/** What finding and replacing works with. */
export interface FindParts {
  readonly model: PageModel;
  readonly container: HTMLElement;
  /** The sheet in front. */
  readonly sheetId: () => number | undefined;
  /** Brings a cell in front and selects it. */
  readonly show: (cell: FoundCell) => void;
  readonly work: Pick<CellIntents, 'type'>;
  readonly focusGrid: () => void;
}

/** The box for finding and replacing, over the sheet in front or all of them. */
export class FindBar {
  private readonly query = input(WORDS.find.query);
  private readonly replacement = input(WORDS.find.replacement);
  private readonly everywhere = element('input', {attributes: {type: 'checkbox'}});
  private readonly count = element('span', {class: 'grid-find-count', attributes: {role: 'status'}});
  private readonly box: HTMLElement;
  private found: readonly FoundCell[] = [];
  private index = -1;

  constructor(private readonly parts: FindParts) {
    const everywhere = element('label', {children: [this.everywhere, new Text(WORDS.find.everywhere)]});
    this.box = element('div', {
      class: 'grid-find',
      attributes: {role: 'search', 'aria-label': WORDS.find.title, hidden: ''},
      children: [
        ...[this.query, this.count, this.button('‹', WORDS.find.before, -1), this.button('›', WORDS.find.next, 1)],
        this.button('×', WORDS.find.close),
        ...[this.replacement, this.act(WORDS.find.replace, false), this.act(WORDS.find.replaceAll, true), everywhere],
      ],
    });
    parts.container.append(this.box);
    this.query.addEventListener('input', () => {
      this.search();
    });
    this.everywhere.addEventListener('change', () => {
      this.search();
    });
    this.box.addEventListener('keydown', event => {
      this.onKey(event);
    });
  }

  /** Opens with the keyboard in it. */
  open(): void {
    this.box.hidden = false;
    this.query.focus();
    this.query.select();
    this.search();
  }

  private close(): void {
    this.box.hidden = true;
    this.parts.focusGrid();
  }

  private search(): void {
    const {model, sheetId} = this.parts;
    const here = sheetId();
    const sheets = this.everywhere.checked ? model.order : here === undefined ? [] : [here];
    this.found = findCells(model, this.query.value, sheets);
    this.index = -1;
    this.tell();
  }

  /** Goes to the cell after or before the one shown last, round and round. */
  private go(step: 1 | -1): void {
    const shown = this.found[this.index];
    this.search();
    const {length} = this.found;
    if (length === 0) return;
    const at = shown ? this.found.findIndex(one => isSame(one, shown)) : -1;
    this.index = at < 0 ? (step === 1 ? 0 : length - 1) : (at + step + length) % length;
    const cell = this.found[this.index];
    if (cell) this.parts.show(cell);
    this.tell();
  }

  private replace(isAll: boolean): void {
    const shown = this.found[this.index];
    if (!isAll && !shown) {
      this.go(1);
      return;
    }
    const cells = isAll ? this.found : this.found.filter(one => one === shown);
    const outcomes = cells.map(cell => this.replaceIn(cell));
    const done = outcomes.filter(Boolean).length;
    this.count.textContent = WORDS.find.replaced(done, outcomes.length - done);
  }

  private replaceIn(cell: FoundCell): boolean {
    const {model, work} = this.parts;
    const {sheetId, row, column} = cell;
    const text = replacedIn(model.entryAt(sheetId, row, column), this.query.value, this.replacement.value);
    const area = {row, column, rows: 1, columns: 1};
    if (text === undefined || model.isLocked(sheetId, area)) return false;
    work.type(sheetId, area, text);
    return true;
  }

  private tell(): void {
    const {length} = this.found;
    if (this.query.value === '') this.count.textContent = '';
    else this.count.textContent = length === 0 ? WORDS.find.none : `${String(this.index + 1)} / ${String(length)}`;
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target === this.query) this.go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }

  private button(text: string, title: string, step?: 1 | -1): HTMLElement {
    return element('button', {
      ...{text, title, attributes: {type: 'button', 'aria-label': title}},
      onClick: () => {
        if (step === undefined) this.close();
        else this.go(step);
      },
    });
  }

  private act(text: string, isAll: boolean): HTMLElement {
    return element('button', {
      ...{text, attributes: {type: 'button'}},
      onClick: () => {
        this.replace(isAll);
      },
    });
  }
}

function input(label: string): HTMLInputElement {
  return element('input', {attributes: {type: 'text', placeholder: label, 'aria-label': label}});
}

function isSame(one: FoundCell, other: FoundCell): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}
