import {type AuthModeName} from '../state/execution-record.js';
import {type CallKind} from '../state/latency.js';
import {type MenuNode, type PersonView} from '../state/person-state.js';
import {type Workbook} from '../../workbook/model/workbook.js';
import {type Realm} from '../realm/realm-types.js';
import {type Switches} from '../state/switches.js';

/** Who is at the keyboard and whose rights count, as e-mail addresses; '' is an account without a visible identity. */
export interface Identity {
  /** The person who acts. What `Session` shows of them is decided there. */
  readonly activeUser: string;
  /** The account whose rights apply: the acting person, or the creator of an installable trigger. */
  readonly effectiveUser: string;
}

/** What every service is given: one per execution. */
export interface ExecutionContext {
  readonly workbook: Workbook;
  /** The virtual clock, in milliseconds since 1970. */
  readonly now: () => number;
  readonly identity: Identity;
  readonly authMode: AuthModeName;
  readonly switches: Switches;
  readonly realm: Realm;
  readonly view: PersonView;
  /** Whether `SpreadsheetApp.getActive()` gives the spreadsheet; it gives null otherwise. */
  readonly hasActiveSpreadsheet: boolean;
  /**
   * The one gate: counts, models latency, injects faults, lets the scheduler switch, commits deferred writes before
   * whatever needs them, then runs the body. A call made from inside a body is part of it and is not counted again.
   */
  call<T>(member: string, kind: CallKind, cells: number, body: () => T): T;
  /** Queues a write until the next read, structure call, flush or the end; what it throws surfaces there. */
  defer(commit: () => void): void;
  /** The `Ui` object, or the refusal of contexts without one. */
  getUi(): object;
  /** Puts a menu into the acting person's menu bar, in place of one with its label; without items it goes. */
  putMenu(label: string, items: readonly MenuNode[] | undefined): void;
  /** Shows a toast to the acting person. */
  toast(message: string, title: string, seconds: number): void;
}

/**
 * What the spreadsheet services give the runtime: the global, and the objects that events carry.
 * `createSpreadsheetServices(context)` in services/spreadsheet/spreadsheet-services.ts makes them, once per execution.
 */
export interface SpreadsheetServices {
  /** The global `SpreadsheetApp`. */
  readonly spreadsheetApp: object;
  /** The bound `Spreadsheet`, for `e.source`. */
  readonly spreadsheet: object;
  /** A `Range` for `e.range`, with the fields rowStart, rowEnd, columnStart, columnEnd; 1-based. */
  range(block: SheetBlock): object;
}

/** A block of cells on one sheet, 1-based. */
export interface SheetBlock {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
