import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {renderRules, RULES_DOCUMENT} from '../../../docs/generate-rules.js';

describe('docs/rules.md', () => {
  it('is what the table of rules says now (npx tsx docs/generate-rules.ts writes it)', () => {
    expect(readFileSync(join(__dirname, '../../..', RULES_DOCUMENT), 'utf8')).toBe(renderRules());
  });
});
