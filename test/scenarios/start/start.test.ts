import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)\/\?token=[\w-]+/;

jest.setTimeout(180_000);

/** What `npm start` prints, as it comes. */
class Start {
  readonly process: ChildProcess;
  text = '';

  constructor(...args: readonly string[]) {
    this.process = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'scenarios/start.ts'), ...args], {cwd: ROOT});
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.text += chunk.toString('utf8');
      });
    }
  }

  /** Resolves with the address, or when the command ends without one. */
  async address(): Promise<string> {
    while (!ADDRESS.test(this.text) && this.process.exitCode === null) await new Promise(go => setTimeout(go, 50));
    return ADDRESS.exec(this.text)?.[0] ?? '';
  }

  async end(signal?: NodeJS.Signals): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
    const ended = new Promise(go => this.process.once('exit', go));
    if (signal) this.process.kill(signal);
    await ended;
    return this.process.exitCode;
  }
}

describe('npm start', () => {
  let scratch: string;
  const started: Start[] = [];

  const start = (...args: readonly string[]): Start => {
    const one = new Start(...args);
    started.push(one);
    return one;
  };

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'start-'));
  });

  afterAll(async () => {
    await Promise.all(started.map(one => one.end('SIGKILL')));
    rmSync(scratch, {recursive: true, force: true});
  });

  it('sends a second start to the desk that is open, goes on after a crash, and keeps its address', async () => {
    const first = start('--state', scratch, '--blank', '--port', '0');
    const address = await first.address();
    const second = start('--state', scratch, '--blank', '--port', '0');
    await second.end();
    await first.end('SIGKILL');
    const port = ADDRESS.exec(address)?.[1] ?? '';
    const third = start('--state', scratch, '--blank', '--port', port);
    const after = await third.address();
    await third.end('SIGTERM');
    const fresh = start('--state', scratch, '--blank', '--port', port, '--fresh');
    const rotated = await fresh.address();

    expect(second.process.exitCode).toBe(2);
    expect(second.text).toContain(`đang mở ở một cửa sổ lệnh khác (tiến trình ${first.process.pid ?? 0}`);
    expect(second.text).toContain(address);
    expect(after).toBe(address);
    expect(rotated).not.toBe(address);
  });

  it('says in a sentence that a port is in use, and leaves no mark behind', async () => {
    const other = createServer();
    await new Promise<void>(go => {
      other.listen(0, '127.0.0.1', go);
    });
    const {port} = other.address() as {port: number};
    const folder = join(scratch, 'port');
    const refused = start('--state', folder, '--blank', '--port', String(port));
    await refused.end();
    other.close();

    expect(refused.process.exitCode).toBe(2);
    expect(refused.text.trim()).toMatch(new RegExp(`^Cổng ${port} đang có chương trình khác dùng[.][^\n]*$`));
    expect(existsSync(join(folder, 'desk.lock'))).toBe(false);
  });

  it('says in a sentence that a scenario is not there', async () => {
    const refused = start('--scenario', 'not/there.json');
    await refused.end();

    expect(refused.process.exitCode).toBe(2);
    expect(refused.text.trim()).toBe('not/there.json: không có tệp này');
  });
});
