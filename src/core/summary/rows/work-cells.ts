import {type PlacedWork} from '../sections/remaining-work.js';
import {type SourceLink} from '../ground/source-link.js';
import {textOf} from '../../report/typed-values.js';
import {listNames, type PartInput, villageBase} from './row-texts.js';
import {numberCell, type PlannedRow, textCell} from './tab-body.js';

const MOST_TASKS = 3;

/** The names of the villages of some lines, each once. */
export function villagesOf({words}: PartInput, lines: readonly PlacedWork[]): string {
  return listNames(words, [...new Set(lines.map(({entry}) => entry.village.name))], 'villages');
}

/** The tasks of some lines, each once. */
export function tasksOf({words}: PartInput, lines: readonly PlacedWork[]): string {
  const tasks = lines.map(({line}) => textOf(line.task)).filter(task => task !== '');
  return listNames(words, [...new Set(tasks)], 'works', MOST_TASKS);
}

/** The line that a sum comes from, where it comes from one line only. */
export function onlySource(lines: readonly PlacedWork[]): {readonly link?: SourceLink} {
  const [first, ...others] = lines;
  if (first === undefined || others.length > 0) return {};
  return {link: {unit: first.entry.key, row: first.line.row, column: first.line.task.column}};
}

/** The row that adds up the money of a table. */
export function moneyTotalRow(input: PartInput, key: string, amount: number): PlannedRow {
  return {
    key: `${key}:total`,
    style: 'total',
    cells: {
      name: textCell(input.words.totalOf(villageBase(input)), 'total'),
      figure: numberCell(amount, 'totalNumber'),
    },
  };
}
