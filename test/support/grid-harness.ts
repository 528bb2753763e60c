import {build} from 'esbuild';
import {createReadStream, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {GridServer} from '../../local-host/desk/grid/grid-server.js';
import {type GridView} from '../../local-host/desk/protocol.js';
import {type LocalHost} from '../../local-host/index.js';

const ENTRY = resolve('test/support/grid-harness-page.mjs');

const HTML = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Grid</title><link rel="stylesheet" href="/grid-harness-page.css">
<style>html,body{margin:0;height:100%}#grid{height:100%}</style><div id="grid"></div><script type="module" src="/grid-harness-page.js"></script>`;

type Session = ReturnType<GridServer['open']>;

/** A window of a page of the harness. */
interface Window {
  readonly user: string;
  readonly session: Session;
  readonly events: ServerResponse | undefined;
}

/** Bundles the page into a folder of its own; returns the folder. */
export async function bundleGridPage(minify = true): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'grid-page-'));
  await build({
    entryPoints: [ENTRY],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify,
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  return outdir;
}

/** A small server with a grid and a host, for tests that need no desk around it. */
export class GridHarness {
  readonly looked: GridView[] = [];
  private grid: GridServer;
  private readonly server: Server;
  private readonly windows = new Map<string, Window>();

  constructor(
    public host: LocalHost,
    private readonly folder: string,
  ) {
    this.grid = new GridServer(host);
    this.server = createServer((request, response) => {
      void this.answer(request, response);
    });
  }

  /** Starts listening; resolves with the address of the page for a person. */
  async start(): Promise<(user: string) => string> {
    await new Promise<void>(done => this.server.listen(0, '127.0.0.1', done));
    const {port} = this.server.address() as AddressInfo;
    return user => `http://127.0.0.1:${port}/?user=${encodeURIComponent(user)}`;
  }

  /** Tells every window what changed, as the desk does after each execution. */
  push(): void {
    for (const {session, events} of this.windows.values()) {
      const changes = events && session.changes();
      if (changes) send(events, 'changes', changes);
    }
  }

  /** Puts another host behind the open windows, which fetch its workbook as after a lost connection. */
  replace(host: LocalHost): void {
    this.host = host;
    this.grid = new GridServer(host);
    this.looked.length = 0;
    for (const [id, {user, events}] of this.windows) {
      this.windows.set(id, {user, events, session: this.grid.open(user)});
      if (events) send(events, 'resync', null);
    }
  }

  /** Brings a range in front of everybody. */
  view(view: GridView): void {
    for (const {events} of this.windows.values()) if (events) send(events, 'view', view);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(done => this.server.close(done));
  }

  /** Removes the bundled page. */
  static remove(folder: string): void {
    rmSync(folder, {recursive: true, force: true});
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [id, user] = [url.searchParams.get('id') ?? '', url.searchParams.get('user') ?? ''];
    const known = this.windows.get(id) ?? {user, session: this.grid.open(user), events: undefined};
    if (id !== '') this.windows.set(id, known);
    switch (url.pathname) {
      case '/events':
        response.writeHead(200, {'content-type': 'text/event-stream'}).write(': open\n\n');
        this.windows.set(id, {...known, events: response});
        request.on('close', () => this.windows.delete(id));
        break;
      case '/snapshot':
        response.end(JSON.stringify(known.session.snapshot()));
        break;
      case '/edit': {
        const answer = known.session.apply(JSON.parse(await bodyOf(request)));
        this.push();
        response.end(JSON.stringify(answer));
        break;
      }
      case '/look':
        this.looked.push(JSON.parse(await bodyOf(request)) as GridView);
        response.end('{}');
        break;
      default:
        this.sendFile(url.pathname, response);
    }
  }

  private sendFile(path: string, response: ServerResponse): void {
    if (path === '/') {
      // The desk's policy for the clipboard, so that copying works here only as it works there.
      const policy = {'permissions-policy': 'clipboard-read=(), clipboard-write=()'};
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...policy}).end(HTML);
      return;
    }
    const file = join(this.folder, path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript'});
    createReadStream(file).pipe(response);
  }
}

function send(events: ServerResponse, event: string, data: unknown): void {
  events.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
