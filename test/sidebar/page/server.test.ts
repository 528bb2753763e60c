import {type Page} from 'playwright-core';

import {describeGround} from '../../support/page-ground.js';

/** Apps Script's bridge, which has one function, and fails or answers as it is told. */
const GOOGLE = (outcome: string): string => `
  window.google = {script: {host: {close: () => { window.closed_ = true; }}, run: {
    withSuccessHandler(success) { this.success = success; return this; },
    withFailureHandler(failure) { this.failure = failure; return this; },
    readDashboard(...args) { window.args = args; ${outcome}; },
    showReminders() { this.success('done'); },
    showCell(...args) { window.args = args; this.success({kind: 'done', value: true}); },
  }}};`;

describeGround('server', open => {
  async function ask(
    call: string,
    outcome = '',
    data?: string,
  ): Promise<{readonly answer: unknown; readonly page: Page}> {
    const page = await open('', data);
    await page.evaluate(GOOGLE(outcome));
    return {answer: await page.evaluate(`ground.server.${call}`), page};
  }

  it('gives what the server answers', async () => {
    const {answer} = await ask('readDashboard()', `this.success({kind: 'done', value: 1})`);

    expect(answer).toEqual({kind: 'done', value: 1});
  });

  it.each([
    [
      'data-language="vi"',
      'Bảng tính chưa trả lời ("HTTP 0"). Hãy kiểm tra mạng rồi làm lại; nếu vẫn vậy, đóng trang và mở lại.',
    ],
    [
      'data-language="en"',
      'The spreadsheet has not answered ("HTTP 0"). Check your connection and try again; if the problem persists, close this page and open it again.',
    ],
  ])('says where no answer came, and what to do, on a page with %s', async (data, text) => {
    const {answer} = await ask('readDashboard()', `this.failure(new Error('HTTP 0'))`, data);

    expect(answer).toEqual({kind: 'refused', text});
  });

  it('refuses, by its name, what the script does not have', async () => {
    const {answer} = await ask('readSetUp()');

    expect(answer).toEqual({kind: 'refused', text: expect.stringContaining('"readSetUp"') as unknown});
  });

  it('hands on arguments, opens pages by their command, and closes', async () => {
    const {page} = await ask('showCell(7, 3, 4)');

    expect(await page.evaluate('args')).toEqual([7, 3, 4]);
    expect(await page.evaluate(`ground.server.openPage('sendReminders')`)).toBe('done');
    expect(await page.evaluate('ground.closePage(), closed_')).toBe(true);
  });
});
