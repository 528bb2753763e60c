import {type Person} from '../domain/registry.js';

// One address and nothing else: no spaces, line breaks, commas or angle brackets that a header could read as more.
const ADDRESS = /^[^\s@,;:<>()[\]\\"\p{C}]+@[^\s@,;:<>()[\]\\"\p{C}]+\.[^\s@,;:<>()[\]\\"\p{C}]+$/u;
const LONGEST = 254;

/** Whether a text is one mail address that can stand in a header. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/** Whether a person is reached by mail: the channel says so and the address can be used. */
export function isReachedByMail(person: Person): boolean {
  return person.channel === 'email' && isMailAddress(person.email.trim());
}
