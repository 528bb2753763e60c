import {type Person} from '../../domain/registry.js';

/** Who answers for something, and how to reach them; texts are '' where unknown. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly phone: string;
}

/** Finds people by the code that the registry names them with. */
export type FindContact = (code: string) => Contact | undefined;

/** Prepares finding people; an unknown code finds nobody. */
export function toContactFinder(people: readonly Person[]): FindContact {
  const contacts = new Map(people.map(({id, name, position, phone}) => [id, {id, name, position, phone}]));
  return code => contacts.get(code);
}

/** The people of several codes, each once; codes that find nobody are passed over. */
export function findContacts(find: FindContact, codes: readonly string[]): readonly Contact[] {
  return [...new Set(codes)].flatMap(code => find(code) ?? []);
}
