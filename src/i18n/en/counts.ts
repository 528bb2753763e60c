const MANY: Readonly<Record<string, string>> = {
  criterion: 'criteria',
  'other criterion': 'other criteria',
  address: 'addresses',
};

/** A count with its noun: "1 village", "7 criteria". */
export function countOf(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : (MANY[noun] ?? `${noun}s`)}`;
}
