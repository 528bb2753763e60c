import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {
  type DeskOptions,
  type DeskSeed,
  type RunningDesk,
  startDesk,
  StateStore,
} from '../../../../local-host/desk/index.js';
import {LocalHost} from '../../../../local-host/index.js';
import {AWindow} from './a-window.js';

const ROOT = resolve(__dirname, '../../../..');
const OWNER = 'owner@example.test';
const COLLEAGUE = 'colleague@example.test';

/** A desk with a script of its own in a folder of its own. */
export interface TestDesk {
  readonly desk: RunningDesk;
  readonly origin: string;
  readonly folder: string;
  readonly store: StateStore;
  /** Opens a window of a person and waits for its greeting, and for the script's menus if it gets any. */
  enter(person?: string): Promise<AWindow>;
  /** Ends everything and removes the folder. */
  close(): Promise<void>;
}

/** What the script of a test desk runs on. */
export function aSeed(code: string): DeskSeed {
  const host = new LocalHost({
    ...{files: {code, html: {}, manifest: {timeZone: 'Asia/Ho_Chi_Minh'}}, owner: OWNER, editors: [COLLEAGUE]},
    ...{account: 'consumer', now: '2024-06-04T15:30:00+07:00', locale: 'vi_VN'},
  });
  return {
    host: host.save(),
    owner: OWNER,
    account: 'consumer',
    people: [
      {id: 'owner', name: 'Chủ', role: 'Chủ sở hữu', email: OWNER},
      {id: 'colleague', name: 'Bạn', role: 'Người chỉnh sửa', email: COLLEAGUE},
      {id: 'guest', name: 'Khách', role: 'Chưa có quyền', email: 'guest@example.test'},
    ],
    instants: [],
  };
}

/** Opens a desk on a free port. */
export async function aDesk(code: string, options: Partial<DeskOptions> = {}): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({timeZone: 'Asia/Ho_Chi_Minh'}));
  const store = new StateStore(join(folder, 'state'));
  const desk = await startDesk({
    // Bundles lie inside the project, so that the thread finds the packages.
    ...{root: ROOT, cache: join(ROOT, '.local-host/test'), dist, store, seed: aSeed(code), port: 0},
    ...{graceMs: 200, saveDelayMs: 20, patienceMs: 300},
    ...options,
  });
  const windows: AWindow[] = [];
  return {
    ...{desk, folder, store, origin: `http://127.0.0.1:${desk.port}`},
    enter: async (person = 'owner') => {
      const window = new AWindow(desk, person);
      windows.push(window);
      const {canEdit} = await window.hears('greeting');
      if (canEdit && code.includes('onOpen'))
        await window.until(event => event.kind === 'menus' && event.menus.length > 0);
      return window;
    },
    close: async () => {
      for (const window of windows) window.disconnect();
      await desk.close();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
