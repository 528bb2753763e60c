import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {COVERAGE_DOCUMENT, renderCoverage} from '../../docs/generate-coverage.js';

describe('docs/local-host-coverage.md', () => {
  it('is what the host has now (npx tsx docs/generate-coverage.ts writes it)', () => {
    expect(readFileSync(join(__dirname, '../..', COVERAGE_DOCUMENT), 'utf8')).toBe(renderCoverage());
  });
});
