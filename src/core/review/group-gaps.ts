import {type CellWords} from '../catalogue/words/cell-words.js';
import {type GapGroup} from '../reminders/unit-content.js';
import {type Issue} from '../rules/issue.js';
import {findColumnTitle, sectionOf} from './issue-place.js';

/** Rules that speak of a verdict and ask for lines of work. */
const WORK_CODES: ReadonlySet<string> = new Set(['remainingWorkMissing', 'indicatorWorkMissing']);
const BLANK_CODE = /Missing$|^dossierEmpty$/;
const ROWS: Readonly<Partial<Record<ReturnType<typeof sectionOf>, GapGroup['rows']>>> = {
  header: 'head',
  assessment: 'criterion',
  indicators: 'indicator',
};

/** Puts the errors of a tab together by column and kind, what is missing first; each row is named once. */
export function groupGaps(issues: readonly Issue[], words: CellWords): readonly GapGroup[] {
  const groups = new Map<string, GapGroup>();
  for (const issue of issues.filter(({severity}) => severity === 'error')) {
    const gap = toGap(issue, words);
    const key = JSON.stringify([gap.subject, sectionOf(issue), gap.title, gap.isBlank]);
    const names = [...new Set([...(groups.get(key)?.names ?? []), ...gap.names])];
    groups.set(key, {...gap, names});
  }
  return [...groups.values()].sort((one, other) => Number(other.isBlank) - Number(one.isBlank));
}

function toGap(issue: Issue, words: CellWords): GapGroup {
  const rows = ROWS[sectionOf(issue)] ?? 'line';
  return {
    subject: WORK_CODES.has(issue.code) ? 'work' : 'column',
    title: findColumnTitle(issue, words),
    isBlank: BLANK_CODE.test(issue.code),
    rows,
    names: [rows === 'line' || rows === 'head' ? String(issue.row) : issue.rowKey.slice(issue.rowKey.indexOf(':') + 1)],
  };
}
