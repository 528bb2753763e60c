import {type AuthModeName, type Identity} from './execution-context.js';
import {type EntryKind} from '../state/execution-record.js';
import {type PersonState} from '../state/person-state.js';
import {type ServiceContext} from './service-context.js';

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
