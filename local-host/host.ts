import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseState, restoreProperties, restoreState, saveState} from './files/state/state.js';
import {copyWorkbook, restoreWorkbook} from './files/state/workbook-state.js';
import {type HostOptions} from './host-options.js';
import {newHostState} from './new-host-state.js';
import {type SentMail} from './runtime/state/sent-mail.js';
import {type Clock, parseInstant} from './runtime/state/clock.js';
import {type ExecutionRecord} from './runtime/state/execution-record.js';
import {type Fault, type FaultHandle} from './runtime/state/faults.js';
import {HostError} from './ground/host-error.js';
import {type RunningHost} from './runtime/execution/running-host.js';
import {type UpcomingCall} from './runtime/state/host-state.js';
import {Person} from './runtime/entry-points/person.js';
import {newPersonState} from './runtime/state/person-state.js';
import {type PropertyScope} from './runtime/state/property-stores.js';
import {type QuotaName} from './runtime/state/quotas.js';
import {type ScriptFiles} from './runtime/script/script-file.js';
import {fireClock, fireFormSubmit} from './runtime/entry-points/triggers.js';
import {type InstalledTrigger} from './runtime/state/trigger-store.js';
import {putAnswers} from './workbook/people/form-answers.js';
import {type Workbook} from './workbook/model/workbook.js';

/** A spreadsheet with its bound script, the people at it, and the clock that all of them live by. */
export class LocalHost {
  readonly workbook: Workbook;
  readonly clock: Clock;
  private readonly state: RunningHost;

  constructor(options: HostOptions) {
    this.state = newHostState(options);
    this.workbook = this.state.workbook;
    this.clock = this.state.clock;
  }

  /** A host that runs the files of a folder. */
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

  /**
   * A host for what *File → Make a copy* makes of a saved state: the owner in the options has copied the file with its script.
   * Triggers, mails, users' properties and the log of executions belong to the original.
   */
  static copyOf(saved: string, options: Omit<HostOptions, 'workbook'>): LocalHost {
    const state = parseState(saved);
    const host = new LocalHost({...options, workbook: copyWorkbook(state.workbook, options.owner, options.seed)});
    const isKept = host.state.switches.copyKeepsProperties;
    if (isKept) restoreProperties(host.state, state, ['document', 'script']);
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

  /**
   * Sends in a form whose answers go to a sheet: below its content comes a row with the time in the first column and each
   * answer under the title of its column. Form triggers are told of it; `onEdit` is not.
   */
  submitForm(sheetName: string, answers: Readonly<Record<string, string>>): ExecutionRecord[] {
    return fireFormSubmit(this.state, putAnswers(this.workbook, sheetName, {answers, now: this.clock.ms}));
  }

  /** Somebody who edits by link without an account; each call brings another one. */
  anonymous(): Person {
    return new Person(this.state, newPersonState('', true));
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

/** The files of a folder that ship: scripts (.js, .gs) in the order of their names, pages (.html), appsscript.json. */
export function readProject(folder: string): ScriptFiles {
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
