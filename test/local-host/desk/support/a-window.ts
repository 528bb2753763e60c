import {randomUUID} from 'node:crypto';
import {get, type IncomingMessage, request as httpRequest} from 'node:http';
import {type RunningDesk} from '../../../../local-host/desk/index.js';
import {type GridSnapshot} from '../../../../local-host/desk/grid/wire/wire.js';
import {type DeskEvent, type Envelope, type WindowRequest} from '../../../../local-host/desk/protocol.js';

/** An answer of the server. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
}

/** A window without a browser: it hears the events and writes letters. */
export class AWindow {
  readonly id = randomUUID();
  readonly events: DeskEvent[] = [];
  private lastId = 0;
  private stream: IncomingMessage | undefined;
  private listeners = new Set<() => void>();

  constructor(
    private readonly desk: RunningDesk,
    private readonly person: string,
  ) {
    this.connect();
  }

  /** Connects again after `disconnect`, as a browser does by itself. */
  connect(): void {
    const headers = {...this.headers(), ...(this.lastId > 0 && {'last-event-id': String(this.lastId)})};
    const path = `/api/events?window=${this.id}&as=${this.person}`;
    get({host: '127.0.0.1', port: this.desk.port, path, headers}, stream => {
      this.stream = stream;
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        const parts = (rest + text).split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) this.hear(part);
      });
      stream.on('error', () => undefined);
    }).on('error', () => undefined);
  }

  /** Breaks the connection without a word. */
  disconnect(): void {
    this.stream?.destroy();
  }

  /** The first event that fits, heard already or within half a minute. */
  until<T extends DeskEvent>(fits: (event: DeskEvent) => event is T): Promise<T>;
  until(fits: (event: DeskEvent) => boolean): Promise<DeskEvent>;
  until(fits: (event: DeskEvent) => boolean): Promise<DeskEvent> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.listeners.delete(look);
        reject(new Error(`Not heard; heard ${JSON.stringify(this.events).slice(0, 2000)}`));
      }, 30_000);
      const look = (): void => {
        const found = this.events.find(fits);
        if (found === undefined) return;
        clearTimeout(timer);
        this.listeners.delete(look);
        resolve(found);
      };
      this.listeners.add(look);
      look();
    });
  }

  /** The first event of a kind. */
  hears<K extends DeskEvent['kind']>(kind: K): Promise<Extract<DeskEvent, {kind: K}>> {
    return this.until((event): event is Extract<DeskEvent, {kind: K}> => event.kind === kind);
  }

  /** Writes a letter; gives the value of its answer, or throws the reason of its failure. */
  async ask(request: WindowRequest, id: string = randomUUID()): Promise<unknown> {
    const answer = await this.send('POST', '/api/letter', JSON.stringify({window: this.id, id, request}));
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
    const envelope = JSON.parse(answer.text) as Envelope;
    if (envelope.kind === 'failure') throw new Error(envelope.reason);
    return envelope.value;
  }

  /** Sends a letter whole and breaks the connection before its answer can come. */
  sendAndHangUp(request: WindowRequest, id: string): Promise<void> {
    const options = {
      host: '127.0.0.1',
      port: this.desk.port,
      method: 'POST',
      path: '/api/letter',
      headers: this.headers(),
    };
    return new Promise(resolve => {
      const sending = httpRequest(options);
      sending.on('error', () => undefined);
      sending.end(JSON.stringify({window: this.id, id, request}), () => {
        sending.destroy();
        resolve();
      });
    });
  }

  /** Types into a cell of the first sheet. */
  type(a1: string, text: string): Promise<unknown> {
    const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
    const place = {sheetId: 0, row: Number(row), column: column.charCodeAt(0) - 64};
    return this.ask({kind: 'edit', edit: {kind: 'type', ...place, text}});
  }

  /** The text in a cell of the first sheet. */
  async textAt(row: number, column: number): Promise<string> {
    const {sheets} = (await this.ask({kind: 'snapshot'})) as GridSnapshot;
    const found = sheets[0]?.cells.find(cell => cell[0] === row && cell[1] === column);
    return found?.[2].text ?? '';
  }

  /** Any request with the window's own headers. */
  send(method: string, path: string, body?: string | Buffer): Promise<Answer> {
    return send(this.desk.port, {method, path, headers: this.headers()}, body);
  }

  private headers(): Record<string, string> {
    return {'x-desk-token': this.desk.token, origin: `http://127.0.0.1:${this.desk.port}`};
  }

  private hear(part: string): void {
    const id = /^id: (\d+)$/m.exec(part)?.[1];
    const data = /^data: (.*)$/m.exec(part)?.[1];
    if (id === undefined || data === undefined) return;
    this.lastId = Number(id);
    this.events.push(JSON.parse(data) as DeskEvent);
    for (const listener of this.listeners) listener();
  }
}

/** A request with exactly these headers. */
export function send(
  port: number,
  {method, path, headers}: {method: string; path: string; headers: Record<string, string>},
  body?: string | Buffer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({host: '127.0.0.1', port, method, path, headers}, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({status: response.statusCode ?? 0, text, headers: response.headers});
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}
