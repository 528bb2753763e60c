import {Worker} from 'node:worker_threads';
import {type DeskEvent} from './protocol.js';
import {type DeskRequest, type Post, type Reply, type WorkerStart} from './requests.js';

/** What the thread tells without being asked. */
export interface ThreadListener {
  readonly onEvent: (window: string, event: DeskEvent) => void;
  readonly onChanged: (revision: number) => void;
  /** The thread ended although nobody ended it. */
  readonly onCrash: (reason: string) => void;
}

/** What the host says against a request, in words for the person who made it. */
export class RequestFailedError extends Error {
  override readonly name = 'RequestFailedError';
}

/** The thread takes nothing in any more: whoever asked may ask the next one. */
export class ThreadClosedError extends RequestFailedError {
  constructor() {
    super('Máy chủ đang tắt.');
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The thread that holds the host, seen from the server. */
export class HostThread {
  private readonly bell = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private isClosing = false;

  private constructor(
    script: string,
    start: Omit<WorkerStart, 'bell'>,
    private readonly listener: ThreadListener,
  ) {
    this.worker = new Worker(script, {workerData: {...start, bell: this.bell}});
  }

  /** Starts the thread; fails if the host cannot be made from the seed. */
  static start(script: string, start: Omit<WorkerStart, 'bell'>, listener: ThreadListener): Promise<HostThread> {
    const thread = new HostThread(script, start, listener);
    return new Promise((resolve, reject) => {
      thread.worker.on('message', (reply: Reply) => {
        if (reply.kind === 'ready') resolve(thread);
        else thread.take(reply);
      });
      thread.worker.on('error', error => {
        reject(error);
        thread.end(error.message);
      });
      thread.worker.on('exit', code => {
        reject(new Error(`The thread of the host ended with code ${code}.`));
        thread.end(`Máy chủ bảng tính dừng đột ngột (mã ${code}).`);
      });
    });
  }

  /** Asks the host for something, in the name of a window; '' for the server itself. */
  ask(window: string, request: DeskRequest): Promise<unknown> {
    if (this.isClosing) return Promise.reject(new ThreadClosedError());
    const id = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, {resolve, reject});
      const post: Post = {id, window, request};
      this.worker.postMessage(post);
      const bell = new Int32Array(this.bell);
      Atomics.add(bell, 0, 1);
      Atomics.notify(bell, 0);
    });
  }

  /** Ends the thread at once, whatever runs in it. */
  async close(reason?: string): Promise<void> {
    this.isClosing = true;
    this.rejectAll(reason);
    await this.worker.terminate();
  }

  private take(reply: Exclude<Reply, {kind: 'ready'}>): void {
    switch (reply.kind) {
      case 'event':
        this.listener.onEvent(reply.window, reply.event as DeskEvent); // only desk.ts sends events
        return;
      case 'changed':
        this.listener.onChanged(reply.revision);
        return;
      case 'answered':
        this.settle(reply.id)?.resolve(reply.value);
        return;
      case 'failed':
        this.settle(reply.id)?.reject(new RequestFailedError(reply.reason));
    }
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }

  private rejectAll(reason: string | undefined): void {
    for (const {reject} of this.waiting.values())
      reject(reason === undefined ? new ThreadClosedError() : new RequestFailedError(reason));
    this.waiting.clear();
  }

  private end(reason: string): void {
    this.rejectAll(reason);
    if (!this.isClosing) this.listener.onCrash(reason);
    this.isClosing = true;
  }
}
