import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {type Browser, type Page} from 'playwright-core';
import {type DeskSeed, startDesk, StateStore} from '../../local-host/desk/index.js';
import {readProject} from '../../local-host/host.js';
import {LocalHost} from '../../local-host/index.js';
import {runCommand} from '../../scenarios/commands.js';
import {formatTable} from '../../scenarios/results/text-table.js';
import {parseScenarioText} from '../../scenarios/scenario-schema.js';
import {seedFromScenario} from '../../scenarios/start/desk-seeds.js';
import {findBrowser, launchBrowser} from '../support/browser.js';
import {deskReady} from '../support/desk-driver.js';
import {bundleGridPage, GridHarness} from '../support/grid-harness.js';

const ROOT = resolve('.');
const DIST = join(ROOT, 'dist');
const ROUNDS = 5;
const GOOD = '30/06/2024';
const WRONG = '31/6/2024';

/** Measures the desk in a browser with the Cẩm Lĩnh round half-way through: `npm run bench:desk`. */
const executablePath = findBrowser();
if (executablePath === undefined) {
  process.stderr.write('There is no browser to measure with: apt-get install chromium.\n');
  process.exitCode = 2;
} else await bench(executablePath);

async function bench(path: string): Promise<void> {
  const seed = makeSeed();
  const browser = await launchBrowser(path);
  // What has been measured is printed at once.
  print([['What', 'ms (median)', 'ms (all)', 'aim'], ...(await pageReady(browser, seed))]);
  print(await atTheGrid(browser, seed));
  await browser.close();
}

function print(rows: readonly (readonly string[])[]): void {
  process.stdout.write(`${formatTable(rows)}\n`);
}

function makeSeed(): DeskSeed {
  const reading = parseScenarioText(readFileSync(join(ROOT, 'scenarios/cam-linh-2024-06.json'), 'utf8'));
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return seedFromScenario(reading.scenario, {dist: DIST});
}

/** From asking for the page to the cells on the screen: with an empty cache, and again with a full one. */
async function pageReady(browser: Browser, seed: DeskSeed): Promise<string[][]> {
  // Within the project, where the bundled thread finds its packages.
  mkdirSync(join(ROOT, '.local-host'), {recursive: true});
  const folder = mkdtempSync(join(ROOT, '.local-host', 'bench-'));
  const store = new StateStore(join(folder, 'state'));
  const desk = await startDesk({root: ROOT, dist: DIST, cache: join(folder, 'cache'), seed, store, port: 0});
  await desk.preparePage();
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < 2; round++) {
    const context = await browser.newContext({viewport: {width: 1366, height: 768}});
    const page = await context.newPage();
    cold.push(await elapsed(() => showCells(page, desk.address)));
    warm.push(await elapsed(() => showCells(page, desk.address)), await elapsed(() => showCells(page, desk.address)));
    await context.close();
  }
  await desk.close();
  rmSync(folder, {recursive: true, force: true});
  const sheets = `${LocalHost.restore(seed.host, hostOptions(seed)).workbook.sheets.length} sheets`;
  return [toRow(`page ready, ${sheets}, cold`, cold, 5000), toRow(`page ready, ${sheets}, warm`, warm, 2000)];
}

async function showCells(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await deskReady(page);
  await painted(page);
}

/** Resolves when what is on its way to the screen is there. */
async function painted(page: Page): Promise<void> {
  await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
}

/** From Enter to the mark that the script sets, and from the menu to the compiled tab. */
async function atTheGrid(browser: Browser, seed: DeskSeed): Promise<string[][]> {
  const host = LocalHost.restore(seed.host, hostOptions(seed));
  const folder = await bundleGridPage();
  const harness = new GridHarness(host, folder);
  const urlOf = await harness.start();
  const page = await browser.newPage({viewport: {width: 1366, height: 768}});
  await page.goto(urlOf(seed.owner));
  await page.waitForSelector('body[data-ready]', {timeout: 60_000});
  const rows = [await typedMarks(page, harness), await compiles(page, harness, seed)];
  await harness.stop();
  GridHarness.remove(folder);
  return rows;
}

/** Types good and wrong dates by turns into a cell that the script checks. */
async function typedMarks(page: Page, harness: GridHarness): Promise<string[]> {
  const {sheet, row, column} = findChecked(harness.host);
  harness.view({sheetId: sheet.id, range: `A${row}`});
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.waitForFunction(`grid.page.selection.sheetId === ${sheet.id}`);
    const place = await page.evaluate<{x: number; y: number}>(`grid.page.placeOf(${sheet.id}, ${row}, ${column})`);
    await page.mouse.click(place.x, place.y);
    await page.waitForTimeout(400);
    await page.keyboard.type(round % 2 === 0 ? GOOD : WRONG);
    const before = await page.evaluate<string>(`grid.page.model.entryAt(${sheet.id}, ${row}, 2)`);
    times.push(
      await elapsed(async () => {
        await page.keyboard.press('Enter');
        await page.waitForFunction(
          `grid.page.model.entryAt(${sheet.id}, ${row}, 2) !== ${JSON.stringify(before)}`,
          undefined,
          {polling: 5},
        );
        await painted(page);
      }),
    );
  }
  return toRow('mark of a typed cell', times, 300);
}

interface Checked {
  readonly sheet: LocalHost['workbook']['sheets'][number];
  readonly row: number;
  readonly column: number;
}

/** A cell of an entry tab in whose row a good and a wrong date change the mark in column B by turns. */
function findChecked(host: LocalHost): Checked {
  const owner = host.person(host.workbook.owner);
  for (const {sheet, row, column} of candidates(host)) {
    const marks = ['31/6/2019', GOOD, WRONG].map(text => {
      const {kind} = owner.type(sheet.name, toA1(row, column), text);
      return kind === 'stored' ? sheet.displayAt(row, 2) : undefined;
    });
    if (!marks.includes(undefined) && marks[0] !== marks[1] && marks[1] !== marks[2]) return {sheet, row, column};
    owner.clear(sheet.name, toA1(row, column));
  }
  throw new Error('No cell of the entry tabs is checked.');
}

/** The blank cells of the entry tabs where a date may be asked for. */
function candidates(host: LocalHost): Checked[] {
  const rows = Array.from({length: 32}, (_, index) => index + 8);
  const places = rows.flatMap(row => [4, 5, 6, 7].map(column => ({row, column})));
  return host.workbook.sheets
    .filter(sheet => sheet.name.startsWith('T') && !sheet.hidden)
    .flatMap(sheet => places.map(place => ({sheet, ...place})))
    .filter(({sheet, row, column}) => sheet.displayAt(row, column) === '');
}

function toA1(row: number, column: number): string {
  return `${String.fromCharCode(64 + column)}${row}`;
}

async function compiles(page: Page, harness: GridHarness, {people}: DeskSeed): Promise<string[]> {
  const chair = harness.host.person(people[1]?.email ?? '');
  chair.open();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    harness.host.advanceTo(new Date(harness.host.clock.ms + 60_000).toISOString());
    harness.push();
    await page.waitForTimeout(500);
    const version = await page.evaluate<number>('grid.page.version');
    times.push(
      await elapsed(async () => {
        const {outcome, error} = runCommand(chair, 'compileSummary', []);
        if (outcome !== 'done') throw new Error(error);
        harness.push();
        await page.waitForFunction(`grid.page.version > ${version}`, undefined, {polling: 5});
        await painted(page);
      }),
    );
  }
  return toRow('compile on the screen', times, 1000);
}

function hostOptions({owner, account}: DeskSeed): Parameters<typeof LocalHost.restore>[1] {
  return {
    files: readProject(DIST),
    owner,
    account,
    now: '2024-06-04T08:00:00Z',
  };
}

async function elapsed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function toRow(name: string, times: readonly number[], aim: number): string[] {
  const inOrder = [...times].sort((one, other) => one - other);
  const median = inOrder[Math.floor(inOrder.length / 2)] ?? 0;
  return [name, median.toFixed(0), inOrder.map(time => time.toFixed(0)).join(' '), `≤ ${aim}`];
}
