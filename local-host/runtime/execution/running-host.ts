import {type HostState} from '../state/host-state.js';
import {type PersonState} from '../state/person-state.js';
import {type ExecutionContext, type SpreadsheetServices} from './execution-context.js';
import {type ServiceContext} from './service-context.js';

/** A way to put a global into the script's realm. */
export interface GlobalScope {
  /** A global made when the script first asks for it. */
  defineLazily(name: string, make: () => unknown): void;
}

/** What makes the services of an execution; the services stand above the runtime and are handed in to it. */
export interface ServiceMakers {
  /** Installs every global of Apps Script. */
  installGlobals(scope: GlobalScope, context: ServiceContext, spreadsheetApp: () => object): void;
  /** The `Ui` object of a person's screen. */
  createUi(context: ServiceContext, person: PersonState): object;
  /** The global `SpreadsheetApp`, and the objects that events carry. */
  createSpreadsheet(context: ExecutionContext): SpreadsheetServices;
}

/** A host that can run its script. */
export interface RunningHost extends HostState {
  readonly services: ServiceMakers;
}
