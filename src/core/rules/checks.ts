import {type Cell} from '../domain/cell.js';
import {formatDate} from '../reading/date-format.js';
import {formatNumber} from '../reading/number-format.js';
import {isSameText} from '../reading/text.js';
import {valueOf} from '../report/typed-values.js';
import {isNotMet} from '../report/verdict-meaning.js';
import {hasWorkLeft, remainingOf} from '../report/work-lines.js';
import {CONDITIONS, isBlank} from './conditions.js';
import {type CheckFacts, toTypedText, toUnreadableFacts, type VerdictFacts} from './facts.js';
import {type ReportRow} from './report-rows.js';
import {findSumDifference} from './resource-sum.js';
import {type Rule} from './rule.js';
import {countsAsMet, isFinished, type RuleContext} from './rule-context.js';

/** One cell in its row and report. */
export interface CheckedCell {
  readonly cell: Cell<unknown>;
  readonly row: ReportRow;
  readonly context: RuleContext;
}

const TOLERANCE = 0.01 + 1e-9; // 1,21 - 1,2 is a little more than 0,01 in binary

/** Tests one cell by one rule. */
export function findBreach(rule: Rule, checked: CheckedCell): CheckFacts[Rule['check']] | undefined {
  if (rule.check === 'blank') {
    return isBlank(checked.cell) && CONDITIONS[rule.when](checked.row) ? toVerdictFacts(checked.row) : undefined;
  }
  if (rule.check === 'unreadable') {
    const {reading} = checked.cell;
    if (reading.kind !== 'unreadable' || reading.reason !== rule.code) return undefined;
    return toUnreadableFacts(checked.cell, reading.reason);
  }
  return CHECKS[rule.check](checked);
}

/** The facts of what is wrong, or undefined where nothing is. */
const CHECKS: {
  readonly [Name in Exclude<keyof CheckFacts, 'blank' | 'unreadable'>]: (
    checked: CheckedCell,
  ) => CheckFacts[Name] | undefined;
} = {
  monthOnly: ({cell}) => {
    const {reading} = cell;
    if (reading.kind !== 'value' || reading.note !== 'monthOnly') return undefined;
    return {typed: toTypedText(cell.raw), date: formatDate(String(reading.value))};
  },

  negative: ({cell}) => findNumber(cell, number => number < 0),

  notPositive: ({cell}) => findNumber(cell, number => number <= 0),

  notAllowed: ({cell, row, context}) =>
    valueOf(cell) === 'notApplicable' && !context.notApplicable.includes(nameOf(row) ?? '') ? {} : undefined,

  notListed: ({cell, context}) => {
    const name = valueOf(cell);
    return typeof name === 'string' && !context.verdicts.has(name) ? {typed: toTypedText(cell.raw)} : undefined;
  },

  noWork: ({row, context}) => {
    const name = nameOf(row) ?? '';
    const isNeeded = isNotMet(context.verdicts.get(name) ?? null);
    return isNeeded && !context.worked.has(name) ? toVerdictFacts(row) : undefined;
  },

  remainingDiffers: ({row}) => {
    if (row.section !== 'villageWork') return undefined;
    const [planned, done, remaining] = [row.line.planned, row.line.done, row.line.remaining].map(valueOf);
    if (planned === undefined || done === undefined || remaining === undefined) return undefined;
    if (Math.min(planned, done, remaining) < 0) return undefined; // said by another rule
    const expected = Math.max(0, planned - done); // more than planned was done: nothing remains
    if (Math.abs(expected - remaining) <= TOLERANCE) return undefined;
    return {
      planned: formatNumber(planned),
      done: formatNumber(done),
      expected: formatNumber(expected),
      typed: formatNumber(remaining),
    };
  },

  sumDiffers: ({row}) => {
    if (row.section !== 'villageWork' || isFinished(row.line)) return undefined;
    return findSumDifference(row.line.resource, row.line.budget, TOLERANCE);
  },

  sameAsDoer: ({cell, row}) => {
    if (row.section !== 'villageWork') return undefined;
    const [doer, director] = [valueOf(row.line.doer), valueOf(row.line.director)];
    if (doer === undefined || director === undefined) return undefined;
    return isSameText(doer, director) ? {typed: toTypedText(cell.raw)} : undefined;
  },

  endBeforeStart: ({row}) => {
    if (row.section !== 'villageWork') return undefined;
    const [start, end] = [valueOf(row.line.start), valueOf(row.line.end)];
    if (start === undefined || end === undefined || end >= start) return undefined;
    return {start: formatDate(start), date: formatDate(end)};
  },

  past: ({cell, row, context}) => {
    const date = valueOf(cell);
    return typeof date === 'string' && date < context.today && isPending(row) ? {date: formatDate(date)} : undefined;
  },

  metWithWork: ({row, context}) => {
    const name = lineNameOf(row);
    return name !== undefined && countsAsMet(context, name) ? {name} : undefined;
  },

  metWithRemaining: ({row, context}) => {
    if (row.section !== 'villageWork' || !hasWorkLeft(row.line)) return undefined;
    const [name, remaining] = [lineNameOf(row), remainingOf(row.line)];
    if (name === undefined || remaining === undefined || !countsAsMet(context, name)) return undefined;
    return {name, typed: formatNumber(remaining)};
  },

  metWithMissingDocuments: ({row, context}) => {
    const names = [...context.verdicts.keys()];
    const isFirst = context.missingDocuments[0] === row.key;
    if (!isFirst || names.length === 0 || !names.every(name => countsAsMet(context, name))) return undefined;
    return {count: String(context.missingDocuments.length)};
  },
};

function findNumber(cell: Cell<unknown>, isWrong: (number: number) => boolean): CheckFacts['negative'] | undefined {
  const number = valueOf(cell);
  return typeof number === 'number' && isWrong(number) ? {typed: formatNumber(number)} : undefined;
}

/** Whether a date of the row still speaks of something to be done. */
function isPending(row: ReportRow): boolean {
  if (row.section === 'villageWork') return CONDITIONS.unfinished(row);
  return row.section === 'dossier' ? CONDITIONS.toMend(row) : true;
}

/** The criterion or indicator that a fixed row judges. */
function nameOf(row: ReportRow): string | undefined {
  if (row.section === 'assessment') return row.line.criterion;
  return row.section === 'indicators' ? row.line.indicator : undefined;
}

/** The criterion or indicator that a line of work names. */
function lineNameOf(row: ReportRow): string | undefined {
  if (row.section === 'villageWork') return valueOf(row.line.criterion);
  return row.section === 'criterionWork' ? valueOf(row.line.indicator) : undefined;
}

function toVerdictFacts(row: ReportRow): VerdictFacts {
  if (row.section !== 'assessment' && row.section !== 'indicators') return {};
  const verdict = valueOf(row.line.verdict);
  return verdict === undefined ? {} : {verdict};
}
