import {type HostOptions} from './host-options.js';
import {CacheStores} from './runtime/state/cache-stores.js';
import {Clock} from './runtime/state/clock.js';
import {CustomFunctions} from './runtime/entry-points/custom-functions.js';
import {FaultPlan} from './runtime/state/faults.js';
import {type RunningHost} from './runtime/execution/running-host.js';
import {DEFAULT_LATENCY} from './runtime/state/latency.js';
import {LockTable} from './runtime/state/lock-table.js';
import {PropertyStores} from './runtime/state/property-stores.js';
import {Quotas} from './runtime/state/quotas.js';
import {randomUuid, seededRandom} from './ground/random.js';
import {loadScript} from './runtime/script/script-file.js';
import {DEFAULT_SWITCHES} from './runtime/state/switches.js';
import {TriggerStore} from './runtime/state/trigger-store.js';
import {installGlobals} from './services/globals.js';
import {createUi} from './services/ui/ui.js';
import {createSpreadsheetServices} from './services/spreadsheet/spreadsheet-services.js';
import {FormulaEngine} from './workbook/formulas/formulas.js';
import {Workbook} from './workbook/model/workbook.js';

const DEFAULT_WALL_TIMEOUT_MS = 60_000;

/** Everything that a host keeps, as it is at the start. */
export function newHostState(options: HostOptions): RunningHost {
  const {account, latency = DEFAULT_LATENCY, seed = 1, wallTimeoutMs = DEFAULT_WALL_TIMEOUT_MS} = options;
  const clock = new Clock(options.now);
  const script = loadScript(options.files);
  const now = (): number => clock.ms;
  const random = seededRandom(seed);
  const workbook = options.workbook ?? createWorkbook(options, script.manifest.timeZone);
  if (options.isAccount) workbook.isAccount = options.isAccount;
  const state: RunningHost = {
    ...{workbook, script, account, clock, latency, wallTimeoutMs, random},
    scriptId: randomUuid(random),
    switches: {...DEFAULT_SWITCHES, ...options.switches},
    properties: new PropertyStores(),
    caches: new CacheStores(now),
    locks: new LockTable(),
    triggers: new TriggerStore(),
    quotas: new Quotas(account, now),
    faults: new FaultPlan(),
    outbox: [],
    executions: [],
    people: new Map(),
    denials: new Map(),
    interleaving: {listeners: new Set(), isListening: false},
    services: {installGlobals, createUi, createSpreadsheet: createSpreadsheetServices},
    deployment: options.deployment ?? 'bound',
    isEnabled: false,
    executionsBegun: 0,
  };
  const {formulasInheritFormats} = state.switches;
  workbook.formulas = new FormulaEngine(workbook, now, new CustomFunctions(state), formulasInheritFormats);
  return state;
}

function createWorkbook(options: HostOptions, scriptTimeZone: string): Workbook {
  const {owner, account, timeZone = scriptTimeZone, locale = 'en_US', editors = [], seed = 1, title} = options;
  const {domainMayEdit = false} = options;
  const domain = account === 'workspace' ? owner.slice(owner.indexOf('@') + 1) : undefined;
  return new Workbook({
    ...{owner, timeZone, locale, editors, seed},
    ...(title !== undefined && {title}),
    ...(domain !== undefined && {domain, domainMayEdit}),
  });
}
