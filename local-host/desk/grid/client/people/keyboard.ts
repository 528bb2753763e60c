import {type Move} from './moves.js';

/** What keys mean while no cell is being edited; each says whether it used the key. */
export interface KeyActions {
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly tick: () => boolean;
  readonly openList: () => boolean;
  readonly find: () => boolean;
  readonly go: (move: Move) => boolean;
  readonly goToSheet: (step: 1 | -1) => boolean;
  readonly selectLines: (dimension: 'rows' | 'columns') => boolean;
}

/** Listens for keys and the clipboard where people work in cells, before Univer does. */
export interface KeyboardParts {
  readonly root: HTMLElement;
  /** Whether keys go to the grid and not to a cell editor or a menu. */
  readonly isInCells: () => boolean;
  readonly actions: KeyActions;
  readonly clipboard: {
    readonly copy: () => void;
    readonly cut: () => void;
    readonly paste: (event: ClipboardEvent) => void;
  };
}

/** Takes over undo, tick boxes, lists and the clipboard: Univer would do them by itself, in the page only. */
export function listenToKeys({root, isInCells, actions, clipboard}: KeyboardParts): void {
  window.addEventListener(
    'keydown',
    event => {
      if (!isWithin(root, event.target) || !isInCells() || event.isComposing) return;
      // The browser pastes by itself, which only it may; Univer must not see the key.
      if (isCommand(event) && event.key.toLowerCase() === 'v') event.stopImmediatePropagation();
      else if (actionOf(event, actions, clipboard)?.() === true) swallow(event);
    },
    true,
  );
  window.addEventListener(
    'paste',
    event => {
      if (!isWithin(root, event.target) || !isInCells()) return;
      swallow(event);
      clipboard.paste(event);
    },
    true,
  );
}

type Act = () => boolean;

function actionOf(event: KeyboardEvent, actions: KeyActions, clipboard: KeyboardParts['clipboard']): Act | undefined {
  if (isCommand(event)) return commandActions(event, actions, clipboard)[event.key.toLowerCase()];
  if (event.altKey) return event.key === 'ArrowDown' ? actions.openList : undefined;
  if (event.key === ' ') return event.shiftKey ? () => actions.selectLines('rows') : actions.tick;
  const move = event.shiftKey ? undefined : MOVES[event.key];
  if (move !== undefined) return () => actions.go(move);
  return event.key === 'Enter' && !event.shiftKey ? actions.openList : undefined;
}

/** Keys that lead to another cell by themselves; arrows are Univer's commands (guard.ts). */
const MOVES: Readonly<Record<string, Move>> = {
  ...{Home: 'rowStart', End: 'rowEnd', PageUp: 'pageUp', PageDown: 'pageDown'},
};

function commandActions(
  {shiftKey}: KeyboardEvent,
  {undo, redo, find, go, goToSheet, selectLines}: KeyActions,
  clipboard: KeyboardParts['clipboard'],
): Readonly<Record<string, Act>> {
  const copy = (): boolean => {
    clipboard.copy();
    return true;
  };
  const cut = (): boolean => {
    clipboard.cut();
    return true;
  };
  const sheets: Record<string, Act> = shiftKey ? {pageup: () => goToSheet(-1), pagedown: () => goToSheet(1)} : {};
  return {
    ...{z: shiftKey ? redo : undo, y: redo, c: copy, x: cut, f: find, h: find, ...sheets},
    ...{home: () => go('first'), end: () => go('last'), ' ': () => selectLines('columns')},
  };
}

function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey;
}

/** Univer keeps the keyboard in an element of its own, which need not lie in the container. */
function isWithin(root: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof Node)) return false;
  return (
    root.contains(target) ||
    target === document.body ||
    (target instanceof Element && target.closest('[class*="univer-"]') !== null)
  );
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
