import {type PersonView} from './rpc-types.js';

/** A person as pages may show them. */
export function toPersonView({name, phone}: PersonView): PersonView {
  return {name, phone};
}
