import {type Page} from 'playwright-core';

import {type WireCell} from '../../local-host/desk/grid/wire/wire.js';

/** What `window.desk` has for tests of the first sheet. */
interface Hook {
  readonly state: string;
  readonly grid: {
    readonly model: {cellAt(sheetId: number, row: number, column: number): WireCell | undefined};
    placeOf(sheetId: number, row: number, column: number): {readonly x: number; readonly y: number} | undefined;
  };
}

/** The page's own, where the functions given to `evaluate` run. */
declare const window: {readonly desk: Hook};
declare const document: {readonly activeElement: {readonly isContentEditable: boolean} | null};

const FIRST_SHEET = 0;
/** Counted from 1: the row, then the column. */
type Place = readonly [number, number];

const FOCUS_MS = 60;
const TRIES = 3;
const AGAIN_MS = 1500;
const PATIENCE_MS = 15_000;

const DOUBLE_CLICK_MS = 600;
const lastClicks = new WeakMap<Page, number>();

/**
 * Clicks on a cell of the first sheet, which must be in view; the grid takes the keyboard a moment later. Where the page was
 * still being laid out the click may miss: it is made again, as people do, too late for a double click.
 */
export async function goTo(page: Page, place: Place): Promise<void> {
  for (let tries = 1; ; tries++) {
    await clickAt(page, place);
    const isThere = page.waitForFunction(() => document.activeElement?.isContentEditable === true, undefined, {
      timeout: tries < TRIES ? AGAIN_MS : PATIENCE_MS,
    });
    if (tries === TRIES) await isThere;
    else if (!(await isThere.then(() => true).catch(() => false))) continue;
    await page.waitForTimeout(FOCUS_MS);
    return;
  }
}

async function clickAt(page: Page, [row, column]: Place): Promise<void> {
  const place = await page.evaluate(at => window.desk.grid.placeOf(at.sheetId, at.row, at.column), {
    sheetId: FIRST_SHEET,
    row,
    column,
  });
  if (place === undefined) throw new Error(`There is no cell ${String(row)}, ${String(column)} in view.`);
  // Two clicks in quick succession would open the cell.
  await page.waitForTimeout(Math.max(0, (lastClicks.get(page) ?? 0) + DOUBLE_CLICK_MS - Date.now()));
  await page.mouse.click(place.x, place.y);
  lastClicks.set(page, Date.now());
}

/** Types into a cell of the first sheet and leaves it with Enter. */
export async function typeAt(page: Page, place: Place, text: string): Promise<void> {
  await goTo(page, place);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What cells of the first sheet hold for the page, from its first cell. */
export function readTexts(page: Page, rows: number, columns: number): Promise<string[][]> {
  return page.evaluate(
    ({sheetId, height, width}) =>
      Array.from({length: height}, (_, row) =>
        Array.from(
          {length: width},
          (__, column) => window.desk.grid.model.cellAt(sheetId, row + 1, column + 1)?.text ?? '',
        ),
      ),
    {sheetId: FIRST_SHEET, height: rows, width: columns},
  );
}

/** Waits until a cell holds a text for the page. */
export async function waitForText(page: Page, [row, column]: Place, text: string): Promise<void> {
  await page.waitForFunction(
    given => (window.desk.grid.model.cellAt(given.sheetId, given.row, given.column)?.text ?? '') === given.text,
    {sheetId: FIRST_SHEET, row, column, text},
    {timeout: PATIENCE_MS},
  );
}

/** Waits until the page stands so with the server: saved, saving, broken, gone. */
export async function waitForState(page: Page, state: string, timeout = PATIENCE_MS): Promise<void> {
  await page.waitForFunction(expected => window.desk.state === expected, state, {timeout});
}

/** Pastes a text where the keyboard is, as the system's clipboard gives it. */
export function pasteText(page: Page, text: string): Promise<void> {
  return page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  })()`);
}
