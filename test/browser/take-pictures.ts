import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import process from 'node:process';
import {type Browser, type Page} from 'playwright-core';
import {type RunningDesk, startDesk, StateStore} from '../../local-host/desk/index.js';
import {seedFromScenario} from '../../scenarios/start/desk-seeds.js';
import {findBrowser, launchBrowser} from '../support/browser.js';
import {DeskDriver} from '../support/desk-driver.js';
import {openPage} from '../support/page-harness.js';
import {PAGE_SCENES} from '../support/page-scenes.js';
import {type PlayedRound, playUntil, readScenario} from '../support/played-round.js';

/** Takes the pictures of the guides anew, from the round of Cẩm Lĩnh: `npx tsx test/browser/take-pictures.ts`, after a build. */

const ROOT = resolve('.');
const OUT = join(ROOT, 'docs/guide/img');
/** The evening before the deadline: some have reported, some have not. */
const PAGES_AT = '2024-06-09T21:30:00+07:00';
const DRAWN_MS = 1500;

type SceneTitle = (typeof PAGE_SCENES)[number]['title'];

interface PagePicture {
  readonly name: string;
  readonly scene: SceneTitle;
  readonly width: number;
  /** The way to the view, where it is another one than the tests'. */
  readonly go?: (page: Page) => Promise<void>;
}

const PAGE_PICTURES: readonly PagePicture[] = [
  {name: 'dashboard', scene: 'the dashboard', width: 300},
  {name: 'invite', scene: 'the invitation', width: 720},
  {name: 'reminders', scene: 'the reminders', width: 720, go: stay},
  {name: 'reminder-mail', scene: 'the mail of a reminder', width: 720},
  {name: 'set-up-letter', scene: 'the letter', width: 720},
  {name: 'set-up-proposals', scene: 'the proposals of the letter', width: 720},
  {name: 'unit-return', scene: 'asking for more', width: 560, go: askForMore},
  {name: 'unit-paper', scene: 'what a paper report changes', width: 560},
  {name: 'unit-extend', scene: "what one unit's extension says", width: 560},
];
const PAGE_HEIGHT = 760;

const executablePath = findBrowser();
if (executablePath === undefined) {
  process.stderr.write('There is no browser to take pictures with: apt-get install chromium.\n');
  process.exitCode = 2;
} else {
  const browser = await launchBrowser(executablePath);
  for (const language of ['vi', 'en'] as const) await takePages(browser, language);
  await takeDesk(browser);
  await browser.close();
}

async function takePages(browser: Browser, language: 'vi' | 'en'): Promise<void> {
  const played = playUntil(PAGES_AT, scenario => ({...scenario, round: {...scenario.round, language}}));
  for (const picture of PAGE_PICTURES) {
    await takePage(browser, {...picture, person: coordinatorOf(played)}, `${picture.name}.${language}.png`);
  }
}

/** The page as it opens. */
function stay(): Promise<void> {
  return Promise.resolve();
}

async function askForMore(page: Page): Promise<void> {
  await page.locator('#unit').selectOption('village:T01');
  await page.locator('#reason').fill('Nêu rõ khối lượng đường còn lại phải làm ở tiêu chí số 4');
  await page.locator('#ask button.action').click();
  await page.locator('#check button.action').waitFor();
}

function coordinatorOf({enter, scenario}: PlayedRound): ReturnType<PlayedRound['enter']> {
  return enter(scenario.round.coordinator);
}

async function takePage(
  browser: Browser,
  {scene, width, go, person}: PagePicture & {readonly person: ReturnType<PlayedRound['enter']>},
  file: string,
): Promise<void> {
  const found = PAGE_SCENES.find(({title}) => title === scene);
  if (found === undefined) throw new Error(`There is no scene "${scene}".`);
  const {command, ready} = found;
  person.run(command, 'menu');
  const {page, close} = await openPage(browser, {person, width, height: PAGE_HEIGHT});
  await page.locator(ready).first().waitFor();
  if (go !== undefined) await go(page);
  else if ('go' in found) await found.go(page);
  await take(page, file);
  await close();
}

/** The desk an hour before the meeting, at a computer and on a phone. */
async function takeDesk(browser: Browser): Promise<void> {
  mkdirSync(join(ROOT, '.local-host'), {recursive: true});
  const folder = mkdtempSync(join(ROOT, '.local-host', 'pictures-'));
  const seed = seedFromScenario(readScenario(), {dist: join(ROOT, 'dist')}, 'meeting');
  const store = new StateStore(join(folder, 'state'));
  const cache = join(folder, 'cache');
  const desk = await startDesk({root: ROOT, dist: join(ROOT, 'dist'), cache, seed, store, port: 0});
  await desk.preparePage();
  await takeTabs(browser, desk);
  await desk.close();
  rmSync(folder, {recursive: true, force: true});
}

async function takeTabs(browser: Browser, desk: RunningDesk): Promise<void> {
  const chair = await DeskDriver.open(browser, desk, {person: 'P01'});
  for (const [tab, name] of [
    ['Theo dõi', 'board'],
    ['Tổng hợp', 'summary'],
    ['Nội dung trình cuộc họp', 'agenda'],
    ['T03 Thôn 3', 'village-tab'],
  ] as const) {
    await chair.page.getByRole('tab', {name: tab, exact: true}).click();
    await take(chair.page, `desk-${name}.vi.png`);
  }
  await chair.page.getByTestId('panel-toggle').click();
  await chair.page.getByTestId('panel-tab-outbox').click();
  await chair.page.getByTestId('mail-line').first().click();
  await take(chair.page, 'desk-outbox.vi.png');
  await chair.close();
  const phone = await DeskDriver.open(browser, desk, {person: 'P01', width: 360, height: 740});
  await phone.page.getByRole('tab', {name: 'T03 Thôn 3', exact: true}).click();
  await take(phone.page, 'phone-village-tab.vi.png');
  await phone.close();
}

async function take(page: Page, file: string): Promise<void> {
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({path: join(OUT, file)});
  process.stdout.write(`${file}\n`);
}
