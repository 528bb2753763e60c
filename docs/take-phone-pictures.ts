/**
 * Takes pictures of the desk in a window as wide as a phone, to be looked at; they are not kept in the project.
 *
 *   npm run build && npx tsx docs/take-phone-pictures.ts [FOLDER]
 *
 * Every kind of tab, the menus, the pages of the add-on, the panel, questions, toasts.
 */
import {mkdirSync, mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {startDesk, StateStore} from '../local-host/desk/index.js';
import {parseScenarioText} from '../scenarios/scenario-schema.js';
import {seedFromScenario} from '../scenarios/start/desk-seeds.js';
import {findBrowser, launchBrowser} from '../test/support/browser.js';
import {DeskDriver} from '../test/support/desk-driver.js';
import {playUntil} from '../test/support/played-round.js';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = process.argv[2] ?? join(tmpdir(), 'phone-pictures');
const MENU = 'Nông thôn mới';
const PANELS = ['person', 'clock', 'outbox', 'executions', 'quota'] as const;
const PAGES: readonly (readonly [name: string, ...path: string[]])[] = [
  ['set-up', 'Thiết lập đợt báo cáo'],
  ['invite', 'Mời người nhập liệu'],
  ['reminders', 'Đôn đốc báo cáo'],
  ['return', 'Khác', 'Đề nghị bổ sung'],
  ['paper', 'Khác', 'Ghi nhận báo cáo giấy'],
  ['extend', 'Khác', 'Gia hạn'],
];

function seedOfLastEvening(dist: string): ReturnType<typeof seedFromScenario> {
  const reading = parseScenarioText(readFileSync(join(ROOT, 'scenarios/cam-linh-2024-06.json'), 'utf8'));
  if (reading.kind === 'problems') throw new Error('The scenario of Cẩm Lĩnh cannot be read.');
  return {...seedFromScenario(reading.scenario, {dist}), host: playUntil('2024-06-09T21:30:00+07:00').host.save()};
}

async function takeTabs(phone: DeskDriver): Promise<void> {
  const tabs = await phone.page.getByRole('tab').allTextContents();
  for (const [at, tab] of tabs.entries()) {
    const place = await phone.page.evaluate(
      `(() => {
        const {grid} = window.desk;
        const sheet = [...grid.model.sheets.values()].find(({frame}) => frame.name === ${JSON.stringify(tab)});
        if (sheet) grid.view({sheetId: sheet.frame.id, range: 'C3'});
        return sheet !== undefined;
      })()`,
    );
    if (place === true) await save(phone, `tab-${String(at + 1).padStart(2, '0')}`, 900);
  }
}

async function takePages(phone: DeskDriver): Promise<void> {
  const {page} = phone;
  await page.getByRole('menuitem', {name: MENU, exact: true}).first().click();
  await save(phone, 'menu', 300);
  await page.getByRole('menuitem', {name: 'Khác', exact: true}).first().click();
  await save(phone, 'menu-more', 300);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem', {name: 'Tệp', exact: true}).first().click();
  await save(phone, 'menu-file', 300);
  await page.keyboard.press('Escape');
  for (const [name, ...path] of PAGES) {
    await phone.choose(MENU, ...path);
    await phone.frame('modal').locator('h1:not(:empty)').waitFor();
    await save(phone, `page-${name}`, 1500);
    await page.getByTestId('dialog-modal').getByRole('button', {name: 'Đóng'}).first().click();
  }
}

async function takeAnswers(phone: DeskDriver): Promise<void> {
  const {page} = phone;
  await phone.choose(MENU, 'Khác', 'Khóa đợt');
  await page.getByTestId('dialog-alert').waitFor();
  await save(phone, 'alert', 300);
  await page.getByTestId('dialog-alert').locator('[data-button]').last().click();
  await phone.choose(MENU, 'Khác', 'Thêm dòng');
  await page.getByTestId('dialog-prompt').waitFor();
  await save(phone, 'prompt', 300);
  await page.getByTestId('dialog-prompt').locator('[data-button="CANCEL"]').click();
  await phone.choose(MENU, 'Kiểm tra số liệu');
  await save(phone, 'running', 60);
  await page.getByTestId('dialog-alert').waitFor();
  await save(phone, 'result', 300);
  await page.getByTestId('dialog-alert').locator('[data-button]').first().click();
}

async function takePanels(phone: DeskDriver): Promise<void> {
  const {page} = phone;
  await page.getByTestId('panel-toggle').click();
  for (const name of PANELS) {
    await page.getByTestId(`panel-tab-${name}`).click();
    await save(phone, `panel-${name}`, 500);
  }
  await page.getByTestId('panel-tab-outbox').click();
  await page.getByTestId('mail-line').first().click();
  await save(phone, 'panel-mail', 900);
  await page.getByTestId('panel-toggle').click();
  await phone.choose(MENU, 'Bảng điều khiển');
  await phone.frame('sidebar').locator('#round section').first().waitFor();
  await save(phone, 'sidebar', 900);
}

async function save({page}: DeskDriver, name: string, afterMs: number): Promise<void> {
  await page.waitForTimeout(afterMs);
  await page.screenshot({path: join(FOLDER, `${name}.png`)});
  process.stdout.write(`${name}\n`);
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('There is no Chromium to take pictures with.');
mkdirSync(FOLDER, {recursive: true});
const browser = await launchBrowser(executablePath);
const dist = join(ROOT, 'dist');
const store = new StateStore(mkdtempSync(join(tmpdir(), 'phone-')));
const cache = join(ROOT, '.local-host/cache');
const desk = await startDesk({root: ROOT, dist, cache, seed: seedOfLastEvening(dist), store, port: 0});
const phone = await DeskDriver.open(browser, desk, {person: 'P01', width: 360, height: 640});
await takePages(phone);
await takeAnswers(phone);
await takePanels(phone);
await phone.close();
const tabs = await DeskDriver.open(browser, desk, {person: 'P01', width: 360, height: 640});
await takeTabs(tabs);
await browser.close();
await desk.close();
process.stdout.write(`The pictures are in ${FOLDER}.\n`);
process.exit();
