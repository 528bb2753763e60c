import {Script} from 'node:vm';
import {types} from 'node:util';
import {type Workbook} from '../../workbook/model/workbook.js';
import {CallGate} from './call-gate.js';
import {CallMeter} from './call-meter.js';
import {type Entry, type ServiceContext} from './service-context.js';
import {type AuthModeName, type EntryKind, type LogLine} from '../state/execution-record.js';
import {type CallKind} from '../state/latency.js';
import {type Identity, type SpreadsheetServices} from './execution-context.js';
import {type PersonView, type MenuNode} from '../state/person-state.js';
import {ScriptException} from '../../ground/host-error.js';
import {type RunningHost} from './running-host.js';
import {textOr} from './text-or.js';
import {permissionRefusal} from './permissions.js';
import {type MemberEntry} from '../members/member-table.js';
import {ScriptRealm} from '../realm/realm.js';
import {type MemberPolicy} from '../realm/service-objects.js';
import {type Switches} from '../state/switches.js';

/** Seconds that a run may take: simple triggers and custom functions 30 s, everything else 6 min. */
const SHORT_RUNS: readonly EntryKind[] = ['simpleTrigger', 'customFunction'];
const SHORT_RUN_SECONDS = 30;
const RUN_SECONDS = 360;

const NOTHING_DENIED: ReadonlySet<string> = new Set();

/** One run of the script: its realm, its gate, and what its services need to know. */
export class Execution implements ServiceContext, MemberPolicy {
  readonly id: number;
  readonly identity: Identity;
  readonly authMode: AuthModeName;
  readonly switches: Switches;
  readonly workbook: Workbook;
  readonly view: PersonView;
  readonly realm: ScriptRealm;
  readonly meter: CallMeter;
  readonly gate: CallGate;
  readonly logLines: LogLine[] = [];
  readonly startedAt: number;
  private readonly refusals = new Map<MemberEntry, string | undefined>();
  private services: SpreadsheetServices | undefined;
  private ui: object | undefined;

  constructor(
    readonly state: RunningHost,
    readonly entry: Entry,
  ) {
    this.id = ++state.executionsBegun;
    this.identity = entry.identity;
    this.authMode = entry.authMode;
    this.switches = state.switches;
    this.workbook = state.workbook;
    this.view = entry.person?.view ?? {activeSheetId: undefined, activeRange: undefined, isLed: false};
    this.startedAt = state.clock.ms;
    this.meter = new CallMeter(state.latency);
    this.gate = this.createGate();
    this.realm = new ScriptRealm(this, {
      now: this.now,
      timeZone: state.script.manifest.timeZone,
      random: state.random,
    });
    if (entry.kind === 'rpc') this.meter.addStart(state.latency.rpc);
  }

  /** The virtual time; the modelled seconds of this run count only if a switch says so. */
  readonly now = (): number => {
    const {clock, switches} = this.state;
    if (!switches.clockMovesWithModelledTime) return clock.ms;
    return clock.ms + Math.round(this.meter.seconds[switches.timeLimitColumn] * 1000);
  };

  /** The spreadsheet services of this run, made when first asked for. */
  get spreadsheet(): SpreadsheetServices {
    this.services ??= this.state.services.createSpreadsheet(this);
    return this.services;
  }

  /** How long the script itself ran, from its evaluation on, without what services did for it. */
  scriptMs = 0;

  /** Evaluates the script files and calls the entry point; returns what it returns. */
  run(): unknown {
    const {script, services, wallTimeoutMs} = this.state;
    services.installGlobals(this.realm, this, () => this.spreadsheet.spreadsheetApp);
    const started = performance.now();
    try {
      script.compiled.runInContext(this.realm.context, {timeout: wallTimeoutMs});
      if (!script.functionNames.has(this.entry.functionName)) {
        throw this.realm.exception(`Script function not found: ${this.entry.functionName}`);
      }
      return this.callEntryPoint();
    } finally {
      this.scriptMs = performance.now() - started - this.realm.objects.spentMs;
    }
  }

  get deniedScopes(): ReadonlySet<string> {
    return this.state.denials.get(this.identity.effectiveUser.toLowerCase()) ?? NOTHING_DENIED;
  }

  call<T>(member: string, kind: CallKind, cells: number, body: () => T): T {
    return this.gate.call(member, kind, cells, body);
  }

  defer(commit: () => void): void {
    this.gate.defer(commit);
  }

  wait(milliseconds: number): void {
    this.gate.wait(milliseconds);
  }

  log(line: LogLine): void {
    this.logLines.push(line);
  }

  countRecipients(count: number): void {
    this.meter.recipients += count;
  }

  evaluate(source: string, fileName: string): unknown {
    return this.compile(source, fileName).runInContext(this.realm.context) as unknown;
  }

  getUi(): object {
    const {hasUi, person} = this.entry;
    if (!hasUi || person === undefined) {
      throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    this.ui ??= this.state.services.createUi(this, person);
    return this.ui;
  }

  putMenu(label: string, items: readonly MenuNode[] | undefined): void {
    this.getUi();
    const {person} = this.entry;
    if (person === undefined) return;
    const others = person.menus.filter(menu => menu.label !== label);
    person.menus = items === undefined ? others : [...others, {kind: 'menu', label, items}];
  }

  get hasActiveSpreadsheet(): boolean {
    const isAddOnClock = this.state.deployment === 'addOn' && this.entry.eventType === 'CLOCK';
    return !isAddOnClock || this.switches.addOnClockHasSpreadsheet;
  }

  toast(text: string, title: string, seconds: number): void {
    if (this.entry.person === undefined && this.switches.toastInClockRuns === 'throws') {
      throw new ScriptException('Cannot call Spreadsheet.toast() from this context.');
    }
    this.entry.person?.toasts.push({text, title, seconds, execution: this.id});
  }

  throwIfEnded(): void {
    this.gate.throwIfEnded();
  }

  refusalOf(member: MemberEntry, classPath: string): string | undefined {
    if (!this.refusals.has(member)) {
      const grantedScopes = this.state.script.manifest.oauthScopes;
      const {authMode} = this;
      this.refusals.set(
        member,
        permissionRefusal(member, classPath, {authMode, grantedScopes, deniedScopes: this.deniedScopes}),
      );
    }
    return this.refusals.get(member);
  }

  translate(error: unknown): unknown {
    if (this.gate.end !== undefined) return this.gate.end;
    if (error instanceof ScriptException) return this.realm.exception(error.message);
    if (this.realm.tools.isError(error) || !types.isNativeError(error)) return error;
    return this.gate.endWith(error);
  }

  private callEntryPoint(): unknown {
    const args = this.entry.makeArguments(this);
    // What the script made of the name in the meantime: whoever gave it something else sees a TypeError.
    const entryPoint = this.evaluate(this.entry.functionName, 'entry-point') as (...args: unknown[]) => unknown;
    this.realm.define(CALL, () => this.watch(entryPoint(...args)));
    return CALL_SCRIPT.runInContext(this.realm.context, {timeout: this.state.wallTimeoutMs}) as unknown;
  }

  /** Apps Script says nothing of a promise that is rejected after the entry point has returned; the log here does. */
  private watch(result: unknown): unknown {
    if (!types.isPromise(result)) return result;
    // A function of the realm, or it would be called only after this execution.
    const report = this.realm.tools.method(([error]) => {
      this.log({
        level: 'error',
        text: `The promise of ${this.entry.functionName} was rejected: ${textOr('', () => error)}`,
      });
    });
    void result.catch(report);
    return result;
  }

  private compile(source: string, filename: string): Script {
    try {
      return new Script(source, {filename});
    } catch (error) {
      throw new ScriptException(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    }
  }

  private createGate(): CallGate {
    const {faults, switches, interleaving} = this.state;
    return new CallGate({
      authMode: this.authMode,
      meter: this.meter,
      faults: faults.take(this.entry.functionName),
      timeLimit: SHORT_RUNS.includes(this.entry.kind) ? SHORT_RUN_SECONDS : RUN_SECONDS,
      timeLimitColumn: switches.timeLimitColumn,
      documentId: this.workbook.id,
      beforeCall: (index, member, kind) => {
        if (interleaving.isListening || interleaving.listeners.size === 0) return;
        interleaving.isListening = true;
        try {
          const call = {execution: this.id, entryPoint: this.entry.functionName, index, member, kind};
          for (const listener of interleaving.listeners) listener(call);
        } finally {
          interleaving.isListening = false;
        }
      },
    });
  }
}

/** The entry point is called from inside the context, so that the wall time-out covers it; the name is gone by then. */
const CALL = 'callEntryPoint';
const CALL_SCRIPT = new Script(
  `(() => { const call = globalThis.${CALL}; delete globalThis.${CALL}; return call(); })()`,
  {filename: 'entry-point'},
);
