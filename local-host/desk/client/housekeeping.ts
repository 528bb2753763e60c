import {type DeskClock, type DeskGreeting, type GridView} from '../protocol.js';
import {type Connection} from './line/connection.js';
import {drawMenuBar, menuEntries} from './parts/menu-bar.js';
import {showFailure} from './parts/notices.js';
import {ownMenus} from './own-menus.js';
import {type PageFrame} from './parts/page-frame.js';
import {Panel} from './panel/panel.js';
import {complain} from './script/script-events.js';
import {spreadsheetLink} from './spreadsheet-link.js';
import {WORDS} from './parts/words.js';

/** Keeps title, menus and panel as the server says. */
export class Housekeeping {
  private readonly panel: Panel;
  private greeting: DeskGreeting | undefined;
  private clock: DeskClock | undefined;

  constructor(
    private readonly frame: PageFrame,
    private readonly connection: Connection,
    private readonly lookAt: (view: GridView) => void,
  ) {
    this.panel = new Panel(frame.panel, frame.toggle);
    connection.on('greeting', event => {
      this.greet(event);
    });
    connection.on('menus', ({menus}) => {
      this.drawMenus(menus);
    });
    connection.on('clock', event => {
      this.clock = event.clock;
      this.drawPanel();
    });
    connection.on('panel', () => {
      this.drawPanel();
    });
  }

  /** Resolves when the server has said who is there. */
  greeted(): Promise<void> {
    return new Promise(resolve => {
      this.connection.on('greeting', () => {
        resolve();
      });
    });
  }

  private greet(greeting: DeskGreeting): void {
    this.greeting = greeting;
    this.clock = greeting.clock;
    document.title = greeting.title;
    this.frame.title.textContent = greeting.title;
    this.frame.person.textContent = greeting.person.name;
    if (!greeting.canEdit) showFailure(WORDS.viewOnly);
    this.drawMenus(greeting.menus);
    this.drawPanel();
  }

  private drawMenus(menus: DeskGreeting['menus']): void {
    const addOnMenu = this.greeting?.addOnMenu ?? '';
    const choose = (labels: readonly string[]): void => {
      this.connection.ask({kind: 'choose', labels}).catch(complain);
    };
    drawMenuBar(this.frame.menuBar, menuEntries(ownMenus(), {menus, addOnMenu, choose}));
  }

  private drawPanel(): void {
    const {greeting, clock, connection} = this;
    if (greeting === undefined || clock === undefined) return;
    const follow = (href: string): void => {
      const view = spreadsheetLink(href);
      if (view !== undefined) this.lookAt(view);
    };
    void this.panel.update({connection, greeting, clock, complain, follow});
  }
}
