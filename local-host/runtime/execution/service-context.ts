import {type ExecutionContext, type Identity} from './execution-context.js';
import {type AuthModeName, type EntryKind, type LogLine} from '../state/execution-record.js';
import {type PersonState} from '../state/person-state.js';
import {type HostState} from '../state/host-state.js';

/** What the services of this folder are given beyond what the spreadsheet services need. */
export interface ServiceContext extends ExecutionContext {
  readonly id: number;
  readonly state: HostState;
  readonly entry: Entry;
  /** Scopes of which the effective user has withheld consent. */
  readonly deniedScopes: ReadonlySet<string>;
  /** Lets modelled time pass, and ends the execution if it was too much. */
  wait(milliseconds: number): void;
  /** Turns what a service threw into what the script is to see; host trouble ends the execution. */
  translate(error: unknown): unknown;
  /** Adds a line to the execution's log. */
  log(line: LogLine): void;
  /** Adds to the recipients that the execution has written to. */
  countRecipients(count: number): void;
  /** Runs source text of the script's own realm, such as a template's. */
  evaluate(source: string, fileName: string): unknown;
}

/** What starts an execution: whose, of which function, with which rights. */
export interface Entry {
  readonly functionName: string;
  readonly kind: EntryKind;
  /** `onOpen`, `onEdit`, `CLOCK`…; empty where no event is behind it. */
  readonly eventType: string;
  readonly identity: Identity;
  readonly authMode: AuthModeName;
  /** At whose screen the execution runs; nobody's for a clock. */
  readonly person: PersonState | undefined;
  /** Whether `SpreadsheetApp.getUi()` works. */
  readonly hasUi: boolean;
  /** Is shown what the entry point returned, in the script's realm. */
  readonly takeResult?: (value: unknown) => void;
  /** Makes the arguments in the script's realm. */
  readonly makeArguments: (context: ServiceContext) => readonly unknown[];
}
