/** One address of a list, bare or as `Name <a@b.vn>`. */
const NAMED = /^\s*(?:"[^"]*"|[^<>"]*)\s*<([^<>]+)>\s*$/;
const BETWEEN_COMMAS = /(?:"[^"]*"|[^,"])+/g;
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;

/** The bare addresses of a list separated by commas; those that are none come back as `invalid`. */
export function parseAddresses(list: string): {addresses: string[]; invalid: string[]} {
  const bare = (list.match(BETWEEN_COMMAS) ?? [])
    .map(one => (NAMED.exec(one)?.[1] ?? one).trim())
    .filter(one => one !== '');
  return {addresses: bare.filter(one => ADDRESS.test(one)), invalid: bare.filter(one => !ADDRESS.test(one))};
}
