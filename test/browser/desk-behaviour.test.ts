import {join} from 'node:path';
import {type Browser, type Frame, type Page} from 'playwright-core';
import {type GridSnapshot} from '../../local-host/desk/grid/wire/wire.js';
import {aDesk, type TestDesk} from '../local-host/desk/support/a-desk.js';
import {goTo, pasteText, readTexts, typeAt, waitForState, waitForText} from '../support/blank-grid.js';
import {describeInBrowser, launchBrowser} from '../support/browser.js';
import {DeskDriver, deskReady} from '../support/desk-driver.js';

/** A script whose pages are blank: the tests speak through their `google.script`. */
const SCRIPT = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Thử')
    .addItem('Hộp thoại', 'showModal').addItem('Hộp nổi', 'showModeless').addItem('Thanh bên', 'showSide')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Khác').addItem('Hỏng', 'fail')).addToUi();
}
function page() { return HtmlService.createHtmlOutput('<p>Trang của tập lệnh</p><div id="own"></div>').setTitle('Trang'); }
function showModal() { SpreadsheetApp.getUi().showModalDialog(page().setWidth(320).setHeight(180), 'Hộp thoại'); }
function showModeless() { SpreadsheetApp.getUi().showModelessDialog(page().setWidth(260).setHeight(120), 'Hộp nổi'); }
function showSide() { SpreadsheetApp.getUi().showSidebar(page()); }
function echo(value) { return value; }
function fail() { throw new Error('Tập lệnh hỏng'); }
function hidden_() { return 'secret'; }
`;

/** Calls a function of the script; resolves with the handler that was called, what it got, and the user object. */
const CALL = `((name, ...args) => new Promise(resolve => {
  google.script.run
    .withUserObject('mine')
    .withSuccessHandler((value, object) => resolve(['success', value, object]))
    .withFailureHandler((error, object) => resolve(['failure', error.message, object]))
    [name](...args);
}))`;

/** By then the page has heard that an edit of somebody else is on the disk. */
const OTHERS_SAVED_MS = 300;
const LETTERS = '**/api/letter';

jest.setTimeout(60_000);

describeInBrowser('the desk in the browser', executablePath => {
  let browser: Browser;
  let desk: TestDesk;
  let owner: DeskDriver;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
    desk = await aDesk(SCRIPT);
    owner = await DeskDriver.open(browser, desk.desk, {person: 'owner'});
    ({page} = owner);
  });

  afterAll(async () => {
    await browser.close();
    await desk.close();
    expect(owner.errors).toEqual([]);
  });

  /** The script's page in its sandbox, once it has `google.script`. */
  async function frameOf(kind: 'modal' | 'modeless' | 'sidebar'): Promise<Frame> {
    const handle = await page.getByTestId(`frame-${kind}`).elementHandle();
    const frame = await handle.contentFrame();
    if (!frame) throw new Error(`There is no frame of a ${kind} page.`);
    await frame.waitForFunction('typeof google === "object" && google.script.run.echo !== undefined');
    return frame;
  }

  /** Waits until a page of the script has a size in pixels; no height expects none. */
  async function expectSize(kind: 'modal' | 'sidebar', width: number, height?: number): Promise<void> {
    const read = async (): Promise<readonly number[]> => {
      const box = await page.getByTestId(`frame-${kind}`).boundingBox();
      return [box?.width ?? 0, ...(height === undefined ? [] : [box?.height ?? 0])].map(Math.round);
    };
    const expected = [width, ...(height === undefined ? [] : [height])];
    for (let tries = 0; tries < 100 && String(await read()) !== String(expected); tries += 1) {
      await page.waitForTimeout(20);
    }
    expect(await read()).toEqual(expected);
  }

  /** What cells of the first sheet hold at the server. */
  async function storedTexts(rows: number, columns: number): Promise<string[][]> {
    const window = await desk.enter();
    const {sheets} = (await window.ask({kind: 'snapshot'})) as GridSnapshot; // grid-server.ts answers so
    window.disconnect();
    const texts = Array.from({length: rows}, () => new Array<string>(columns).fill(''));
    for (const [row, column, {text}] of sheets[0]?.cells ?? []) {
      const line = texts[row - 1];
      if (line !== undefined && column <= columns) line[column - 1] = text;
    }
    return texts;
  }

  /** Carries the next letters to the server, but brings none of their answers back. */
  async function loseAnswers(count: number): Promise<{readonly lost: () => number}> {
    let lost = 0;
    await page.route(LETTERS, async route => {
      if (lost >= count || !(route.request().postData() ?? '').includes('"kind":"edit"')) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    return {lost: () => lost};
  }

  describe('a page of the script', () => {
    it('opens as a modal dialog in the size asked for, changes it, and keeps the sheet out of reach', async () => {
      await owner.choose('Thử', 'Hộp thoại');
      const frame = await frameOf('modal');

      await expectSize('modal', 320, 180);
      await frame.evaluate('google.script.host.setWidth(500), google.script.host.setHeight(260), undefined');
      await expectSize('modal', 500, 260);
      await expect(page.getByTestId('panel-toggle').click({timeout: 400})).rejects.toThrow('Timeout');
      await frame.evaluate('setTimeout(google.script.host.close, 0), undefined');
      await page.getByTestId('dialog-modal').waitFor({state: 'detached'});
    });

    it('opens as a modeless dialog, beside which people go on typing, and gives way to the next one', async () => {
      await owner.choose('Thử', 'Hộp nổi');
      await frameOf('modeless');
      await typeAt(page, [1, 1], 'bên cạnh hộp nổi');
      await waitForText(page, [1, 1], 'bên cạnh hộp nổi');
      await owner.choose('Thử', 'Hộp thoại');
      await frameOf('modal');

      expect(await page.getByTestId('dialog-modeless').count()).toBe(0);
      await page.getByTestId('dialog-modal').getByRole('button', {name: 'Đóng'}).click();
      await page.getByTestId('dialog-modal').waitFor({state: 'detached'});
    });

    it('opens as a sidebar of 300 px that no script can change, until the person closes it', async () => {
      await owner.choose('Thử', 'Thanh bên');
      const frame = await frameOf('sidebar');
      await frame.evaluate('google.script.host.setWidth(600), google.script.host.setHeight(90), undefined');
      await frame.evaluate(`${CALL}('echo', 1)`);

      await expectSize('sidebar', 300);
      await page.getByTestId('sidebar').getByRole('button', {name: 'Đóng'}).click();
      await page.getByTestId('sidebar').waitFor({state: 'hidden'});
    });
  });

  describe('google.script.run in the sandbox', () => {
    let frame: Frame;

    beforeAll(async () => {
      await owner.choose('Thử', 'Thanh bên');
      frame = await frameOf('sidebar');
    });

    it('brings values to the success handler, errors to the failure handler, and the user object to both', async () => {
      const value = await frame.evaluate(`${CALL}('echo', {name: 'Đào', list: [1, null, true]})`);
      const error = await frame.evaluate(`${CALL}('fail')`);

      expect(value).toEqual(['success', {name: 'Đào', list: [1, null, true]}, 'mine']);
      expect(error).toEqual(['failure', expect.stringContaining('Tập lệnh hỏng') as unknown, 'mine']);
    });

    it.each([
      ['a function', '() => 1', 'Failed due to illegal value in property: 0'],
      ['a date', 'new Date()', 'Failed due to illegal value in property: 0'],
      ['a part of the page', 'document.body', 'Failed due to illegal value in property: 0'],
      ['a date deep inside', '{row: {at: new Date()}}', 'Failed due to illegal value in property: at'],
      [
        'a circle',
        '(() => { const made = {}; made.self = made; return made; })()',
        'Failed due to circular reference.',
      ],
    ])('refuses %s before anything is sent', async (_, argument, words) => {
      const thrown = await frame.evaluate(
        `(() => { try { google.script.run.echo(${argument}); return 'sent'; } catch (error) { return error.message; } })()`,
      );

      expect(thrown).toBe(words);
    });

    it('has no function whose name ends with a line', async () => {
      expect(await frame.evaluate('typeof google.script.run.hidden_')).toBe('undefined');
    });

    it('reaches nothing of the desk around it and nothing beyond', async () => {
      const reached = await frame.evaluate(`(async () => {
        const attempt = async act => { try { return String(await act()); } catch { return 'kept out'; } };
        return Promise.all([
          attempt(() => parent.document.title),
          attempt(() => document.cookie),
          attempt(() => localStorage.length),
          attempt(() => fetch('/api/workbook.xlsx').then(({status}) => status)),
          attempt(() => navigator.clipboard.readText()),
        ]);
      })()`);

      expect(reached).toEqual(new Array(5).fill('kept out'));
    });
  });

  it('names a submenu by its label alone, and closes a menu that was opened by mouse on Escape', async () => {
    await owner.choose('Thử', 'Khác');
    await page.getByRole('menuitem', {name: 'Hỏng', exact: true}).waitFor();
    await page.getByRole('menuitem', {name: 'Thử', exact: true}).press('Escape');

    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it('leads by F6 from the cells to tabs, sidebar, head and menus and back, so that keys alone reach everything', async () => {
    const places = `(() => {
      const {activeElement} = document;
      const part = ['.menu-bar', '.grid-tabs', '.head-end', '.sidebar', '.panel'].find(one => activeElement.closest(one));
      return part ?? 'cells';
    })()`;
    await goTo(page, [2, 2]);
    const seen: unknown[] = [];
    for (const key of [...new Array<string>(5).fill('F6'), ...new Array<string>(5).fill('Shift+F6')]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(80);
      seen.push(await page.evaluate(places));
    }
    expect(seen).toEqual([
      ...['.grid-tabs', '.sidebar', '.head-end', '.menu-bar', 'cells'],
      ...['.menu-bar', '.head-end', '.sidebar', '.grid-tabs', 'cells'],
    ]);
    await page.keyboard.type('bằng bàn phím');
    await page.keyboard.press('Enter');
    await waitForText(page, [2, 2], 'bằng bàn phím');
  });

  it('fits into a window as wide as a phone', async () => {
    await page.setViewportSize({width: 360, height: 640});
    await owner.choose('Thử', 'Hộp thoại');
    const frame = await frameOf('modal');
    await frame.evaluate('google.script.host.setWidth(720), undefined');
    await page.waitForTimeout(200);
    const boxes = [page.getByTestId('title'), page.getByTestId('panel-toggle'), page.getByTestId('dialog-modal')];
    const edges = await Promise.all(
      boxes.map(async box => {
        const {x = -1, width = 0} = (await box.boundingBox()) ?? {};
        return x >= 0 && x + width <= 360;
      }),
    );

    expect(edges).toEqual([true, true, true]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.getByTestId('dialog-modal').getByRole('button', {name: 'Đóng'}).click();
    // The server closes it; until then it covers the cells.
    await page.getByTestId('dialog-modal').waitFor({state: 'detached'});
    await page.setViewportSize({width: 1366, height: 820});
  });

  it('downloads the workbook as .xlsx, and puts an .xlsx in its place after asking', async () => {
    await typeAt(page, [2, 2], 'trước khi tải');
    await waitForText(page, [2, 2], 'trước khi tải');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      owner.choose('Tệp', 'Tải xuống Microsoft Excel (.xlsx)'),
    ]);
    const file = join(desk.folder, 'workbook.xlsx');
    await download.saveAs(file);
    await typeAt(page, [2, 2], 'sau khi tải');
    await waitForText(page, [2, 2], 'sau khi tải');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      owner.choose('Tệp', 'Nhập tệp .xlsx thay bảng tính này'),
    ]);
    await chooser.setFiles(file);
    const question = page.getByTestId('dialog-confirm');
    await question.waitFor();

    expect(download.suggestedFilename()).toMatch(/[.]xlsx$/);
    expect((await readTexts(page, 2, 2))[1]?.[1]).toBe('sau khi tải');
    await question.getByRole('button', {name: 'OK'}).click();
    await waitForText(page, [2, 2], 'trước khi tải');
  });

  it('keeps an edit of which only the answer was lost, once', async () => {
    const answers = await loseAnswers(1);
    await typeAt(page, [4, 1], 'gửi lại');
    await waitForText(page, [4, 1], 'gửi lại');
    await waitForState(page, 'saved');

    expect(answers.lost()).toBe(1);
    expect((await storedTexts(4, 1))[3]).toEqual(['gửi lại']);
    await page.unroute(LETTERS);
  });

  it('keeps what is typed while the line is dead, says from which cell on, and stores it when the line is back', async () => {
    await page.route(LETTERS, route => route.abort());
    await typeAt(page, [5, 1], 'mất mạng');
    await waitForState(page, 'broken');
    const other = await desk.enter('colleague');
    await other.type('C9', 'của người khác');
    await waitForText(page, [9, 3], 'của người khác');
    await page.waitForTimeout(OTHERS_SAVED_MS);
    const status = await page.getByTestId('status').textContent();
    await page.unroute(LETTERS);
    await waitForText(page, [5, 1], 'mất mạng');
    await waitForState(page, 'saved');

    expect(status).toContain('A5');
    expect((await storedTexts(5, 1))[4]).toEqual(['mất mạng']);
    expect(await page.getByTestId('kept').isVisible()).toBe(false);
  });

  it('keeps a text that a rule refuses in sight, with the reason, over a reload and until it is put away', async () => {
    const long = 'đ'.repeat(50_001);
    await goTo(page, [5, 2]);
    await pasteText(page, long);
    const kept = page.getByTestId('kept');
    await kept.waitFor();
    await page.reload();
    await kept.waitFor();

    expect(await kept.textContent()).toContain('B5');
    expect(await kept.textContent()).toContain('Nội dung dài quá 50.000 ký tự');
    expect(await kept.textContent()).toContain(long);
    await kept.getByRole('button', {name: 'Bỏ', exact: true}).click();
    await page.reload();
    await deskReady(page);
    expect(await kept.isVisible()).toBe(false);
  });

  it('keeps what is being typed when the page goes, to be copied', async () => {
    await goTo(page, [5, 3]);
    await page.keyboard.type('gõ dở');
    await page.reload();
    const kept = page.getByTestId('kept');
    await kept.waitFor();

    expect(await kept.locator('li').allTextContents()).toEqual([expect.stringMatching(/C5gõ dởĐang gõ dở/)]);
    await kept.getByRole('button', {name: 'Bỏ tất cả'}).click();
    await deskReady(page);
  });

  it('shows two people who type in one cell the same end, and disturbs neither while they type', async () => {
    const colleague = await DeskDriver.open(browser, desk.desk, {person: 'colleague'});
    await goTo(page, [6, 1]);
    await page.keyboard.type('của chủ, ');
    await typeAt(colleague.page, [6, 1], 'của bạn');
    await waitForText(page, [6, 1], 'của bạn');
    await page.keyboard.type('viết xong sau');
    await page.keyboard.press('Enter');
    const last = 'của chủ, viết xong sau';
    await Promise.all([waitForText(page, [6, 1], last), waitForText(colleague.page, [6, 1], last)]);
    await Promise.all([typeAt(page, [7, 1], 'một'), typeAt(colleague.page, [7, 1], 'hai')]);
    await Promise.all([waitForState(page, 'saved'), waitForState(colleague.page, 'saved')]);
    const [stored] = (await storedTexts(7, 1))[6] ?? [];
    await Promise.all([waitForText(page, [7, 1], stored ?? ''), waitForText(colleague.page, [7, 1], stored ?? '')]);

    expect(['một', 'hai']).toContain(stored);
    expect(colleague.errors).toEqual([]);
    await colleague.close();
  });

  it('takes 5,000 lines of 20 cells in one paste, says that it is saving, and loses none of them', async () => {
    const rows = Array.from({length: 5000}, (_, row) => Array.from({length: 20}, (__, column) => `${row}.${column} Đ`));
    await goTo(page, [1, 1]);
    await pasteText(page, rows.map(row => row.join('\t')).join('\n'));
    await waitForState(page, 'saving');
    const words = await page.getByTestId('status').textContent();
    await waitForText(page, [5000, 20], '4999.19 Đ');

    expect(words).toBe('Đang lưu…');
    expect(await readTexts(page, 5000, 20)).toEqual(rows);
    expect(await storedTexts(5000, 20)).toEqual(rows);
    await waitForState(page, 'saved');
  });
});
