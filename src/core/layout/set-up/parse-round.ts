import {findCommunePack, findVillagePack} from '../../catalogue/packs/criteria-packs.js';
import {COMMUNE_PACKS} from '../../catalogue/packs/commune-packs.js';
import {readLabel} from '../../catalogue/words/cell-words.js';
import {VILLAGE_PACKS} from '../../catalogue/packs/village-packs.js';
import {type CalendarDate, type Instant} from '../../domain/calendar.js';
import {type CellValue} from '../../domain/cell.js';
import {readDate} from '../../reading/dates.js';
import {readInstant, readTime} from '../../reading/times.js';
import {type ReminderSettings, WAVES} from '../../domain/round.js';
import {cellAt, type CellMatrix} from '../tab/cell-matrix.js';
import {parseMachineKey} from '../../domain/machine-key.js';
import {type PersonReader} from './person-reader.js';
import {readListLabel, readYesNo, splitList, toPlainText} from './set-up-cells.js';
import {ROUND_FIELDS, ROUND_VALUE_COLUMN, type RoundFieldKey} from './set-up-columns.js';
import {type RoundDraft} from './set-up-draft.js';
import {type SetUpFindings} from './set-up-findings.js';
import {type SetUpCell} from './set-up-list.js';
import {type SetUpProblemCode} from '../../domain/set-up-problem.js';

const EARLIEST = '07:00';
const LATEST = '20:00';
const HOUR_ALONE = /^\d{1,2}$/;

/** Where the values of `Đợt báo cáo` stand now: row numbers by field, first come first. */
export function locateRoundFields(values: CellMatrix): ReadonlyMap<RoundFieldKey, number> {
  const rows = new Map<RoundFieldKey, number>();
  for (const {key} of ROUND_FIELDS) {
    const row = values.findIndex(cells => cells[0] === `round:${key}`) + 1;
    if (row > 0) rows.set(key, row);
  }
  return rows;
}

/** Reads `Đợt báo cáo`; what is wrong is noted, and stands in the round as if it had been left blank. */
export function parseRound(values: CellMatrix | undefined, person: PersonReader, findings: SetUpFindings): RoundDraft {
  const id = parseMachineKey(cellAt(values ?? [], 1, 1))?.roundId ?? '';
  if (values === undefined || id === '') findings.addProblem('tabMissing', {tab: 'round', row: 0, column: 0, key: ''});
  const at = createFieldFinder(values ?? [], findings);
  const text = (key: RoundFieldKey): string => toPlainText(at(key).value);
  const needed = (key: RoundFieldKey): string => readNeeded(at(key), findings);
  return {
    id,
    name: needed('name'),
    letter: text('letter'),
    letterDate: readDay(at('letterDate'), findings),
    grounds: text('grounds'),
    commune: needed('commune'),
    place: text('place'),
    deadline: readMoment(at('deadline'), 'deadlineUnreadable', findings),
    meetingAt: readMoment(at('meetingAt'), 'dateTimeUnreadable', findings),
    dataAsOf: readDay(at('dataAsOf'), findings),
    coordinator: needed('coordinator') === '' ? '' : person(at('coordinator')),
    chair: person(at('chair')),
    chairTitle: text('chairTitle'),
    villagePack: readPack(at('villagePack'), findVillagePack, VILLAGE_PACKS, findings),
    communePack: readPack(at('communePack'), findCommunePack, COMMUNE_PACKS, findings),
    reminders: parseReminders(at, findings),
    lockMode: readListLabel(at('lockMode'), 'lockMode', 'frame', findings) ?? 'frame',
    language: readListLabel(at('language'), 'language', 'vi', findings) ?? 'vi',
  };
}

type FieldFinder = (key: RoundFieldKey) => SetUpCell;

function createFieldFinder(values: CellMatrix, findings: SetUpFindings): FieldFinder {
  const rows = locateRoundFields(values);
  const column = ROUND_VALUE_COLUMN;
  if (values.length > 0) noteRows(values, rows, findings);
  return key => {
    const row = rows.get(key) ?? 0;
    return {value: cellAt(values, row, column), spot: {tab: 'round', row, column, key}};
  };
}

function noteRows(values: CellMatrix, rows: ReadonlyMap<RoundFieldKey, number>, findings: SetUpFindings): void {
  for (const {key} of ROUND_FIELDS) {
    if (!rows.has(key)) findings.addProblem('roundRowMissing', {tab: 'round', row: 0, column: 0, key});
    values.forEach((cells, index) => {
      const spot = {tab: 'round', row: index + 1, column: 1, key} as const;
      if (cells[0] === `round:${key}` && rows.get(key) !== index + 1) findings.addProblem('roundRowDuplicated', spot);
    });
  }
}

function readNeeded({value, spot}: SetUpCell, findings: SetUpFindings): string {
  const text = toPlainText(value);
  // A row that is missing was noted as such.
  if (text === '' && spot.row > 0) findings.addProblem('roundMissing', spot);
  return text;
}

function readDay({value, spot}: SetUpCell, findings: SetUpFindings): CalendarDate | undefined {
  const day = readDate(value, 'end');
  if (day.kind === 'blank') return undefined;
  if (day.kind === 'value' && day.note === undefined) return day.value;
  findings.addProblem('dateUnreadable', spot, toPlainText(value));
  return undefined;
}

type MomentCode = Extract<SetUpProblemCode, 'deadlineUnreadable' | 'dateTimeUnreadable'>;

function readMoment({value, spot}: SetUpCell, code: MomentCode, findings: SetUpFindings): Instant | undefined {
  const reading = readInstant(value);
  if (reading.kind === 'value' && !isWholeDay(value)) return reading.value;
  if (reading.kind !== 'blank') findings.addProblem(toMomentCode(value, code), spot, toPlainText(value));
  else if (code === 'deadlineUnreadable') readNeeded({value, spot}, findings);
  return undefined;
}

function toMomentCode(value: CellValue, code: MomentCode): SetUpProblemCode {
  const day = readDate(value, 'end');
  const isTimeMissing = day.kind === 'value' && day.note === undefined;
  return code === 'deadlineUnreadable' && isTimeMissing ? 'deadlineTimeMissing' : code;
}

// A date cell without time shows midnight; nobody means a deadline at the first second of a day.
function isWholeDay(value: CellValue): boolean {
  return typeof value === 'object' && value.at.slice(11, 19) === '00:00:00';
}

function readPack(
  {value, spot}: SetUpCell,
  find: (text: string) => {readonly id: string} | undefined,
  packs: readonly {readonly name: string}[],
  findings: SetUpFindings,
): string {
  const text = toPlainText(value);
  const id = find(text)?.id;
  if (id === undefined) findings.addProblem('notInList', spot, text, packs.map(pack => pack.name).join('; '));
  return id ?? '';
}

function parseReminders(at: FieldFinder, findings: SetUpFindings): ReminderSettings {
  const [from, to] = [readHour(at('from'), EARLIEST, findings), readHour(at('to'), LATEST, findings)];
  if (from > to) findings.addProblem('hoursReversed', at('from').spot, from, to);
  return {
    waves: readWaves(at('waves'), findings),
    from,
    to,
    onWeekends: readYesNo(at('onWeekends'), false, findings),
    holidays: readHolidays(at('holidays'), findings),
  };
}

function readHour({value, spot}: SetUpCell, whenBlank: string, findings: SetUpFindings): string {
  const text = toPlainText(value);
  const reading = readTime(HOUR_ALONE.test(text) ? `${text}:00` : value);
  if (reading.kind === 'value') return reading.value;
  if (reading.kind === 'unreadable') findings.addProblem('hourUnreadable', spot, text);
  return whenBlank;
}

function readWaves({value, spot}: SetUpCell, findings: SetUpFindings): ReminderSettings['waves'] {
  const said = splitList(value).map(text => {
    const wave = readLabel('wave', text);
    if (wave === undefined) findings.addProblem('waveUnknown', spot, text);
    return wave;
  });
  return WAVES.filter(wave => said.includes(wave));
}

function readHolidays({value, spot}: SetUpCell, findings: SetUpFindings): readonly CalendarDate[] {
  const parts: readonly CellValue[] = typeof value === 'string' ? splitList(value) : [value];
  return parts.flatMap(part => readDay({value: part, spot}, findings) ?? []);
}
