import {type MenuTree} from '../../index.js';
import {type DeskEvent, type DeskPage, type DeskPerson, type GridSession} from '../protocol.js';

/** A page of the script as a window shows it. */
export interface OpenPage extends DeskPage {
  readonly html: string;
}

/** A window of the desk: who sits at it, what it shows and what it has been told. */
export class DeskWindow {
  readonly pages = new Map<string, OpenPage>();
  menus: MenuTree | undefined;
  /** What was last said of the clock and the panel, as text. */
  readonly told = new Map<DeskEvent['kind'], string>();

  constructor(
    readonly id: string,
    readonly person: DeskPerson,
    public grid: GridSession,
    readonly send: (event: DeskEvent) => void,
  ) {}

  /** Says something again only if it has changed. */
  sendIfNew(event: DeskEvent): void {
    const text = JSON.stringify(event);
    if (this.told.get(event.kind) === text) return;
    this.told.set(event.kind, text);
    this.send(event);
  }

  /** A new sidebar takes the place of the old one, a new dialog that of the old dialog. */
  showPage(page: OpenPage): void {
    for (const other of this.pages.values()) {
      if ((other.kind === 'sidebar') === (page.kind === 'sidebar')) this.pages.delete(other.id);
    }
    this.pages.set(page.id, page);
    const {id, kind, title, width, height} = page;
    this.send({kind: 'page', page: {id, kind, title, width, height}});
  }
}
