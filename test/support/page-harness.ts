import {type Browser, type BrowserContext, type Page} from 'playwright-core';

import {type Person, type ShownDialog} from '../../local-host/index.js';

/** How a page stands on the screen: a sidebar is 300 px wide, a phone 360 px, a dialog as wide as it asks. */
export interface PageOptions {
  /** The person whose page it is: calls of the server are theirs. */
  readonly person: Person;
  /** The dialog or sidebar; the one that the person was shown last, if absent. */
  readonly shown?: Pick<ShownDialog, 'html'>;
  readonly width?: number;
  readonly height?: number;
  /** What the server answers instead, for calls that are to fail or to hang; undefined lets the call through. */
  readonly intercept?: (functionName: string, args: readonly unknown[]) => Promise<unknown> | undefined;
}

/** A page of the add-on in the browser. */
export interface OpenedPage {
  readonly page: Page;
  /** Names of the server's functions that the page has called, in order. */
  readonly calls: readonly string[];
  /** Errors that the page's scripts threw, and what it wrote to the console as errors; none is expected. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

const ADDRESS = 'http://page.test/';
const SIDEBAR_WIDTH = 300;

/** Opens a page of the build as Google would, without network, its `google.script.run` wired to the local host. */
export async function openPage(browser: Browser, options: PageOptions): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: {width: options.width ?? SIDEBAR_WIDTH, height: options.height ?? 720},
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const calls: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  await serve(context, (options.shown ?? lastShown(options.person)).html);
  await page.exposeFunction('callServer', (name: string, args: readonly unknown[]) => {
    calls.push(name);
    return answer(options, name, args);
  });
  await page.addInitScript(GOOGLE);
  await page.goto(ADDRESS);
  return {page, calls, errors, close: () => context.close()};
}

/** The page is served, everything else (Google's style sheet above all) is out of reach. */
async function serve(context: BrowserContext, html: string): Promise<void> {
  await context.route('**/*', route =>
    route.request().url() === ADDRESS ? route.fulfill({contentType: 'text/html', body: html}) : route.abort(),
  );
}

function lastShown(person: Person): ShownDialog {
  const shown = person.dialogs.filter(({kind}) => kind !== 'alert' && kind !== 'prompt').at(-1);
  if (shown === undefined) throw new Error('The person has no page open: choose a menu item that shows one first.');
  return shown;
}

interface ServerAnswer {
  readonly value?: unknown;
  readonly error?: string;
}

async function answer({person, intercept}: PageOptions, name: string, args: readonly unknown[]): Promise<ServerAnswer> {
  const instead = intercept?.(name, args);
  if (instead !== undefined)
    return instead.then(
      value => ({value}),
      (error: unknown) => ({error: String(error)}),
    );
  const outcome = person.call(name, ...args);
  if (outcome.kind === 'returned') return {value: outcome.value};
  return {error: outcome.kind === 'failed' ? outcome.message : outcome.reason};
}

/** Apps Script's bridge, as the page sees it: chained handlers, then a function of the server by its name. */
const GOOGLE = `
  const bridge = handlers => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return success => bridge({...handlers, success});
      if (name === 'withFailureHandler') return failure => bridge({...handlers, failure});
      return (...args) => {
        window.callServer(name, args).then(({value, error}) => {
          if (error === undefined) handlers.success?.(value ?? null);
          else handlers.failure?.(new Error(error));
        });
      };
    },
  });
  window.google = {script: {run: bridge({}), host: {close: () => { document.title = 'closed'; }}}};
`;
