import {type Browser} from 'playwright-core';

import {findBarriers} from '../support/axe.js';
import {describeInBrowser, launchBrowser} from '../support/browser.js';
import {openPage} from '../support/page-harness.js';
import {RoundBench} from '../support/round-bench.js';

jest.setTimeout(60_000);

describeInBrowser('dashboard.html', executablePath => {
  let browser: Browser;
  let bench: RoundBench;
  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
    bench = new RoundBench({villages: 3, criteria: 2});
    bench.choose('generateTabs');
    bench.choose('showDashboard');
  });
  afterAll(() => browser.close());

  it('shows the round without network and without an error', async () => {
    const {page, errors, close} = await openPage(browser, {person: bench.coordinator});
    await page.locator('#deadline:not(:empty)').waitFor();

    expect(errors).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await close();
  });

  it('has no barrier that axe-core knows of', async () => {
    const {page, close} = await openPage(browser, {person: bench.coordinator});
    await page.locator('#deadline:not(:empty)').waitFor();

    expect(await findBarriers(page)).toEqual([]);
    await close();
  });
});
