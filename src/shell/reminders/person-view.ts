/** A person as pages show them; texts that are not known are ''. */
export interface PersonView {
  readonly name: string;
  readonly phone: string;
}

/** A person as pages may show them. */
export function toPersonView({name, phone}: PersonView): PersonView {
  return {name, phone};
}
