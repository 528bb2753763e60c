import {type DeskEvent, type EditAnswer, type EditReceipt, type Envelope, type WindowRequest} from '../../protocol.js';
import {WORDS} from '../parts/words.js';

type EventOf<K extends DeskEvent['kind']> = Extract<DeskEvent, {kind: K}>;

/** How the page stands with the server. */
export type ConnectionState =
  | {readonly kind: 'saved'}
  | {readonly kind: 'saving'}
  | {readonly kind: 'broken'; readonly label?: string}
  /** The server has started again without these changes. */
  | {readonly kind: 'setBack'; readonly lost: readonly string[]}
  | {readonly kind: 'gone'; readonly unsaved: readonly string[]};

const RETRY_MS = 700;
/** An edit is sent again for so long before it is given up. */
const GIVE_UP_AFTER_MS = 20_000;

/** The page's line to the server: events come in order, edits go out in order, each letter is carried out once. */
export class Connection {
  readonly window = crypto.randomUUID();
  private readonly listeners = new Map<string, ((event: never) => void)[]>();
  private readonly source: EventSource;
  private readonly unsaved = new Map<string, number>();
  private queue: Promise<unknown> = Promise.resolve();
  private isGone = false;
  /** Edits that are sent or wait to be, without an answer yet. */
  private unanswered = 0;
  private isResending = false;
  /** The newest revision that the server has on its disk, as far as it has said. */
  private savedRevision = 0;

  constructor(
    readonly person: string,
    private readonly onState: (state: ConnectionState) => void,
  ) {
    this.source = new EventSource(`/api/events?window=${this.window}&as=${encodeURIComponent(person)}`);
    this.source.onmessage = (message: MessageEvent<string>) => {
      this.hear(JSON.parse(message.data) as DeskEvent); // the server of the same version says nothing else
    };
    this.source.onopen = () => {
      this.report();
    };
    this.source.onerror = () => {
      if (this.source.readyState === EventSource.CLOSED) this.lose();
      else this.onState({kind: 'broken'});
    };
    window.addEventListener('pagehide', () => {
      this.leave();
    });
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

  /** Sends an edit after all that were sent before it, again and again until it is answered or given up. */
  sendEdit(edit: unknown, label: string): Promise<EditAnswer> {
    this.unanswered += 1;
    const sent = this.queue
      .then(() => this.deliver(edit, label))
      .finally(() => {
        this.unanswered -= 1;
        this.isResending = false;
        this.report();
      });
    this.queue = sent;
    return sent;
  }

  private async deliver(edit: unknown, label: string): Promise<EditAnswer> {
    const id = crypto.randomUUID();
    const giveUpAt = performance.now() + GIVE_UP_AFTER_MS;
    this.onState({kind: 'saving'});
    for (;;) {
      const answer = await this.tryOnce(() =>
        performance.now() > giveUpAt ? this.giveUp(id) : this.post(id, {kind: 'edit', edit}),
      );
      if (answer !== undefined) return this.note(answer, label);
      if (this.isGone || performance.now() > giveUpAt + GIVE_UP_AFTER_MS)
        return {kind: 'lost', reason: WORDS.unreachable};
      this.isResending = true;
      this.onState({kind: 'broken', label});
      await new Promise(resolve => setTimeout(resolve, RETRY_MS));
    }
  }

  /** The answer, or undefined if the line was down. */
  private async tryOnce(send: () => Promise<Response>): Promise<EditReceipt | undefined> {
    try {
      const response = await send();
      if (response.status === 403) this.lose();
      if (response.status >= 500 || response.status === 403) return undefined;
      if (!response.ok) return {kind: 'refused', reason: await response.text(), revision: 0};
      const envelope = (await response.json()) as Envelope; // router.ts answers letters with envelopes
      if (envelope.kind === 'failure') return {kind: 'refused', reason: envelope.reason, revision: 0};
      return envelope.value as EditReceipt; // desk.ts answers edits with receipts
    } catch (error) {
      if (error instanceof TypeError) return undefined; // fetch: the network failed
      throw error;
    }
  }

  private note(receipt: EditReceipt, label: string): EditAnswer {
    // An answer that comes late may be about what was saved long before.
    if (receipt.kind === 'stored' && receipt.revision > this.savedRevision) this.unsaved.set(label, receipt.revision);
    return receipt;
  }

  private post(id: string, request: WindowRequest): Promise<Response> {
    const headers = {'Content-Type': 'application/json'};
    return fetch('/api/letter', {method: 'POST', headers, body: JSON.stringify({window: this.window, id, request})});
  }

  private giveUp(id: string): Promise<Response> {
    return fetch(`/api/give-up?window=${this.window}&id=${id}`, {method: 'POST'});
  }

  private hear(event: DeskEvent): void {
    if (event.kind === 'saved') {
      this.savedRevision = event.revision;
      for (const [label, revision] of this.unsaved) if (revision <= event.revision) this.unsaved.delete(label);
      this.report();
    }
    if (event.kind === 'greeting') {
      this.savedRevision = event.savedRevision;
      this.tellWhatWasLost(event.savedRevision);
    }
    // The key says which events the listeners take.
    for (const listener of this.listeners.get(event.kind) ?? []) (listener as (event: DeskEvent) => void)(event);
  }

  /** A server that went on from its last save does not have what came after it. */
  private tellWhatWasLost(savedRevision: number): void {
    const lost = [...this.unsaved].filter(([, revision]) => revision > savedRevision).map(([label]) => label);
    this.unsaved.clear();
    if (lost.length > 0) this.onState({kind: 'setBack', lost});
    this.report();
  }

  /** What others saved is no word about an edit that is still on its way. */
  private report(): void {
    if (this.isGone || this.isResending) return;
    this.onState({kind: this.unsaved.size + this.unanswered > 0 ? 'saving' : 'saved'});
  }

  private lose(): void {
    this.isGone = true;
    this.source.close();
    this.onState({kind: 'gone', unsaved: [...this.unsaved.keys()]});
  }

  private leave(): void {
    const body = JSON.stringify({window: this.window, id: crypto.randomUUID(), request: {kind: 'leave'}});
    navigator.sendBeacon('/api/letter', body);
  }
}
