import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const DOCS = join(__dirname, '../../docs');
const THREATS = readFileSync(join(DOCS, 'threat-model.md'), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| ') && !/^\| (Threat|-)/.test(line))
  .map(line => line.split(' | ').map(cell => cell.replace(/^\| | \|$/g, '').trim()));

/** Rows in which the add-on itself stands against the threat. */
const MET = THREATS.filter(([, measure = '']) => !/^(nothing|not prevented|exact versions)/.test(measure));

describe('docs/threat-model.md', () => {
  it('names tests that exist', () => {
    const named = THREATS.flatMap(row =>
      [...row.join().matchAll(/\]\(([^)]*\.test\.ts)\)/g)].map(([, path = '']) => path),
    );

    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(path => !existsSync(join(DOCS, path)))).toEqual([]);
  });

  it.each(MET.map(([threat = '', , tests = '']) => [threat, tests]))('has a test against: %s', (_, tests) => {
    expect(tests).toMatch(/\.test\.ts/);
  });

  it('meets at least half of the threats', () => {
    expect(MET.length).toBeGreaterThan(THREATS.length / 2 - 1);
  });
});
