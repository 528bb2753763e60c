import {readFileSync} from 'node:fs';

import {type Page} from 'playwright-core';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds against WCAG 2.2 AA and good practice on a page: rule and place, one a line. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const {violations} = await page.evaluate<AxeResult>(`axe.run(document, {runOnly: ${JSON.stringify(LEVELS)}})`);
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {readonly target: readonly string[]}[];
  }[];
}
