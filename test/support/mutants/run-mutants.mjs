/**
 * Says how many small changes to a folder of the core (`<` for `<=`, a condition left out …) its own tests notice:
 *
 *   npm run test:mutants -- FOLDER [FILE …]      FOLDER one of those below; FILE a name in it, to look at that alone
 *
 * Only the folder's own tests run, so that a folder takes minutes: whatever they do not notice, they do not show. Survivors that
 * change nothing anybody can see are explained in `survivors.md` beside this file.
 */
import {Stryker} from '@stryker-mutator/core';
import process from 'node:process';

/** The folders of the core that are measured, each with the least share of its mutants that must die, in percent. */
const FOLDERS = {reading: 95, rules: 95, states: 95, reminders: 95, summary: 95, repair: 85};

const [folder, ...files] = process.argv.slice(2);
const least = FOLDERS[folder];
if (least === undefined) {
  console.error(`Usage: npm run test:mutants -- ${Object.keys(FOLDERS).join('|')} [FILE …]`);
  process.exit(2);
}

const source = `src/core/${folder}`;
const results = await new Stryker({
  mutate:
    files.length === 0 ? [`${source}/**/*.ts`] : files.map(file => `${source}/**/${file.replace(/[.]ts$/, '')}.ts`),
  testRunner: 'one-process',
  plugins: ['./test/support/mutants/one-process-runner.mjs'],
  testFolder: `test/core/${folder}`,
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  concurrency: Number(process.env.MUTANT_WORKERS ?? 2),
  timeoutMS: 10_000,
  tempDirName: 'out/mutants/sandbox',
  ignorePatterns: ['/dist', '/out', '/.local-host', '/test/fixtures', '/test/browser'],
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: {allowEmojis: false, logTests: false, reportTests: false},
  jsonReporter: {fileName: `out/mutants/${folder}.json`},
}).runMutationTest();

const counted = results.filter(({status}) => status !== 'Ignored' && status !== 'CompileError');
const alive = counted.filter(({status}) => status === 'Survived' || status === 'NoCoverage');
const share = (100 * (counted.length - alive.length)) / counted.length;
console.log(`${folder}: ${counted.length - alive.length} of ${counted.length} mutants killed, ${share.toFixed(1)} %`);
process.exit(files.length > 0 || share >= least ? 0 : 1);
