import {type WireCell, type WireControl} from '../../wire/wire.js';
import {element} from './element.js';
import {type Place} from '../univer/geometry.js';
import {WORDS} from '../words.js';

/** The card beside a cell: its note, what is wrong with it, what its rule asks for, where its links lead. */
export class CellCard {
  private readonly box = element('div', {class: 'grid-card', attributes: {role: 'note', hidden: ''}});
  private drawn = '';

  constructor(
    private readonly container: HTMLElement,
    private readonly follow: (link: string) => void,
  ) {
    container.append(this.box);
  }

  /** Whether there is anything to say about the cell. */
  show(place: Place | undefined, cell: WireCell | undefined, control: WireControl | undefined): boolean {
    const lines = place && cell ? linesOf(cell, control, this.follow) : [];
    if (!place || lines.length === 0) {
      this.hide();
      return false;
    }
    const drawn = JSON.stringify([place, cell]);
    if (drawn !== this.drawn) this.draw(place, lines);
    this.drawn = drawn;
    return true;
  }

  hide(): void {
    this.box.hidden = true;
    this.drawn = '';
  }

  /** Whether the mouse is over the card, which keeps it open. */
  get isHovered(): boolean {
    return this.box.matches(':hover');
  }

  private draw(place: Place, lines: readonly HTMLElement[]): void {
    this.box.replaceChildren(...lines);
    this.box.hidden = false;
    const {clientWidth, clientHeight} = this.container;
    // Beside the cell, since people go on to the one below.
    const right = place.left + place.width + 6;
    const isLeft = right + this.box.offsetWidth > clientWidth;
    this.box.style.left = `${isLeft ? Math.max(4, place.left - this.box.offsetWidth - 6) : right}px`;
    this.box.style.top = `${Math.max(0, Math.min(place.top, clientHeight - this.box.offsetHeight - 44))}px`;
  }
}

function linesOf(cell: WireCell, control: WireControl | undefined, follow: (link: string) => void): HTMLElement[] {
  const links = (cell.runs ?? []).flatMap(({link, start, end}) =>
    link === undefined ? [] : [linkLine(cell.text.slice(start, end), link, follow)],
  );
  const help = cell.problem === undefined ? control?.help : undefined;
  return [
    ...(cell.problem === undefined ? [] : [textLine(`${WORDS.invalid}: ${cell.problem}`, 'grid-card-problem')]),
    ...(help === undefined ? [] : [textLine(help, 'grid-card-help')]),
    ...(cell.note === undefined ? [] : [textLine(cell.note, 'grid-card-note')]),
    ...links,
  ];
}

function textLine(text: string, name: string): HTMLElement {
  return element('p', {class: name, text});
}

/** A link within the workbook jumps; one that leads elsewhere opens a window of its own that knows nothing of this one. */
function linkLine(text: string, link: string, follow: (link: string) => void): HTMLElement {
  if (link.startsWith('#')) {
    return element('button', {
      class: 'grid-card-link',
      text: text.trim() || link,
      attributes: {type: 'button'},
      onClick: () => {
        follow(link);
      },
    });
  }
  if (!/^(https?|mailto|tel):/i.test(link)) return textLine(link, 'grid-card-note');
  const attributes = {href: link, target: '_blank', rel: 'noopener noreferrer'};
  return element('a', {class: 'grid-card-link', text: link, attributes});
}
