import {aHost, COLLEAGUE, OWNER, valueOf} from '../../runtime/a-host.js';

describe('LockService', () => {
  it('takes a free lock, once and for all of the execution', () => {
    expect(
      valueOf(`const lock = LockService.getDocumentLock(); const other = LockService.getDocumentLock();
        return [lock.hasLock(), lock.tryLock(10), lock.tryLock(10), lock.hasLock(), other.tryLock(10)];`),
    ).toEqual([false, true, true, true, true]);
  });

  it('has no lock any more once it is released, and none to release before', () => {
    expect(
      valueOf(
        `const lock = LockService.getScriptLock(); lock.releaseLock(); lock.waitLock(10); lock.releaseLock(); return lock.hasLock();`,
      ),
    ).toBe(false);
  });

  it('releases what an execution holds at its end', () => {
    const host = aHost('function main() { return LockService.getScriptLock().tryLock(10); }');

    expect([host.person(OWNER).run('main'), host.person(COLLEAGUE).run('main')].map(({outcome}) => outcome)).toEqual([
      {kind: 'completed', value: true},
      {kind: 'completed', value: true},
    ]);
  });

  it.each([
    ['Script', false],
    ['Document', false],
    ['User', true],
  ])('lets a colleague in beside the %s lock: %s', (kind, expected) => {
    const host = aHost(
      `function main() { const taken = LockService.get${kind}Lock().tryLock(10); SpreadsheetApp.flush(); return taken; }`,
    );
    const taken: unknown[] = [];
    host.onCall(({member}) => {
      if (member !== 'SpreadsheetApp.flush') return;
      const {outcome} = host.person(COLLEAGUE).run('main');
      taken.push(outcome.kind === 'completed' && outcome.value);
    });

    host.person(OWNER).run('main');

    expect(taken).toEqual([expected]);
  });
});
