type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element; attributes that are undefined or false are left out, texts are put in as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** Makes a button that does something. */
export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, label);
  made.addEventListener('click', onClick);
  return made;
}
