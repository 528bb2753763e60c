import {type PersonView} from '../dashboard/types.js';

/** A person as pages may show them. */
export function toPersonView({name, phone}: PersonView): PersonView {
  return {name, phone};
}
