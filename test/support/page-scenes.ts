import {readFileSync} from 'node:fs';

import {type Page} from 'playwright-core';

/** A view of one of the add-on's pages: the command that opens the page, and the way to the view. */
export interface PageScene {
  readonly title: string;
  readonly command: string;
  /** What stands on the page when it has loaded. */
  readonly ready: string;
  readonly go?: (page: Page) => Promise<void>;
}

/** Every view of every page, without those that change the round. */
export const PAGE_SCENES = [
  {title: 'the dashboard', command: 'showDashboard', ready: '#round section', go: openAll},
  {title: 'the dashboard with problems', command: 'showDashboard', ready: '#round section', go: checkEntries},
  {title: 'the invitation', command: 'showInvitation', ready: '.person', go: openAll},
  {title: 'the reminders', command: 'showReminders', ready: '.recipient', go: chooseOtherTime},
  {title: 'the mail of a reminder', command: 'showReminders', ready: '.recipient', go: readMail},
  {title: 'the question before mails are sent', command: 'showReminders', ready: '.recipient', go: askToSend},
  {title: 'the call sheet', command: 'showReminders', ready: '.recipient', go: showCalls},
  {title: 'asking for more', command: 'showReturnReport', ready: '#unit', go: leaveReasonOut},
  {title: 'what a paper report changes', command: 'showPaperReport', ready: '#unit', go: checkPaper},
  {title: 'extending the deadline', command: 'showExtension', ready: '#unit'},
  {title: "what one unit's extension says", command: 'showExtension', ready: '#unit', go: checkExtension},
  {title: "what everybody's extension changes", command: 'showExtension', ready: '#unit', go: checkLongerRound},
  {title: 'the letter', command: 'showSetUp', ready: '#letter'},
  {title: 'the proposals of the letter', command: 'showSetUp', ready: '#letter', go: pasteLetter},
  {title: 'the settings', command: 'showSetUp', ready: '#letter', go: goToSettings},
  {title: 'the overview of the set-up', command: 'showSetUp', ready: '#letter', go: goToOverview},
] as const satisfies readonly PageScene[];

/** Unfolds everything. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
}

async function checkEntries(page: Page): Promise<void> {
  await page.locator('#buttons > button').nth(2).click();
  await page.locator('#problems summary').first().click();
  await page.locator('#problems li').first().waitFor();
  await page.locator('#main[aria-busy="false"]').waitFor();
}

async function chooseOtherTime(page: Page): Promise<void> {
  await page.locator('#when-at').check();
}

async function readMail(page: Page): Promise<void> {
  await page.locator('.recipient button').first().click();
  await page.locator('#message iframe').waitFor();
  await page.frameLocator('#message iframe').locator('p').first().waitFor();
}

async function askToSend(page: Page): Promise<void> {
  await page.locator('#plan button.action').click();
  await page.locator('#confirm button.action').waitFor();
}

async function showCalls(page: Page): Promise<void> {
  await page.locator('#plan .buttons button').last().click();
  await page.locator('table.calls').waitFor();
}

/** Goes on without a reason, so that the page says what is missing, and where. */
async function leaveReasonOut(page: Page): Promise<void> {
  await page.locator('#ask button.action').click();
  await page.locator('#reason-error:visible').waitFor();
}

async function checkPaper(page: Page): Promise<void> {
  await page.locator('#unit').selectOption('village:T02');
  await check(page);
}

async function checkExtension(page: Page): Promise<void> {
  await page.locator('#unit').selectOption('village:T01');
  await fillExtension(page);
}

async function checkLongerRound(page: Page): Promise<void> {
  await page.locator('#unit').selectOption('round');
  await fillExtension(page);
}

async function fillExtension(page: Page): Promise<void> {
  await page.locator('#reason').fill('Mưa lớn kéo dài');
  await page.locator('#at').fill('11/06/2024 10:00');
  await check(page);
}

async function check(page: Page): Promise<void> {
  await page.locator('#ask button.action').click();
  await page.locator('#check button.action').waitFor();
  await openAll(page);
}

async function pasteLetter(page: Page): Promise<void> {
  await page.locator('#letter').fill(readFileSync('test/core/letter/letter-09-cv-ntm.txt', 'utf8'));
  await page.locator('button.action').click();
  await page.locator('blockquote.evidence').first().waitFor();
}

async function goToSettings(page: Page): Promise<void> {
  await page.locator('#buttons button').nth(1).click();
  await page.locator('button.action').click();
  await page.locator('#round-from').waitFor();
}

async function goToOverview(page: Page): Promise<void> {
  await goToSettings(page);
  await page.locator('#round-from').fill('07:30');
  await page.locator('button.action').click();
  await page.locator('dl.overview').waitFor();
}
