import {
  type DeskEvent,
  type DeskGreeting,
  type EditAnswer,
  type EditReceipt,
  type EditTicket,
  type Envelope,
  type WindowRequest,
} from '../../protocol.js';
import {EditQueue} from './edit-queue.js';
import {type EditStore, type StoredEdit} from './edit-store.js';
import {holdQueue, inherit} from './queue-locks.js';

type EventOf<K extends DeskEvent['kind']> = Extract<DeskEvent, {kind: K}>;

/** How the page stands with the server; `unsaved` edits are kept in the browser. */
export type ConnectionState =
  | {readonly kind: 'saved'}
  | {readonly kind: 'saving'}
  | {readonly kind: 'broken'; readonly label?: string; readonly unsaved: number}
  | {readonly kind: 'gone'; readonly unsaved: readonly StoredEdit[]};

/** Whom the connection tells. */
export interface ConnectionListener {
  readonly onState: (state: ConnectionState) => void;
  /** An edit that the page no longer waits for was refused. */
  readonly onRefused: (edit: StoredEdit, reason: string) => void;
}

const RETRY_MS = 700;
/** A letter that takes so long is sent again; the server answers both alike. */
const PATIENCE_MS = 60_000;

/** The page's line to the server: events come in order, edits go out in order, each is carried out once. */
export class Connection {
  readonly window = crypto.randomUUID();
  private readonly listeners = new Map<string, ((event: never) => void)[]>();
  private readonly source: EventSource;
  private readonly queue: EditQueue;
  private readonly known = new Set<string>([this.window]);
  private desk = '';
  private isGone = false;
  private isDown = false;

  constructor(
    readonly person: string,
    private readonly store: EditStore,
    private readonly listener: ConnectionListener,
  ) {
    holdQueue(this.window);
    this.queue = new EditQueue(this.window, person, {
      store,
      post: (edit, ticket) => this.postEdit(edit, ticket),
      pause: () => new Promise(resolve => setTimeout(resolve, RETRY_MS)),
      onChange: () => {
        this.report();
      },
      onRefused: listener.onRefused,
    });
    this.source = new EventSource(`/api/events?window=${this.window}&as=${encodeURIComponent(person)}`);
    this.listenToLine();
  }

  /** Listens to one kind of event. */
  on<K extends DeskEvent['kind']>(kind: K, listener: (event: EventOf<K>) => void): void {
    this.listeners.set(kind, [...(this.listeners.get(kind) ?? []), listener]);
  }

  /** Asks for something once; rejects with a sentence for the person. */
  async ask(request: WindowRequest): Promise<unknown> {
    const response = await this.post(crypto.randomUUID(), request);
    if (!response.ok) throw new Error(await response.text());
    const envelope = (await response.json()) as Envelope; // router.ts answers letters with envelopes
    if (envelope.kind === 'failure') throw new Error(envelope.reason);
    return envelope.value;
  }

  /** Sends an edit after all that were sent before it, again and again until it is answered. */
  sendEdit(edit: unknown, label: string, text: string | undefined): Promise<EditAnswer> {
    return this.queue.add({edit, label, text});
  }

  private listenToLine(): void {
    this.source.onmessage = (message: MessageEvent<string>) => {
      this.hear(JSON.parse(message.data) as DeskEvent); // the server of the same version says nothing else
    };
    this.source.onopen = () => {
      this.isDown = false;
      this.report();
    };
    this.source.onerror = () => {
      this.isDown = true;
      if (this.source.readyState === EventSource.CLOSED) this.lose();
      else this.report();
    };
    window.addEventListener('storage', () => {
      this.inheritAll(); // another page has begun to type
    });
    window.addEventListener('pagehide', () => {
      this.leave();
    });
    window.addEventListener('beforeunload', event => {
      if (this.queue.wouldLose) event.preventDefault();
    });
  }

  /** The answer, or undefined if the line was down. */
  private async postEdit(edit: unknown, ticket: EditTicket): Promise<EditReceipt | undefined> {
    if (this.isGone) return new Promise(() => undefined);
    try {
      const id = [ticket.queue, ticket.number, ticket.epoch].join('-');
      const response = await this.post(id, {kind: 'edit', edit, ticket}, AbortSignal.timeout(PATIENCE_MS));
      if (response.status === 403) this.lose();
      if (response.status >= 500 || response.status === 403) return undefined;
      if (!response.ok) return {kind: 'refused', reason: await response.text(), revision: 0};
      const envelope = (await response.json()) as Envelope; // router.ts answers letters with envelopes
      if (envelope.kind === 'failure') return {kind: 'refused', reason: envelope.reason, revision: 0};
      return envelope.value as EditReceipt; // desk.ts answers edits with receipts
    } catch (error) {
      // fetch: the network failed, or the server took too long.
      if (error instanceof TypeError || error instanceof DOMException) return undefined;
      throw error;
    }
  }

  private post(id: string, request: WindowRequest, signal?: AbortSignal): Promise<Response> {
    const headers = {'Content-Type': 'application/json'};
    const body = JSON.stringify({window: this.window, id, request});
    return fetch('/api/letter', {method: 'POST', headers, body, ...(signal && {signal})});
  }

  private hear(event: DeskEvent): void {
    if (event.kind === 'saved') this.queue.noteSaved(event.revision);
    if (event.kind === 'greeting') this.begin(event);
    // The key says which events the listeners take.
    for (const listener of this.listeners.get(event.kind) ?? []) (listener as (event: DeskEvent) => void)(event);
  }

  /** Goes on where the server is, and takes over what pages that are gone left on its way. */
  private begin(greeting: DeskGreeting): void {
    this.queue.begin(greeting);
    this.desk = greeting.desk;
    this.inheritAll();
  }

  private inheritAll(): void {
    const {desk} = this;
    for (const {queue} of this.store.edits(desk)) {
      if (this.known.has(queue)) continue;
      this.known.add(queue);
      inherit(queue, () => {
        this.queue.adopt(this.store.edits(desk, queue));
      });
    }
  }

  private report(): void {
    if (this.isGone) return;
    const {stuck, onTheirWay} = this.queue;
    const unsaved = onTheirWay.length;
    if (stuck || this.isDown) this.listener.onState({kind: 'broken', unsaved, ...(stuck && {label: stuck.label})});
    else this.listener.onState({kind: unsaved > 0 ? 'saving' : 'saved'});
  }

  /** The desk lets this page in no more. */
  private lose(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.source.close();
    this.listener.onState({kind: 'gone', unsaved: this.queue.onTheirWay});
  }

  private leave(): void {
    const body = JSON.stringify({window: this.window, id: crypto.randomUUID(), request: {kind: 'leave'}});
    navigator.sendBeacon('/api/letter', body);
  }
}
