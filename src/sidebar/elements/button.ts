import {type Attributes, element, type Markup} from '../markup/markup.js';

/** A button with what it does; the class `action` makes it the one blue button of a view. */
export function aButton(label: string, act: () => unknown, attributes: Attributes = {}): Markup {
  return element('button', {type: 'button', ...attributes}, label, {click: act});
}

/** Buttons in a row. */
export function buttonRow(...buttons: readonly Markup[]): Markup {
  return element('div', {class: 'buttons'}, buttons);
}
