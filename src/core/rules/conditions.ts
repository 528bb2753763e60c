import {type Cell} from '../domain/cell.js';
import {isNone} from '../reading/text.js';
import {valueOf} from '../report/typed-values.js';
import {isNotMet} from '../report/verdict-meaning.js';
import {type ReportRow} from './report-rows.js';
import {type Condition} from './rule.js';
import {isFinished} from './rule-context.js';

/** Whether a blank cell of a row is a gap. A row of another kind than the condition speaks of never is. */
export const CONDITIONS: Readonly<Record<Condition, (row: ReportRow) => boolean>> = {
  always: () => true,
  notMet: row => row.section === 'assessment' && isNotMet(valueOf(row.line.verdict) ?? null),
  obstacleNamed: row => row.section === 'assessment' && CONDITIONS.notMet(row) && !saysNone(row.line.obstacles),
  remainingUnknown: row => row.section === 'villageWork' && (isBlank(row.line.planned) || isBlank(row.line.done)),
  unfinished: row => row.section === 'villageWork' && !isFinished(row.line),
  titled: row => row.section === 'dossier' && !isBlank(row.line.title),
  toMend: row => row.section === 'dossier' && CONDITIONS.titled(row) && isToMend(valueOf(row.line.state)),
  sectorNamed: row => row.section === 'criterionWork' && namesSomething(row.line.sectors),
};

/** Whether nothing is typed in a cell. */
export function isBlank(cell: Cell<unknown>): boolean {
  return cell.reading.kind === 'blank';
}

function isToMend(state: string | undefined): boolean {
  return state === 'missing' || state === 'incomplete';
}

function saysNone(cell: Cell<string>): boolean {
  return isNone(valueOf(cell) ?? '');
}

function namesSomething(cell: Cell<string>): boolean {
  return cell.reading.kind === 'value' && !isNone(cell.reading.value);
}
