import * as fc from 'fast-check';
import {type Browser, type Page} from 'playwright-core';
import {GridServer} from '../../../../../local-host/desk/grid/grid-server.js';
import {describeInBrowser, launchBrowser} from '../../../../support/browser.js';
import {bundleGridPage, GridHarness} from '../../../../support/grid-harness.js';
import {aGridHost, GRID_COLLEAGUE, GRID_OWNER} from '../../../../support/grid-fixture.js';
import {expectedState} from '../../../../support/grid-state.js';

const PATIENCE_MS = 8000;

jest.setTimeout(120_000);

describeInBrowser('The grid in the page', executablePath => {
  let browser: Browser;
  let folder: string;
  let harness: GridHarness;
  let page: Page;
  let urlOf: (user: string) => string;
  const outside: string[] = [];
  const broken: string[] = [];

  /** Opens the page as the person and waits until the workbook is there. */
  async function open(user: string): Promise<Page> {
    const opened = await browser.newPage({viewport: {width: 1200, height: 700}});
    opened.on('request', request => {
      if (!request.url().startsWith('http://127.0.0.1:')) outside.push(request.url());
    });
    opened.on('pageerror', error => broken.push(String(error.stack)));
    await opened.goto(urlOf(user));
    await opened.waitForSelector('body[data-ready]', {timeout: 60_000});
    return opened;
  }

  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
    folder = await bundleGridPage();
    harness = new GridHarness(aGridHost(), folder);
    urlOf = await harness.start();
    page = await open(GRID_OWNER);
  });

  // A page takes seconds to start: all tests use one, and give it another workbook.
  beforeEach(async () => {
    harness.replace(aGridHost());
    await page.evaluate('told.length = 0');
    await expectSameAsWorkbook();
    await page.click(`[data-sheet="${idOf(0)}"]`);
  });

  afterEach(() => {
    expect(outside).toEqual([]);
    expect(broken).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await harness.stop();
    GridHarness.remove(folder);
  });

  /** The id of a sheet by its place. */
  const idOf = (index: number): number => harness.host.workbook.sheets[index]!.id;

  async function placeOf(row: number, column: number, at: Page = page): Promise<{x: number; y: number}> {
    const place = await at.evaluate<{x: number; y: number} | undefined>(
      `grid.page.placeOf(grid.page.selection.sheetId, ${row}, ${column})`,
    );
    if (!place) throw new Error(`There is no cell ${row}, ${column} in view.`);
    return place;
  }

  async function click(row: number, column: number, at: Page = page): Promise<void> {
    const {x, y} = await placeOf(row, column, at);
    await at.mouse.click(x, y);
    await at.waitForTimeout(60);
  }

  async function type(row: number, column: number, text: string): Promise<void> {
    await click(row, column);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  async function paste(text: string): Promise<void> {
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(text)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    })()`);
  }

  const told = (at: Page = page): Promise<string[]> => at.evaluate<string[]>('told');

  /** Waits until the reading gives what is expected, and says what it gave otherwise. */
  async function eventually(read: () => unknown, expected: unknown): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const value: unknown = await read();
      if (JSON.stringify(value) === JSON.stringify(expected) || Date.now() > end) {
        expect(value).toEqual(expected);
        return;
      }
      await page.waitForTimeout(25);
    }
  }

  const valueAt = (row: number, column: number, sheet = 0): unknown =>
    harness.host.workbook.sheets[sheet]?.displayAt(row, column);

  /** The page holds the workbook: what it knows, what Univer was given, what is drawn. */
  async function expectSameAsWorkbook(user = GRID_OWNER): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const expected = expectedState(new GridServer(harness.host).open(user).snapshot());
      const actual: unknown = JSON.parse(await page.evaluate<string>('state()'));
      const isSame = JSON.stringify(sorted(actual)) === JSON.stringify(sorted(expected));
      if (isSame || Date.now() > end) {
        expect(actual).toEqual(expected);
        return;
      }
      await page.waitForTimeout(25);
    }
  }

  it('shows the workbook', async () => {
    await expectSameAsWorkbook();
  });

  it('takes what is typed, as it is typed, and shows what the script makes of it', async () => {
    await type(3, 3, '7,5');
    await eventually(() => valueAt(3, 9), '✓ 7.5');
    await type(4, 2, '01/02/2024');
    await eventually(() => valueAt(4, 2), '01/02/2024');
    await type(5, 2, '007');
    await eventually(() => valueAt(5, 2), '7');

    await expectSameAsWorkbook();
    expect(harness.host.workbook.sheets[0]?.valueAt(4, 2)).toBe(45_323);
  });

  it('takes Vietnamese that an input method composes', async () => {
    const input = await page.context().newCDPSession(page);
    await click(6, 2);
    for (const text of ['t', 'ti', 'tiê', 'tiêng', 'tiếng']) {
      await input.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});
    }
    await input.send('Input.insertText', {text: 'tiếng'});
    await page.keyboard.type(' Việt');
    await page.keyboard.press('Enter');

    await eventually(() => valueAt(6, 2), 'tiếng Việt');
  });

  it('refuses in words what a strict rule refuses, and shows the old content again', async () => {
    await type(3, 3, '99');

    await eventually(told, ['Nhập số từ 0 đến 20.']);
    await expectSameAsWorkbook();
    expect(valueAt(3, 3)).toBe('1,5');
  });

  it('refuses protected cells to those who may not edit them', async () => {
    const other = await open(GRID_COLLEAGUE);
    await other.click(`[data-sheet="${idOf(1)}"]`);
    await click(1, 1, other);
    await other.keyboard.type('x');
    await other.keyboard.press('Escape');
    await click(1, 2, other);
    await other.keyboard.press('Delete');

    await eventually(async () => (await told(other)).length > 1, true);
    expect(new Set(await told(other))).toEqual(
      new Set([expect.stringContaining('Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ.')]),
    );
    expect([valueAt(1, 1, 1), valueAt(1, 2, 1)]).toEqual(['Thôn', 'Điểm']);
  });

  it('ticks boxes, chooses from lists and shows at once what others do', async () => {
    await click(3, 5);
    await eventually(() => valueAt(3, 5), 'TRUE');
    await page.keyboard.press('Space');
    await eventually(() => valueAt(3, 5), 'FALSE');
    await click(3, 6);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => valueAt(3, 6), 'Cơ bản đạt');
    harness.host.person(GRID_COLLEAGUE).type('Thôn 1', 'B5', 'của người khác');
    harness.push();

    await expectSameAsWorkbook();
  });

  it('pastes, copies with formulas, fills, deletes, undoes and redoes', async () => {
    await click(12, 1);
    await paste('1\t"hai\ndòng"\n3\t4\n');
    await eventually(() => [valueAt(12, 1), valueAt(12, 2), valueAt(13, 2)], ['1', 'hai\ndòng', '4']);
    await type(14, 1, '=A12+A13');
    await eventually(() => page.evaluate(`grid.page.model.cellAt(${idOf(0)}, 14, 1)?.text`), '4');
    // By key: a second click on the cell this soon would be a double click, which opens it.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+c');
    await click(14, 4);
    await page.keyboard.press('Control+v');
    await eventually(() => harness.host.workbook.sheets[0]?.cellAt(14, 4).formula, '=D12+D13');
    await click(13, 2);
    await page.keyboard.press('Delete');
    await eventually(() => valueAt(13, 2), '');
    await page.keyboard.press('Control+z');
    await eventually(() => valueAt(13, 2), '4');
    await page.keyboard.press('Control+y');
    await eventually(() => valueAt(13, 2), '');

    await expectSameAsWorkbook();
  });

  it('copies and pastes within the text of a cell, and shows no message of its own', async () => {
    await type(3, 2, 'Thôn Đông');
    await eventually(() => valueAt(3, 2), 'Thôn Đông');
    await click(9, 2);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Escape');
    await click(9, 3);
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Enter');
    await eventually(() => valueAt(9, 3), 'Chỉ tiêu 6Chỉ tiêu 6');
    await page.keyboard.press('Control+c');

    expect(await page.locator('[data-sonner-toast]').count()).toBe(0);
  });

  it('blocks what the server does not know, and says so', async () => {
    await click(3, 2);
    await page.keyboard.press('Control+b');

    await eventually(told, ['Thao tác này chưa dùng được ở đây. Bảng tính không thay đổi.']);
    await expectSameAsWorkbook();
  });

  it('follows links within the workbook and what scripts bring in front', async () => {
    await click(3, 8);
    await page.click('.grid-card-link');
    await eventually(() => page.evaluate('grid.page.selection.current.row'), 8);
    harness.view({sheetId: idOf(1), range: 'B4'});
    await eventually(
      () => page.evaluate('[grid.page.selection.sheetId, grid.page.selection.current.row]'),
      [idOf(1), 4],
    );
    await eventually(() => harness.looked.at(-1), {sheetId: idOf(1), range: 'B4'});
  });

  it('has the cell that keys lead to in view, where lines are hidden, frozen, tall and merged', async () => {
    harness.host.person(GRID_OWNER).run('makeUneven');
    harness.push();
    await expectSameAsWorkbook();
    await click(3, 3);
    const isInView = (): Promise<boolean> =>
      page.evaluate(`(() => {
        const {selection, geometry, model} = grid.page;
        const {sheetId, row, column} = selection.current;
        const {frame} = model.sheet(sheetId);
        const [cell, view] = [geometry.placeOf(frame, row, column), geometry.cellsPlace()];
        return cell.top >= view.top && cell.top + cell.height <= view.top + view.height
          && cell.left >= view.left && cell.left + cell.width <= view.left + view.width;
      })()`);
    const keys = [
      ...[...new Array<string>(30).fill('Enter'), ...new Array<string>(28).fill('ArrowUp')],
      ...['PageDown', 'PageDown', 'End', 'Home', 'PageUp', 'Control+ArrowDown', 'Control+ArrowRight', 'Control+Home'],
    ];
    for (const key of keys) {
      await page.keyboard.press(key);
      await eventually(isInView, true);
    }
    expect(await page.evaluate('[grid.page.selection.current.row, grid.page.selection.current.column]')).toEqual([
      2, 2,
    ]);
  });

  it('opens a sheet at the first cell to be filled in, and never at one that cannot be seen', async () => {
    harness.host.person(GRID_OWNER).run('makeUneven');
    harness.push();
    await page.click(`[data-sheet="${idOf(1)}"]`);
    harness.view({sheetId: idOf(0), range: 'A1'});
    await page.click(`[data-sheet="${idOf(1)}"]`);
    await page.click(`[data-sheet="${idOf(0)}"]`);
    await eventually(
      () => page.evaluate('[grid.page.selection.current.row, grid.page.selection.current.column]'),
      [3, 3],
    );
  });

  it('lets a click on the line of the frozen cells do nothing', async () => {
    const line = await placeOf(2, 4);
    await page.mouse.click(line.x, line.y + 10);
    await page.waitForTimeout(200);
    expect(await told()).toEqual([]);
    await expectSameAsWorkbook();
  });

  it('finds a text by Ctrl+F in the sheet and in all of them, and replaces what the person may edit', async () => {
    await click(3, 3);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('chỉ TIÊU');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await eventually(
      () => page.evaluate('[grid.page.selection.current.row, grid.page.selection.current.column]'),
      [3, 2],
    );
    expect(await page.locator('.grid-find-count').textContent()).toBe('2 / 7');
    await page.getByLabel('Tìm', {exact: true}).fill('điểm');
    await page.getByLabel('Mọi trang tính').check();
    await page.getByLabel('Tìm', {exact: true}).press('Enter');
    await eventually(() => page.evaluate('grid.page.selection.sheetId'), idOf(1));
    await page.getByLabel('Thay bằng').fill('Số điểm');
    await page.getByRole('button', {name: 'Thay tất cả'}).click();
    await eventually(() => valueAt(1, 2, 1), 'Số điểm');
    expect(await page.locator('.grid-find-count').textContent()).toBe('Đã thay 1 ô');
    await page.getByLabel('Tìm', {exact: true}).press('Escape');
    await page.keyboard.type('gõ tiếp');
    await page.keyboard.press('Enter');
    await eventually(() => valueAt(1, 2, 1), 'gõ tiếp');
  });

  it('selects whole lines by key and leaves their cells alone', async () => {
    await click(5, 2);
    const row = await page.evaluate('grid.page.selection.current.row');
    const areas = (): Promise<unknown> => page.evaluate('grid.page.selection.current.areas');

    await page.keyboard.press('Shift+Space');
    await eventually(areas, [{row, column: 1, rows: 1, columns: 26}]);
    await page.keyboard.press('Control+Space');
    await eventually(areas, [{row: 1, column: 1, rows: 1000, columns: 26}]);
    await expectSameAsWorkbook();
  });

  it('goes to the next sheet and back by key', async () => {
    await click(4, 2);
    await page.keyboard.press('Control+Shift+PageDown');
    await eventually(() => page.evaluate('grid.page.selection.sheetId'), idOf(1));
    await page.keyboard.press('Control+Shift+PageUp');
    await eventually(() => page.evaluate('grid.page.selection.sheetId'), idOf(0));
  });

  it('goes on with a new sheet when every one that it knew is deleted at once', async () => {
    harness.host.person(GRID_OWNER).run('startAnew');
    harness.push();

    await expectSameAsWorkbook();
    await eventually(() => page.evaluate('grid.page.selection.sheetId'), idOf(0));
  });

  it('draws charts, and draws them again when their data change', async () => {
    await page.click(`[data-sheet="${idOf(1)}"]`);
    const canvas = page.locator('.grid-chart canvas');
    await canvas.waitFor();
    const before = await canvas.screenshot();
    harness.host.person(GRID_OWNER).type('Tổng hợp', 'B2', '50');
    harness.push();

    await eventually(async () => before.equals(await canvas.screenshot()), false);
  });

  it('equals the workbook after whatever people do', async () => {
    for (const action of fc.sample(anAction, {numRuns: 45, seed: 20_240_604})) {
      await perform(action);
      await expectSameAsWorkbook();
    }
  });

  /** One thing that somebody does; rows and columns keep within what is in view. */
  type Action =
    | {
        readonly kind: 'type' | 'delete' | 'tick' | 'paste' | 'list';
        readonly row: number;
        readonly column: number;
        readonly text: string;
      }
    | {readonly kind: 'key'; readonly key: string}
    | {readonly kind: 'menu'; readonly row: number; readonly column: number; readonly choice: string}
    | {readonly kind: 'tab'; readonly choice: string; readonly text: string}
    | {readonly kind: 'remote'; readonly a1: string; readonly text: string}
    | {readonly kind: 'script'; readonly name: 'rearrange' | 'tidy'};

  async function perform(action: Action): Promise<void> {
    await act(action);
    await page.waitForTimeout(40);
  }

  async function act(action: Action): Promise<void> {
    if ('column' in action && action.kind !== 'menu') return useCell(action.kind, action);
    switch (action.kind) {
      case 'key':
        await page.keyboard.press(action.key);
        break;
      case 'menu':
        await useMenu(action.row, action.column, action.choice);
        break;
      case 'tab':
        await useTab(action.choice, action.text);
        break;
      case 'remote': {
        const sheet = harness.host.workbook.sheets.find(one => !one.hidden)!;
        harness.host.person(GRID_COLLEAGUE).type(sheet.name, action.a1, action.text);
        harness.push();
        break;
      }
      case 'script':
        harness.host.person(GRID_OWNER).run(action.name);
        harness.push();
        break;
    }
  }

  async function useCell(
    kind: 'type' | 'delete' | 'tick' | 'paste' | 'list',
    {row, column, text}: {row: number; column: number; text: string},
  ): Promise<void> {
    if (kind === 'type') return type(row, column, text);
    await click(row, kind === 'tick' ? 5 : kind === 'list' ? 6 : column);
    if (kind === 'delete') await page.keyboard.press('Delete');
    if (kind === 'tick') await page.keyboard.press('Space');
    if (kind === 'paste') await paste(`${text}\t2\n3\t${text}`);
    if (kind === 'list') {
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
  }

  async function useMenu(row: number, column: number, choice: string): Promise<void> {
    const {x, y} = await placeOf(row, column);
    await click(row, column);
    await page.mouse.click(x, y, {button: 'right'});
    if (await page.locator('.grid-popup').isHidden()) return;
    await page.locator('.grid-popup button', {hasText: choice}).first().click();
  }

  async function useTab(choice: string, text: string): Promise<void> {
    if (choice === '+') {
      await page.click('.grid-tab-button >> nth=0');
      return;
    }
    page.once('dialog', dialog => void (dialog.type() === 'prompt' ? dialog.accept(text) : dialog.accept()));
    await page.click('.grid-tab >> nth=-1', {button: 'right'});
    const found = page.locator('.grid-popup button:enabled', {hasText: choice});
    if ((await found.count()) > 0) await found.first().click();
    else await page.keyboard.press('Escape');
    page.removeAllListeners('dialog');
  }

  const cell = {row: fc.integer({min: 2, max: 14}), column: fc.integer({min: 1, max: 8})};
  const text = fc.constantFrom('7', '12,5', '=A4+1', '01/06/2024', 'Đạt', 'chữ', '<b>x</b>', '=SUM(C3:C8)');
  const anAction: fc.Arbitrary<Action> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({kind: fc.constantFrom('type', 'delete', 'tick', 'paste', 'list'), ...cell, text}),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('key'),
        key: fc.constantFrom('Control+z', 'Control+y', 'Control+b', 'Control+Shift+z'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('menu'),
        ...cell,
        choice: fc.constantFrom(
          'hàng ở trên',
          'hàng ở dưới',
          'cột bên trái',
          'cột bên phải',
          'Xóa 1 hàng',
          'Xóa 1 cột',
          'Ẩn hàng',
          'Ẩn cột',
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('tab'),
        choice: fc.constantFrom('+', 'Đổi tên', 'Ẩn trang', 'Xóa', 'sang trái', 'sang phải'),
        text: fc.constantFrom('Thôn 7', "O'Hara", 'Tổng hợp'),
      }),
    },
    {weight: 2, arbitrary: fc.record({kind: fc.constant('remote'), a1: fc.constantFrom('B4', 'C5', 'H9'), text})},
    {weight: 2, arbitrary: fc.record({kind: fc.constant('script'), name: fc.constantFrom('rearrange', 'tidy')})},
  );
});

/** The same value with the fields of its objects in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
