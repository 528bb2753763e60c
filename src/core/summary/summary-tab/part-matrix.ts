import {formatNumber} from '../../reading/number-format.js';
import {type Village} from '../../domain/registry.js';
import {type MainWork, type VillageDetail} from '../sections/village-details.js';
import {
  formatContact,
  formatMoney,
  joinLines,
  type PartInput,
  stateText,
  verdictCell,
  villageBase,
} from '../rows/row-texts.js';
import {blankRow, numberCell, type PlannedRow, ratioCell, textCell} from '../rows/tab-body.js';
import {headerRow, partRow} from '../rows/table-rows.js';

/** Plans part 2: every active village with its verdicts in colour and word, whatever the state of its report. */
export function planMatrix(input: PartInput): readonly PlannedRow[] {
  const {words, details} = input;
  const numbers = details.registry.villageCriteria.map(({number}) => number);
  const titles = numbers.map(number => textCell(words.criterionShort(number), 'smallHeader'));
  return [
    partRow('2', words.parts.matrix(villageBase(input))),
    {...headerRow('matrix', words.columns.matrix), verdicts: titles},
    ...details.villages.map((village, index) => toRow(input, village, index + 1, numbers)),
    totalRow(input),
    blankRow(),
  ];
}

function toRow(input: PartInput, detail: VillageDetail, ordinal: number, numbers: readonly string[]): PlannedRow {
  const {row, village, supervisor, accepted, hasReport, change, link} = detail;
  const state = {state: row.state, isEdited: row.editedAfterSubmission, hasReport, accepted};
  return {
    key: `matrix:${row.village}`,
    style: 'text',
    cells: {
      ordinal: numberCell(ordinal, 'centered'),
      name: textCell(villageName(village), 'strong'),
      main: textCell(mainWorkText(input, detail)),
      more: textCell(formatContact(supervisor)),
      text: textCell(stateText(input, state, change)),
      note: ratioCell(row.met, numbers.length),
      figure: numberCell(row.remainingBudget),
    },
    verdicts: numbers.map(number => verdictCell(input, row.verdicts[number] ?? null)),
    link,
  };
}

function totalRow(input: PartInput): PlannedRow {
  const {figures} = input.details;
  return {
    key: 'matrix:total',
    style: 'total',
    cells: {
      name: textCell(input.words.totalOf(villageBase(input)), 'total'),
      note: {...numberCell(figures.villagesMeetingAll, 'totalNumber')},
      figure: numberCell(figures.remainingBudget, 'totalNumber'),
    },
    verdicts: figures.reach.map(({met}) => numberCell(met, 'totalNumber')),
  };
}

function villageName({name, cluster}: Village): string {
  return cluster === '' ? name : `${name} (${cluster})`;
}

function mainWorkText({words}: PartInput, {mainWork, workLeft}: VillageDetail): string {
  const texts = mainWork.map(work => words.mainWork(toFacts(work)));
  const others = workLeft - mainWork.length;
  return joinLines(...texts, others > 0 ? words.otherWork(others) : '');
}

function toFacts({criterion, task, remaining, unit, budget}: MainWork) {
  return {criterion, task, remaining: formatNumber(remaining), unit, budget: formatMoney(budget)};
}
