import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {implementedMembers, type ClassCoverage} from '../local-host/implemented-members.js';

/** Where the coverage of the local host is documented; `npx tsx docs/generate-coverage.ts` writes it. */
export const COVERAGE_DOCUMENT = 'docs/local-host-coverage.md';

const INTRODUCTION = `# What the local host has of Apps Script

Generated from the typings (\`gas-types-detailed\`) and the host's own objects by \`npx tsx docs/generate-coverage.ts\`; do not
edit it by hand.

A member that Apps Script has and the host lacks is **refused by name**: the call ends the run with \`HostNotImplemented\`, and
no script can catch that. A member that the typings do not list is \`undefined\`, as on Google. Nothing is a silent no-op.
`;

/** The whole document, as it must stand in docs/local-host-coverage.md. */
export function renderCoverage(): string {
  const classes = implementedMembers();
  const begun = classes.filter(({done}) => done.length > 0);
  const absent = classes.filter(({done}) => done.length === 0);
  return [
    INTRODUCTION,
    renderCounts(begun),
    '## Class by class\n',
    renderTable(begun),
    '\n## Refused by name\n',
    renderRefusals(begun),
    '\n## Refused in part\n',
    `What these members do in the case that is named is refused by name; all else they do.\n`,
    ...refusedInPart().map(text => `- ${text}`),
    '\n## Refused as a whole\n',
    'Each member of these services and classes is refused by name.\n',
    `${absent.map(({name}) => name).join(', ')}\n`,
  ].join('\n');
}

function renderCounts(classes: readonly ClassCoverage[]): string {
  const count = (of: 'done' | 'refused'): number => classes.reduce((sum, one) => sum + one[of].length, 0);
  return `Of the ${classes.length} classes below, ${count('done')} members are done and ${count('refused')} refused by name.\n`;
}

function renderTable(classes: readonly ClassCoverage[]): string {
  const head = ['Class', 'Done', 'Refused'];
  const rows = classes.map(({name, done, refused}) => [`\`${name}\``, String(done.length), String(refused.length)]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map(row => row[column]?.length ?? 0)));
  const [first = '', ...body] = [head, ...rows].map(
    row => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [first, `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

function renderRefusals(classes: readonly ClassCoverage[]): string {
  return classes
    .filter(({refused}) => refused.length > 0)
    .map(({name, refused}) => `- \`${name}\`: ${refused.join(', ')}`)
    .join('\n');
}

/** What the services' sources refuse by name beyond whole members. */
function refusedInPart(): string[] {
  const root = 'local-host/services';
  const sources = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.ts'));
  const found = sources.flatMap(name =>
    [...readFileSync(join(root, name), 'utf8').matchAll(/HostNotImplemented\(\s*(['`])(.+?)\1/g)].map(
      ([, , text = '']) => text.replace(/\$\{[^}]*\}/g, '…'),
    ),
  );
  return [...new Set(found)].sort();
}

if (process.argv[1]?.endsWith('generate-coverage.ts') === true) writeFileSync(COVERAGE_DOCUMENT, renderCoverage());
