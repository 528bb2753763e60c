import {existsSync, readFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import process from 'node:process';
import {
  type DeskSeed,
  formatStored,
  loadStored,
  type RunningDesk,
  startDesk,
  StateStore,
} from '../local-host/desk/index.js';
import {createProgress} from './progress-bar.js';
import {parseScenarioText} from './scenario-schema.js';
import {blankSeed, seedFromScenario} from './start/desk-seeds.js';
import {parseStartArguments, type StartRequest} from './start/start-arguments.js';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const STATE = join(ROOT, '.local-host');
const EXIT_MISUSE = 2;
const USAGE = `npm start -- [--scenario FILE | --blank] [--fresh] [--port N]

Opens the desk, a spreadsheet in the browser, on this computer only. It goes on where it was left.
  --scenario FILE  another round than that of Cẩm Lĩnh; it opens in the afternoon of its second day
  --blank          an empty spreadsheet
  --fresh          from the beginning; what was kept is left aside
  --port N         8417 by default`;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const request = parseStartArguments(args);
  if (request.kind === 'help') console.log(USAGE);
  else if (request.kind === 'misuse') refuse([request.reason, '', USAGE]);
  else await open(request);
}

async function open(request: Extract<StartRequest, {kind: 'open'}>): Promise<void> {
  const {file, isFresh, port} = request;
  const store = new StateStore(join(STATE, file === undefined ? 'blank' : basename(file, '.json')));
  const kept = isFresh ? undefined : loadStored(store);
  const seed = kept?.seed ?? (await makeSeed(file, store));
  if (seed === undefined) return;
  const notices = kept?.notice === undefined ? [] : [kept.notice];
  for (const notice of notices) console.warn(notice);
  const desk = await startDesk({root: ROOT, dist: DIST, cache: join(STATE, 'cache'), seed, store, port, notices});
  await desk.preparePage();
  console.log(`\nMở trong trình duyệt: ${desk.address}\n\nDừng: Ctrl+C. Bảng tính được giữ lại cho lần sau.`);
  stopWith(desk);
}

/** Makes what the desk starts from and keeps it at once; undefined if the scenario cannot be played. */
async function makeSeed(file: string | undefined, store: StateStore): Promise<DeskSeed | undefined> {
  const seed = file === undefined ? blankSeed(new Date().toISOString(), DIST) : seedFromFile(file);
  if (seed !== undefined) await store.save(formatStored(seed));
  return seed;
}

function seedFromFile(file: string): DeskSeed | undefined {
  const path = existsSync(file) ? file : join(ROOT, file);
  if (!existsSync(path)) {
    refuse([`${file}: is not there`]);
    return undefined;
  }
  const reading = parseScenarioText(readFileSync(path, 'utf8'));
  if (reading.kind === 'problems') {
    refuse(reading.problems.map(problem => `${file}: ${problem.path}: ${problem.reason}`));
    return undefined;
  }
  return seedFromScenario(reading.scenario, {dist: DIST, onProgress: createProgress(process.stderr)});
}

/** Ends the desk with the terminal, after what is not saved yet is saved. */
function stopWith(desk: RunningDesk): void {
  const stop = (): void => {
    void desk.close().then(() => process.exit());
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Nothing was opened. */
function refuse(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = EXIT_MISUSE;
}
