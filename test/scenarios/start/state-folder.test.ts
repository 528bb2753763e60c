import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stateFolder} from '../../../scenarios/start/state-folder.js';

describe('stateFolder', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'folders-'));
    for (const folder of ['scenarios', 'one', 'two']) {
      mkdirSync(join(root, folder));
      writeFileSync(join(root, folder, 'round.json'), '{}');
    }
  });

  afterEach(() => {
    rmSync(root, {recursive: true, force: true});
  });

  it('is named after a scenario of the project and the point where it opens', () => {
    expect(stateFolder(root, join(root, 'scenarios/round.json'), 'half')).toBe(join(root, '.local-host/round-half'));
    expect(stateFolder(root, undefined, 'meeting')).toBe(join(root, '.local-host/blank'));
  });

  it('is another one for a file of the same name elsewhere, however its path is written', () => {
    const folders = ['scenarios/round.json', 'one/round.json', 'two/round.json'].map(file =>
      stateFolder(root, join(root, file), 'meeting'),
    );

    expect(new Set(folders).size).toBe(3);
    expect(stateFolder(root, join(root, 'two/../one/round.json'), 'meeting')).toBe(folders[1]);
  });
});
