import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ADDRESS, Start} from '../../support/start-command.js';

jest.setTimeout(180_000);

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
