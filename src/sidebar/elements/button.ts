import {element} from '../page/dom.js';

/** A button with what it does; `action` is the one blue button of a view. */
export function aButton(label: string, act: () => unknown, className = ''): HTMLButtonElement {
  const button = element('button', {type: 'button', textContent: label, className});
  button.addEventListener('click', () => void act());
  return button;
}

/** Buttons in a row. */
export function buttonRow(...buttons: readonly HTMLElement[]): HTMLElement {
  const row = element('div', {className: 'buttons'});
  row.append(...buttons);
  return row;
}
