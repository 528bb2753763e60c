import {type CalendarDate, startOfDay, toCalendarDate, toMilliseconds} from '../../domain/calendar.js';
import {formatDate} from '../../reading/date-format.js';
import {formatNumber} from '../../reading/number-format.js';
import {textOf, unitOf, valueOf} from '../../report/typed-values.js';
import {remainingOf} from '../../report/work-lines.js';
import {type PartInput} from '../rows/row-texts.js';
import {headerRow, orNothing, sectionRow} from '../rows/table-rows.js';
import {numberCell, type PlannedCell, type PlannedRow, textCell} from '../rows/tab-body.js';
import {type OverdueDetail, type PlacedOverdue} from '../sections/overdue.js';

const DAY_MS = 86_400_000;

/** Plans the work and the documents that should have been finished before the day of compiling. */
export function planOverdue(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const {overdue, overdueDocuments} = details;
  const today = toCalendarDate(details.summary.compiledAt);
  const rows = [
    ...overdue.map(line => toOverdueRow(input, line, today)),
    ...overdueDocuments.map(document => toDocumentRow(input, document, today)),
  ];
  const facts = {work: overdue.length, documents: overdueDocuments.length, today: formatDate(today)};
  return [
    sectionRow('overdue', words.parts.overdue(facts)),
    headerRow('overdue', words.columns.overdue),
    ...orNothing(rows, words, 'overdue'),
  ];
}

function toOverdueRow(input: PartInput, overdue: PlacedOverdue, today: CalendarDate): PlannedRow {
  return {
    key: `overdue:${overdue.tab}:${overdue.line.key}`,
    style: 'text',
    cells: {
      main: textCell(overdue.task),
      ...lateCells(overdue.end, today),
      ...(overdue.kind === 'village' ? villageCells(input, overdue) : criterionCells(input, overdue)),
    },
    link: {unit: overdue.tab, row: overdue.line.row, column: overdue.line.task.column},
  };
}

function toDocumentRow({words, labels}: PartInput, document: OverdueDetail, today: CalendarDate): PlannedRow {
  const {criterion, criterionName, indicator, title, person, state, due, link} = document;
  return {
    key: `overdue:document:${criterion}:${link.row}`,
    style: 'text',
    cells: {
      ordinal: textCell(indicator === '' ? criterion : indicator, 'centered'),
      name: textCell(words.criterionName(criterion, criterionName)),
      main: textCell(title),
      more: textCell(person),
      text: textCell(labels.documentState[state]),
      ...lateCells(due, today),
    },
    link,
  };
}

/** The days that something is late, and when it was due. */
function lateCells(end: CalendarDate, today: CalendarDate): Readonly<Record<'note' | 'figure', PlannedCell>> {
  const late = (toMilliseconds(startOfDay(today)) - toMilliseconds(startOfDay(end))) / DAY_MS;
  return {note: numberCell(late), figure: textCell(formatDate(end), 'centered')};
}

type OverdueCells = Readonly<Record<'ordinal' | 'name' | 'more' | 'text', PlannedCell>>;

function villageCells({words}: PartInput, {entry, line}: PlacedOverdue & {kind: 'village'}): OverdueCells {
  const remaining = words.remaining(formatNumber(remainingOf(line) ?? 0), unitOf(line.unit));
  const criterion = valueOf(line.criterion);
  return {
    ordinal: textCell(criterion === undefined ? '' : words.villageOrdinal(criterion), 'centered'),
    name: textCell(entry.village.name),
    more: textCell(words.people({doer: textOf(line.doer), director: textOf(line.director)})),
    text: textCell(remaining),
  };
}

function criterionCells({words}: PartInput, {entry, line}: PlacedOverdue & {kind: 'criterion'}): OverdueCells {
  const quantity = valueOf(line.quantity);
  return {
    ordinal: textCell(valueOf(line.indicator) ?? entry.criterion.number, 'centered'),
    name: textCell(words.criterionName(entry.criterion.number, entry.criterion.name)),
    more: textCell(textOf(line.lead)),
    text: textCell(quantity === undefined ? '' : words.remaining(formatNumber(quantity), unitOf(line.unit))),
  };
}
