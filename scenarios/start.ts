import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {
  DamagedStateError,
  type DeskSeed,
  formatStored,
  keptToken,
  type DeskPast,
  loadStored,
  newPast,
  type LockHolder,
  PortInUseError,
  type RunningDesk,
  startDesk,
  StateLock,
  StateStore,
} from '../local-host/desk/index.js';
import {createProgress} from './progress-bar.js';
import {parseScenarioText} from './scenario-schema.js';
import {blankSeed, seedFromScenario} from './start/desk-seeds.js';
import {parseStartArguments, type StartPoint, type StartRequest} from './start/start-arguments.js';
import {stateFolder} from './start/state-folder.js';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const EXIT_MISUSE = 2;
const USAGE = `npm start -- [--scenario FILE | --blank] [--at POINT] [--fresh] [--port N] [--state FOLDER]

Opens the desk, a spreadsheet in the browser, on this computer only. It goes on where it was left.
  --scenario FILE  another round than that of Cẩm Lĩnh
  --at POINT       where in the round it opens: start, half, deadline or meeting (the usual, with the summary made);
                   each point is kept by itself
  --blank          an empty spreadsheet
  --fresh          from the beginning; what was kept is left aside, and old addresses open it no more
  --port N         8417 by default
  --state FOLDER   keeps the state there instead of in .local-host`;
const NOT_BUILT = 'Chưa có bản dựng trong thư mục dist. Hãy chạy: npm run build';

type OpenRequest = Extract<StartRequest, {kind: 'open'}>;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const request = parseStartArguments(args);
  if (request.kind === 'help') console.log(USAGE);
  else if (request.kind === 'misuse') refuse([request.reason, '', USAGE]);
  else await open(request);
}

async function open(request: OpenRequest): Promise<void> {
  const file = findFile(request.file);
  if (request.file !== undefined && file === undefined) refuse([`${request.file}: không có tệp này`]);
  else if (!existsSync(join(DIST, 'Code.js'))) refuse([NOT_BUILT]);
  else await openFolder(request.state ?? stateFolder(ROOT, file, request.at), {...request, file});
}

/** A file as named from where the command was given, or from the project. */
function findFile(file: string | undefined): string | undefined {
  return file === undefined ? undefined : [file, join(ROOT, file)].find(path => existsSync(path));
}

async function openFolder(folder: string, request: OpenRequest): Promise<void> {
  const lock = await StateLock.take(folder);
  if (!(lock instanceof StateLock)) {
    refuse([takenBy(lock)]);
    return;
  }
  try {
    const desk = await openDesk(folder, lock, request);
    if (desk === undefined) lock.release();
    else stopWith(desk, lock);
  } catch (error) {
    lock.release();
    if (!(error instanceof PortInUseError || error instanceof DamagedStateError)) throw error;
    refuse([error.message]);
  }
}

function takenBy({pid, since, address}: LockHolder): string {
  const at = new Date(since).toLocaleTimeString('vi-VN', {hour: '2-digit', minute: '2-digit'});
  const head = `Bảng tính này đang mở ở một cửa sổ lệnh khác (tiến trình ${pid}, từ ${at}).`;
  return address === undefined
    ? `${head} Bàn đó còn đang khởi động; hãy đợi địa chỉ hiện ra ở cửa sổ đó.`
    : `${head} Mở trong trình duyệt: ${address}\nMuốn chạy lại ở đây, hãy dừng tiến trình đó trước (Ctrl+C).`;
}

/** Opens what was kept, or the beginning; undefined if the scenario cannot be played. */
async function openDesk(folder: string, lock: StateLock, request: OpenRequest): Promise<RunningDesk | undefined> {
  const {file, at, isFresh, port} = request;
  const store = new StateStore(folder, undefined, () => lock.isOwn);
  const before = readStored(store, isFresh);
  const kept = isFresh ? undefined : before;
  const seed = kept?.seed ?? (await makeSeed({file, at}, store, before?.seed.past));
  if (seed === undefined) return undefined;
  const notices = kept?.notice === undefined ? [] : [kept.notice];
  for (const notice of notices) console.warn(notice);
  const cache = join(ROOT, '.local-host/cache');
  const token = keptToken(folder, isFresh);
  const desk = await startDesk({root: ROOT, dist: DIST, cache, seed, store, port, token, notices});
  await desk.preparePage();
  lock.tellAddress(desk.address);
  console.log(`\nMở trong trình duyệt: ${desk.address}\n\nDừng: Ctrl+C. Bảng tính được giữ lại cho lần sau.`);
  return desk;
}

/** Makes what the desk starts from and keeps it at once; undefined if the scenario cannot be played. */
async function makeSeed(
  {file, at}: Pick<OpenRequest, 'file' | 'at'>,
  store: StateStore,
  before: DeskPast | undefined,
): Promise<DeskSeed | undefined> {
  const made = file === undefined ? blankSeed(DIST) : seedFromFile(file, at);
  if (made === undefined) return undefined;
  const seed = {...made, past: newPast(before)};
  await store.save(formatStored(seed));
  return seed;
}

/** What is kept; whoever begins anew may do so from files that cannot be read. */
function readStored(store: StateStore, isFresh: boolean): ReturnType<typeof loadStored> {
  try {
    return loadStored(store);
  } catch (error) {
    if (isFresh) return undefined;
    throw error;
  }
}

function seedFromFile(file: string, at: StartPoint): DeskSeed | undefined {
  const reading = parseScenarioText(readFileSync(file, 'utf8'));
  if (reading.kind === 'problems') {
    refuse(reading.problems.map(problem => `${file}: ${problem.path}: ${problem.reason}`));
    return undefined;
  }
  return seedFromScenario(reading.scenario, {dist: DIST, onProgress: createProgress(process.stderr)}, at);
}

/** Ends the desk with the terminal, after what is not saved yet is saved. */
function stopWith(desk: RunningDesk, lock: StateLock): void {
  const stop = (): void => {
    void desk.close().then(() => {
      lock.release();
      process.exit();
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Nothing was opened. */
function refuse(lines: readonly string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = EXIT_MISUSE;
}
