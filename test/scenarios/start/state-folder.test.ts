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

  it('is named after a scenario of the project', () => {
    expect(stateFolder(root, join(root, 'scenarios/round.json'))).toBe(join(root, '.local-host/round'));
    expect(stateFolder(root, undefined)).toBe(join(root, '.local-host/blank'));
  });

  it('is another one for a file of the same name elsewhere, however its path is written', () => {
    const folders = ['scenarios/round.json', 'one/round.json', 'two/round.json'].map(file =>
      stateFolder(root, join(root, file)),
    );

    expect(new Set(folders).size).toBe(3);
    expect(stateFolder(root, join(root, 'two/../one/round.json'))).toBe(folders[1]);
  });
});
