import {type Workbook} from '../../../workbook/model/workbook.js';
import {type Omissions} from '../terms/omissions.js';

const MOST_LETTERS = 31;
const FORBIDDEN = /[*?:\\/[\]]/g;

/** By sheet id, the names under which xlsx takes the sheets: shorter than Sheets allows, and without some signs. */
export function xlsxSheetNames(workbook: Workbook, omissions: Omissions): Map<number, string> {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const {id, name} of workbook.sheets) {
    const made = freeName(name.replace(FORBIDDEN, '-').replace(/^'|'$/g, '’'), taken);
    if (made !== name) omissions.add(`The sheet "${name}" is called "${made}": xlsx does not allow its name.`);
    taken.add(made.toLowerCase());
    names.set(id, made);
  }
  return names;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const start = name.slice(0, MOST_LETTERS);
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const candidate = start.slice(0, MOST_LETTERS - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
