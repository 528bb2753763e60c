import {toComparisonKey} from '../../reading/text.js';
import {type Person} from '../../domain/registry.js';
import {toPlainText} from './set-up-cells.js';
import {type SetUpFindings} from './set-up-findings.js';
import {type SetUpCell} from './set-up-list.js';

/** Reads a cell that names a person by code, or by a name that one person alone bears; '' where blank or unknown. */
export type PersonReader = (cell: SetUpCell) => string;

/** Makes the reader of cells that name people of `Danh bạ`. */
export function createPersonReader(people: readonly Person[], findings: SetUpFindings): PersonReader {
  const byCode = new Map(people.filter(({id}) => id !== '').map(({id}) => [toComparisonKey(id), id]));
  return ({value, spot}) => {
    const text = toPlainText(value);
    const key = toComparisonKey(text);
    const code = key === '' ? '' : byCode.get(key);
    if (code !== undefined) return code;
    const named = people.filter(({id, name}) => id !== '' && toComparisonKey(name) === key);
    const [first] = named;
    if (named.length === 1 && first !== undefined) return first.id;
    if (named.length === 0) findings.addProblem('unknownPerson', spot, text);
    else findings.addProblem('ambiguousPerson', spot, text, named.map(({id}) => id).join(', '));
    return '';
  };
}
