import {formatMonth} from '../../reading/date-format.js';
import {type RoadmapMonth} from '../sections/month-roadmap.js';
import {type PartInput} from '../rows/row-texts.js';
import {headerRow, orNothing, sectionRow} from '../rows/table-rows.js';
import {numberCell, type PlannedRow, textCell} from '../rows/tab-body.js';
import {moneyTotalRow, onlySource, tasksOf, villagesOf} from '../rows/work-cells.js';

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
