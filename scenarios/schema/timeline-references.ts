import {toMilliseconds} from '../../src/core/index.js';
import {type ReferenceBook} from './references.js';
import {type ScenarioHead} from './round-schema.js';
import {type PathPart} from './schema-problem.js';
import {
  AssessmentFillSchema,
  CriterionWorkFillSchema,
  DossierFillSchema,
  type FillEntry,
  IndicatorFillSchema,
  type TimelineEntry,
  type TypeEntry,
  VillageWorkFillSchema,
} from './timeline-schema.js';

const HEADER_COLUMNS = ['submitter', 'reason', 'submit'];

/** The columns that `type` may name, by kind of tab and kind of row. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  village: {
    header: HEADER_COLUMNS,
    assessment: Object.keys(AssessmentFillSchema.shape),
    work: Object.keys(VillageWorkFillSchema.shape),
  },
  criterion: {
    header: HEADER_COLUMNS,
    indicator: Object.keys(IndicatorFillSchema.shape),
    dossier: Object.keys(DossierFillSchema.shape),
    work: Object.keys(CriterionWorkFillSchema.shape),
  },
};

/** Checks that entries stand in order of time within the run, and that everybody and everything they name is there. */
export function checkTimelineReferences(
  head: ScenarioHead,
  timeline: readonly TimelineEntry[],
  book: ReferenceBook,
): void {
  checkTimes(head, timeline, book);
  timeline.forEach((entry, index) => {
    const path = ['timeline', index];
    book.checkPerson([...path, 'as'], entry.as);
    if (!('tab' in entry) || entry.tab === undefined || !book.checkTab([...path, 'tab'], entry.tab)) return;
    if (entry.do === 'fill') checkFill(path, entry, book);
    if (entry.do === 'type') checkType(path, entry, book);
  });
}

function checkTimes(head: ScenarioHead, timeline: readonly TimelineEntry[], book: ReferenceBook): void {
  let previous = toMilliseconds(head.startAt);
  timeline.forEach(({at}, index) => {
    const now = toMilliseconds(at);
    const path = ['timeline', index, 'at'];
    if (now < previous) book.report(path, index === 0 ? 'is before startAt' : 'is before the entry above');
    if (now > toMilliseconds(head.endAt)) book.report(path, 'is after endAt');
    previous = Math.max(previous, now);
  });
}

function checkFill(path: readonly PathPart[], entry: FillEntry, book: ReferenceBook): void {
  const criterion = entry.tab.slice(entry.tab.indexOf(':') + 1);
  if ('assessment' in entry) {
    for (const number of Object.keys(entry.assessment ?? {})) {
      book.checkVillageCriterion([...path, 'assessment', number], number);
    }
  }
  if ('indicators' in entry) {
    for (const code of Object.keys(entry.indicators ?? {})) {
      book.checkIndicator([...path, 'indicators', code], code, criterion);
    }
  }
  checkLines(path, entry, book);
}

function checkLines(path: readonly PathPart[], entry: FillEntry, book: ReferenceBook): void {
  const criterion = entry.tab.slice(entry.tab.indexOf(':') + 1);
  entry.work?.forEach((line, index) => {
    const linePath = [...path, 'work', index];
    if ('criterion' in line && line.criterion) {
      book.checkVillageCriterion([...linePath, 'criterion'], line.criterion);
    }
    if ('indicator' in line && line.indicator)
      book.checkIndicator([...linePath, 'indicator'], line.indicator, criterion);
  });
  if (!('dossier' in entry)) return;
  entry.dossier?.forEach((line, index) => {
    if (line.indicator) book.checkIndicator([...path, 'dossier', index, 'indicator'], line.indicator, criterion);
  });
}

function checkType(path: readonly PathPart[], entry: TypeEntry, book: ReferenceBook): void {
  const [tabKind = '', tabId = ''] = splitAtColon(entry.tab);
  const [rowKind = '', rowId = ''] = splitAtColon(entry.row);
  const columns = COLUMNS[tabKind]?.[rowKind];
  if (columns === undefined) {
    book.report([...path, 'row'], `a ${tabKind} tab has no row ${JSON.stringify(entry.row)}`);
    return;
  }
  if (rowKind === 'assessment') book.checkVillageCriterion([...path, 'row'], rowId);
  if (rowKind === 'indicator') book.checkIndicator([...path, 'row'], rowId, tabId);
  if (!columns.includes(entry.column)) {
    book.report([...path, 'column'], `row ${JSON.stringify(entry.row)} has only the columns ${columns.join(', ')}`);
  }
}

function splitAtColon(text: string): readonly string[] {
  const index = text.indexOf(':');
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
