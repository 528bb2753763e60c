import {type LocalHost} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, OWNER} from '../a-host.js';

const LOCK = 'const lock = LockService.getScriptLock(); const hasLock = lock.tryLock(5000);';

/** Adds one to a property, with what comes before and after. */
function anIncrement(before: string): string {
  return `function increment() { ${before}
    const store = PropertiesService.getScriptProperties();
    const count = Number(store.getProperty('count') || '0');
    store.setProperty('count', String(count + 1));
  }`;
}

/** Lets the colleague increment between the owner's reading and writing; returns what each of them came to. */
function interleave(host: LocalHost): string[] {
  const outcomes: string[] = [];
  const stop = host.onCall(({member}) => {
    if (member !== 'Properties.setProperty') return;
    outcomes.push(host.person(COLLEAGUE).run('increment').outcome.kind);
  });
  outcomes.push(host.person(OWNER).run('increment').outcome.kind);
  stop();
  return outcomes;
}

describe('interleaved executions', () => {
  it('lose an update without a lock', () => {
    const host = aHost(anIncrement(''));

    expect(interleave(host)).toEqual(['completed', 'completed']);
    expect(host.properties('script')).toEqual({count: '1'});
  });

  it('lose none when the second gives up because the first holds the lock', () => {
    const host = aHost(anIncrement(`${LOCK} if (!hasLock) throw new Error('busy');`));

    expect(interleave(host)).toEqual(['failed', 'completed']);
    expect(host.properties('script')).toEqual({count: '1'});
    expect(host.person(COLLEAGUE).run('increment').outcome.kind).toBe('completed');
    expect(host.properties('script')).toEqual({count: '2'});
  });

  it('are listed in the order in which they began', () => {
    const host = aHost(anIncrement(''));

    interleave(host);

    expect(host.executions.map(({id, user}) => [id, user])).toEqual([
      [1, OWNER],
      [2, COLLEAGUE],
    ]);
  });

  it('wait for a lock as long as they said, in modelled time', () => {
    const host = aHost(anIncrement(LOCK));
    const stop = host.onCall(({member}) => {
      if (member === 'Properties.setProperty') host.person(COLLEAGUE).run('increment');
    });
    host.person(OWNER).run('increment');
    stop();

    const [first, second] = host.executions;

    expect((second?.modelledSeconds.mid ?? 0) - (first?.modelledSeconds.mid ?? 0)).toBeCloseTo(5, 9);
  });

  it('fail to wait for a lock that nobody releases', () => {
    const host = aHost(anIncrement('LockService.getScriptLock().waitLock(100);'));
    const messages: string[] = [];
    host.onCall(({member}) => {
      if (member !== 'Properties.getProperty') return;
      const {outcome} = host.person(COLLEAGUE).run('increment');
      messages.push(outcome.kind === 'failed' ? outcome.message : outcome.kind);
    });

    host.person(OWNER).run('increment');

    expect(messages).toEqual(['Lock timeout: another process was holding the lock for too long.']);
  });
});

describe('a lock that is released before its writes are flushed', () => {
  const INCREMENT = (flush: string): string => `function increment() {
    const lock = LockService.getDocumentLock(); lock.waitLock(1000);
    const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
    cell.setValue(Number(cell.getValue()) + 1); ${flush}
    lock.releaseLock();
    PropertiesService.getScriptProperties().setProperty('done', 'yes');
  }`;

  it.each([
    ['', 'buffered', 1],
    ['SpreadsheetApp.flush();', 'buffered', 2],
    ['', 'immediate', 2],
  ] as const)('after "%s", where writes are %s, comes to %s', (flush, writeBehind, count) => {
    const host = aHost(INCREMENT(flush), {switches: {writeBehind}});

    expect(interleave(host)).toEqual(['completed', 'completed']);
    expect(host.workbook.sheets[0]?.valueAt(1, 1)).toBe(count);
  });
});

describe('onCall', () => {
  it('tells of every counted call before it happens', () => {
    const host = aHost('function main() { SpreadsheetApp.getActiveRange().setValue(1); SpreadsheetApp.flush(); }');
    const calls: unknown[] = [];
    host.onCall(call => {
      calls.push([call.index, call.member, call.kind, host.workbook.sheets[0]?.values()]);
    });

    host.person(OWNER).run('main');

    expect(calls).toEqual([
      [1, 'Range.setValue', 'write', []],
      [2, 'SpreadsheetApp.flush', 'flush', [[1]]],
    ]);
  });

  it('listens no more once it is stopped', () => {
    const host = aHost('function main() { SpreadsheetApp.flush(); }');
    let count = 0;
    const stop = host.onCall(() => count++);
    host.person(OWNER).run('main');

    stop();
    host.person(OWNER).run('main');

    expect(count).toBe(1);
  });

  it('lets the error of a listener out of the host, whatever the script catches', () => {
    const host = aHost('function main() { try { SpreadsheetApp.flush(); } catch (e) {} }');
    host.onCall(() => {
      throw new Error('the test is wrong');
    });

    expect(() => host.person(OWNER).run('main')).toThrow('the test is wrong');
  });
});
