import {button, element} from './dom.js';
import {WORDS} from './words.js';

/** The parts of the page around the grid. */
export interface PageFrame {
  readonly title: HTMLElement;
  readonly status: HTMLElement;
  readonly person: HTMLElement;
  readonly menuBar: HTMLElement;
  readonly headEnd: HTMLElement;
  readonly toggle: HTMLButtonElement;
  readonly work: HTMLElement;
  readonly grid: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly panel: HTMLElement;
}

/** Draws the page: title and menus above, the grid, and at its right the sidebar and the panel. */
export function drawFrame(body: HTMLElement): PageFrame {
  const title = element('h1', {class: 'title', 'data-testid': 'title'});
  const status = element('span', {class: 'status', role: 'status', 'data-testid': 'status'});
  const person = element('span', {class: 'person', 'data-testid': 'person'});
  const menuBar = element('div', {role: 'menubar', class: 'menu-bar', 'aria-label': WORDS.menuBar});
  const toggle = button(WORDS.panel.open, () => undefined, {
    ...{class: 'panel-toggle', 'aria-expanded': 'false', 'aria-controls': 'panel', 'data-testid': 'panel-toggle'},
  });
  const grid = element('main', {class: 'grid', 'aria-label': WORDS.grid, 'data-testid': 'grid'});
  const sidebar = element('aside', {class: 'sidebar', hidden: true, 'data-testid': 'sidebar'});
  const panel = element('aside', {class: 'panel', id: 'panel', hidden: true, 'data-testid': 'panel'});
  const headEnd = element('div', {class: 'head-end'}, person, toggle);
  const head = element(
    'header',
    {class: 'head'},
    element('div', {class: 'logo', 'aria-hidden': 'true'}, '▦'),
    element('div', {class: 'head-text'}, element('div', {class: 'title-row'}, title, status), menuBar),
    headEnd,
  );
  const banners = element('div', {class: 'banners'});
  const toasts = element('div', {class: 'toasts'});
  const work = element('div', {class: 'work'}, grid, sidebar, panel);
  body.replaceChildren(head, banners, work, toasts);
  return {title, status, person, menuBar, headEnd, toggle, work, grid, sidebar, panel};
}
