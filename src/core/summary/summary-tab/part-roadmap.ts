import {type CalendarDate, startOfDay, toCalendarDate, toMilliseconds} from '../../domain/calendar.js';
import {formatDate, formatMonth} from '../../reading/date-format.js';
import {formatNumber} from '../../reading/number-format.js';
import {type PlacedOverdue} from '../sections/overdue.js';
import {type RoadmapMonth} from '../sections/month-roadmap.js';
import {textOf, unitOf, valueOf} from '../../report/typed-values.js';
import {remainingOf} from '../../report/work-lines.js';
import {type PartInput} from '../rows/row-texts.js';
import {headerRow, orNothing, sectionRow} from '../rows/table-rows.js';
import {numberCell, type PlannedCell, type PlannedRow, textCell} from '../rows/tab-body.js';
import {moneyTotalRow, onlySource, tasksOf, villagesOf} from '../rows/work-cells.js';

const DAY_MS = 86_400_000;

/** Plans the roadmap of the open work by the month of its end. */
export function planRoadmapRows(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const rows = details.roadmap.map(month => toMonthRow(input, month));
  const total = moneyTotalRow(input, 'roadmap', details.figures.remainingBudget);
  return [
    sectionRow('roadmap', words.parts.roadmap),
    headerRow('roadmap', words.columns.roadmap),
    ...orNothing(rows.length === 0 ? [] : [...rows, total], words, 'roadmap'),
  ];
}

/** Plans the lines that should have ended before the day of compiling. */
export function planOverdue(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const today = toCalendarDate(details.summary.compiledAt);
  const rows = details.overdue.map(line => toOverdueRow(input, line, today));
  return [
    sectionRow('overdue', words.parts.overdue(rows.length, formatDate(today))),
    headerRow('overdue', words.columns.overdue),
    ...orNothing(rows, words, 'overdue'),
  ];
}

function toMonthRow(input: PartInput, {month, lines, budget}: RoadmapMonth): PlannedRow {
  return {
    key: `roadmap:${month ?? ''}`,
    style: 'text',
    cells: {
      name: textCell(month === undefined ? input.words.noDate : formatMonth(`${month}-01`), 'strong'),
      main: textCell(villagesOf(input, lines)),
      more: textCell(tasksOf(input, lines)),
      note: numberCell(lines.length),
      figure: numberCell(budget),
    },
    ...onlySource(lines),
  };
}

function toOverdueRow(input: PartInput, overdue: PlacedOverdue, today: CalendarDate): PlannedRow {
  const late = (toMilliseconds(startOfDay(today)) - toMilliseconds(startOfDay(overdue.end))) / DAY_MS;
  return {
    key: `overdue:${overdue.tab}:${overdue.line.key}`,
    style: 'text',
    cells: {
      main: textCell(overdue.task),
      note: numberCell(late),
      figure: textCell(formatDate(overdue.end), 'centered'),
      ...(overdue.kind === 'village' ? villageCells(input, overdue) : criterionCells(input, overdue)),
    },
    link: {unit: overdue.tab, row: overdue.line.row, column: overdue.line.task.column},
  };
}

type OverdueCells = Readonly<Record<'ordinal' | 'name' | 'more' | 'text', PlannedCell>>;

function villageCells({words}: PartInput, {entry, line}: PlacedOverdue & {kind: 'village'}): OverdueCells {
  const remaining = words.remaining(formatNumber(remainingOf(line) ?? 0), unitOf(line.unit));
  return {
    ordinal: textCell(valueOf(line.criterion) ?? '', 'centered'),
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
