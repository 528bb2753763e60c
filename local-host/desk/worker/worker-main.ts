import {parentPort, workerData} from 'node:worker_threads';
import {type Post, type Reply, type WorkerStart} from '../requests.js';
import {Desk} from './desk.js';
import {Mailbox} from './mailbox.js';

/** The thread that holds the host: it carries out the posts one by one and says what comes of them. */
if (parentPort === null) throw new Error('worker-main.ts is started by the desk, as a worker.');
const port = parentPort;
const {seed, dist, epoch, bell, revision, savedRevision} = workerData as WorkerStart; // what host-thread.ts hands over
const say = (reply: Reply): void => {
  port.postMessage(reply);
};
const desk = new Desk(seed, {
  ...{dist, epoch, revision, savedRevision},
  mailbox: new Mailbox(port, new Int32Array(bell)),
  send: (window, event) => {
    say({kind: 'event', window, event});
  },
  answered: (id, value) => {
    say({kind: 'answered', id, value});
  },
  failed: (id, reason) => {
    say({kind: 'failed', id, reason});
  },
  changed: revision => {
    say({kind: 'changed', revision});
  },
});
port.on('message', (post: Post) => {
  desk.serve(post);
});
say({kind: 'ready'});
