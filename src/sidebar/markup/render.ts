import {type Content, type Handlers, type Markup} from './markup.js';

/** Makes the element that is described. */
export function render({tag, attributes, content, handlers}: Markup): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content.map(renderContent));
  for (const [name, value] of Object.entries(attributes)) {
    // What a text area or a list holds is no attribute.
    if (name === 'value' && 'value' in made) made.value = String(value);
    else if (typeof value === 'boolean') made.toggleAttribute(name, value);
    else made.setAttribute(name, String(value));
  }
  listen(made, handlers);
  return made;
}

/** Puts content into an element, in place of what stood there; a control that is made anew keeps the keyboard. */
export function fill(box: Element, content: Content | readonly Content[]): void {
  const all = Array.isArray(content) ? (content as readonly Content[]) : [content as Content]; // isArray forgets readonly
  const focused = box.contains(document.activeElement) ? document.activeElement?.id : undefined;
  box.replaceChildren(...all.map(renderContent));
  if (focused !== undefined && focused !== '') document.getElementById(focused)?.focus();
}

function renderContent(content: Content): Node | string {
  return typeof content === 'string' ? content : render(content);
}

function listen(made: HTMLElement, {click, input, change}: Handlers): void {
  const valueOf = (): string => ('value' in made ? String(made.value) : '');
  const isTicked = (): boolean => 'checked' in made && made.checked === true;
  if (click !== undefined) made.addEventListener('click', () => void click(made));
  if (input !== undefined) made.addEventListener('input', () => void input(valueOf()));
  if (change !== undefined) made.addEventListener('change', () => void change(valueOf(), isTicked()));
}
