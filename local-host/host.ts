import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseState, restoreState, saveState} from './files/state.js';
import {restoreWorkbook} from './files/workbook-state.js';
import {createSpreadsheetServices} from './services/spreadsheet/spreadsheet-services.js';
import {type SentMail} from './services/sent-mail.js';
import {CacheStores} from './runtime/cache-stores.js';
import {Clock, parseInstant} from './runtime/clock.js';
import {type ExecutionRecord} from './runtime/execution-record.js';
import {FaultPlan, type Fault, type FaultHandle} from './runtime/faults.js';
import {HostError} from './runtime/host-error.js';
import {type Deployment, type HostState, type UpcomingCall} from './runtime/host-state.js';
import {DEFAULT_LATENCY, type LatencyModel} from './runtime/latency.js';
import {LockTable} from './runtime/lock-table.js';
import {Person} from './runtime/person.js';
import {newPersonState} from './runtime/person-state.js';
import {PropertyStores, type PropertyScope} from './runtime/property-stores.js';
import {Quotas, type Account, type QuotaName} from './runtime/quotas.js';
import {randomUuid, seededRandom} from './runtime/random.js';
import {loadScript, type ScriptFiles} from './runtime/script-file.js';
import {DEFAULT_SWITCHES, type Switches} from './runtime/switches.js';
import {fireClock} from './runtime/triggers.js';
import {TriggerStore, type InstalledTrigger} from './runtime/trigger-store.js';
import {FormulaEngine} from './workbook/formulas.js';
import {Workbook} from './workbook/workbook.js';

/** What a host starts from. */
export interface HostOptions {
  readonly files: ScriptFiles;
  /** The e-mail of the owner of the spreadsheet, who also develops the script. */
  readonly owner: string;
  readonly account: Account;
  /** The virtual time at the start, ISO with offset. */
  readonly now: string;
  /** Such as 'vi_VN'; 'en_US' by default. */
  readonly locale?: string;
  /** The spreadsheet's IANA time zone; the script's by default. */
  readonly timeZone?: string;
  readonly title?: string;
  readonly editors?: readonly string[];
  readonly switches?: Partial<Switches>;
  /** Decides ids, jitter and `Math.random`; 1 by default. */
  readonly seed?: number;
  /** Whether the script is bound to the spreadsheet (the default) or an add-on, not yet enabled in it. */
  readonly deployment?: Deployment;
  readonly latency?: LatencyModel;
  /** Wall milliseconds after which a run is stopped as an endless loop; 60 s by default. */
  readonly wallTimeoutMs?: number;
  /** A workbook that is already there, instead of a blank one. */
  readonly workbook?: Workbook;
}

const DEFAULT_WALL_TIMEOUT_MS = 60_000;

/** A spreadsheet with its bound script, the people at it, and the clock that all of them live by. */
export class LocalHost {
  readonly workbook: Workbook;
  readonly clock: Clock;
  private readonly state: HostState;

  constructor(options: HostOptions) {
    this.state = createState(options);
    this.workbook = this.state.workbook;
    this.clock = this.state.clock;
  }

  /** Reads the files that ship: scripts (.js, .gs) in the order of their names, pages (.html), appsscript.json. */
  static fromDist(folder: string, options: Omit<HostOptions, 'files'>): LocalHost {
    return new LocalHost({...options, files: readProject(folder)});
  }

  /** A host that goes on from what `save` wrote; throws a SavedStateError for what another version wrote. */
  static restore(saved: string, options: Omit<HostOptions, 'workbook'>): LocalHost {
    const state = parseState(saved);
    const host = new LocalHost({...options, workbook: restoreWorkbook(state.workbook)});
    restoreState(host.state, state);
    return host;
  }

  /** What outlives the process, as text for `restore`; what a running execution has not committed is not in it. */
  save(): string {
    return saveState(this.state);
  }

  /** Moves the clock forward, firing what is due on the way and at the instant itself, in order. */
  runUntil(iso: string): void {
    this.fireDue(parseInstant(iso) + 1);
    this.clock.setTo(iso);
  }

  /** Moves the clock forward, firing what is due before the instant, but not what is due at it. */
  advanceTo(iso: string): void {
    this.fireDue(parseInstant(iso));
    this.clock.setTo(iso);
  }

  /** The person with the e-mail address; '' is an editor with a blank identity. */
  person(email: string): Person {
    const known = this.state.people.get(email) ?? newPersonState(email);
    this.state.people.set(email, known);
    return new Person(this.state, known);
  }

  get outbox(): readonly SentMail[] {
    return this.state.outbox;
  }

  /** Every execution so far, in the order in which they began. */
  get executions(): readonly ExecutionRecord[] {
    return this.state.executions;
  }

  /** Names of the functions that menus, triggers and pages can call. */
  get functionNames(): ReadonlySet<string> {
    return this.state.script.functionNames;
  }

  /** The installed triggers of everybody. */
  get triggers(): readonly InstalledTrigger[] {
    return this.state.triggers.all;
  }

  /** The instant at which the next clock trigger is due, ISO in UTC; undefined if none is. */
  get nextDue(): string | undefined {
    const due = this.state.triggers.nextDue();
    return due === undefined ? undefined : new Date(due.at).toISOString();
  }

  /** What is left of a daily quota of an account: mails by recipients, property calls, seconds of triggers. */
  remaining(quota: QuotaName, user: string): number {
    return this.state.quotas.remaining(quota, user);
  }

  /** A property store as it stands; user properties are the owner's by default. */
  properties(kind: PropertyScope, user = this.workbook.owner): Record<string, string> {
    return Object.fromEntries(this.state.properties.read(kind, user));
  }

  /** Plans a mishap for the next execution (of an entry point). */
  fault(fault: Fault): FaultHandle {
    return this.state.faults.add(fault);
  }

  /** Listens between two service calls of executions, and may act there as other people; returns how to stop. */
  onCall(listener: (call: UpcomingCall) => void): () => void {
    const {listeners} = this.state.interleaving;
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  private fireDue(before: number): void {
    if (before < this.clock.ms) throw new HostError('The clock does not run backwards; set it with clock.setTo.');
    for (;;) {
      const due = this.state.triggers.nextDue();
      if (due === undefined || due.at >= before) return;
      this.clock.setTo(new Date(Math.max(due.at, this.clock.ms)).toISOString());
      this.state.triggers.markFired(due);
      fireClock(this.state, due.trigger);
    }
  }
}

function createState(options: HostOptions): HostState {
  const {account, latency = DEFAULT_LATENCY, seed = 1, wallTimeoutMs = DEFAULT_WALL_TIMEOUT_MS} = options;
  const clock = new Clock(options.now);
  const script = loadScript(options.files);
  const now = (): number => clock.ms;
  const random = seededRandom(seed);
  const workbook = options.workbook ?? createWorkbook(options, script.manifest.timeZone);
  workbook.formulas = new FormulaEngine(workbook, now);
  return {
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
    interleaving: {listeners: new Set(), isListening: false},
    createSpreadsheet: createSpreadsheetServices,
    deployment: options.deployment ?? 'bound',
    isEnabled: false,
    executionsBegun: 0,
  };
}

function createWorkbook(options: HostOptions, scriptTimeZone: string): Workbook {
  const {owner, account, timeZone = scriptTimeZone, locale = 'en_US', editors = [], seed = 1, title} = options;
  const domain = account === 'workspace' ? owner.slice(owner.indexOf('@') + 1) : undefined;
  return new Workbook({
    ...{owner, timeZone, locale, editors, seed},
    ...(title !== undefined && {title}),
    ...(domain !== undefined && {domain}),
  });
}

function readProject(folder: string): ScriptFiles {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const scripts = names.filter(name => /[.](js|gs)$/.test(name));
  if (scripts.length === 0) throw new HostError(`There is no script in "${folder}". Build first.`);
  const pages = names.filter(name => name.endsWith('.html'));
  return {
    code: scripts.map(read).join('\n'),
    html: Object.fromEntries(pages.map(name => [basename(name, '.html'), read(name)])),
    manifest: JSON.parse(read('appsscript.json')) as unknown,
  };
}
