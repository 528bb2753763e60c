import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {LAYOUT_WORDS} from '../../catalogue/words/layout-words.js';
import {formatDateTime} from '../../reading/date-format.js';
import {activeUnits} from '../../report/unit.js';
import {type UnitKey} from '../../domain/vocabulary.js';
import {type CellRole} from '../tab/cell-roles.js';
import {toCellText} from '../tab/cell-text.js';
import {describeUnit} from '../entry/entry-unit.js';
import {formatMachineKey} from '../../domain/machine-key.js';
import {BOARD_FIRST_ROW, NOTICE_CELL} from './board-places.js';
import {type BoardReading} from './parse-board.js';
import {planPlainTab} from '../tab/plain-tab.js';
import {type SetUp} from '../entry/plan-entry-tab.js';
import {formatUnitCode} from '../tab/tab-title.js';
import {type CellRule, type PlanValue, type TabPlan} from '../tab/tab-plan.js';

export const BOARD_COLUMN_KEYS = ['unit', 'submitter', 'supervisor', 'phone', 'state', 'received'] as const;

const FIRST_COLUMN = 2;
const STATE_COLUMN = FIRST_COLUMN + BOARD_COLUMN_KEYS.indexOf('state');
const RECEIVED_COLUMN = FIRST_COLUMN + BOARD_COLUMN_KEYS.indexOf('received');
const WIDTHS = [40, 200, 240, 200, 120, 360, 110];
const TITLE_HEIGHT = 32;
const SPARE_ROWS = 10;
const CHECKBOX: CellRule = {kind: 'checkbox'};

/** The board to be written: beside the tab itself, which cells link to which unit's tab. */
export interface BoardPlan extends TabPlan {
  /** For one `setRichTextValues` over column B from the first unit's row on; the shell knows the sheet ids. */
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly unit: UnitKey;
    readonly text: string;
  }[];
}

/**
 * Plans `Theo dõi`: one row per active unit, whose state mirrors the tab's state line by formula. `titles` are the tabs'
 * present titles; what people ticked and what the dispatcher wrote is taken over from the board as it was.
 */
export function planBoard(setUp: SetUp, titles: ReadonlyMap<UnitKey, string>, previous?: BoardReading): BoardPlan {
  const {language, id} = setUp.round;
  const units = activeUnits(setUp.registry);
  const rows = units.map(unit => planUnitRow(unit.key, setUp, titles.get(unit.key), previous));
  const links = units.flatMap((unit, index) =>
    titles.has(unit.key)
      ? [{row: BOARD_FIRST_ROW + index, column: FIRST_COLUMN, unit: unit.key, text: unitText(unit.key, setUp)}]
      : [],
  );
  const plan = planPlainTab({
    title: CELL_WORDS[language].tabTitles.board,
    machineKey: formatMachineKey('output:board', id),
    rowCount: BOARD_FIRST_ROW - 1 + units.length + SPARE_ROWS,
    columnCount: BOARD_COLUMN_KEYS.length + 1,
    rows: [...planHead(setUp, previous), ...rows],
    roleOf: (row, column) => roleOf(row, column, units.length),
    widths: WIDTHS,
    frozenColumns: FIRST_COLUMN,
    formulaCells: links.map(link => ({row: link.row, column: STATE_COLUMN})),
    rules: planTicks(units.length),
  });
  return {...plan, heights: [{row: 2, rows: 1, height: TITLE_HEIGHT}], links};
}

/** A formula that shows the state line of a tab, wherever that tab is moved or renamed to. */
export function formatStateMirror(title: string): string {
  return `='${title.replace(/'/g, "''")}'!$B$1`;
}

function planHead({round}: SetUp, previous: BoardReading | undefined): readonly (readonly PlanValue[])[] {
  const {boardHead, boardColumns} = CELL_WORDS[round.language];
  const words = LAYOUT_WORDS[round.language].boardHead;
  return [
    ['header:title', toCellText(`${boardHead.title}: ${round.name}`)],
    ['header:heartbeat', boardHead.heartbeat, toCellText(previous?.heartbeat ?? '')],
    ['header:deadline', words.deadline, formatDateTime(round.deadline)],
    ['header:notice', words.notice, toCellText(toNotice(previous, boardHead.linkNotice))],
    [],
    ['head:board', ...BOARD_COLUMN_KEYS.map(key => boardColumns[key])],
  ];
}

function toNotice(previous: BoardReading | undefined, asMade: string): string {
  return previous === undefined || previous.notice === '' ? asMade : previous.notice;
}

function planUnitRow(
  unit: UnitKey,
  setUp: SetUp,
  title: string | undefined,
  previous: BoardReading | undefined,
): readonly PlanValue[] {
  const {respondents, supervisor} = describeUnit(unit, setUp.registry);
  const phones = respondents.map(person => person.phone).filter(phone => phone !== '');
  const words = LAYOUT_WORDS[setUp.round.language].boardHead;
  return [
    unit,
    toCellText(unitText(unit, setUp)),
    toCellText(respondents.map(person => person.name).join('; ')),
    toCellText(supervisor?.name ?? ''),
    toCellText(phones.join('; ')),
    title === undefined ? words.noTab : formatStateMirror(title),
    previous?.rows.find(row => row.unit === unit)?.isReceived ?? false,
  ];
}

function unitText(unit: UnitKey, setUp: SetUp): string {
  const {kind, id, name} = describeUnit(unit, setUp.registry);
  return `${formatUnitCode(kind, id, setUp.round.language)} ${name}`;
}

function planTicks(units: number): TabPlan['rules'] {
  if (units === 0) return [];
  const area = {row: BOARD_FIRST_ROW, column: RECEIVED_COLUMN, rows: units, columns: 1};
  return [{area, rules: Array.from({length: units}, () => [CHECKBOX])}];
}

function roleOf(row: number, column: number, units: number): CellRole {
  if (row === 2) return column === FIRST_COLUMN ? 'title' : 'blank';
  if (row < BOARD_FIRST_ROW - 2)
    return column === FIRST_COLUMN ? 'label' : column === NOTICE_CELL.column ? 'strong' : 'blank';
  if (row === BOARD_FIRST_ROW - 2) return 'blank';
  if (row === BOARD_FIRST_ROW - 1) return 'requiredHead';
  return row < BOARD_FIRST_ROW + units ? roleOfUnit(column) : 'blank';
}

function roleOfUnit(column: number): CellRole {
  if (column === STATE_COLUMN) return 'formula';
  return column === RECEIVED_COLUMN ? 'tick' : 'fixed';
}
