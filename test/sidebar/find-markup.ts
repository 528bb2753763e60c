import {type Content, type Markup} from '../../src/sidebar/markup/markup.js';

type View = Content | readonly Content[];

/** Every element of a view, in its order, parents first. */
export function allOf(view: View): readonly Markup[] {
  return listOf(view).flatMap(one => (typeof one === 'string' ? [] : [one, ...allOf(one.content)]));
}

/** The elements of a view with a tag. */
export function allWith(view: View, tag: Markup['tag']): readonly Markup[] {
  return allOf(view).filter(one => one.tag === tag);
}

/** The one element with an id. */
export function byId(view: View, id: string): Markup {
  return only(
    allOf(view).filter(({attributes}) => attributes['id'] === id),
    `#${id}`,
  );
}

/** The one button with a label, be it for screen readers or for everybody. */
export function buttonOf(view: View, label: string): Markup {
  const isMeant = (one: Markup): boolean => textOf(one) === label || one.attributes['aria-label'] === label;
  return only(allWith(view, 'button').filter(isMeant), label);
}

/** Clicks the one button with a label. */
export function press(view: View, label: string): unknown {
  return buttonOf(view, label).handlers.click?.({} as HTMLElement); // what these handlers do not look at
}

/** All that a view says, without what is hidden. */
export function textOf(view: View): string {
  return listOf(view)
    .map(one => (typeof one === 'string' ? one : one.attributes['hidden'] === true ? '' : textOf(one.content)))
    .join('');
}

/** What the elements with a tag say, each by itself. */
export function textsOf(view: View, tag: Markup['tag']): readonly string[] {
  return allWith(view, tag).map(textOf);
}

function only(found: readonly Markup[], what: string): Markup {
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) throw new Error(`There are ${found.length} of "${what}".`);
  return first;
}

function listOf(view: View): readonly Content[] {
  return Array.isArray(view) ? (view as readonly Content[]) : [view as Content]; // isArray forgets readonly
}
