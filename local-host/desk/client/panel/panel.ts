import {button, element} from '../parts/dom.js';
import {WORDS} from '../parts/words.js';
import {drawClock} from './clock-section.js';
import {drawExecutions} from './executions-section.js';
import {drawOutbox} from './outbox-section.js';
import {type PanelContext} from './panel-context.js';
import {drawPerson} from './person-section.js';
import {drawQuotas} from './quota-section.js';

type Draw = (box: HTMLElement, context: PanelContext) => Promise<void> | void;

const SECTIONS: readonly (readonly [id: string, title: string, draw: Draw])[] = [
  ['person', WORDS.panel.person, drawPerson],
  ['clock', WORDS.panel.clock, drawClock],
  ['outbox', WORDS.panel.outbox, drawOutbox],
  ['executions', WORDS.panel.executions, drawExecutions],
  ['quota', WORDS.panel.quota, drawQuotas],
];

/** The drawer that Google Sheets lacks: who, when, mails, executions, quota. */
export class Panel {
  private context: PanelContext | undefined;
  private active = 'person';
  private readonly box = element('div', {class: 'panel-box', role: 'tabpanel', 'data-testid': 'panel-box'});
  private readonly tabs = new Map<string, HTMLButtonElement>();

  constructor(
    private readonly drawer: HTMLElement,
    toggle: HTMLButtonElement,
  ) {
    const tabs = element('div', {role: 'tablist', class: 'panel-tabs', 'aria-label': WORDS.panel.title});
    for (const [id, title] of SECTIONS) {
      const tab = button(title, () => void this.open(id), {role: 'tab', 'data-testid': `panel-tab-${id}`});
      this.tabs.set(id, tab);
      tabs.append(tab);
    }
    drawer.append(
      element('h2', {}, WORDS.panel.title),
      element('p', {class: 'quiet'}, WORDS.panel.note),
      tabs,
      this.box,
    );
    toggle.addEventListener('click', () => {
      drawer.hidden = !drawer.hidden;
      toggle.setAttribute('aria-expanded', String(!drawer.hidden));
      void this.open(this.active);
    });
  }

  /** Draws from something new: another clock, a new mail. */
  async update(context: PanelContext): Promise<void> {
    this.context = context;
    await this.open(this.active);
  }

  private async open(id: string): Promise<void> {
    this.active = id;
    for (const [name, tab] of this.tabs) tab.setAttribute('aria-selected', String(name === id));
    const section = SECTIONS.find(([name]) => name === id);
    if (this.context === undefined || section === undefined || this.drawer.hidden) return;
    try {
      await section[2](this.box, this.context);
    } catch (error) {
      this.context.complain(error);
    }
  }
}
