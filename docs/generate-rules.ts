import {writeFileSync} from 'node:fs';

import {CELL_WORDS} from '../src/core/catalogue/words/cell-words.js';
import {type Language} from '../src/core/domain/vocabulary.js';
import {findColumnTitle} from '../src/core/review/issue-place.js';
import {planMarks} from '../src/core/review/plan-marks.js';
import {type Rule, type RulePlace} from '../src/core/rules/rule.js';
import {RULES, type RuleCode} from '../src/core/rules/rules.js';
import {validateReport} from '../src/core/rules/validate-report.js';
import {issues as en} from '../src/i18n/en/issues.js';
import {issues as vi} from '../src/i18n/vi/issues.js';
import {BROKEN_RULES, TODAY} from '../test/support/broken-rules.js';

/** Where the rules are documented; `npx tsx docs/generate-rules.ts` writes it. */
export const RULES_DOCUMENT = 'docs/rules.md';

const INTRODUCTION = `# Rules for entries

Generated from the table \`RULES\` (src/core/rules) by \`npx tsx docs/generate-rules.ts\`; do not edit it by hand.

- An **error** is a gap: a report with errors needs a reason of ten letters or more to be submitted. A **warning** never
  blocks.
- No rule refuses input: a cell stays as typed, and a cell that cannot be read only gets the sentence that says why.
- Each rule gives at most one issue per cell; issues come from top to bottom and from left to right.
- Nearly met counts as not met. Not applicable counts as met where it is allowed, and is an error elsewhere.
- What remains is planned less done where its cell is blank, and nothing where more was done than planned. Work of which
  nothing remains is finished: it is not asked who will do it, with what and when, and it does not count as the work that
  an unmet criterion needs.
- A line whose remaining quantity cannot be read counts as work for its criterion; the gap is said once, at the line.
- "Không" in Khó khăn and in Ngành phối hợp is an answer; a blank cell is not.
- Letter: V1–V9 and C1–C6 are the clauses of letter 09/CV-NTM on villages and on commune criteria.
- The two warnings between tabs (\`villageNotMetCommuneMet\`, \`villageMetCommuneNotMet\`) are found when a summary is
  compiled and head the agenda; they are no rules of one tab.
`;

/** The whole document, as it must stand in docs/rules.md. */
export function renderRules(): string {
  const head = ['Code', 'Severity', 'Where', 'Letter'];
  const rows = RULES.map((rule: Rule) => [
    `\`${rule.code}\``,
    rule.severity,
    rule.at.map(renderPlace).join('; '),
    rule.clauses.join(', '),
  ]);
  const table = renderTable([head, ...rows]);
  const sentences = RULES.map(rule => renderExample(rule.code)).join('\n');
  return `${INTRODUCTION}\n## Table\n\n${table}\n\n## What each rule says\n\nOne example each: the sentence for lists and mails, and the mark in \`Kiểm tra\`.\n\n${sentences}`;
}

function renderPlace(place: RulePlace): string {
  if (place === 'anyCell') return 'any input cell';
  const [section = '', column = ''] = place.replace('emptyDossier', 'dossier').split('.');
  const {sectionTitles, entryColumns} = CELL_WORDS.vi;
  const titles: Readonly<Record<string, string>> = sectionTitles;
  const columns: Readonly<Record<string, Readonly<Record<string, string>>>> = {...entryColumns};
  const tab = section === 'assessment' || section === 'villageWork' ? 'village' : 'criterion';
  return `${tab} ${(titles[section] ?? section).slice(0, 1)}, ${columns[section]?.[column] ?? column}`;
}

function renderExample(code: RuleCode): string {
  return `### \`${code}\`\n\n- ${renderSentence(code, 'vi')}\n- ${renderSentence(code, 'en')}\n- Mark: \`${renderMark(code)}\`\n`;
}

function renderSentence(code: RuleCode, language: Language): string {
  const words = language === 'vi' ? vi : en;
  const [issue] = validateReport(BROKEN_RULES[code].report, {today: TODAY, notApplicable: []});
  return issue === undefined ? '' : words.sentence(issue, findColumnTitle(issue, CELL_WORDS[language]));
}

function renderMark(code: RuleCode): string {
  const {report, rowKey} = BROKEN_RULES[code];
  const issues = validateReport(report, {today: TODAY, notApplicable: []});
  const mark = planMarks(report, issues, CELL_WORDS.vi).find(planned => planned.rowKey === rowKey);
  return mark === undefined ? '' : vi.mark(mark);
}

/** Pads the columns as the formatter does. */
function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const [head = '', ...body] = rows.map(
    row => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}

if (process.argv[1]?.endsWith('generate-rules.ts') === true) writeFileSync(RULES_DOCUMENT, renderRules());
