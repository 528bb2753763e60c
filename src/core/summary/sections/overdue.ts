import {type CalendarDate} from '../../domain/calendar.js';
import {type CriterionWorkLine, type VillageWorkLine} from '../../report/entry-report.js';
import {type UnitKey} from '../../domain/vocabulary.js';
import {type CriterionEntry, type Entries, isSubmitted, type VillageEntry} from '../ground/compile-input.js';
import {type DocumentDetail} from './document-details.js';
import {type Overdue, type OverdueDocument} from '../ground/summary-schema.js';
import {textOf, valueOf} from '../../report/typed-values.js';
import {hasWorkLeft} from '../../report/work-lines.js';

/** A line whose end has passed, with the line it comes from. */
export type PlacedOverdue = {readonly tab: UnitKey; readonly task: string; readonly end: CalendarDate} & (
  | {readonly kind: 'village'; readonly entry: VillageEntry; readonly line: VillageWorkLine}
  | {readonly kind: 'criterion'; readonly entry: CriterionEntry; readonly line: CriterionWorkLine}
);

/** Submitted work that should have ended before a day: village lines with work left, and every dated line of a criterion. */
export function findOverdue(entries: Entries, today: CalendarDate): readonly PlacedOverdue[] {
  const ofVillages = entries.villages.filter(isSubmitted).flatMap(toVillageLines);
  const ofCriteria = entries.criteria.filter(isSubmitted).flatMap(toCriterionLines);
  return [...ofVillages, ...ofCriteria].filter(({end}) => end < today);
}

/** An overdue line as summary.json has it. */
export function toOverdue({tab, task, end}: PlacedOverdue): Overdue {
  return {tab, task, end};
}

/** A document whose time is over. */
export type OverdueDetail = DocumentDetail & {readonly due: CalendarDate};

/** Documents that should have been made or mended before a day. */
export function findOverdueDocuments(
  documents: readonly DocumentDetail[],
  today: CalendarDate,
): readonly OverdueDetail[] {
  return documents.filter((document): document is OverdueDetail => document.due !== undefined && document.due < today);
}

/** An overdue document as summary.json has it. */
export function toOverdueDocument({link, documentKind, title, state, due}: OverdueDetail): OverdueDocument {
  return {tab: link.unit, kind: documentKind, title, state, due};
}

function toVillageLines(entry: VillageEntry): readonly PlacedOverdue[] {
  return (entry.report?.work ?? []).flatMap(line => {
    const end = valueOf(line.end);
    if (end === undefined || !hasWorkLeft(line)) return [];
    return [{kind: 'village' as const, entry, line, tab: entry.key, task: textOf(line.task), end}];
  });
}

function toCriterionLines(entry: CriterionEntry): readonly PlacedOverdue[] {
  return (entry.report?.work ?? []).flatMap(line => {
    const end = valueOf(line.due);
    if (end === undefined) return [];
    return [{kind: 'criterion' as const, entry, line, tab: entry.key, task: textOf(line.task), end}];
  });
}
