import {type ExecutionRecord} from '../../runtime/state/execution-record.js';
import {type HostState} from '../../runtime/state/host-state.js';
import {type PropertyScope} from '../../runtime/state/property-stores.js';
import {type InstalledTrigger} from '../../runtime/state/trigger-store.js';
import {type MailFile, type SentMail} from '../../runtime/state/sent-mail.js';
import {saveWorkbook, type SavedWorkbook} from './workbook-state.js';

/** The form of saved states; another one is not read. */
const STATE_VERSION = 1;

/**
 * What a host keeps between two runs of its process, as JSON. Left out on purpose: what is on people's screens (they open the
 * spreadsheet anew), caches (Google may drop them at any time), locks (no execution is running) and the use of daily quotas.
 */
export interface SavedState {
  readonly version: number;
  /** ISO in UTC. */
  readonly now: string;
  readonly workbook: SavedWorkbook;
  readonly properties: readonly SavedStore[];
  readonly triggers: readonly InstalledTrigger[];
  readonly outbox: readonly SavedMail[];
  readonly executions: readonly ExecutionRecord[];
  readonly executionsBegun: number;
}

interface SavedStore {
  readonly scope: PropertyScope;
  readonly user: string;
  readonly entries: readonly (readonly [string, string])[];
}

/** A mail with its files in base64. */
type SavedMail = Omit<SentMail, 'attachments' | 'inlineImages'> & {
  readonly attachments: readonly SavedFile[];
  readonly inlineImages: Readonly<Record<string, SavedFile>>;
};

type SavedFile = Omit<MailFile, 'bytes'> & {readonly base64: string};

/** A saved state of another version of the host, or no saved state at all. */
export class SavedStateError extends Error {
  override readonly name = 'SavedStateError';

  constructor(readonly version: unknown) {
    super(
      `The saved state has the version ${String(version)}; this host reads version ${STATE_VERSION}. Start afresh.`,
    );
  }
}

/** The state of a host as JSON text. No execution may be running. */
export function saveState(state: HostState): string {
  const saved: SavedState = {
    version: STATE_VERSION,
    now: state.clock.now().toISOString(),
    workbook: saveWorkbook(state.workbook),
    properties: saveProperties(state),
    triggers: state.triggers.all,
    outbox: state.outbox.map(saveMail),
    executions: state.executions,
    executionsBegun: state.executionsBegun,
  };
  return JSON.stringify(saved);
}

/** Reads what `saveState` wrote. The workbook goes into the options of a new host, the rest through `restoreState`. */
export function parseState(json: string): SavedState {
  const saved = JSON.parse(json) as Partial<SavedState>; // a file of this host's own, told by its version
  if (saved.version !== STATE_VERSION) throw new SavedStateError(saved.version);
  return saved as SavedState;
}

/** Gives a new host, made with the saved workbook, all else that was saved. Clocks go on from the saved instant. */
export function restoreState(state: HostState, saved: SavedState): void {
  state.clock.setTo(saved.now);
  restoreProperties(state, saved, ['document', 'script', 'user']);
  for (const trigger of saved.triggers) state.triggers.add({...trigger, schedule: trigger.schedule}, state.clock.ms);
  state.outbox.push(...saved.outbox.map(restoreMail));
  state.executions.push(...saved.executions);
  state.executionsBegun = saved.executionsBegun;
}

/** Gives a host the saved property stores of some kinds. */
export function restoreProperties(state: HostState, saved: SavedState, scopes: readonly PropertyScope[]): void {
  const wanted = saved.properties.filter(({scope}) => scopes.includes(scope));
  for (const {scope, user, entries} of wanted) state.properties.write(scope, user, new Map(entries));
}

/** The stores of the document, of the script, and of everybody who may have one. */
function saveProperties({properties, workbook, people, triggers}: HostState): SavedStore[] {
  const users = new Set([workbook.owner, ...workbook.editors, ...people.keys(), ...triggers.all.map(one => one.owner)]);
  const stores: [PropertyScope, string][] = [
    ['document', ''],
    ['script', ''],
    ...[...users].map((user): [PropertyScope, string] => ['user', user]),
  ];
  return stores
    .map(([scope, user]) => ({scope, user, entries: [...properties.read(scope, user)]}))
    .filter(({entries}) => entries.length > 0);
}

function saveMail(mail: SentMail): SavedMail {
  const images = Object.entries(mail.inlineImages).map(([cid, file]) => [cid, saveFile(file)] as const);
  return {...mail, attachments: mail.attachments.map(saveFile), inlineImages: Object.fromEntries(images)};
}

function restoreMail(mail: SavedMail): SentMail {
  const images = Object.entries(mail.inlineImages).map(([cid, file]) => [cid, restoreFile(file)] as const);
  return {
    ...mail,
    replyTo: mail.replyTo,
    name: mail.name,
    html: mail.html,
    attachments: mail.attachments.map(restoreFile),
    inlineImages: Object.fromEntries(images),
  };
}

function saveFile({bytes, ...rest}: MailFile): SavedFile {
  return {...rest, base64: Buffer.from(bytes).toString('base64')};
}

function restoreFile({base64, ...rest}: SavedFile): MailFile {
  return {...rest, bytes: new Uint8Array(Buffer.from(base64, 'base64'))};
}
