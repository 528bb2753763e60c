import {type CalendarDate} from '../domain/calendar.js';
import {type EntryReport, type VillageWorkLine} from '../report/entry-report.js';
import {remainingOf} from '../report/work-lines.js';
import {valueOf} from '../report/typed-values.js';
import {isMet} from '../report/verdict-meaning.js';
import {type Verdict} from '../domain/vocabulary.js';

/** What rules know besides the report. */
export interface RuleSettings {
  readonly today: CalendarDate;
  /** Village criterion numbers or indicator codes for which "not applicable" is an answer. */
  readonly notApplicable: readonly string[];
}

/** What a rule may ask about the rest of the report. */
export interface RuleContext extends RuleSettings {
  /** The verdict of every criterion or indicator of the tab; undefined where none can be read. */
  readonly verdicts: ReadonlyMap<string, Verdict | undefined>;
  /** Criteria or indicators that have a line of work which is not known to be finished. */
  readonly worked: ReadonlySet<string>;
  /** Row keys of the titled documents that are missing. */
  readonly missingDocuments: readonly string[];
}

/** Gathers once what the rules ask about the whole report. */
export function toRuleContext(report: EntryReport, settings: RuleSettings): RuleContext {
  if (report.kind === 'village') {
    const open = report.work.filter(line => !isFinished(line));
    return {
      ...settings,
      verdicts: new Map(report.assessment.map(row => [row.criterion, valueOf(row.verdict)])),
      worked: namesOf(open.map(line => valueOf(line.criterion))),
      missingDocuments: [],
    };
  }
  const missing = report.dossier.filter(
    line => line.title.reading.kind !== 'blank' && valueOf(line.state) === 'missing',
  );
  return {
    ...settings,
    verdicts: new Map(report.indicators.map(row => [row.indicator, valueOf(row.verdict)])),
    worked: namesOf(report.work.map(line => valueOf(line.indicator))),
    missingDocuments: missing.map(line => line.key),
  };
}

/** Whether nothing remains of a line's work; a quantity that nobody knows or that is below 0 does not say so. */
export function isFinished(line: VillageWorkLine): boolean {
  const remaining = remainingOf(line);
  const isDoubtful = [line.planned, line.done, line.remaining].some(cell => (valueOf(cell) ?? 0) < 0);
  return remaining !== undefined && remaining <= 0 && !isDoubtful;
}

/** Whether a criterion or indicator counts as met: `met`, or `notApplicable` where that is an answer. */
export function countsAsMet(context: RuleContext, name: string): boolean {
  return isMet(context.verdicts.get(name) ?? null, context.notApplicable.includes(name));
}

function namesOf(names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.filter(name => name !== undefined));
}
