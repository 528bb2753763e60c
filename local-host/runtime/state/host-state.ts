import {type SentMail} from './sent-mail.js';
import {type Workbook} from '../../workbook/model/workbook.js';
import {type CacheStores} from './cache-stores.js';
import {type Clock} from './clock.js';
import {type ExecutionRecord} from './execution-record.js';
import {type FaultPlan} from './faults.js';
import {type CallKind, type LatencyModel} from './latency.js';
import {type LockTable} from './lock-table.js';
import {type PersonState} from './person-state.js';
import {type PropertyStores} from './property-stores.js';
import {type Account, type Quotas} from './quotas.js';
import {type Random} from '../../ground/random.js';
import {type ScriptFile} from '../script/script-file.js';
import {type Switches} from './switches.js';
import {type TriggerStore} from './trigger-store.js';

/** Everything that outlives a single execution. */
export interface HostState {
  readonly workbook: Workbook;
  readonly script: ScriptFile;
  readonly scriptId: string;
  readonly account: Account;
  readonly clock: Clock;
  readonly switches: Switches;
  readonly latency: LatencyModel;
  /** Wall milliseconds after which a run in this process is stopped, as a guard against endless loops. */
  readonly wallTimeoutMs: number;
  readonly random: Random;
  readonly properties: PropertyStores;
  readonly caches: CacheStores;
  readonly locks: LockTable;
  readonly triggers: TriggerStore;
  readonly quotas: Quotas;
  readonly faults: FaultPlan;
  readonly outbox: SentMail[];
  readonly executions: ExecutionRecord[];
  readonly people: Map<string, PersonState>;
  /** By e-mail address in lower case: scopes of the manifest that the person has not consented to. */
  readonly denials: Map<string, ReadonlySet<string>>;
  readonly interleaving: Interleaving;
  readonly deployment: Deployment;
  /** Whether an add-on is enabled in the document: somebody has used it there. */
  isEnabled: boolean;
  executionsBegun: number;
}

/** How the script came to the spreadsheet: bound to it, or as an editor add-on. */
export type Deployment = 'bound' | 'addOn';

/** A counted call that is about to happen. */
export interface UpcomingCall {
  readonly execution: number;
  readonly entryPoint: string;
  /** 1 = the first counted call. */
  readonly index: number;
  readonly member: string;
  readonly kind: CallKind;
}

/** Who listens between two calls. A listener's own executions are not listened to. */
export interface Interleaving {
  readonly listeners: Set<(call: UpcomingCall) => void>;
  isListening: boolean;
}
