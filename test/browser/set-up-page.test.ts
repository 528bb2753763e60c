import {type Browser} from 'playwright-core';

import {COMMUNE_PACKS} from '../../src/core/index.js';
import {describeInBrowser, launchBrowser} from '../support/browser.js';
import {type OpenedPage, openPage} from '../support/page-harness.js';
import {RoundBench} from '../support/round-bench.js';

jest.setTimeout(60_000);

const OTHER_PACK = COMMUNE_PACKS.map(({name}) => name)[1] ?? '';

describeInBrowser('the set-up page of a running round', executablePath => {
  let browser: Browser;
  let bench: RoundBench;

  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
  });

  beforeEach(() => {
    bench = new RoundBench({villages: 1, criteria: 1});
  });

  afterAll(() => browser.close());

  /** Opens the page and goes on to the settings without a letter. */
  async function openSettings(): Promise<OpenedPage> {
    bench.coordinator.run('showSetUp', 'menu');
    const opened = await openPage(browser, {person: bench.coordinator});
    await opened.page.getByRole('button', {name: 'Không có công văn, tự điền'}).click();
    await opened.page.getByRole('button', {name: 'Tiếp tục'}).click();
    await opened.page.locator('#round-from').waitFor();
    return opened;
  }

  it('makes a deleted tab again, and has nothing to do where none is missing', async () => {
    bench.deleteTab('setup:dossier');
    const {page, close} = await openSettings();
    await page.getByRole('button', {name: 'Tiếp tục'}).click();
    expect(await page.locator('dl.overview').textContent()).toContain('Danh mục hồ sơ');
    await page.getByRole('button', {name: 'Ghi các mục đã sửa'}).click();
    await page.getByRole('button', {name: 'Đóng'}).waitFor();
    await close();

    expect(bench.sheet('setup:dossier').grid.lastRow()).toBeGreaterThan(2);
    const again = await openSettings();
    await again.page.getByRole('button', {name: 'Tiếp tục'}).click();
    expect(await again.page.getByRole('button', {name: 'Ghi các mục đã sửa'}).isDisabled()).toBe(true);
    await again.close();
  });

  it('asks whether to load the criteria that the tab names, and loads them', async () => {
    bench.typeRound('communePack', OTHER_PACK);
    const {page, close} = await openSettings();
    await page.getByRole('button', {name: 'Tiếp tục'}).click();
    await page.getByText('Bộ tiêu chí khác với bộ đang dùng.').waitFor();
    await page.locator('#reload').check();
    await page.getByRole('button', {name: 'Tiếp tục'}).click();
    await page.getByRole('button', {name: 'Ghi các mục đã sửa'}).click();
    await page.getByText('Đã nạp lại bộ tiêu chí.').waitFor();
    await close();

    expect(bench.sheet('setup:communeCriteria').grid.lastRow()).toBeGreaterThan(2);
    expect(bench.host.properties('document')['round']).not.toContain('qd318-2022-ha-tinh');
  });
});
