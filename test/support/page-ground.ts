import {build} from 'esbuild';
import {type Browser, type Page} from 'playwright-core';

import {describeInBrowser, launchBrowser} from './browser.js';

/** What every page stands on, as one script that puts it into `ground`. */
const GROUND = `
  export * from './markup/markup.js';
  export * from './markup/render.js';
  export * from './page/ask-server.js';
  export * from './page/controls.js';
  export * from './page/copy-beside.js';
  export * from './page/feedback.js';
  export * from './page/page-data.js';
  export * from './page/server.js';
  export * from './page/start-page.js';
  export * from './page/tell-refusal.js';
  export * from './page/views.js';
  export {commonMessages} from '../i18n/page-messages.js';
`;

/** Opens a page with the given content, as the build frames it, and the ground ready to be called. */
export type OpenGround = (body?: string, data?: string) => Promise<Page>;

/** Like `describe`, for what needs a document: a blank page without the add-on's own script. */
export function describeGround(title: string, tests: (open: OpenGround) => void): void {
  describeInBrowser(title, executablePath => {
    let browser: Browser;
    let script: string;

    beforeAll(async () => {
      browser = await launchBrowser(executablePath);
      const stdin = {contents: GROUND, resolveDir: 'src/sidebar', loader: 'ts'} as const;
      const {outputFiles} = await build({stdin, bundle: true, format: 'iife', globalName: 'ground', write: false});
      script = outputFiles[0]?.text ?? '';
    }, 60_000);

    afterAll(() => browser.close());

    tests(async (body = '', data = 'data-language="vi" data-mode=""') => {
      const page = await browser.newPage();
      await page.setContent(
        `<main id="main" ${data}><h1 id="title" tabindex="-1"></h1><div id="feedback"></div>${body}</main>`,
      );
      await page.addScriptTag({content: script});
      return page;
    });
  });
}
