import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Browser, type Page} from 'playwright-core';
import {goTo, readTexts, waitForState} from '../support/blank-grid.js';
import {describeInBrowser, launchBrowser} from '../support/browser.js';
import {deskReady} from '../support/desk-driver.js';
import {ADDRESS, Start} from '../support/start-command.js';

const CELLS = 200;
const ROWS = 20;
/** After which cells the server is killed and the page is loaded again; both at moments when much is on its way. */
const KILLED_AFTER = [17, 59, 103];
const RELOADED_AFTER = [9, 60, 61, 120];

jest.setTimeout(400_000);

describeInBrowser('what is typed while everything dies', executablePath => {
  let browser: Browser;
  let folder: string;
  let server: Start;
  let address: string;

  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
    folder = mkdtempSync(join(tmpdir(), 'lost-'));
    server = new Start('--state', folder, '--blank', '--port', '0');
    address = await server.address();
  });

  afterAll(async () => {
    await browser.close();
    await server.end('SIGKILL');
    rmSync(folder, {recursive: true, force: true});
  });

  /** Kills the server in the middle of whatever it does, and starts it again; the page goes on meanwhile. */
  async function killAndStart(): Promise<void> {
    await server.end('SIGKILL');
    server = new Start('--state', folder, '--blank', '--port', ADDRESS.exec(address)?.[1] ?? '');
  }

  /** Loads the page again, as often as it takes to find the server. */
  async function reload(page: Page): Promise<void> {
    for (let isThere = false; !isThere;) {
      isThere = await page
        .goto(address, {waitUntil: 'domcontentloaded'})
        .then(() => true)
        .catch(() => false);
      if (!isThere) await new Promise(resolve => setTimeout(resolve, 200));
    }
    await deskReady(page);
  }

  it('is in the workbook, every cell of it', async () => {
    const page = await (await browser.newContext({viewport: {width: 1366, height: 820}})).newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(address);
    await deskReady(page);
    let isNewPage = true;
    for (let cell = 0; cell < CELLS; cell += 1) {
      const [row, column] = [(cell % ROWS) + 1, Math.floor(cell / ROWS) + 1];
      if (isNewPage || row === 1) await goTo(page, [row, column]);
      isNewPage = false;
      await page.keyboard.type(`ô ${cell}`);
      await page.keyboard.press('Enter');
      if (KILLED_AFTER.includes(cell)) await killAndStart();
      if (!RELOADED_AFTER.includes(cell)) continue;
      await reload(page);
      isNewPage = true;
    }
    await waitForState(page, 'saved', 120_000);
    await killAndStart();
    await reload(page);
    await waitForState(page, 'saved');

    const expected = Array.from({length: ROWS}, (_, row) =>
      Array.from({length: CELLS / ROWS}, (__, column) => `ô ${column * ROWS + row}`),
    );
    expect(await readTexts(page, ROWS, CELLS / ROWS)).toEqual(expected);
    expect(await page.getByTestId('kept').isVisible()).toBe(false);
  });
});
