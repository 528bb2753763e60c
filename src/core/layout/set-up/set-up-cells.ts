import {type LabelKind, labelOf, type LabelValue, labelValues, readLabel} from '../../catalogue/words/cell-words.js';
import {NO_MARKS, YES_MARKS} from '../../catalogue/words/layout-words.js';
import {type CellValue} from '../../domain/cell.js';
import {formatDate} from '../../reading/date-format.js';
import {toComparisonKey, trimText} from '../../reading/text.js';
import {type SetUpFindings} from './set-up-findings.js';
import {type SetUpCell} from './set-up-list.js';

// Machine keys and row keys are made of codes, with these signs between them.
const UNUSABLE_IN_CODES = /[|:\n\r\t]/;
const LONGEST_CODE = 20;
const PHONE_WITHOUT_ZERO = /^[1-9]\d{8}$/;

/** A cell as text, whatever the spreadsheet made of it: codes that became numbers, days, ticks. */
export function toPlainText(cell: CellValue): string {
  if (typeof cell === 'string') return trimText(cell);
  if (typeof cell === 'object') return formatDate(cell.at);
  return String(cell);
}

/** A phone number; one that became a number has lost its leading zero. */
export function toPhone(cell: CellValue): string {
  const text = toPlainText(cell);
  return typeof cell === 'number' && PHONE_WITHOUT_ZERO.test(text) ? `0${text}` : text;
}

/** The code that names a row; '' with a problem where there is none that can be used. */
export function readCode({value, spot}: SetUpCell, findings: SetUpFindings): string {
  const code = toPlainText(value);
  if (code === '') findings.addProblem('codeMissing', spot);
  else if (typeof value === 'object' || code.length > LONGEST_CODE || UNUSABLE_IN_CODES.test(code)) {
    findings.addProblem('codeUnusable', spot, code);
    return '';
  }
  return code;
}

/** A text that must be there. */
export function readNeededText({value, spot}: SetUpCell, findings: SetUpFindings): string {
  const text = toPlainText(value);
  if (text === '') findings.addProblem('nameMissing', spot);
  return text;
}

/** "Có", "Không", a tick, an x, in any language. */
export function readYesNo({value, spot}: SetUpCell, whenBlank: boolean, findings: SetUpFindings): boolean {
  const text = toPlainText(value);
  if (text === '') return whenBlank;
  const said = readLabel('yesNo', text) ?? readMark(text);
  if (said === undefined) findings.addProblem('yesNoUnreadable', spot, text);
  return said === undefined ? whenBlank : said === 'yes';
}

/** A label of a list; `whenBlank` undefined makes a blank cell a problem too. */
export function readListLabel<Kind extends LabelKind>(
  {value, spot}: SetUpCell,
  kind: Kind,
  whenBlank: LabelValue<Kind> | undefined,
  findings: SetUpFindings,
): LabelValue<Kind> | undefined {
  const text = toPlainText(value);
  const found = text === '' ? whenBlank : readLabel(kind, text);
  if (found === undefined) findings.addProblem('notInList', spot, text, listLabels(kind));
  return found;
}

/** The parts of a cell that lists several things, separated by semicolons, commas or line breaks. */
export function splitList(cell: CellValue): readonly string[] {
  return toPlainText(cell)
    .split(/[;,\n]/)
    .map(trimText)
    .filter(part => part !== '');
}

function readMark(text: string): 'yes' | 'no' | undefined {
  const key = toComparisonKey(text);
  if (YES_MARKS.includes(key)) return 'yes';
  return NO_MARKS.includes(key) ? 'no' : undefined;
}

function listLabels(kind: LabelKind): string {
  return labelValues(kind)
    .map(value => labelOf('vi', kind, value))
    .join(', ');
}
