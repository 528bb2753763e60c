import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {keptToken} from '../../../../local-host/desk/store/desk-token.js';
import {StateLock} from '../../../../local-host/desk/store/state-lock.js';
import {StateStore, TakenStateError} from '../../../../local-host/desk/store/state-store.js';

describe('StateLock', () => {
  let folder: string;
  let server: Server;
  let address: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
    server = createServer((_, response) => {
      response.writeHead(303, {Location: '/'}).end();
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?token=x`;
  });

  afterEach(() => {
    server.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const take = async (): Promise<StateLock> => {
    const lock = await StateLock.take(folder);
    if (!(lock instanceof StateLock)) throw new Error('The folder is taken.');
    return lock;
  };
  /** A mark as a desk leaves it that crashed. */
  const leave = (mark: object): void => {
    writeFileSync(join(folder, 'desk.lock'), JSON.stringify({id: 'other', since: new Date().toISOString(), ...mark}));
  };

  it('gives a folder to one desk, and says to the second where the first is', async () => {
    const lock = await take();
    lock.tellAddress(address);

    expect(await StateLock.take(folder)).toMatchObject({pid: process.pid, address});
    lock.release();
    expect(await StateLock.take(folder)).toBeInstanceOf(StateLock);
  });

  it('gives a folder to one of two who ask at once', async () => {
    const both = await Promise.all([StateLock.take(folder), StateLock.take(folder)]);

    expect(both.filter(one => one instanceof StateLock)).toHaveLength(1);
  });

  it('takes the folder of a desk that was killed', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise(resolve => child.once('exit', resolve));
    leave({pid: child.pid, address});

    expect(await StateLock.take(folder)).toBeInstanceOf(StateLock);
  });

  it('takes the folder where another program has the number of the desk by now', async () => {
    server.close();
    leave({pid: process.pid, address});

    expect(await StateLock.take(folder)).toBeInstanceOf(StateLock);
  });

  it('takes the folder behind half a mark', async () => {
    writeFileSync(join(folder, 'desk.lock'), '{"id":"ha');

    expect(await StateLock.take(folder)).toBeInstanceOf(StateLock);
  });

  it('lets a desk that has lost its folder write no more', async () => {
    const lock = await take();
    const store = new StateStore(folder, undefined, () => lock.isOwn);
    await store.save('mine');
    leave({pid: process.pid, address});

    await expect(store.save('late')).rejects.toThrow(TakenStateError);
    expect(store.load()?.text).toBe('mine');
    lock.release();
    expect(readFileSync(join(folder, 'desk.lock'), 'utf8')).toContain('other');
  });

  it('keeps the token from start to start, for this user alone, and changes it for a fresh one', () => {
    const first = keptToken(folder, false);

    expect(keptToken(folder, false)).toBe(first);
    expect(keptToken(folder, true)).not.toBe(first);
    expect(statSync(join(folder, 'desk.token')).mode & 0o777).toBe(0o600);
  });
});
