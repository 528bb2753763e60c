/** What keys mean while no cell is being edited; each says whether it used the key. */
export interface KeyActions {
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly tick: () => boolean;
  readonly openList: () => boolean;
}

/** Listens for keys and the clipboard where people work in cells, before Univer does. */
export interface KeyboardParts {
  readonly root: HTMLElement;
  /** Whether keys go to the grid and not to a cell editor or a menu. */
  readonly isInCells: () => boolean;
  readonly actions: KeyActions;
  readonly clipboard: Readonly<Record<'copy' | 'cut' | 'paste', (event: ClipboardEvent) => void>>;
}

const CLIPBOARD_KEYS = ['c', 'x', 'v'];

/** Takes over undo, tick boxes, lists and the clipboard: Univer would do them by itself, in the page only. */
export function listenToKeys({root, isInCells, actions, clipboard}: KeyboardParts): void {
  window.addEventListener(
    'keydown',
    event => {
      if (!isWithin(root, event.target) || !isInCells() || event.isComposing) return;
      if (isCommand(event) && CLIPBOARD_KEYS.includes(event.key.toLowerCase())) event.stopImmediatePropagation();
      else if (actionOf(event, actions)?.() === true) swallow(event);
    },
    true,
  );
  for (const kind of ['copy', 'cut', 'paste'] as const) {
    window.addEventListener(
      kind,
      event => {
        if (!isWithin(root, event.target) || !isInCells()) return;
        swallow(event);
        clipboard[kind](event);
      },
      true,
    );
  }
}

function actionOf(event: KeyboardEvent, {undo, redo, tick, openList}: KeyActions): (() => boolean) | undefined {
  const key = event.key.toLowerCase();
  if (isCommand(event)) {
    if (key === 'z') return event.shiftKey ? redo : undo;
    return key === 'y' ? redo : undefined;
  }
  if (event.key === ' ' && !event.altKey) return tick;
  return event.altKey && event.key === 'ArrowDown' ? openList : undefined;
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
