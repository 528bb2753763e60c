import {randomUUID} from 'node:crypto';
import {HostThread, type ThreadListener} from './host-thread.js';
import {type DeskRequest, type SavedHost, type WorkerStart} from './requests.js';

/** What the keeper needs to start a thread, and whom it tells. */
export interface KeeperSurroundings {
  /** The bundled thread. */
  readonly script: string;
  /** The folder of the built script. */
  readonly dist: string;
  readonly seed: WorkerStart['seed'];
  readonly listener: Omit<ThreadListener, 'onCrash'>;
  /** What a new thread goes on from. */
  readonly lastSaved: () => SavedHost & {readonly savedRevision: number};
  /** The thread was started again from the last save; windows are greeted anew. */
  readonly onRestart: (reason: string) => void;
  /** How long a script may take to notice that it is cancelled; milliseconds. */
  readonly patienceMs: number;
}

const STUCK = 'Tập lệnh không dừng khi được hủy, nên máy chủ bảng tính đã khởi động lại từ lần lưu cuối.';

/** Keeps a thread with the host alive: one that ends, or whose script cannot be cancelled, is started again. */
export class HostKeeper {
  private readonly people = new Map<string, string>();
  private thread: Promise<HostThread>;
  private isClosed = false;

  constructor(private readonly around: KeeperSurroundings) {
    this.thread = this.start();
  }

  /** Resolves when the host stands; fails if it cannot be made. */
  async ready(): Promise<void> {
    await this.thread;
  }

  /** Asks the host for something, in the name of a window; '' for the server itself. */
  async ask(window: string, request: DeskRequest): Promise<unknown> {
    if (request.kind === 'enter') this.people.set(window, request.person);
    if (request.kind === 'leave') this.people.delete(window);
    const thread = await this.thread;
    return request.kind === 'cancel' ? this.cancel(window, thread) : thread.ask(window, request);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await (await this.thread).close();
  }

  /** A script that makes no service call hears nothing, so its thread is ended with it. */
  private async cancel(window: string, thread: HostThread): Promise<unknown> {
    const timer = setTimeout(() => void this.restart(thread, STUCK), this.around.patienceMs);
    try {
      return await thread.ask(window, {kind: 'cancel'});
    } finally {
      clearTimeout(timer);
    }
  }

  private start(): Promise<HostThread> {
    const {script, dist, seed, listener, lastSaved} = this.around;
    const {host, ledger, revision, savedRevision} = lastSaved();
    const past = {...seed.past, ledger};
    const starting: Promise<HostThread> = HostThread.start(
      script,
      {dist, seed: {...seed, host, past}, epoch: randomUUID(), revision, savedRevision},
      {
        ...listener,
        onCrash: reason => {
          void starting.then(thread => this.restart(thread, reason));
        },
      },
    );
    return starting;
  }

  private async restart(old: HostThread, reason: string): Promise<void> {
    if (this.isClosed || (await this.thread) !== old) return;
    this.thread = this.start();
    await old.close(reason);
    const thread = await this.thread;
    const entering = [...this.people].map(([window, person]) => thread.ask(window, {kind: 'enter', person}));
    await Promise.allSettled(entering);
    this.around.onRestart(reason);
  }
}

/** Asks on behalf of a window; what `HostKeeper.ask` is to those who need nothing else of it. */
export type Ask = HostKeeper['ask'];
