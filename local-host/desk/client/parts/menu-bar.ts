import {type MenuNode, type MenuTree} from '../../../runtime/state/person-state.js';
import {button, element} from './dom.js';
import {WORDS} from './words.js';

/** What a menu item does. */
export interface MenuEntry {
  readonly label: string;
  /** A menu has items instead; a separator has neither, nor a label. */
  readonly run?: () => void;
  readonly items?: readonly MenuEntry[];
}

/** What hangs in the menu bar beside the desk's own "Tệp". */
export interface ScriptMenus {
  readonly menus: MenuTree;
  /** The label of the menu that an add-on has, which belongs under "Tiện ích mở rộng". */
  readonly addOnMenu: string;
  readonly choose: (labels: readonly string[]) => void;
}

/** The menus in their order: the desk's own, the extensions, the script's own menus. */
export function menuEntries(own: readonly MenuEntry[], {menus, addOnMenu, choose}: ScriptMenus): readonly MenuEntry[] {
  const addOns = menus.filter(({label}) => label === addOnMenu);
  const custom = menus.filter(({label}) => label !== addOnMenu);
  const toEntry = (node: MenuNode, above: readonly string[]): MenuEntry => {
    if (node.kind === 'separator') return {label: ''};
    const labels = [...above, node.label];
    if (node.kind === 'menu') return {label: node.label, items: node.items.map(one => toEntry(one, labels))};
    return {
      label: node.label,
      run: () => {
        choose(labels);
      },
    };
  };
  const extensions =
    addOns.length > 0 ? addOns.map(menu => toEntry(menu, [])) : [{label: WORDS.noExtensions, items: []}];
  return [...own, {label: WORDS.extensions, items: extensions}, ...custom.map(menu => toEntry(menu, []))];
}

/** Draws the menu bar anew; menus open by click and by keyboard as in any menu bar (WAI-ARIA). */
export function drawMenuBar(bar: HTMLElement, entries: readonly MenuEntry[]): void {
  closeMenus();
  bar.replaceChildren(...entries.map(entry => topButton(bar, entry)));
  bar.querySelectorAll('button').forEach((one, index) => {
    one.tabIndex = index === 0 ? 0 : -1;
  });
}

/** Closes whatever menu is open. */
export function closeMenus(): void {
  for (const open of document.querySelectorAll('.menu')) open.remove();
  for (const one of document.querySelectorAll('[aria-expanded="true"][role="menuitem"]')) {
    one.setAttribute('aria-expanded', 'false');
  }
}

function topButton(bar: HTMLElement, {label, items = []}: MenuEntry): HTMLButtonElement {
  const made = button(
    label,
    () => {
      if (made.getAttribute('aria-expanded') === 'true') closeMenus();
      else openTop(made, items);
    },
    {role: 'menuitem', 'aria-haspopup': 'menu', 'aria-expanded': 'false', class: 'menu-top'},
  );
  made.addEventListener('pointerenter', () => {
    if (document.querySelector('.menu') !== null && made.getAttribute('aria-expanded') !== 'true') openTop(made, items);
  });
  made.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openTop(made, items)?.focus();
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      moveAlong(bar, made, event.key === 'ArrowRight' ? 1 : -1).focus();
    } else if (event.key === 'Escape') {
      closeMenus();
    }
  });
  return made;
}

/** Opens the menu of a button of the bar; returns its first item. */
function openTop(top: HTMLButtonElement, items: readonly MenuEntry[]): HTMLElement | undefined {
  closeMenus();
  top.setAttribute('aria-expanded', 'true');
  const {left, bottom} = top.getBoundingClientRect();
  const menu = makeMenu(items, top);
  place(menu, left, bottom);
  return menu.querySelector<HTMLElement>('[role="menuitem"]') ?? undefined;
}

function makeMenu(items: readonly MenuEntry[], owner: HTMLElement): HTMLElement {
  const menu = element('div', {role: 'menu', class: 'menu', 'aria-label': owner.textContent});
  menu.append(...items.map(item => makeItem(menu, item, owner)));
  menu.addEventListener('keydown', event => {
    moveInMenu(event, menu, owner);
  });
  return menu;
}

function makeItem(menu: HTMLElement, {label, run, items = []}: MenuEntry, owner: HTMLElement): HTMLElement {
  if (label === '') return element('div', {role: 'separator', class: 'menu-separator'});
  const made = button(
    label,
    () => {
      if (run === undefined) openSub(made, items, menu);
      else {
        closeMenus();
        focusTop(owner);
        run();
      }
    },
    {role: 'menuitem', class: 'menu-item', tabindex: -1},
  );
  made.disabled = run === undefined && items.length === 0;
  if (items.length > 0) {
    made.setAttribute('aria-haspopup', 'menu');
    made.setAttribute('aria-expanded', 'false');
  }
  made.addEventListener('pointerenter', () => {
    closeBelow(menu);
    if (items.length > 0) openSub(made, items, menu);
  });
  return made;
}

function openSub(item: HTMLElement, items: readonly MenuEntry[], parent: HTMLElement): HTMLElement {
  closeBelow(parent);
  item.setAttribute('aria-expanded', 'true');
  const menu = makeMenu(items, item);
  menu.dataset['level'] = String(Number(parent.dataset['level'] ?? 0) + 1);
  const {right, left, top, bottom} = item.getBoundingClientRect();
  document.body.append(menu);
  const {width} = menu.getBoundingClientRect();
  if (right + width <= window.innerWidth) place(menu, right, top);
  else place(menu, Math.max(0, left - width), left - width < 0 ? bottom : top);
  return menu;
}

/** Closes the submenus that hang below a menu. */
function closeBelow(menu: HTMLElement): void {
  const level = Number(menu.dataset['level'] ?? 0);
  for (const other of document.querySelectorAll<HTMLElement>('.menu')) {
    if (Number(other.dataset['level'] ?? 0) > level) other.remove();
  }
  for (const one of menu.querySelectorAll('[aria-expanded="true"]')) one.setAttribute('aria-expanded', 'false');
}

function moveInMenu(event: KeyboardEvent, menu: HTMLElement, owner: HTMLElement): void {
  const at = event.target instanceof HTMLButtonElement ? event.target : undefined;
  const act = KEYS[event.key];
  if (at === undefined || act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  act(menu, at, owner);
}

/** What the keys do in an open menu. */
const KEYS: Readonly<Record<string, (menu: HTMLElement, at: HTMLButtonElement, owner: HTMLElement) => void>> = {
  ArrowDown: (menu, at) => {
    moveAlong(menu, at, 1).focus();
  },
  ArrowUp: (menu, at) => {
    moveAlong(menu, at, -1).focus();
  },
  ArrowRight: (_, at) => {
    if (at.getAttribute('aria-haspopup') !== 'menu') return;
    at.click();
    lastMenu()?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  },
  ArrowLeft: (menu, _, owner) => {
    if (menu.dataset['level'] !== undefined) menu.remove();
    owner.setAttribute('aria-expanded', 'false');
    owner.focus();
  },
  Escape: (_, __, owner) => {
    closeMenus();
    focusTop(owner);
  },
  Tab: () => {
    closeMenus();
  },
};

function lastMenu(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('.menu')].at(-1);
}

/** The owner of a submenu is gone with its menu; the button of the bar is not. */
function focusTop(owner: HTMLElement): void {
  const top = owner.isConnected ? owner : document.querySelector<HTMLElement>('[role="menubar"] [tabindex="0"]');
  top?.focus();
}

function moveAlong(menu: HTMLElement, at: HTMLButtonElement, step: 1 | -1): HTMLButtonElement {
  const all = [...menu.querySelectorAll<HTMLButtonElement>('[role="menuitem"]:not(:disabled)')];
  return all[(all.indexOf(at) + step + all.length) % all.length] ?? at;
}

function place(menu: HTMLElement, left: number, top: number): void {
  document.body.append(menu);
  const {width, height} = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(0, Math.min(left, window.innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(0, Math.min(top, window.innerHeight - height - 4))}px`;
}
