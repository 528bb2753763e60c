import {type Browser, type Page} from 'playwright-core';

import {describeInBrowser, launchBrowser} from '../support/browser.js';
import {PAYLOADS, RUN_MARK} from '../support/injection-corpus.js';
import {openPage} from '../support/page-harness.js';
import {PAGE_SCENES, type PageScene} from '../support/page-scenes.js';
import {RoundBench} from '../support/round-bench.js';
import {plantEntries, plantSetUp} from '../support/sweeps/injection/plant.js';

jest.setTimeout(60_000);

const TEXTS = PAYLOADS.filter(({group}) => group === 'markup').map(({text}) => text);
/** The step of the set-up that shows what the round is called. */
const ROUND_STEP: PageScene = {
  title: 'the set-up of the round',
  command: 'showSetUp',
  ready: '#letter',
  go: async page => {
    await page.locator('#buttons button').nth(1).click();
    await page.locator('#round-name').waitFor();
  },
};

/** Pages that show what units, people and the round are called. */
const SCENES: readonly PageScene[] = [
  ROUND_STEP,
  ...PAGE_SCENES.filter(({title}) =>
    [
      'the dashboard with problems',
      'the invitation',
      'the mail of a reminder',
      'the call sheet',
      "what one unit's extension says",
    ].includes(title),
  ),
];

/** What only markup in a text can have made: foreign elements, handlers, or the mark of a script that ran. */
const FOREIGN = `() => [
  ...[...document.body.querySelectorAll('img, svg, style, meta, link, iframe:not(.mail), script[src], b, object, embed')],
  ...document.querySelectorAll('[onerror], [onload], [onmouseover], [href^="javascript:"]'),
].map(one => one.outerHTML.slice(0, 100)).concat(${JSON.stringify(RUN_MARK)} in window ? ['a script ran'] : [])`;

async function findForeign(page: Page): Promise<readonly string[]> {
  const all = await Promise.all(page.frames().map(frame => frame.evaluate<readonly string[]>(`(${FOREIGN})()`)));
  return all.flat();
}

describeInBrowser('pages of a round in which every name and answer is markup', executablePath => {
  let browser: Browser;
  let bench: RoundBench;
  let plain: RoundBench;

  beforeAll(async () => {
    browser = await launchBrowser(executablePath);
    bench = new RoundBench({villages: TEXTS.length, criteria: 1});
    plantSetUp(bench, TEXTS);
    bench.choose('generateTabs');
    plantEntries(bench, TEXTS);
    // Who has not submitted is reminded.
    for (const unit of bench.units.slice(0, 5)) bench.putTick(unit, false);
    plain = RoundBench.restore(bench.save(), {htmlServiceSanitises: false});
  });

  afterAll(() => browser.close());

  it.each(
    SCENES.flatMap(scene => [
      {...scene, service: 'an HtmlService that sanitises', isPlain: false},
      {...scene, service: 'one that does not', isPlain: true},
    ]),
  )('$title, served by $service, shows it letter by letter and runs none of it', async ({isPlain, ...scene}) => {
    const {command, ready, go} = scene;
    const {coordinator} = isPlain ? plain : bench;
    coordinator.run(command, 'menu');
    const {page, errors, close} = await openPage(browser, {person: coordinator});
    await page.locator(ready).first().waitFor();
    await go?.(page);

    const values = await page.evaluate<string>(
      'document.body.textContent + [...document.querySelectorAll("input, textarea")].map(one => one.value).join()',
    );

    expect(await findForeign(page)).toEqual([]);
    expect(errors).toEqual([]);
    expect(TEXTS.filter(text => values.includes(text)).length).toBeGreaterThan(0);
    await close();
  });
});
