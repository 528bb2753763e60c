import {element, type Markup} from '../markup/markup.js';

/** A number to call; where it holds no digits, or there is none, a text. */
export function telephone({phone}: {readonly phone: string}, none: string): Markup {
  const digits = phone.replace(/[^\d+]/g, '');
  if (digits === '') return element('span', {class: 'note'}, phone.trim() === '' ? none : phone);
  // The frame must not navigate the window around it: a link to the phone opens beside it.
  return element('a', {href: `tel:${digits}`, target: '_blank', rel: 'noopener'}, phone);
}
