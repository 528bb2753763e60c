/**
 * Takes the pictures of the guides anew: every page of the add-on in both languages, and the desk.
 *
 *   npm run build && npx tsx docs/take-pictures.ts [desk]
 *
 * `desk` takes only those of the desk.
 */
import {mkdirSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {type Browser, type Page} from 'playwright-core';
import {startDesk, StateStore} from '../local-host/desk/index.js';
import {type Person} from '../local-host/index.js';
import {type MenuNode} from '../local-host/runtime/state/person-state.js';
import {parseScenarioText} from '../scenarios/scenario-schema.js';
import {seedFromScenario} from '../scenarios/start/desk-seeds.js';
import {findBrowser, launchBrowser} from '../test/support/browser.js';
import {DeskDriver} from '../test/support/desk-driver.js';
import {openPage} from '../test/support/page-harness.js';
import {playUntil} from '../test/support/played-round.js';

const ROOT = resolve(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs/guide/img');
const HALF_WAY = '2024-06-09T21:30:00+07:00';

type Language = 'vi' | 'en';

/** The coordinator of a played round, who reads its language. */
function coordinatorOf(language: Language): Person {
  const {host, enter} = playUntil(HALF_WAY);
  const person = enter('P01');
  if (language === 'vi') return person;
  const title = 'Đợt báo cáo';
  const values = host.workbook.sheetByName(title)?.values() ?? [];
  const row = values.findIndex(line => line[0] === 'round:language') + 1;
  person.type(title, `C${String(row)}`, 'English');
  person.answers.push({button: 'OK'});
  person.choose('Nông thôn mới', 'Tạo biểu mẫu');
  person.open();
  return person;
}

/** The pages, by the order of their items in the menu: those of the bar, and those of its submenu. */
const PAGES = [
  {name: 'dashboard', place: 0, width: 300},
  {name: 'invite', place: 3, width: 720},
  {name: 'reminders', place: 5, width: 720, then: takeMail},
  {name: 'unit-return', inMore: 0, width: 560, before: fillReturn},
  {name: 'unit-paper', inMore: 1, width: 560},
  {name: 'unit-extend', inMore: 2, width: 560},
  {name: 'set-up-letter', place: 1, width: 720, then: takeProposals},
] as const satisfies readonly PagePicture[];

interface PagePicture {
  readonly name: string;
  readonly place?: number;
  readonly inMore?: number;
  readonly width: number;
  readonly before?: (page: Page) => Promise<void>;
  readonly then?: (page: Page, language: Language) => Promise<void>;
}

async function takePages(browser: Browser, language: Language): Promise<void> {
  const person = coordinatorOf(language);
  for (const picture of PAGES as readonly PagePicture[]) {
    person.choose(...pathTo(person, picture));
    const {page, close, errors} = await openPage(browser, {person, width: picture.width, height: 760});
    await page.waitForTimeout(1500);
    await picture.before?.(page);
    await save(page, `${picture.name}.${language}`);
    await picture.then?.(page, language);
    if (errors.length > 0) throw new Error(`${picture.name}: ${errors.join('; ')}`);
    await close();
  }
}

/** The labels that lead to a page, in the language of the menu. */
function pathTo(person: Person, {place, inMore}: PagePicture): readonly string[] {
  const [menu] = person.menu();
  if (menu?.kind !== 'menu') throw new Error('The add-on has no menu.');
  const items = menu.items.filter(item => item.kind !== 'separator');
  const more = items.find(item => item.kind === 'menu');
  const chosen = inMore === undefined ? [items[place ?? 0]] : [more, more?.items.filter(isLabelled)[inMore]];
  return [menu.label, ...chosen.map(item => item?.label ?? '')];
}

function isLabelled(node: MenuNode): node is Exclude<MenuNode, {kind: 'separator'}> {
  return node.kind !== 'separator';
}

async function fillReturn(page: Page): Promise<void> {
  const select = page.locator('select').first();
  if ((await select.count()) > 0) await select.selectOption({index: 1});
  const reason = page.locator('textarea:visible').first();
  if ((await reason.count()) > 0) await reason.fill('Nêu rõ khối lượng đường còn lại phải làm ở tiêu chí 4');
}

async function takeProposals(page: Page, language: Language): Promise<void> {
  const letter = readFileSync(join(ROOT, 'test/core/letter/letter-09-cv-ntm.txt'), 'utf8');
  await page.locator('#letter').fill(letter);
  await page.locator('button.action').click();
  await page.locator('blockquote.evidence').first().waitFor();
  await save(page, `set-up-proposals.${language}`);
}

async function takeMail(page: Page, language: Language): Promise<void> {
  await page.locator('li.recipient button').first().click();
  await page.locator('#message iframe').waitFor();
  await page.waitForTimeout(800);
  await save(page, `reminder-mail.${language}`);
}

async function takeDesk(browser: Browser): Promise<void> {
  const reading = parseScenarioText(readFileSync(join(ROOT, 'scenarios/cam-linh-2024-06.json'), 'utf8'));
  if (reading.kind === 'problems') throw new Error('The scenario of Cẩm Lĩnh cannot be read.');
  const dist = join(ROOT, 'dist');
  // The people are those of the round; the workbook is that of its last evening.
  const seed = {...seedFromScenario(reading.scenario, {dist}), host: playUntil(HALF_WAY).host.save()};
  const store = new StateStore(mkdtempSync(join(tmpdir(), 'pictures-')));
  const cache = join(ROOT, '.local-host/cache');
  const desk = await startDesk({root: ROOT, dist, cache, seed, store, port: 0});
  const village = {tab: 'T03 Thôn 3', row: 'assessment:1', column: 'Hiện trạng', titles: 'head:assessment'};

  const phone = await DeskDriver.open(browser, desk, {person: 'P13', width: 360, height: 740});
  await phone.select({...village, row: 'header:state', column: 'value'});
  await phone.page.waitForTimeout(1500);
  await save(phone.page, 'phone-village-tab.vi');
  await phone.close();

  const office = await DeskDriver.open(browser, desk, {person: 'P01'});
  await office.page.waitForTimeout(1500);
  await save(office.page, 'desk-board.vi');
  await office.select(village);
  await office.page.waitForTimeout(1500);
  await save(office.page, 'desk-village-tab.vi');
  await office.choose('Nông thôn mới', 'Tổng hợp phục vụ cuộc họp');
  await office.page.getByText('Đã tổng hợp lúc', {exact: false}).first().waitFor();
  await office.select({tab: 'Tổng hợp', row: 'sentence:1', column: 'value'});
  await office.page.waitForTimeout(8000); // the toast goes by itself
  await save(office.page, 'desk-summary.vi');
  await office.select({tab: 'Nội dung trình cuộc họp', row: 'title', column: 'value'});
  await office.page.waitForTimeout(1500);
  await save(office.page, 'desk-agenda.vi');
  await office.page.getByTestId('panel-toggle').click();
  await office.page.getByTestId('panel-tab-outbox').click();
  await office.page.getByTestId('mail-line').first().click();
  await office.page.waitForTimeout(1500);
  await save(office.page, 'desk-outbox.vi');
  await office.close();
  await desk.close();
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({path: join(IMAGES, `${name}.png`)});
  process.stdout.write(`${name}\n`);
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('There is no Chromium to take pictures with.');
mkdirSync(IMAGES, {recursive: true});
const browser = await launchBrowser(executablePath);
if (process.argv[2] !== 'desk') for (const language of ['vi', 'en'] as const) await takePages(browser, language);
await takeDesk(browser);
await browser.close();
process.stdout.write(`The pictures are in ${IMAGES}.\n`);
process.exit();
