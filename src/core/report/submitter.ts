import {type SubmissionRecord} from '../domain/submission.js';
import {type EntryReport} from './entry-report.js';
import {valueOf} from './typed-values.js';

/** Who hands a report in, as its tab tells: who is named in `Người nộp`, else the only person who reports for the unit; '' where nobody knows. */
export function findSubmitter({header}: Pick<EntryReport, 'header'>): string {
  return valueOf(header.submitter) ?? header.onlyRespondent;
}

/** Who handed an accepted report in: as it was recorded, else as its tab tells now. */
export function submitterOf(
  accepted: NonNullable<SubmissionRecord['accepted']>,
  report: Pick<EntryReport, 'header'> | undefined,
): string {
  if (accepted.submitter !== '' || report === undefined) return accepted.submitter;
  return findSubmitter(report);
}

const BETWEEN = ';';

/** The name of a head row that lists one person, `Nguyễn Văn A (Trưởng thôn)`; '' where it lists none or several. */
export function readOnlyRespondent(text: string): string {
  const listed = text.trim();
  if (listed.includes(BETWEEN)) return '';
  const start = findLastBracket(listed);
  const name = start < 0 ? listed : listed.slice(0, start).trim();
  return name === '' ? listed : name;
}

/** Where the brackets begin with which a text ends; -1 where it ends otherwise. */
function findLastBracket(text: string): number {
  if (!text.endsWith(')')) return -1;
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index--) {
    if (text[index] === ')') depth++;
    if (text[index] === '(') depth--;
    if (depth === 0) return index;
  }
  return -1;
}
