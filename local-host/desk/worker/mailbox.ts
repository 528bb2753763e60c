import {receiveMessageOnPort, type MessagePort} from 'node:worker_threads';
import {type Post} from '../requests.js';

const BELL = 0;

/** The posts of a thread, which can be waited for in the middle of an execution. */
export class Mailbox {
  constructor(
    private readonly port: MessagePort,
    private readonly bell: Int32Array,
  ) {}

  /** The next post, if one has come. */
  take(): Post | undefined {
    return (receiveMessageOnPort(this.port) as {message: Post} | undefined)?.message; // only posts are sent to this port
  }

  /** The next post, however long it takes; the thread sleeps until then. */
  wait(): Post {
    for (;;) {
      const seen = Atomics.load(this.bell, BELL);
      const post = this.take();
      if (post !== undefined) return post;
      Atomics.wait(this.bell, BELL, seen);
    }
  }
}
