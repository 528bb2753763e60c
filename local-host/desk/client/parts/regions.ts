/** A part of the page that F6 leads to. */
export interface Region {
  readonly element: HTMLElement;
  /** Brings the keyboard into it. */
  readonly focus: () => void;
}

/**
 * Has F6 lead from one part of the page to the next, and Shift+F6 to the one before, so that nobody who works by keys is kept in the
 * grid, where Tab goes from cell to cell. `home` is where the keyboard is when no part holds it: Univer keeps it outside.
 */
export function cycleRegions(regions: readonly Region[], home: Region): void {
  window.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'F6' || document.querySelector('dialog:modal') !== null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const shown = regions.filter(({element}) => element.getClientRects().length > 0);
      const holder = shown.find(({element}) => element.contains(document.activeElement)) ?? home;
      const next = shown.indexOf(holder) + (event.shiftKey ? -1 : 1);
      shown.at(next % shown.length)?.focus();
    },
    true,
  );
}

/** A part of the page whose first control that can be reached takes the keyboard. */
export function regionOf(element: HTMLElement, chosen = FOCUSABLE): Region {
  return {
    element,
    focus: () => {
      const target = element.querySelector<HTMLElement>(chosen) ?? element.querySelector<HTMLElement>(FOCUSABLE);
      target?.focus();
    },
  };
}

const FOCUSABLE = 'button:not(:disabled):not([tabindex="-1"]), iframe, select, input, a[href]';
