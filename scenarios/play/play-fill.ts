import {type EditOutcome, type Person, type Sheet} from '../../local-host/index.js';
import {type FillEntry} from '../schema/timeline-schema.js';
import {findTrouble} from './edit-outcome.js';
import {type FillStep, planFill} from './fill-plan.js';
import {openTab} from './open-tab.js';
import {toA1} from './sheet-reading.js';
import {type Stage} from './stage.js';

type RowStep = Extract<FillStep, {kind: 'row'}>;
type Trouble = NonNullable<ReturnType<typeof findTrouble>>;

/** Types what a `fill` says, row by row; a row that is refused or finds no room is an event of its own. */
export function playFill(stage: Stage, entry: FillEntry): void {
  const person = stage.enter(entry.as);
  const event = {actor: entry.as, edit: 'fill', tab: entry.tab} as const;
  const tab = openTab(stage.host.workbook, entry.tab);
  if (tab.kind === 'trouble') {
    stage.record({...event, outcome: tab.outcome, error: tab.error});
    return;
  }
  const troubles = planFill(tab, entry).map(step => {
    const trouble = playStep(person, tab.sheet, step, entry.by ?? 'row');
    if (trouble) stage.record({...event, row: nameStep(step), ...trouble});
    return trouble;
  });
  const isAllLost = troubles.length > 0 && troubles.every(trouble => trouble !== undefined);
  if (!isAllLost) stage.record({...event, outcome: 'done'});
}

function playStep(person: Person, sheet: Sheet, step: FillStep, by: 'row' | 'cell'): Trouble | undefined {
  switch (step.kind) {
    case 'noRow':
      return {outcome: 'refused', error: `The tab has no row ${step.key}.`};
    case 'noRoom':
      return {outcome: 'refused', error: `All ${step.capacity} rows of the section are taken.`};
    case 'row':
      return by === 'row' ? pasteRow(person, sheet, step) : typeCells(person, sheet, step);
  }
}

function pasteRow(person: Person, sheet: Sheet, {row, cells}: RowStep): Trouble | undefined {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const texts = new Map(cells.map(cell => [cell.column, cell.text]));
  const width = last.column - first.column + 1;
  const block = Array.from({length: width}, (_, index) => texts.get(first.column + index) ?? null);
  return findTrouble(person.paste(sheet.name, toA1(row, first.column), [block]));
}

function typeCells(person: Person, sheet: Sheet, {row, cells}: RowStep): Trouble | undefined {
  const troubles = cells.map(cell => findTrouble(typeCell(person, sheet, toA1(row, cell.column), cell.text)));
  return troubles.find(trouble => trouble !== undefined);
}

/** Types into a cell; nothing to type means pressing Delete. */
export function typeCell(person: Person, sheet: Sheet, a1: string, text: string): EditOutcome {
  return text === '' ? person.clear(sheet.name, a1) : person.type(sheet.name, a1, text);
}

function nameStep(step: FillStep): string {
  return step.kind === 'noRoom' ? step.section : step.key;
}
