import {type IncomingMessage, type ServerResponse} from 'node:http';
import {type PageBundle} from '../build/bundle.js';
import {type Ask} from '../host-keeper.js';
import {RequestFailedError, ThreadClosedError} from '../host-thread.js';
import {type Envelope} from '../protocol.js';
import {type FrameContent} from '../requests.js';
import {type Answers} from './answers.js';
import {type Doorman} from './doorman.js';
import {type EventStreams} from './event-streams.js';
import {exportXlsx, importXlsx} from './xlsx-transfer.js';
import {framePage, MAIL_WITHOUT_HTML} from './frame-page.js';
import {isId, parseLetter} from './parse-request.js';
import {readBody, TooLargeError} from './request-body.js';
import {securityHeaders} from './security-headers.js';
import {deskHtml, sendAsset} from './page-files.js';

/** What the router leads to. */
export interface Destinations {
  readonly doorman: Doorman;
  readonly ask: Ask;
  readonly streams: EventStreams;
  readonly answers: Answers;
  readonly page: () => Promise<PageBundle>;
  readonly bridge: string;
  readonly notices: readonly string[];
}

const LETTER_LIMIT = 8_000_000;
const FILE_LIMIT = 20_000_000;

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

type Route = (visit: Visit, rest: string) => Promise<void> | void;

/** Leads requests to what answers them, after the doorman has let them in. */
export class Router {
  private readonly routes: readonly (readonly [method: string, prefix: string, route: Route])[] = [
    ['GET', '/api/events', visit => this.openStream(visit)],
    ['POST', '/api/letter', visit => this.takeLetter(visit)],
    ['GET', '/api/workbook.xlsx', visit => this.download(visit)],
    ['POST', '/api/workbook', visit => this.upload(visit)],
    ['GET', '/frame/', (visit, page) => this.showFrame(visit, page)],
    ['GET', '/mail/', (visit, index) => this.showMail(visit, index)],
    [
      'GET',
      '/assets/',
      async (visit, path) => {
        sendAsset(visit, await this.to.page(), path);
      },
    ],
  ];

  constructor(private readonly to: Destinations) {}

  /** Answers a request, whatever comes of it. */
  async route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.admit(request, response);
    } catch (error) {
      const [status, reason] = toStatus(error);
      if (response.headersSent) response.destroy();
      else sendText(response, status, reason);
    }
  }

  private async admit(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {doorman} = this.to;
    const caller = {method: request.method ?? '', headers: request.headers};
    const origin = doorman.checkOrigin(caller);
    if (origin.kind === 'refused') {
      sendText(response, origin.status, origin.reason);
      return;
    }
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${doorman.port}`);
    const visit = {request, response, url};
    if (url.pathname === '/' && url.searchParams.has('token')) {
      this.letIn(visit);
      return;
    }
    const token = doorman.checkToken(caller);
    if (token.kind === 'refused') sendText(response, token.status, token.reason);
    else await this.lead(visit);
  }

  /** Trades the token in the address for a cookie, so that it does not stay in the address. */
  private letIn({response, url}: Visit): void {
    const {doorman} = this.to;
    if (!doorman.isToken(url.searchParams.get('token') ?? '')) {
      sendText(response, 403, 'Mã vào không đúng. Hãy mở địa chỉ vừa in ra trên màn hình lệnh.');
      return;
    }
    const as = url.searchParams.get('as');
    const location = isId(as) ? `/?as=${as}` : '/';
    response.writeHead(303, {...securityHeaders(), Location: location, 'Set-Cookie': doorman.cookie}).end();
  }

  private async lead(visit: Visit): Promise<void> {
    const {request, response, url} = visit;
    if (request.method === 'GET' && url.pathname === '/') {
      send(response, 'text/html; charset=utf-8', deskHtml(await this.to.page()));
      return;
    }
    const found = this.routes.find(([method, prefix]) => method === request.method && url.pathname.startsWith(prefix));
    if (found === undefined) {
      sendText(response, 404, 'Không có địa chỉ này.');
      return;
    }
    const [, prefix, route] = found;
    await route(visit, url.pathname.slice(prefix.length));
  }

  private async openStream({request, response, url}: Visit): Promise<void> {
    const {streams, ask} = this.to;
    const window = url.searchParams.get('window');
    const person = url.searchParams.get('as') ?? '';
    if (!isId(window)) {
      sendText(response, 400, 'Thiếu tên cửa sổ.');
      return;
    }
    const isNew = !streams.has(window);
    const lastSeen = Number(request.headers['last-event-id']);
    streams.connect(window, response, Number.isNaN(lastSeen) ? undefined : lastSeen);
    if (!isNew) return;
    await ask(window, {kind: 'enter', person});
    for (const notice of this.to.notices) streams.send(window, {kind: 'failure', text: notice});
  }

  private async takeLetter({request, response}: Visit): Promise<void> {
    const letter = parseLetter((await readBody(request, LETTER_LIMIT)).toString('utf8'));
    if (letter === undefined) {
      sendText(response, 400, 'Yêu cầu không đúng mẫu.');
      return;
    }
    const {window, id} = letter;
    const ask = (): Promise<Envelope> => toEnvelope(this.to.ask(window, letter.request));
    sendJson(response, await this.to.answers.to(window, id, ask));
    if (letter.request.kind === 'leave') this.to.streams.drop(window);
  }

  private async showFrame({response, url}: Visit, page: string): Promise<void> {
    const window = url.searchParams.get('window') ?? '';
    // desk.ts answers 'frame' with this.
    const content = (await this.to.ask(window, {kind: 'frame', page})) as FrameContent | undefined;
    if (content === undefined) sendText(response, 404, 'Trang này đã đóng.');
    else send(response, 'text/html; charset=utf-8', framePage(content, this.to.bridge), 'frame');
  }

  private async showMail({response, url}: Visit, index: string): Promise<void> {
    const window = url.searchParams.get('window') ?? '';
    const html = await this.to.ask(window, {kind: 'mail', index: Number(index)});
    send(response, 'text/html; charset=utf-8', typeof html === 'string' ? html : MAIL_WITHOUT_HTML, 'mail');
  }

  private async download({response}: Visit): Promise<void> {
    const {bytes, name} = await exportXlsx(this.to.ask);
    response.writeHead(200, {
      ...securityHeaders(),
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
    });
    response.end(bytes);
  }

  private async upload({request, response}: Visit): Promise<void> {
    const bytes = await readBody(request, FILE_LIMIT);
    sendJson(response, await toEnvelope(importXlsx(this.to.ask, bytes)));
  }
}

async function toEnvelope(answer: Promise<unknown>): Promise<Envelope> {
  try {
    return {kind: 'answer', value: await answer};
  } catch (error) {
    if (error instanceof RequestFailedError && !(error instanceof ThreadClosedError))
      return {kind: 'failure', reason: error.message};
    throw error;
  }
}

function toStatus(error: unknown): [status: number, reason: string] {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof TooLargeError) return [413, reason];
  if (error instanceof ThreadClosedError) return [503, reason];
  return [error instanceof RequestFailedError ? 409 : 500, reason];
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 'application/json; charset=utf-8', JSON.stringify(value));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close'});
  response.end(text);
}

function send(response: ServerResponse, type: string, body: string, policy?: 'frame' | 'mail'): void {
  response.writeHead(200, {...securityHeaders(policy), 'Content-Type': type});
  response.end(body);
}
