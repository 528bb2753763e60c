import {type CommandEnding, runCommand} from '../../scenarios/commands.js';
import {makeRound} from '../../scenarios/large/make-round.js';
import {planSharing} from '../../scenarios/play/plan-sharing.js';
import {findRoundCell, readSetUpGrid} from '../../scenarios/play/setup-grid.js';
import {findSheet, readCells, readTabKey, toA1} from '../../scenarios/play/sheet-reading.js';
import {Stage} from '../../scenarios/play/stage.js';
import {typeSetUp} from '../../scenarios/play/type-set-up.js';
import {type Scenario} from '../../scenarios/scenario-schema.js';
import {parseState, restoreState, restoreWorkbook, type SavedState, saveState} from '../../local-host/files/index.js';
import {readProject} from '../../local-host/host.js';
import {type HostState} from '../../local-host/runtime/state/host-state.js';
import {putValue} from '../../local-host/workbook/typing/entry.js';
import {
  type CellValue,
  type EditOutcome,
  type ExecutionRecord,
  LocalHost,
  type Person,
  type Sheet,
  type Switches,
  type Workbook,
} from '../../local-host/index.js';
import {
  labelOf,
  locateInGrid,
  type LockMode,
  type RoundFieldKey,
  SET_UP_FIRST_ROW,
  type SetUpListId,
} from '../../src/core/index.js';
import {keptRound, type SavedRound} from './kept-rounds.js';
import {type InputCell, readTab} from './read-tab.js';

export {type SavedRound} from './kept-rounds.js';
export {type InputCell} from './read-tab.js';

/** How large a round to set up, and how its tabs are locked. */
export interface BenchOptions {
  readonly villages: number;
  /** How many of the pack's criteria report; all by default. */
  readonly criteria?: number;
  readonly lockMode?: LockMode;
  /** Leaves the spreadsheet blank: nobody has set anything up. */
  readonly isBlank?: boolean;
  /** What the host does that nobody could verify; an unhurried Google by default. */
  readonly switches?: Partial<Switches>;
  /** Where the built add-on stands; `dist` by default. */
  readonly dist?: string;
}

/** What a person saw of a command, and the execution that ended it. */
export type CommandRun = CommandEnding & {readonly run: ExecutionRecord};

/** Budgets are counts: what Google's time limit would do to the largest rounds is looked at elsewhere. */
const UNHURRIED = {timeLimitColumn: 'low', clockMovesWithModelledTime: false} as const;

const NOW = '2024-06-03T08:05:00+07:00';

/**
 * A round on the local host, set up through the menu and by typing as the coordinator does, without generated tabs yet. What was
 * played before is played once for all tests and restored for each: the coordinator has just opened the file.
 */
export class RoundBench {
  readonly host: LocalHost;
  readonly scenario: Scenario;
  readonly coordinator: Person;
  readonly #stage: Stage;

  constructor(options: BenchOptions, saved = options.isBlank === true ? undefined : setUpRound(options)) {
    this.scenario = saved?.scenario ?? makeScenario(options);
    this.host = saved === undefined ? openHost(this.scenario, options) : restoreHost(saved, options);
    this.#stage = new Stage(this.host, this.scenario);
    this.coordinator = this.enter('P01');
  }

  /** A round whose tabs were made at once. */
  static made(options: BenchOptions): RoundBench {
    const saved = keptRound(`made ${JSON.stringify(options)}`, () => {
      const bench = new RoundBench(options);
      const {outcome, error} = bench.choose('generateTabs');
      if (outcome !== 'done') throw new Error(`The tabs were not made: ${error ?? outcome}`);
      return bench.save();
    });
    return new RoundBench(options, saved);
  }

  /** The round as it was when it was saved, at a Google that may behave otherwise. */
  static restore(saved: SavedRound, switches: Partial<Switches> = {}): RoundBench {
    return new RoundBench({villages: saved.scenario.villages.length, switches}, saved);
  }

  /** The round as it is now; no command may be running. */
  save(): SavedRound {
    return {scenario: this.scenario, state: saveState(stateOf(this.host))};
  }

  /** Sets the round up, which only a blank spreadsheet needs. */
  setUp(options: BenchOptions): void {
    this.choose('setUpRound');
    typeSetUp(this.#stage, 'P01');
    dropCriteria(this, options);
  }

  /** The person of the scenario, who has opened the spreadsheet. */
  enter(id: string): Person {
    return this.#stage.enter(id);
  }

  /** Chooses a command from the menu, answering in order what it or its page asks, and questions with yes. */
  choose(command: string, answers: readonly string[] = [], person = this.coordinator): CommandRun {
    const before = this.host.executions.length;
    const ending = runCommand(person, command, answers);
    const run = this.host.executions.slice(before).at(-1);
    if (run === undefined) throw new Error(`${command} did not run: ${ending.error ?? ''}`);
    return {...ending, run};
  }

  /** Uses the day's mails of the coordinator up until so many are left. */
  leaveMails(count: number): void {
    const {email} = this.coordinator;
    const left = this.host.remaining('email', email);
    if (left > count) stateOf(this.host).quotas.spend('email', email, left - count);
  }

  /** The sheet with a tab's key. */
  sheet(tab: string): Sheet {
    const sheet = findSheet(this.host.workbook, tab);
    if (sheet === undefined) throw new Error(`There is no tab ${tab}.`);
    return sheet;
  }

  /** Takes a sheet away, as its owner does. */
  deleteTab(tab: string): void {
    const gone = this.sheet(tab);
    const {workbook} = this.host;
    workbook.sheets = workbook.sheets.filter(sheet => sheet !== gone);
    workbook.protections = workbook.protections.filter(({sheetId}) => sheetId !== gone.id);
  }

  /** The keys of the entry tabs, in the order of the tabs. */
  get units(): readonly string[] {
    const keys = this.host.workbook.sheets.map(sheet => readTabKey(sheet) ?? '');
    return keys.filter(key => /^(village|criterion):/.test(key));
  }

  /** A1 notation of an input cell of an entry tab. */
  place(tab: string, rowKey: string, columnKey: string): string {
    const {row, column} = this.#locate(tab, rowKey, columnKey);
    return toA1(row, column);
  }

  /** Types into an input cell of an entry tab; the coordinator does so unless another person is named. */
  type(tab: string, [rowKey, columnKey]: readonly [string, string], text: string, by = this.coordinator): EditOutcome {
    return by.type(this.sheet(tab).name, this.place(tab, rowKey, columnKey), text);
  }

  /** Puts a value into an input cell as no edit event sees it. */
  put(tab: string, [rowKey, columnKey]: readonly [string, string], value: CellValue): void {
    const {row, column} = this.#locate(tab, rowKey, columnKey);
    putValue(this.sheet(tab), row, column, value);
  }

  /** Puts a tick as no edit event sees it. */
  putTick(tab: string, checked: boolean): void {
    const sheet = this.sheet(tab);
    const {row, column} = locateSubmit(sheet);
    putValue(sheet, row, column, checked);
  }

  /** Ticks or unticks *Nộp báo cáo*. */
  tick(tab: string, checked: boolean, by = this.coordinator): EditOutcome {
    return by.tick(this.sheet(tab).name, this.place(tab, 'header', 'submit'), checked);
  }

  /** Whether *Nộp báo cáo* is ticked. */
  isTicked(tab: string): boolean {
    const sheet = this.sheet(tab);
    const {row, column} = locateSubmit(sheet);
    return sheet.cellAt(row, column).value === true;
  }

  /** Types into a set-up list: the row is the one whose first column holds the code. */
  typeSetUp(list: SetUpListId, code: string, [columnKey, text]: readonly [string, string]): void {
    this.coordinator.type(this.sheet(`setup:${list}`).name, this.#findSetUpCell(list, code, columnKey), text);
  }

  /** Empties a cell of a set-up list. */
  clearSetUp(list: SetUpListId, code: string, columnKey: string): void {
    this.coordinator.clear(this.sheet(`setup:${list}`).name, this.#findSetUpCell(list, code, columnKey));
  }

  #findSetUpCell(list: SetUpListId, code: string, columnKey: string): string {
    const {values, columns} = readSetUpGrid(this.sheet(`setup:${list}`), list);
    const [codeColumn] = [...columns.values()];
    const index = values.findIndex((row, at) => at >= SET_UP_FIRST_ROW - 1 && row[(codeColumn ?? 0) - 1] === code);
    const column = columns.get(columnKey);
    if (index < 0 || column === undefined) throw new Error(`${list} has no ${code}, ${columnKey}.`);
    return toA1(index + 1, column);
  }

  /** Types a value of `Đợt báo cáo`. */
  typeRound(key: RoundFieldKey, text: string): void {
    const sheet = this.sheet('setup:round');
    const cell = findRoundCell(sheet, key);
    if (cell === undefined) throw new Error(`The round has no ${key}.`);
    this.coordinator.type(sheet.name, toA1(cell.row, cell.column), text);
  }

  /** Every input cell of an entry tab, the head's among them, the tick box left out. */
  inputs(tab: string): readonly InputCell[] {
    return readTab(this.sheet(tab)).inputs;
  }

  /** What stands in the input cells of all entry tabs, by tab, row key and column key. */
  inputContents(): Readonly<Record<string, string>> {
    return Object.assign({}, ...this.units.map(tab => readTab(this.sheet(tab)).contents())) as Record<string, string>;
  }

  /** Everything that stands in a workbook's cells, by sheet. */
  contents(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.host.workbook.sheets.map(sheet => [`${sheet.id} ${sheet.name}`, JSON.stringify(readCells(sheet))]),
    );
  }

  /** The text of the `Kiểm tra` cell beside a row of an entry tab. */
  mark(tab: string, rowKey: string): string {
    const sheet = this.sheet(tab);
    const rows = Array.from({length: sheet.grid.lastRow()}, (_, index) => index + 1);
    const row = rows.find(at => sheet.cellAt(at, 1).value === rowKey);
    if (row === undefined) throw new Error(`${tab} has no row ${rowKey}.`);
    return sheet.displayAt(row, 2);
  }

  #locate(tab: string, rowKey: string, columnKey: string): {readonly row: number; readonly column: number} {
    const found = locateInGrid(readTab(this.sheet(tab)).grid, rowKey, columnKey);
    if (found === undefined) throw new Error(`${tab} has no cell ${rowKey}, ${columnKey}.`);
    return found;
  }
}

/** A round of N entry tabs, as many criteria as half of them but at most twenty. */
export function benchOf(tabs: number, lockMode: LockMode = 'frame'): RoundBench {
  const criteria = Math.min(20, Math.floor(tabs / 2));
  return new RoundBench({villages: tabs - criteria, criteria, lockMode});
}

function locateSubmit(sheet: Sheet): {readonly row: number; readonly column: number} {
  const found = locateInGrid(readTab(sheet).grid, 'header', 'submit');
  if (found === undefined) throw new Error(`${sheet.name} has no tick box.`);
  return found;
}

function setUpRound(options: BenchOptions): SavedRound {
  return keptRound(`set up ${JSON.stringify(options)}`, () => {
    const bench = new RoundBench({...options, isBlank: true});
    bench.setUp(options);
    return bench.save();
  });
}

function makeScenario({villages, lockMode = 'frame'}: BenchOptions): Scenario {
  const scenario = makeRound({name: 'bench', villages, communePack: 'qd318-2022-ha-tinh', seed: 1});
  return {...scenario, round: {...scenario.round, lockMode}};
}

/** The files that ship, read once for all rounds. */
let project: ReturnType<typeof readProject> | undefined;

function openHost(scenario: Scenario, {switches, dist}: BenchOptions, workbook?: Workbook): LocalHost {
  return new LocalHost({
    files: dist === undefined ? (project ??= readProject('dist')) : readProject(dist),
    ...(workbook && {workbook}),
    ...planSharing(scenario),
    account: scenario.account,
    now: NOW,
    locale: scenario.locale,
    timeZone: scenario.timeZone,
    switches: {...UNHURRIED, ...switches},
  });
}

function restoreHost(saved: SavedRound, options: BenchOptions): LocalHost {
  const state = parsedOf(saved);
  const host = openHost(saved.scenario, options, restoreWorkbook(state.workbook));
  restoreState(stateOf(host), {...state, executions: []});
  return host;
}

const parsed = new WeakMap<SavedRound, SavedState>();

/** A round is restored many times and its state parsed once: hosts copy what they change. */
function parsedOf(saved: SavedRound): SavedState {
  const state = parsed.get(saved) ?? parseState(saved.state);
  parsed.set(saved, state);
  return state;
}

/** The state that the face of the host keeps to itself. */
function stateOf(host: LocalHost): HostState {
  return Reflect.get(host, 'state') as HostState; // a private field, known by its name
}

function dropCriteria(bench: RoundBench, {criteria}: BenchOptions): void {
  if (criteria === undefined) return;
  for (const {number} of bench.scenario.criteria.slice(criteria)) {
    bench.typeSetUp('communeCriteria', number, ['isActive', labelOf('vi', 'yesNo', 'no')]);
  }
}
