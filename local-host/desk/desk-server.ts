import {createServer, type Server} from 'node:http';
import {bundleFrameBridge, bundlePage, bundleWorker, type PageBundle} from './build/bundle.js';
import {Answers} from './http/answers.js';
import {Doorman} from './http/doorman.js';
import {EventStreams} from './http/event-streams.js';
import {Router} from './http/router.js';
import {HostKeeper, type KeeperSurroundings} from './host-keeper.js';
import {type DeskPast, type DeskSeed, type SavedHost} from './requests.js';
import {newToken} from './store/desk-token.js';
import {Saver} from './store/saver.js';
import {type StateStore} from './store/state-store.js';
import {formatStored, newPast} from './store/stored-desk.js';

/** What a desk is started with. */
export interface DeskOptions {
  /** The folder of the project. */
  readonly root: string;
  /** The folder of the built script. */
  readonly dist: string;
  /** Where bundles are kept between starts. */
  readonly cache: string;
  readonly seed: DeskSeed;
  readonly store: StateStore;
  /** 0 takes a free one. */
  readonly port: number;
  /** What a browser must know to be let in; a new one if none is given. */
  readonly token?: string;
  /** Sentences for whoever opens the desk, such as that a damaged file was found. */
  readonly notices?: readonly string[];
  /** How long a window may be without connection before it counts as closed; milliseconds. */
  readonly graceMs?: number;
  /** How long a script may take to notice that it is cancelled, before the host is started again; milliseconds. */
  readonly patienceMs?: number;
  /** How long after a change it is saved; milliseconds. */
  readonly saveDelayMs?: number;
}

/** A desk that is open. */
export interface RunningDesk {
  readonly port: number;
  readonly token: string;
  /** The address that opens the desk, with its token. */
  readonly address: string;
  /** Bundles the page now, not when the first browser asks for it. */
  preparePage(): Promise<void>;
  /** Saves and ends. */
  close(): Promise<void>;
}

const GRACE_MS = 10_000;
const SAVE_DELAY_MS = 500;
const PATIENCE_MS = 4000;

/** Opens a desk on this computer only. */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const desk = new DeskServer(options);
  return desk.start();
}

class DeskServer {
  private readonly token: string;
  private readonly answers = new Answers();
  private readonly streams: EventStreams;
  private readonly saver: Saver;
  private keeper: HostKeeper | undefined;
  private readonly past: DeskPast;
  /** What was saved last. */
  private saved: Omit<SavedHost, 'revision'>;

  constructor(private readonly options: DeskOptions) {
    this.past = options.seed.past ?? newPast();
    this.saved = {host: options.seed.host, ledger: this.past.ledger};
    this.token = options.token ?? newToken();
    this.streams = new EventStreams(options.graceMs ?? GRACE_MS, window => {
      this.answers.forget(window);
      this.keeper?.ask(window, {kind: 'leave'}).catch(() => undefined); // a thread that has ended has no windows
    });
    this.saver = new Saver({
      read: () => this.readState(),
      write: text => options.store.save(text),
      onSaved: revision => {
        this.streams.sendAll({kind: 'saved', revision});
      },
      onTrouble: reason => {
        this.streams.sendAll({kind: 'notSaved', reason});
      },
      delayMs: options.saveDelayMs ?? SAVE_DELAY_MS,
      revision: this.past.revision,
    });
  }

  async start(): Promise<RunningDesk> {
    const {root, cache, port} = this.options;
    const server = createServer();
    const openPort = await listen(server, port);
    const page = once(() => bundlePage(root, cache));
    const routing = this.makeRouter(server, openPort, page);
    // Who comes while the host is being started waits for it.
    server.on('request', (request, response) => {
      routing
        .then(router => router.route(request, response))
        .catch(() => {
          response.destroy();
        });
    });
    await routing;
    const address = `http://127.0.0.1:${openPort}/?token=${this.token}`;
    return {
      ...{port: openPort, token: this.token, address},
      preparePage: async () => {
        await page();
      },
      close: () => this.close(server),
    };
  }

  private async makeRouter(server: Server, port: number, page: () => Promise<PageBundle>): Promise<Router> {
    const {root, notices = []} = this.options;
    const bridge = await bundleFrameBridge(root);
    const keeper = await this.startHost(server);
    return new Router({
      doorman: new Doorman(port, this.token),
      ask: (window, request) => keeper.ask(window, request),
      streams: this.streams,
      answers: this.answers,
      ...{page, bridge, notices},
    });
  }

  /** Starts the thread with the host; the port is free again if it cannot be started. */
  private async startHost(server: Server): Promise<HostKeeper> {
    const {root, cache} = this.options;
    try {
      this.keeper = new HostKeeper(this.keeperSurroundings(await bundleWorker(root, cache)));
      await this.keeper.ready();
      return this.keeper;
    } catch (error) {
      server.close();
      throw error;
    }
  }

  private keeperSurroundings(script: string): KeeperSurroundings {
    const {dist, seed, patienceMs = PATIENCE_MS} = this.options;
    return {
      ...{script, dist, patienceMs},
      seed: {...seed, past: this.past},
      listener: {
        onEvent: (window, event) => {
          this.streams.send(window, event);
        },
        onChanged: revision => {
          this.saver.noteChange(revision);
        },
      },
      lastSaved: () => ({...this.saved, ...this.saver.revisions}),
      onRestart: reason => {
        this.streams.sendAll({kind: 'failure', text: reason});
      },
    };
  }

  private async readState(): Promise<{text: string; revision: number}> {
    const saved = await this.keeper?.ask('', {kind: 'save'});
    const {host, revision, ledger} = saved as SavedHost; // desk.ts answers 'save' with these
    this.saved = {host, ledger};
    return {text: formatStored({...this.options.seed, host, past: {...this.past, revision, ledger}}), revision};
  }

  private async close(server: Server): Promise<void> {
    await this.saver.flush();
    this.streams.close();
    await this.keeper?.close();
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  }
}

/** Another program listens where the desk was to listen. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';

  constructor(readonly port: number) {
    super(
      `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác: npm start -- --port ${port + 1}`,
    );
  }
}

/** Listens on this computer's own address only; returns the port. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      reject('code' in error && error.code === 'EADDRINUSE' ? new PortInUseError(port) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
