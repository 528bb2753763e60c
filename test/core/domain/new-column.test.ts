import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {RoundBench} from '../../support/round-bench.js';

const ROOT = process.cwd();
const COPIED = ['src', 'scenarios/schema', 'build', 'build.mjs', 'package.json', 'appsscript.json', 'tsconfig.json'];
const COLUMNS = 'src/core/domain/entry-columns.ts';
const WORDS = ['src/core/catalogue/words/cell-words-en.ts', 'src/core/catalogue/words/cell-words-vi.ts'] as const;
const TITLE = 'Số lần kiểm tra';

/** Says what a scenario and a rule may now name; compiles with the rest. */
const USES = `import {type VillageFill} from './timeline-schema.js';
import {type RulePlace} from '../../src/core/rules/rule.js';
import {type VillageWorkLine} from '../../src/core/report/entry-report.js';
export const fill: Pick<VillageFill, 'work'> = {work: [{visits: 3}]};
export const place: RulePlace = 'villageWork.visits';
export const toVisits = ({visits}: VillageWorkLine): number => (visits.reading.kind === 'value' ? visits.reading.value : 0);
`;

/** A copy of the sources in which somebody adds a column to the village's table of work. */
class Sources {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'new-column-'));

  constructor() {
    for (const name of COPIED) cpSync(path.join(ROOT, name), this.#at(name), {recursive: true});
    symlinkSync(path.join(ROOT, 'node_modules'), this.#at('node_modules'));
    this.write('scenarios/schema/new-column.ts', USES);
    const config = {extends: './tsconfig.json', include: ['src/core', 'src/i18n', 'scenarios/schema']};
    const compilerOptions = {types: [], incremental: true, tsBuildInfoFile: 'notes.json'};
    this.write('tsconfig.new-column.json', JSON.stringify({...config, compilerOptions}));
  }

  /** Puts a line behind the one that is named. */
  addLine(file: string, behind: string, line: string): void {
    const text = readFileSync(this.#at(file), 'utf8');
    const [before, after, ...more] = text.split(behind);
    if (before === undefined || after === undefined || more.length > 0) throw new Error(`${file}: not once ${behind}`);
    this.write(file, `${before}${behind}\n${line}${after}`);
  }

  write(file: string, text: string): void {
    writeFileSync(this.#at(file), text);
  }

  /** The files in which the compiler finds something to mend. */
  compile(): readonly string[] {
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const {stdout} = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.new-column.json', '--pretty', 'false'], {
      cwd: this.folder,
      encoding: 'utf8',
    });
    const files = stdout.split('\n').flatMap(line => /^(\S+)\(\d+,\d+\): error/.exec(line)?.[1] ?? []);
    return [...new Set(files)].sort();
  }

  /** Builds the add-on and returns where it stands. */
  build(): string {
    execFileSync(process.execPath, ['build.mjs'], {cwd: this.folder});
    return this.#at('dist');
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }

  #at(name: string): string {
    return path.join(this.folder, name);
  }
}

describe('a new column of the village table', () => {
  const sources = new Sources();
  afterAll(() => {
    sources.remove();
  });

  it('is three files, of which the compiler names the last two, and takes what is typed', () => {
    sources.addLine(COLUMNS, "required('end', 'endDate', 100),", "    input('visits', 'number', 100),");

    expect(sources.compile()).toEqual([...WORDS]);

    sources.addLine(WORDS[0], "end: 'Finish',", "visits: 'Number of visits',");
    sources.addLine(WORDS[1], "end: 'Hoàn thành',", `visits: '${TITLE}',`);

    expect(sources.compile()).toEqual([]);

    const bench = new RoundBench({villages: 1, criteria: 0, dist: sources.build()});
    bench.choose('generateTabs');
    const sheet = bench.sheet('village:T01');
    const head = findRow(bench, 'head:work');
    const columns = Array.from({length: 20}, (_, index) => index + 1);
    const column = columns.find(at => sheet.displayAt(head, at) === TITLE) ?? 0;
    const type = (text: string) => {
      bench.coordinator.type(sheet.name, `${String.fromCharCode(64 + column)}${findRow(bench, 'work:1')}`, text);
    };

    type('ba lần');

    expect(bench.mark('village:T01', 'work:1')).toContain(`${TITLE}: `);

    type('3');

    expect(bench.mark('village:T01', 'work:1')).not.toContain(TITLE);
    expect(sheet.cellAt(findRow(bench, 'work:1'), column).value).toBe(3);
  });
});

function findRow(bench: RoundBench, key: string): number {
  const sheet = bench.sheet('village:T01');
  const rows = Array.from({length: sheet.grid.lastRow()}, (_, index) => index + 1);
  return rows.find(row => sheet.cellAt(row, 1).value === key) ?? 0;
}
