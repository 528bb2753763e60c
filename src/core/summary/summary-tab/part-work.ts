import {toRemainingWork, type WorkGroup} from '../sections/remaining-work.js';
import {type MoneyRow} from '../sections/money-by-resource.js';
import {budgetOf, sumRounded} from '../../report/work-lines.js';
import {planOverdue} from './part-overdue.js';
import {planRoadmapRows} from './part-roadmap.js';
import {formatMoney, type PartInput, villageBase, villageCriterionName} from '../rows/row-texts.js';
import {headerRow, orNothing, partRow, sectionRow} from '../rows/table-rows.js';
import {blankRow, numberCell, type PlannedRow, textCell} from '../rows/tab-body.js';
import {moneyTotalRow, onlySource, tasksOf, villagesOf} from '../rows/work-cells.js';

/** Plans part 5: work left by criterion and unit, money by resource, roadmap by month, overdue lines. */
export function planWork(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  return [
    partRow('5', words.parts.work(villageBase(input))),
    sectionRow('work', workTitle(input)),
    headerRow('work', words.columns.work),
    ...orNothing(planWorkRows(input), words, 'work'),
    sectionRow('money', words.parts.money(details.openWork.length)),
    headerRow('money', words.columns.money),
    ...orNothing(planMoneyRows(input), words, 'money'),
    ...planRoadmapRows(input),
    ...planOverdue(input),
    blankRow(),
  ];
}

function workTitle({words, details}: PartInput): string {
  const counted = new Set(details.workGroups.flatMap(({lines}) => lines));
  const leftOut = details.openWork.filter(placed => !counted.has(placed));
  const money = sumRounded(leftOut.map(({line}) => budgetOf(line)));
  return words.parts.workByUnit({leftOut: leftOut.length, money: formatMoney(money)});
}

function planWorkRows(input: PartInput): readonly PlannedRow[] {
  const rows = input.details.workGroups.map(group => toWorkRow(input, group));
  const total = sumRounded(input.details.summary.remainingWork.map(({budget}) => budget));
  return rows.length === 0 ? [] : [...rows, moneyTotalRow(input, 'work', total)];
}

function toWorkRow(input: PartInput, group: WorkGroup): PlannedRow {
  const {criterion, unit, quantity, budget} = toRemainingWork(group);
  return {
    key: `work:${criterion}:${unit}`,
    style: 'text',
    cells: {
      ordinal: textCell(criterion, 'centered'),
      name: textCell(villageCriterionName(input, criterion)),
      main: textCell(villagesOf(input, group.lines)),
      more: textCell(tasksOf(input, group.lines)),
      text: textCell(unit, 'centered'),
      note: numberCell(quantity),
      figure: numberCell(budget),
    },
    ...onlySource(group.lines),
  };
}

function planMoneyRows(input: PartInput): readonly PlannedRow[] {
  const {money, figures} = input.details;
  if (money.length === 0) return [];
  return [...money.map(row => toMoneyRow(input, row)), moneyTotalRow(input, 'money', figures.remainingBudget)];
}

function toMoneyRow(input: PartInput, row: MoneyRow): PlannedRow {
  const {words} = input;
  const isMoney = row.measure === 'million';
  const measures = {million: words.money.million, workday: words.money.workday, other: row.unit};
  return {
    key: `money:${row.kind}:${row.source}:${row.measure}:${row.unit}`,
    style: 'text',
    cells: {
      name: textCell(row.kind === 'source' ? row.source : words.money[row.kind]),
      main: textCell(villagesOf(input, row.lines)),
      more: textCell(tasksOf(input, row.lines)),
      text: textCell(measures[row.measure], 'centered'),
      ...(isMoney ? {figure: numberCell(row.amount)} : {note: numberCell(row.amount)}),
    },
    ...onlySource(row.lines),
  };
}
