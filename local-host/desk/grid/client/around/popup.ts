import {element} from './element.js';
import {type Choice} from '../model/choice.js';
import {type Place} from '../univer/geometry.js';

/** A small menu over the grid: chosen with mouse or keyboard, closed by Escape or a click elsewhere. */
export class Popup {
  private readonly box = element('div', {
    class: 'grid-popup',
    attributes: {role: 'listbox', tabindex: '-1', hidden: ''},
  });
  private index = 0;
  private onClose: () => void = () => undefined;

  constructor(private readonly container: HTMLElement) {
    container.append(this.box);
    // Univer takes the keyboard back whenever it can, so keys are caught before anything else sees them.
    window.addEventListener(
      'keydown',
      event => {
        if (this.isOpen) this.onKey(event);
      },
      true,
    );
    document.addEventListener(
      'pointerdown',
      event => {
        if (!this.box.contains(event.target as Node | null)) this.close();
      },
      true,
    );
  }

  get isOpen(): boolean {
    return !this.box.hidden;
  }

  /** Opens under a place; `onClose` gives the keyboard back. */
  open(place: Place, choices: readonly Choice[], onClose: () => void): void {
    this.close();
    this.onClose = onClose;
    this.box.replaceChildren(...choices.map(choice => this.toButton(choice)));
    this.box.hidden = false;
    this.box.style.minWidth = `${Math.max(place.width, 120)}px`;
    const room = this.container.clientHeight - place.top - place.height;
    const isAbove = room < this.box.offsetHeight && place.top > room;
    this.box.style.left = `${Math.max(0, Math.min(place.left, this.container.clientWidth - this.box.offsetWidth - 4))}px`;
    this.box.style.top = `${isAbove ? Math.max(0, place.top - this.box.offsetHeight) : place.top + place.height}px`;
    const current = choices.findIndex(choice => choice.isCurrent);
    this.focus(Math.max(0, current));
  }

  close(): void {
    if (this.box.hidden) return;
    this.box.hidden = true;
    this.onClose();
  }

  private toButton({text, isCurrent, isDisabled, act}: Choice): HTMLElement {
    const button = element('button', {
      text,
      attributes: {type: 'button', role: 'option', 'aria-selected': String(isCurrent === true)},
      onClick: () => {
        this.close();
        act();
      },
    });
    button.disabled = isDisabled === true;
    return button;
  }

  private onKey(event: KeyboardEvent): void {
    const {length} = this.box.children;
    const moves: Record<string, number> = {
      ArrowDown: this.index + 1,
      ArrowUp: this.index - 1,
      Home: 0,
      End: length - 1,
    };
    const target = moves[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else if (event.key === 'Enter' || event.key === ' ') this.choose();
    else if (target !== undefined) this.focus((target + length) % length);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private choose(): void {
    const chosen = this.box.children.item(this.index);
    if (chosen instanceof HTMLElement) chosen.click();
  }

  private focus(index: number): void {
    this.index = index;
    const target = this.box.children.item(index);
    if (target instanceof HTMLElement) target.focus();
    for (const [place, child] of [...this.box.children].entries())
      child.classList.toggle('is-current', place === index);
  }
}
