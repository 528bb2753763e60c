import {type StructureEdit, type WireFrame} from '../../wire/wire.js';
import {element} from './element.js';
import {type Place} from '../univer/geometry.js';
import {type PageModel} from '../model/page-model.js';
import {type Choice} from '../model/choice.js';
import {type Popup} from './popup.js';
import {WORDS} from '../words.js';

/** What the tabs work with. */
export interface TabParts {
  readonly model: PageModel;
  readonly popup: Popup;
  readonly container: HTMLElement;
  readonly send: (edit: StructureEdit) => void;
  readonly show: (sheetId: number) => void;
  readonly focusGrid: () => void;
}

/** The tabs of the sheets below the grid. */
export class SheetTabs {
  readonly bar = element('div', {class: 'grid-tabs'});
  private readonly list = element('div', {
    class: 'grid-tab-list',
    attributes: {role: 'tablist', 'aria-label': WORDS.sheets},
  });
  private current = -1;
  private drawn = '';

  constructor(private readonly parts: TabParts) {
    const {model} = parts;
    const add = button('+', WORDS.addSheet, () => {
      parts.send({kind: 'addSheet', after: this.current});
    });
    const all = button('≡', WORDS.allSheets, () => {
      parts.popup.open(
        this.placeOf(all),
        model.order.flatMap(id => this.listed(id)),
        parts.focusGrid,
      );
    });
    this.bar.append(add, all, this.list);
  }

  /** Draws the tabs anew if they changed. */
  draw(current: number): void {
    const frames = this.parts.model.order
      .flatMap(id => this.parts.model.sheet(id)?.frame ?? [])
      .filter(one => !one.isHidden);
    const drawn = JSON.stringify([current, frames.map(({id, name, tabColor}) => [id, name, tabColor])]);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.current = current;
    this.list.replaceChildren(...frames.map(frame => this.toTab(frame)));
    this.list.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  private toTab(frame: WireFrame): HTMLElement {
    const isCurrent = frame.id === this.current;
    const tab = element('button', {
      class: 'grid-tab',
      text: frame.name,
      attributes: {type: 'button', role: 'tab', 'aria-selected': String(isCurrent), 'data-sheet': String(frame.id)},
      onClick: () => {
        this.parts.show(frame.id);
      },
    });
    if (frame.tabColor !== undefined) tab.style.setProperty('--tab-color', frame.tabColor);
    tab.addEventListener('contextmenu', event => {
      event.preventDefault();
      this.parts.popup.open(this.placeOf(tab), this.choicesFor(frame), this.parts.focusGrid);
    });
    tab.addEventListener('dblclick', () => {
      this.rename(frame);
    });
    return tab;
  }

  private listed(id: number): Choice[] {
    const frame = this.parts.model.sheet(id)?.frame;
    if (!frame) return [];
    const text = frame.isHidden ? `${frame.name} (${WORDS.hiddenSheet})` : frame.name;
    const act = (): void => {
      if (frame.isHidden) this.parts.send({kind: 'hideSheet', sheetId: id, hidden: false});
      else this.parts.show(id);
    };
    return [{text, isCurrent: id === this.current, act}];
  }

  private choicesFor({id, name}: WireFrame): Choice[] {
    const {send, model} = this.parts;
    const index = model.order.indexOf(id);
    const move = (text: string, to: number): Choice => ({
      text,
      isDisabled: to < 0 || to >= model.order.length,
      act: () => {
        send({kind: 'moveSheet', sheetId: id, index: to});
      },
    });
    return [
      {
        text: WORDS.rename,
        act: () => {
          this.rename({id, name});
        },
      },
      {
        text: WORDS.hide,
        act: () => {
          send({kind: 'hideSheet', sheetId: id, hidden: true});
        },
      },
      move(WORDS.moveLeft, this.neighbour(index, -1)),
      move(WORDS.moveRight, this.neighbour(index, 1)),
      {
        text: WORDS.delete,
        act: () => {
          if (window.confirm(WORDS.deleteQuestion(name))) send({kind: 'deleteSheet', sheetId: id});
        },
      },
    ];
  }

  /** The place of the next visible sheet on that side; outside the order if there is none. */
  private neighbour(index: number, step: 1 | -1): number {
    const {order, sheets} = this.parts.model;
    let place = index + step;
    while (sheets.get(order[place] ?? -1)?.frame.isHidden) place += step;
    return place;
  }

  private rename({id, name}: Pick<WireFrame, 'id' | 'name'>): void {
    const given = window.prompt(WORDS.renamePrompt, name)?.trim();
    if (given !== undefined && given !== '' && given !== name)
      this.parts.send({kind: 'renameSheet', sheetId: id, name: given});
    this.parts.focusGrid();
  }

  private placeOf(target: HTMLElement): Place {
    const [own, of] = [target.getBoundingClientRect(), this.parts.container.getBoundingClientRect()];
    return {left: own.left - of.left, top: own.top - of.top, width: own.width, height: own.height};
  }
}

function button(text: string, title: string, onClick: () => void): HTMLElement {
  return element('button', {
    class: 'grid-tab-button',
    text,
    title,
    attributes: {type: 'button', 'aria-label': title},
    onClick,
  });
}
