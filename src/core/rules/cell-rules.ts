import {type Rule} from './rule.js';

/** Every input cell must be readable as what its column holds; the codes are the reasons why it is not. */
export const CELL_RULES = [
  {code: 'notANumber', severity: 'error', at: ['anyCell'], clauses: [], check: 'unreadable'},
  {code: 'dateInNumberCell', severity: 'error', at: ['anyCell'], clauses: [], check: 'unreadable'},
  {code: 'errorValue', severity: 'error', at: ['anyCell'], clauses: [], check: 'unreadable'},
  {code: 'notADate', severity: 'error', at: ['anyCell'], clauses: ['V9', 'C5'], check: 'unreadable'},
  {code: 'noSuchDate', severity: 'error', at: ['anyCell'], clauses: ['V9', 'C5'], check: 'unreadable'},
  {code: 'vagueDate', severity: 'error', at: ['anyCell'], clauses: ['V9', 'C5'], check: 'unreadable'},
  {code: 'yearMissing', severity: 'error', at: ['anyCell'], clauses: ['V9', 'C5'], check: 'unreadable'},
  {code: 'dateOutOfRange', severity: 'error', at: ['anyCell'], clauses: ['V9', 'C5'], check: 'unreadable'},
  {code: 'notInList', severity: 'error', at: ['anyCell'], clauses: [], check: 'unreadable'},
  {code: 'tooLong', severity: 'error', at: ['anyCell'], clauses: [], check: 'unreadable'},
  {code: 'dateMonthOnly', severity: 'warning', at: ['anyCell'], clauses: ['V9', 'C5'], check: 'monthOnly'},
] as const satisfies readonly Rule[];
