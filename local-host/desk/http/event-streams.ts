import {type ServerResponse} from 'node:http';
import {type DeskEvent} from '../protocol.js';
import {securityHeaders} from './security-headers.js';

interface Stream {
  response: ServerResponse | undefined;
  /** What was said last, for a window that comes back after its connection broke. */
  log: {readonly id: number; readonly text: string}[];
  logged: number;
  said: number;
  leaving: NodeJS.Timeout | undefined;
}

/** Characters that are kept for a window that may come back. */
const MOST_LOGGED = 20_000_000;
const HEARTBEAT_MS = 15_000;
/** How soon a browser comes back after its connection broke. */
const RETRY_MS = 500;

/** What the server says to windows, one stream each (Server-Sent Events); a broken connection may be taken up again. */
export class EventStreams {
  private readonly streams = new Map<string, Stream>();
  private readonly heartbeat: NodeJS.Timeout;

  /** A window that does not come back within the time is gone. */
  constructor(
    private readonly graceMs: number,
    private readonly onGone: (window: string) => void,
  ) {
    this.heartbeat = setInterval(() => {
      for (const {response} of this.streams.values()) response?.write(': \n\n');
    }, HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  has(window: string): boolean {
    return this.streams.has(window);
  }

  get windows(): readonly string[] {
    return [...this.streams.keys()];
  }

  /** Connects a window, new or back again; says again what it has missed since the event with the given number. */
  connect(window: string, response: ServerResponse, lastSeen: number | undefined): void {
    const stream = this.streams.get(window) ?? newStream();
    this.streams.set(window, stream);
    clearTimeout(stream.leaving);
    stream.response?.end();
    stream.response = response;
    response.writeHead(200, {...securityHeaders(), 'Content-Type': 'text/event-stream; charset=utf-8'});
    response.write(`retry: ${RETRY_MS}\n\n`);
    for (const {id, text} of stream.log) if (id > (lastSeen ?? 0)) response.write(text);
    response.on('close', () => {
      if (stream.response === response) this.wait(window, stream);
    });
  }

  /** Says something to a window, now or when it is back. */
  send(window: string, event: DeskEvent): void {
    const stream = this.streams.get(window);
    if (stream === undefined) return;
    const id = ++stream.said;
    const text = `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`;
    stream.log.push({id, text});
    stream.logged += text.length;
    while (stream.logged > MOST_LOGGED && stream.log.length > 1) stream.logged -= stream.log.shift()?.text.length ?? 0;
    stream.response?.write(text);
  }

  sendAll(event: DeskEvent): void {
    for (const window of this.streams.keys()) this.send(window, event);
  }

  /** Ends a window's stream at once. */
  drop(window: string): void {
    const stream = this.streams.get(window);
    if (stream === undefined) return;
    this.streams.delete(window);
    clearTimeout(stream.leaving);
    stream.response?.end();
    this.onGone(window);
  }

  close(): void {
    clearInterval(this.heartbeat);
    for (const {response, leaving} of this.streams.values()) {
      clearTimeout(leaving);
      response?.end();
    }
    this.streams.clear();
  }

  private wait(window: string, stream: Stream): void {
    stream.response = undefined;
    stream.leaving = setTimeout(() => {
      this.drop(window);
    }, this.graceMs);
  }
}

function newStream(): Stream {
  return {response: undefined, log: [], logged: 0, said: 0, leaving: undefined};
}
