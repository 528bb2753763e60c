import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {aScenario} from './support/a-scenario.js';

const TSX = join('node_modules', 'tsx', 'dist', 'cli.mjs');
const TIMEOUT_MS = 120_000;
const at = (time: string): string => `2024-06-10T${time}:00+07:00`;

/** A morning with one village that reports and one criterion that is typed in. */
const MORNING = {
  startAt: at('08:00'),
  endAt: at('10:30'),
  timeline: [
    {at: at('08:05'), as: 'P01', do: 'command', command: 'setUpRound'},
    {at: at('08:10'), as: 'P01', do: 'command', command: 'generateTabs'},
    {at: at('08:30'), as: 'P21', do: 'fill', tab: 'village:T01', assessment: {'1': {verdict: 'met', status: '100%'}}},
    {at: at('09:00'), as: 'P11', do: 'submit', tab: 'village:T01', reason: 'Các tiêu chí khác chưa rà soát xong'},
    {at: at('10:15'), as: 'P02', do: 'command', command: 'compileSummary'},
  ],
};

describe('npm run demo', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
  });

  afterEach(() => {
    rmSync(folder, {recursive: true});
  });

  function demo(scenario: unknown): {status: number | null; stdout: string; stderr: string; out: string} {
    const file = join(folder, 'scenario.json');
    const out = join(folder, 'out');
    writeFileSync(file, typeof scenario === 'string' ? scenario : JSON.stringify(scenario));
    const run = spawnSync(process.execPath, [TSX, 'scenarios/demo.ts', file, '--out', out], {encoding: 'utf8'});
    return {status: run.status, stdout: run.stdout, stderr: run.stderr, out};
  }

  function readJson(...path: readonly string[]): unknown {
    return JSON.parse(readFileSync(join(...path), 'utf8'));
  }

  it(
    'plays a scenario to the end and leaves everything behind',
    () => {
      const {status, stdout, stderr, out} = demo(aScenario(MORNING));

      expect(stderr).toContain('100 %  5/5  10/06 10:30');
      expect(status).toBe(0);
      expect(readdirSync(out).sort()).toEqual([
        'calls.json',
        'events.json',
        'outbox',
        'outbox.json',
        'summary.json',
        'workbook.xlsx',
      ]);
      expect(readJson(out, 'summary.json')).toMatchObject({
        compiledAt: at('10:15'),
        reports: {villages: {expected: 2, onTime: 1, late: 0, missing: 1, returned: 0}},
      });
      const events = readJson(out, 'events.json') as readonly {actor: string; outcome: string}[];
      expect(events.filter(({actor}) => actor !== 'clock').map(({actor, outcome}) => [actor, outcome])).toEqual([
        ['P01', 'done'],
        ['P01', 'done'],
        ['P21', 'done'],
        ['P11', 'done'],
        ['P02', 'done'],
      ]);
      expect(readdirSync(join(out, 'outbox'))).toHaveLength((readJson(out, 'outbox.json') as unknown[]).length);
      expect(readFileSync(join(out, 'workbook.xlsx')).subarray(0, 2).toString()).toBe('PK');
      expect(stdout).toContain('KẾT QUẢ tổng hợp lúc 10:15 10/06/2024');
    },
    TIMEOUT_MS,
  );

  it(
    'writes no summary where none was compiled, and takes an older one away',
    () => {
      const {out} = demo(aScenario({...MORNING, timeline: []}));
      writeFileSync(join(out, 'summary.json'), '{}');
      writeFileSync(join(out, 'outbox', 'old.eml'), '');

      const again = demo(aScenario({...MORNING, timeline: []}));

      expect(again.status).toBe(0);
      expect(again.stdout).toContain('không có summary.json');
      expect(existsSync(join(out, 'summary.json'))).toBe(false);
      expect(readdirSync(join(out, 'outbox'))).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'refuses a file that does not fit with path and reason, status 2, and writes nothing',
    () => {
      const {status, stderr, out} = demo(aScenario({colour: 'red', account: 'gmail'}));

      expect(status).toBe(2);
      expect(stderr).toContain('account: is "gmail", but one of "consumer", "workspace" is expected');
      expect(stderr).toContain('colour: is not a known key');
      expect(existsSync(out)).toBe(false);
    },
    TIMEOUT_MS,
  );

  it(
    'refuses a file that is not JSON or not there',
    () => {
      const torn = demo('{"name": ');
      const missing = spawnSync(process.execPath, [TSX, 'scenarios/demo.ts', join(folder, 'none.json')], {
        encoding: 'utf8',
      });

      expect([torn.status, missing.status]).toEqual([2, 2]);
      expect(torn.stderr).toContain('is not JSON');
      expect(missing.stderr).toContain('is not there');
    },
    TIMEOUT_MS,
  );
});
