import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'commit-message-'));

/** What the hook says of a message; '' where it takes it. */
function judge(message: string): string {
  const file = join(folder, 'message');
  writeFileSync(file, message);
  const {status, stderr} = spawnSync('.ci/hooks/commit-msg', [file], {encoding: 'utf8'});
  return status === 0 ? '' : stderr;
}

describe('the commit-msg hook', () => {
  afterAll(() => {
    rmSync(folder, {recursive: true});
  });

  it.each([
    'feat(core): plan escalations before the deadline',
    'fix: refuse 31/6\n\nThe body says why, in lines as long as it likes, since nobody reads it in a list of commits.',
    'refactor(local-host)!: name sheets by their id',
    `docs: ${'x'.repeat(54)}`,
    'Revert "feat(core): plan escalations before the deadline of the round and of each unit"',
  ])('takes %j', message => {
    expect(judge(message)).toBe('');
  });

  it.each(['plan escalations', 'feat (core): plan escalations', 'Feat: plan', 'fix: refuse 31/6.', 'feat(core):plan'])(
    'refuses %j, which lacks the form',
    message => {
      expect(judge(message)).toContain('type(scope): what it does');
    },
  );

  it('counts letters, not bytes, up to 60', () => {
    expect(judge(`docs: ${'ộ'.repeat(54)}`)).toBe('');
    expect(judge(`docs: ${'ộ'.repeat(55)}`)).toContain('61 characters');
  });
});
