import {parseArea} from '../../workbook/geometry/a1-notation.js';
import {type Area} from '../../workbook/geometry/area.js';
import {type Cell, type CellValue} from '../../workbook/cell/cell.js';
import {isEditor} from '../../workbook/structure/edit-rights.js';
import {clearArea, enterText, pasteBlock, putCells, tickBox, type Outcome} from '../../workbook/people/people-edits.js';
import {changeStructure, changeTypeOf, type StructureChange} from '../../workbook/people/people-structure.js';
import {type Sheet} from '../../workbook/model/workbook.js';
import {type Entry} from '../execution/service-context.js';
import {
  type PersonView,
  type AlertAnswer,
  type Asker,
  type MenuNode,
  type MenuTree,
  type PersonState,
  type PromptAnswer,
  type ShownDialog,
  type ShownToast,
} from '../state/person-state.js';
import {type EntryKind, type ExecutionRecord} from '../state/execution-record.js';
import {HostError} from '../../ground/host-error.js';
import {type RunningHost} from '../execution/running-host.js';
import {callFromPage, type RpcOutcome} from './rpc.js';
import {runExecution} from '../execution/run-execution.js';
import {fireChange, fireEdit, fireOpen} from './triggers.js';

/** What came of a person's edit; a refused one changed nothing and fired nothing. */
export type EditOutcome =
  {readonly kind: 'stored'; readonly execution?: ExecutionRecord} | {readonly kind: 'refused'; readonly reason: string};

/** Somebody at the spreadsheet: what they do, and what the script shows them. */
export class Person {
  constructor(
    private readonly state: RunningHost,
    private readonly own: PersonState,
  ) {}

  /** '' for a blank identity. */
  get email(): string {
    return this.own.email;
  }

  /** The answers to the alerts and prompts of the next executions, in their order. */
  get answers(): (AlertAnswer | PromptAnswer)[] {
    return this.own.answers;
  }

  set answers(answers: (AlertAnswer | PromptAnswer)[]) {
    this.own.answers = answers;
  }

  /** Lets somebody answer alerts and prompts as they come, instead of the queued answers; undefined ends it. */
  answerWith(asker: Asker | undefined): void {
    this.own.asker = asker;
  }

  /** The id of the sheet in front, and the selected range in A1 notation, as far as known. */
  get view(): Readonly<PersonView> {
    return this.own.view;
  }

  /** Brings a sheet and a range of it in front, as a click there does. */
  look(sheetId: number, range: string): void {
    this.own.view.activeSheetId = sheetId;
    this.own.view.activeRange = range;
    this.own.view.currentCell = undefined;
  }

  /** What a script has brought in front since this was last asked, if it has. */
  takeLead(): Readonly<PersonView> | undefined {
    const {isLed} = this.own.view;
    this.own.view.isLed = false;
    return isLed ? this.own.view : undefined;
  }

  /** Closes the sidebar. */
  closeSidebar(): void {
    this.own.sidebar = undefined;
  }

  /** Everything that was shown: alerts, prompts, dialogs, sidebars. */
  get dialogs(): readonly ShownDialog[] {
    return this.own.dialogs;
  }

  get toasts(): readonly ShownToast[] {
    return this.own.toasts;
  }

  /** The sidebar that is open. */
  get sidebar(): ShownDialog | undefined {
    return this.own.sidebar;
  }

  /** The menus that the script has added since the person opened the spreadsheet. */
  menu(): MenuTree {
    return this.own.menus;
  }

  /** Opens the spreadsheet: menus and pages of an earlier visit are gone, the simple `onOpen` runs. */
  open(): ExecutionRecord {
    if (!isEditor(this.state.workbook, this.own.email)) {
      throw new HostError(`${this.own.email} may not edit the spreadsheet, so no simple trigger runs.`);
    }
    if (this.own.isAnonymous && !this.state.switches.anonymousEditorsFireTriggers)
      throw new HostError('Somebody without an account fires no trigger.');
    this.own.menus = [];
    this.own.sidebar = undefined;
    const record = fireOpen(this.state, this.own);
    if (record === undefined) throw new HostError('The script declares no onOpen.');
    return record;
  }

  /** Installs the add-on in the document: `onInstall` runs with full authorization, and the add-on is enabled. */
  install(): ExecutionRecord {
    return this.run('onInstall', 'simpleTrigger', ({realm}) => [
      realm.object({authMode: realm.enumValue('AuthMode', 'FULL')}),
    ]);
  }

  /** Chooses a menu item by the labels on the way to it, the menu's first. */
  choose(...labels: string[]): ExecutionRecord {
    const item = findItem(this.own.menus, labels);
    return this.run(item.functionName, 'menu');
  }

  /** Runs a function by its name, as the script editor does. */
  run(
    functionName: string,
    kind: EntryKind = 'run',
    makeArguments: Entry['makeArguments'] = () => [],
  ): ExecutionRecord {
    this.state.isEnabled = true;
    return runExecution(this.state, {
      functionName,
      kind,
      eventType: kind === 'simpleTrigger' ? functionName : '',
      identity: {activeUser: this.own.email, effectiveUser: this.own.email},
      authMode: 'FULL',
      person: this.own,
      hasUi: true,
      makeArguments,
    });
  }

  /** Withholds consent to scopes of the manifest ('script.send_mail'), as people can one by one since 2024. */
  deny(...scopes: string[]): void {
    const named = scopes.map(scope => `https://www.googleapis.com/auth/${scope}`);
    this.state.denials.set(this.own.email.toLowerCase(), new Set(named));
  }

  /** Consents to everything the manifest asks for; nobody needs to who has not withheld anything. */
  consent(): void {
    this.state.denials.delete(this.own.email.toLowerCase());
  }

  /** Calls a function from the page that is open, as `google.script.run` does. */
  call(functionName: string, ...args: unknown[]): RpcOutcome {
    return callFromPage(this.state, this.own, functionName, args);
  }

  /** Types a text into a cell. */
  type(sheetName: string, a1: string, text: string): EditOutcome {
    const {sheet, area} = this.cellAt(sheetName, a1);
    return this.edit(sheet, area, {isTyped: true}, () =>
      enterText(sheet, area.row, area.column, {text, ...this.editor()}),
    );
  }

  /** Pastes a block of texts with its upper left corner in a cell; null leaves a cell alone. */
  paste(sheetName: string, a1: string, rows: readonly (readonly (string | null)[])[]): EditOutcome {
    const {sheet, area} = this.cellAt(sheetName, a1);
    const block = {...area, rows: rows.length, columns: Math.max(...rows.map(row => row.length))};
    return this.edit(sheet, block, {isTyped: false}, () => pasteBlock(sheet, area, rows, this.editor()));
  }

  /** Ticks or unticks a tick box. */
  tick(sheetName: string, a1: string, checked: boolean): EditOutcome {
    const {sheet, area} = this.cellAt(sheetName, a1);
    const tick = {checked, user: this.own.email};
    return this.edit(sheet, area, {isTyped: true}, () => tickBox(sheet, area.row, area.column, tick));
  }

  /** Puts whole cells: what the fill handle, a paste within the workbook and undo do; null leaves a cell alone. */
  put(sheetName: string, a1: string, rows: readonly (readonly (Cell | null)[])[]): EditOutcome {
    const {sheet, area} = this.cellAt(sheetName, a1);
    const block = {...area, rows: rows.length, columns: Math.max(...rows.map(row => row.length))};
    return this.edit(sheet, block, {isTyped: true}, () => putCells(sheet, area, rows, this.email));
  }

  /** Changes sheets, rows or columns; change triggers are told of it, `onEdit` is not. */
  restructure(change: StructureChange): EditOutcome {
    const outcome = changeStructure(this.state.workbook, this.email, change);
    if (outcome.kind === 'refused') return outcome;
    const execution = fireChange(this.state, this.own, changeTypeOf(change));
    return execution === undefined ? {kind: 'stored'} : {kind: 'stored', execution};
  }

  /** Empties cells with the Delete key. */
  clear(sheetName: string, a1: string): EditOutcome {
    const {sheet, area} = this.areaAt(sheetName, a1);
    return this.edit(sheet, area, {isTyped: true}, () => clearArea(sheet, area, this.own.email));
  }

  private edit(sheet: Sheet, area: Area, {isTyped}: {isTyped: boolean}, change: () => Outcome): EditOutcome {
    const isSingle = isTyped && area.rows === 1 && area.columns === 1;
    const read = (): CellValue => sheet.valueAt(area.row, area.column);
    const before = isSingle ? read() : '';
    const outcome = change();
    if (outcome.kind === 'refused') return outcome;
    this.own.view.activeSheetId = sheet.id;
    const single = isSingle ? {before, after: read()} : undefined;
    const execution = fireEdit(this.state, this.own, {block: {sheetId: sheet.id, ...area}, single});
    return execution === undefined ? {kind: 'stored'} : {kind: 'stored', execution};
  }

  private editor(): {user: string; now: number} {
    return {user: this.own.email, now: this.state.clock.ms};
  }

  private cellAt(sheetName: string, a1: string): {sheet: Sheet; area: Area} {
    const found = this.areaAt(sheetName, a1);
    if (found.area.rows === 1 && found.area.columns === 1) return found;
    throw new HostError(`"${a1}" is not one cell.`);
  }

  private areaAt(sheetName: string, a1: string): {sheet: Sheet; area: Area} {
    const sheet = this.state.workbook.sheetByName(sheetName);
    if (sheet === undefined) throw new HostError(`There is no sheet "${sheetName}".`);
    const area = parseArea(a1, sheet);
    if (area === undefined) throw new HostError(`"${a1}" is not A1 notation.`);
    return {sheet, area};
  }
}

function findItem(menus: MenuTree, labels: readonly string[]): MenuNode & {kind: 'item'} {
  let nodes: readonly MenuNode[] = menus;
  for (const [index, label] of labels.entries()) {
    const node = nodes.find(one => one.kind !== 'separator' && one.label === label);
    if (node === undefined || node.kind === 'separator') break;
    const isLast = index === labels.length - 1;
    if (isLast && node.kind === 'item') return node;
    nodes = node.kind === 'menu' ? node.items : [];
  }
  throw new HostError(`There is no menu item "${labels.join(' › ')}".`);
}
