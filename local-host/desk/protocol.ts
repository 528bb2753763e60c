import {type ButtonName, type MenuTree} from '../runtime/state/person-state.js';

/** What travels between a page of the desk and its server. Both sides import this file; all of it passes through JSON. */

/** Somebody who can sit at the desk. */
export interface DeskPerson {
  /** Names the person in addresses: several people may have no e-mail. */
  readonly id: string;
  /** '' for a blank identity. */
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

/** A moment that the clock can be moved to by name, such as a deadline; `at` is ISO with offset. */
export interface NamedInstant {
  readonly label: string;
  readonly at: string;
}

/** What a person looks at: the sheet in front and the selected range in A1 notation. */
export interface GridView {
  readonly sheetId: number;
  readonly range: string;
}

/** What became of an edit. */
export type EditAnswer = {readonly kind: 'stored'} | {readonly kind: 'refused'; readonly reason: string};

/**
 * An answer with the revision of the state that holds it; it is on the disk once that revision is `saved`. `stale` means that the host
 * was started again and the page has not heard of it yet: the edit has not been carried out, others may have to come before it.
 */
export type EditReceipt = (EditAnswer & {readonly revision: number}) | {readonly kind: 'stale'};

/** Names an edit for good: it is carried out once, however often and after how many restarts it comes. */
export interface EditTicket {
  readonly queue: string;
  /** Grows within the queue; edits of a queue come in this order. */
  readonly number: number;
  /** The run of the host that the page knows of. */
  readonly epoch: string;
  /** Who made the edit, where a page that is gone did. */
  readonly as?: string | undefined;
}

/** What comes of a call of `google.script.run`: a value, a failure of the script, or a refusal that never reached it. */
export type CallAnswer =
  | {readonly kind: 'returned'; readonly value: unknown}
  | {readonly kind: 'failed'; readonly message: string}
  | {readonly kind: 'refused'; readonly message: string};

/** The grid's side in the server: one session per window, so that each knows what its window has been told. */
export interface GridSession {
  /** The workbook as the person sees it, as JSON; the session's changes count from here. */
  snapshot(): unknown;
  /** Carries out one edit. It comes from the network: what it is not is refused in words. */
  apply(edit: unknown): EditAnswer;
  /** What the window has not been told yet, as JSON, or undefined if there is nothing. Told once. */
  changes(): unknown;
}

/** The grid's side in the page: what `mountGrid(container, connection)` is given. */
export interface GridConnection {
  /** Fetches `GridSession.snapshot()`. Fails while the server cannot be reached. */
  readonly snapshot: () => Promise<unknown>;
  /**
   * Sends one edit to `GridSession.apply()`, in the order of the calls, again and again until it is answered: until then it is kept
   * in the browser. `label` names the place in messages: "Thôn 6!F2"; `text` is what was typed or pasted, if it was.
   */
  readonly send: (edit: unknown, label: string, text?: string) => Promise<EditAnswer>;
  /** Called with what `GridSession.changes()` gave, in order. */
  readonly onChanges: (listener: (changes: unknown) => void) => void;
  /** Called when changes may have been missed (the connection was down): fetch the snapshot again. */
  readonly onResync: (listener: () => void) => void;
  /** Called when the script brings a range in front of the person (`activate()`), or a link of a mail leads there. */
  readonly onView: (listener: (view: GridView) => void) => void;
  /** Says what the person looks at; scripts ask for it. */
  readonly look: (view: GridView) => void;
  /** Shows a sentence as Sheets shows refusals. */
  readonly tell: (sentence: string) => void;
  /** Keeps in sight what did not get into the workbook, with the text and the reason. */
  readonly keep: (kept: KeptText) => void;
}

/** A text that is not in the workbook: where it was meant to go, and why it is not there. */
export interface KeptText {
  readonly label: string;
  readonly text: string;
  readonly reason: string;
}

/** What the grid gives back when it is mounted. */
export interface MountedGrid {
  /** Brings the keyboard into the grid (`google.script.host.editor.focus()`). */
  readonly focus: () => void;
}

/** An alert or prompt that a script waits for. */
export interface DeskQuestion {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}

/** The answer to a question; CLOSE when the dialog was closed. */
export interface DeskAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

/** A page of the script: a sidebar or a dialog. Its HTML is fetched from `/frame/<id>` into a sandboxed iframe. */
export interface DeskPage {
  readonly id: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** Pixels; undefined for the default. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** What a window of the desk is told when it connects. */
export interface DeskGreeting {
  readonly title: string;
  readonly person: DeskPerson;
  readonly people: readonly DeskPerson[];
  readonly instants: readonly NamedInstant[];
  /** Whether the person may edit the spreadsheet at all; others only look at it. */
  readonly canEdit: boolean;
  /** The menu that belongs under "Tiện ích mở rộng", by its label: an add-on's menu is named after the document. */
  readonly addOnMenu: string;
  readonly menus: MenuTree;
  readonly clock: DeskClock;
  /** Names the state that is open, for as long as it is not begun anew. */
  readonly desk: string;
  /** The states that were left for this one. */
  readonly formerDesks: readonly string[];
  /** The run of the host. */
  readonly epoch: string;
  /** Changes of later revisions than this one are not in the workbook, if they were answered in an earlier run. */
  readonly savedRevision: number;
}

/** The virtual clock. */
export interface DeskClock {
  /** ISO in UTC. */
  readonly now: string;
  readonly timeZone: string;
  /** When the next clock trigger is due, ISO in UTC. */
  readonly nextTrigger?: string | undefined;
}

/** What the server says to a window, in order. */
export type DeskEvent =
  | ({readonly kind: 'greeting'} & DeskGreeting)
  | {readonly kind: 'menus'; readonly menus: MenuTree}
  | {readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number}
  | {readonly kind: 'running'; readonly entryPoint: string | undefined}
  | {readonly kind: 'failure'; readonly text: string}
  | {readonly kind: 'question'; readonly question: DeskQuestion}
  | {readonly kind: 'questionGone'; readonly id: number}
  | {readonly kind: 'page'; readonly page: DeskPage}
  | {readonly kind: 'pageGone'; readonly id: string}
  | {readonly kind: 'grid'; readonly changes: unknown}
  | {readonly kind: 'view'; readonly view: GridView}
  | {readonly kind: 'clock'; readonly clock: DeskClock}
  | {readonly kind: 'panel'; readonly mails: number; readonly executions: number}
  | {readonly kind: 'saved'; readonly revision: number}
  | {readonly kind: 'notSaved'; readonly reason: string};

/** What a window asks for, in a letter of its own. */
export type WindowRequest =
  | {readonly kind: 'leave'}
  | {readonly kind: 'snapshot'}
  | {readonly kind: 'edit'; readonly edit: unknown; readonly ticket?: EditTicket | undefined}
  | {readonly kind: 'look'; readonly view: GridView}
  | {readonly kind: 'choose'; readonly labels: readonly string[]}
  | {readonly kind: 'call'; readonly page: string; readonly functionName: string; readonly args: readonly unknown[]}
  | {readonly kind: 'cancel'}
  | {readonly kind: 'closePage'; readonly page: string}
  | ({readonly kind: 'answer'; readonly question: number} & DeskAnswer)
  | {readonly kind: 'setClock'; readonly at: string}
  | {readonly kind: 'mails'}
  | {readonly kind: 'executions'}
  | {readonly kind: 'quotas'};

/** A request with the number under which it is answered once, however often it is sent. */
export interface Letter {
  readonly window: string;
  readonly id: string;
  readonly request: WindowRequest;
}

/** What comes of a letter: a value, or a sentence that says why there is none. */
export type Envelope =
  {readonly kind: 'answer'; readonly value: unknown} | {readonly kind: 'failure'; readonly reason: string};
