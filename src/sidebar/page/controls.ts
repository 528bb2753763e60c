/** The element with an id that the page's own HTML, or a view that is shown, declares. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** What a view does to its controls after they are shown, by their ids. */
export interface Controls {
  readonly focus: (id: string) => void;
  readonly setHidden: (id: string, isHidden: boolean) => void;
  readonly setText: (id: string, text: string) => void;
  readonly setValue: (id: string, value: string) => void;
  /** Ticks a box, or takes its tick away; nothing where the view has no such box. */
  readonly setTicked: (id: string, isTicked: boolean) => void;
  /** Says what is wrong with a field, or takes that away with ''. */
  readonly mark: (id: string, error: string) => void;
  readonly valueOf: (id: string) => string;
}

/** The controls of this page. */
export const controls: Controls = {
  focus: id => {
    byId(id).focus();
  },
  setHidden: (id, isHidden) => {
    byId(id).hidden = isHidden;
  },
  setText: (id, text) => {
    byId(id).textContent = text;
  },
  setValue: (id, value) => {
    const control = byId(id);
    if ('value' in control) control.value = value;
  },
  setTicked: (id, isTicked) => {
    const box = document.getElementById(id);
    if (box !== null && 'checked' in box) box.checked = isTicked;
  },
  mark: (id, error) => {
    const line = byId(`${id}-error`);
    line.textContent = error;
    line.hidden = error === '';
    if (error === '') byId(id).removeAttribute('aria-invalid');
    else byId(id).setAttribute('aria-invalid', 'true');
  },
  valueOf: id => {
    const control = byId(id);
    return 'value' in control ? String(control.value) : '';
  },
};

/** Takes away what was said to be wrong with a field as soon as somebody types into it or chooses in it. */
export function watchCorrections(): void {
  document.addEventListener('input', ({target}) => {
    if (target instanceof HTMLElement && target.getAttribute('aria-invalid') === 'true') controls.mark(target.id, '');
  });
}
