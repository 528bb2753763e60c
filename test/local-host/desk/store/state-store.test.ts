import {mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type SaveStep, StateStore} from '../../../../local-host/desk/store/state-store.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  rmSync(folder, {recursive: true, force: true});
});

/** A store whose process dies at a step of its next save. */
function dyingAt(step: SaveStep): StateStore {
  return new StateStore(folder, reached => {
    if (reached === step) throw new Error('the power is out');
  });
}

describe('StateStore', () => {
  it('has nothing at first', () => {
    expect(new StateStore(folder).load()).toBeUndefined();
  });

  it('gives back what was saved last', async () => {
    const store = new StateStore(folder);
    await Promise.all(['một', 'hai', 'ba'].map(text => store.save(text)));

    expect(new StateStore(folder).load()).toEqual({text: 'ba', notice: undefined});
  });

  it.each<[SaveStep, string]>([
    ['written', 'cũ'],
    ['synced', 'cũ'],
    ['kept', 'cũ'],
    ['renamed', 'mới'],
  ])('has the old or the new text, whole, after a crash when it was %s', async (step, expected) => {
    await new StateStore(folder).save('cũ');
    await expect(dyingAt(step).save('mới')).rejects.toThrow('the power is out');

    expect(new StateStore(folder).load()?.text).toBe(expected);
  });

  it('goes on after such a crash', async () => {
    await new StateStore(folder).save('cũ');
    await dyingAt('kept')
      .save('mới')
      .catch(() => undefined);
    const store = new StateStore(folder);
    await store.save('mới hơn');

    expect(store.load()).toEqual({text: 'mới hơn', notice: undefined});
  });

  it.each(['truncated', 'changed', 'empty'])(
    'falls back to the save before and says so when the newest is %s',
    async how => {
      const store = new StateStore(folder);
      await store.save('trước');
      await store.save('sau cùng');
      const newest = join(folder, 'state.json');
      if (how === 'changed') writeFileSync(newest, readFileSync(newest, 'utf8').replace('sau', 'trc'));
      else truncateSync(newest, how === 'empty' ? 0 : 70);

      const stored = store.load();

      expect(stored?.text).toBe('trước');
      expect(stored?.notice).toMatch(/^Tệp trạng thái mới nhất bị hỏng, nên mở bản lưu ngay trước đó/);
    },
  );

  it('keeps the good save when a damaged one is overwritten', async () => {
    const store = new StateStore(folder);
    await store.save('tốt');
    await store.save('sẽ hỏng');
    truncateSync(join(folder, 'state.json'), 66);
    await store.save('mới');
    truncateSync(join(folder, 'state.json'), 66);

    expect(store.load()?.text).toBe('tốt');
  });

  it('says what to do when nothing can be read', async () => {
    const store = new StateStore(folder);
    await store.save('một');
    truncateSync(join(folder, 'state.json'), 66);

    expect(() => store.load()).toThrow('chạy lại với --fresh');
  });
});
