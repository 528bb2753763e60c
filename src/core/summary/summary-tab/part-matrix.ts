import {formatNumber} from '../../reading/number-format.js';
import {type Village} from '../../domain/registry.js';
import {type MainWork, type VillageDetail} from '../sections/village-details.js';
import {isMet} from '../../report/verdict-meaning.js';
import {sumRounded} from '../../report/work-lines.js';
import {
  figureCell,
  formatContact,
  formatMoney,
  joinLines,
  listNames,
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
  const titles = numbers.map(number => textCell(words.villageCriterionShort(number), 'smallHeader'));
  return [
    partRow('2', words.parts.matrix(villageBase(input))),
    {...headerRow('matrix', words.columns.matrix), verdicts: titles},
    ...details.villages.map((village, index) => toRow(input, village, index + 1, numbers)),
    totalRow(input),
    ...openRows(input),
    blankRow(),
  ];
}

function toRow(input: PartInput, detail: VillageDetail, ordinal: number, numbers: readonly string[]): PlannedRow {
  const {row, village, supervisor, accepted, submitter, extendedUntil, hasReport, change, link} = detail;
  const state = {state: row.state, isEdited: row.editedAfterSubmission, hasReport, accepted, submitter, extendedUntil};
  return {
    key: `matrix:${row.village}`,
    style: 'text',
    cells: {
      ordinal: numberCell(ordinal, 'centered'),
      name: textCell(villageName(village), 'strong'),
      main: textCell(mainWorkText(input, detail)),
      more: textCell(formatContact(supervisor)),
      text: textCell(stateText(input, state, change)),
      note: figureCell(input, detail, ratioCell(row.met, numbers.length)),
      figure: figureCell(input, detail, numberCell(row.remainingBudget)),
    },
    verdicts: numbers.map(number => verdictCell(input, row.verdicts[number] ?? null)),
    link,
  };
}

function totalRow(input: PartInput): PlannedRow {
  const {words, details} = input;
  const {figures} = details;
  const submitted = details.villages.filter(({worth}) => worth === 'submitted');
  return {
    key: 'matrix:total',
    style: 'total',
    cells: {
      name: textCell(words.totalOf(villageBase(input)), 'total'),
      text: textCell(words.meetingAll(figures.villagesMeetingAll, figures.villageCriteria), 'total'),
      note: ratioCell(sumMet(submitted), submitted.length * figures.villageCriteria, 'totalNumber'),
      figure: numberCell(figures.remainingBudget, 'totalNumber'),
    },
    verdicts: figures.reach.map(({met}) => numberCell(met, 'totalNumber')),
  };
}

/** What stands in the columns and not in the total: figures of reports that were begun and are not in. */
function openRows({words, details}: PartInput): readonly PlannedRow[] {
  const open = details.villages.filter(({worth}) => worth === 'open');
  const {villageCriteria} = details.registry;
  if (open.length === 0) return [];
  const names = open.map(({village}) => village.name);
  return [
    {
      key: 'matrix:open',
      style: 'openText',
      cells: {
        name: textCell(words.notCounted.villages(listNames(words, names, 'villages')), 'openText'),
        note: ratioCell(sumMet(open), open.length * villageCriteria.length, 'openNumber'),
        figure: numberCell(sumRounded(open.map(({row}) => row.remainingBudget)), 'openNumber'),
      },
      verdicts: villageCriteria.map(({number, allowsNotApplicable}) => {
        const met = open.filter(({row}) => isMet(row.verdicts[number] ?? null, allowsNotApplicable));
        return numberCell(met.length, 'openNumber');
      }),
    },
  ];
}

function sumMet(villages: readonly VillageDetail[]): number {
  return villages.reduce((sum, {row}) => sum + row.met, 0);
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
