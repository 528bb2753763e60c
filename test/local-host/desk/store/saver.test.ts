import {Saver} from '../../../../local-host/desk/store/saver.js';

/** A saver of a state that is its own revision, and what it did. */
function aSaver(write: (text: string) => Promise<void> = () => Promise.resolve()): {
  saver: Saver;
  done: string[];
  at: {now: number};
} {
  const done: string[] = [];
  const at = {now: 0};
  const saver = new Saver({
    read: () => Promise.resolve({text: String(at.now), revision: at.now}),
    write: async text => {
      await write(text);
      done.push(`written ${text}`);
    },
    onSaved: revision => {
      done.push(`saved ${revision}`);
    },
    onTrouble: reason => {
      done.push(`trouble ${reason}`);
    },
    delayMs: 5,
  });
  return {saver, done, at};
}

describe('Saver', () => {
  it('saves a burst of changes once', async () => {
    const {saver, done, at} = aSaver();
    for (at.now = 1; at.now < 5; at.now++) saver.noteChange(at.now);
    at.now = 4;
    await saver.flush();

    expect(done).toEqual(['written 4', 'saved 4']);
  });

  it('saves nothing twice', async () => {
    const {saver, done, at} = aSaver();
    at.now = 1;
    saver.noteChange(1);
    await saver.flush();
    await saver.flush();

    expect(done).toEqual(['written 1', 'saved 1']);
    expect(saver.revisions).toEqual({revision: 1, savedRevision: 1});
  });

  it('tells of a disk that does not take it, and saves with the next change', async () => {
    let isFull = true;
    const {saver, done, at} = aSaver(() => (isFull ? Promise.reject(new Error('disk full')) : Promise.resolve()));
    at.now = 1;
    saver.noteChange(1);
    await saver.flush();
    isFull = false;
    at.now = 2;
    saver.noteChange(2);
    await saver.flush();

    expect(done).toEqual(['trouble disk full', 'written 2', 'saved 2']);
  });
});
