/** What an element of a page is to be. Views are made of these, so that what they decide is seen without a browser. */
export interface Markup {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly content: readonly Content[];
  readonly handlers: Handlers;
}

/** Text goes in as text, never as markup. */
export type Content = Markup | string;

type Tag = keyof HTMLElementTagNameMap;

/** Attributes as HTML names them: true stands for one without a value, false for none. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** What is done when people use an element; `value` and `isTicked` are the control's own. */
export interface Handlers {
  readonly click?: (clicked: HTMLElement) => unknown;
  readonly input?: (value: string) => unknown;
  readonly change?: (value: string, isTicked: boolean) => unknown;
}

/** Describes an element. */
export function element(
  tag: Tag,
  attributes: Attributes = {},
  content: Content | readonly Content[] = [],
  handlers: Handlers = {},
): Markup {
  const all = Array.isArray(content) ? (content as readonly Content[]) : [content as Content]; // isArray forgets readonly
  return {tag, attributes, content: all, handlers};
}
