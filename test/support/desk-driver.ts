import {type Browser, type BrowserContext, type CDPSession, type FrameLocator, type Page} from 'playwright-core';
import {type RunningDesk} from '../../local-host/desk/index.js';
import {type WireCell, type WireFrame} from '../../local-host/desk/grid/wire/wire.js';
import {type GridView} from '../../local-host/desk/protocol.js';

/** A cell as people name it: the tab, the line by its key in the hidden first column, the column by its title. */
export interface CellName {
  readonly tab: string;
  readonly row: string;
  /** The title in the line that begins the table; `value` is the first column beside the label of a head line. */
  readonly column: string;
  /** Key of the line that holds the titles, where the tab has several tables. */
  readonly titles?: string;
}

interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** What `window.desk` has for tests; the page's own types need a browser's. */
interface Hook {
  readonly isReady: boolean;
  readonly readyAfterMs: number;
  readonly grid: {
    readonly model: {
      readonly sheets: ReadonlyMap<number, {readonly frame: WireFrame}>;
      cellAt(sheetId: number, row: number, column: number): WireCell | undefined;
    };
    view(view: GridView): void;
    focus(): void;
  };
}

/** The page's own, where the functions given to `evaluate` run. */
declare const window: {readonly desk: Hook};

const WAIT_MS = 30_000;

/** Resolves when the desk's page has drawn the workbook. */
export async function deskReady(page: Page): Promise<void> {
  await page.waitForFunction(() => typeof window.desk === 'object' && window.desk.isReady);
}

/** A window of the desk, used as a person would: by keyboard, menus, dialogs. */
export class DeskDriver {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly input: CDPSession,
    /** What the page's own scripts threw; none is expected. */
    readonly errors: readonly string[],
  ) {}

  /** Opens a window for a person of the desk. */
  static async open(
    browser: Browser,
    desk: RunningDesk,
    {person, width = 1366, height = 820}: {readonly person: string; readonly width?: number; readonly height?: number},
  ): Promise<DeskDriver> {
    const context = await browser.newContext({viewport: {width, height}, locale: 'vi-VN'});
    // tsx wraps named functions in a helper, also those that are sent to the page.
    await context.addInitScript('globalThis.__name = made => made');
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT_MS);
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(desk.address);
    const driver = new DeskDriver(page, context, await context.newCDPSession(page), errors);
    await driver.ready();
    const seat = new URL(page.url());
    if (seat.searchParams.get('as') !== person) {
      await page.goto(`${seat.origin}/?as=${encodeURIComponent(person)}`);
      await driver.ready();
    }
    return driver;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Milliseconds from the start of navigation until the grid was drawn. */
  readyAfterMs(): Promise<number> {
    return this.page.evaluate(() => window.desk.readyAfterMs);
  }

  /** Chooses from the menu bar, e.g. 'Nông thôn mới', 'Khác', 'Gia hạn'. */
  async choose(...labels: readonly string[]): Promise<void> {
    for (const label of labels) await this.page.getByRole('menuitem', {name: label, exact: true}).first().click();
  }

  /** The page of the add-on that is open as a sidebar or dialog. */
  frame(kind: 'sidebar' | 'modal' | 'modeless'): FrameLocator {
    return this.page.frameLocator(`[data-testid="frame-${kind}"]`);
  }

  /** Selects a cell and gives it the keyboard. */
  async select(name: CellName): Promise<CellPlace> {
    const place = await this.find(name);
    await this.page.evaluate(({sheetId, row, column}) => {
      const {grid} = window.desk;
      const letter = String.fromCharCode(64 + column);
      grid.view({sheetId, range: `${letter}${String(row)}`});
      grid.focus();
    }, place);
    return place;
  }

  /** Types into a cell and leaves it with Enter; every letter is a key, as a keyboard without diacritics sends them. */
  async type(name: CellName, text: string): Promise<void> {
    await this.select(name);
    await this.page.keyboard.type(text, {delay: 5});
    await this.page.keyboard.press('Enter');
  }

  /** Types as a Vietnamese input method does: letters are composed, then committed. */
  async compose(name: CellName, text: string): Promise<void> {
    await this.select(name);
    for (const word of text.split(/(?<= )/)) {
      const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
      await this.input.send('Input.imeSetComposition', {
        text: plain,
        selectionStart: plain.length,
        selectionEnd: plain.length,
      });
      await this.input.send('Input.insertText', {text: word});
    }
    await this.page.keyboard.press('Enter');
  }

  /** Presses the space bar on a tick box. */
  async tick(name: CellName): Promise<void> {
    await this.select(name);
    await this.page.keyboard.press('Space');
  }

  /** What a cell shows. */
  async text(name: CellName): Promise<string> {
    const place = await this.find(name);
    return this.textAt(place);
  }

  /** Waits until a cell shows what is expected, and returns its text. */
  async expectText(name: CellName, expected: RegExp): Promise<string> {
    const place = await this.find(name);
    const deadline = Date.now() + WAIT_MS;
    for (;;) {
      const text = await this.textAt(place);
      if (expected.test(text)) return text;
      if (Date.now() > deadline)
        throw new Error(`${name.tab} ${name.row} ${name.column} shows "${text}", not ${String(expected)}.`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Titles of all tabs that are not hidden. */
  tabs(): Promise<readonly string[]> {
    return this.page.getByRole('tab').filter({visible: true}).allTextContents();
  }

  private ready(): Promise<void> {
    return deskReady(this.page);
  }

  private textAt(place: CellPlace): Promise<string> {
    return this.page.evaluate(
      ({sheetId, row, column}) => window.desk.grid.model.cellAt(sheetId, row, column)?.text ?? '',
      place,
    );
  }

  /** What the server writes reaches the page a moment after what it says. */
  private async find(name: CellName): Promise<CellPlace> {
    const deadline = Date.now() + WAIT_MS;
    for (;;) {
      const place = await this.look(name);
      if (typeof place !== 'string') return place;
      if (Date.now() > deadline) throw new Error(place);
      await this.page.waitForTimeout(50);
    }
  }

  /** The place of a cell, or why there is none. */
  private look(name: CellName): Promise<CellPlace | string> {
    return this.page.evaluate(({tab, row, column, titles}) => {
      const {model} = window.desk.grid;
      const sheet = [...model.sheets.values()].find(({frame}) => frame.name === tab);
      if (sheet === undefined) return `There is no tab "${tab}".`;
      const {id, rows, columns} = sheet.frame;
      const text = (at: number, across: number): string => model.cellAt(id, at, across)?.text ?? '';
      const rowOf = (key: string): number =>
        Array.from({length: rows}, (_, at) => at + 1).find(at => text(at, 1) === key) ?? 0;
      const found = rowOf(row);
      if (found === 0) return `"${tab}" has no line "${row}".`;
      if (column === 'value') return {sheetId: id, row: found, column: 3};
      const head = rowOf(titles ?? '');
      const across = Array.from({length: columns}, (_, at) => at + 1).find(
        at => text(head, at).replace(/ \*$/, '') === column,
      );
      return across === undefined ? `"${tab}" has no column "${column}".` : {sheetId: id, row: found, column: across};
    }, name);
  }
}
