import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {SummarySchema} from '../../src/core/summary/ground/summary-schema.js';

/** What of a zod schema leads to others; everything else is a leaf. */
interface Node {
  readonly def: {
    readonly shape?: Readonly<Record<string, {readonly _zod: Node}>>;
    readonly values?: readonly unknown[];
    readonly element?: {readonly _zod: Node};
    readonly valueType?: {readonly _zod: Node};
    readonly innerType?: {readonly _zod: Node};
    readonly options?: readonly {readonly _zod: Node}[];
  };
}

function namesOf({def}: Node): readonly string[] {
  const {shape = {}, element, valueType, innerType, options = []} = def;
  const below = [...Object.values(shape), element, valueType, innerType, ...options].filter(node => node !== undefined);
  return [...Object.keys(shape), ...below.flatMap(({_zod}) => namesOf(_zod))];
}

describe('docs/summary-json.md', () => {
  const page = readFileSync(join('docs', 'summary-json.md'), 'utf8');
  const words = new Set(page.match(/[A-Za-z]+/g));
  const names = [...new Set(namesOf(SummarySchema._zod as unknown as Node))];

  it('names every field of the schema', () => {
    expect(names).toContain('remainingBudget');
    expect(names.filter(name => !words.has(name))).toEqual([]);
  });
});
