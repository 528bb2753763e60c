import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {type EncodedMembers} from './encode-members.js';

/** Where the typings are installed. */
export function typingsFolder(from: string): string {
  return dirname(createRequire(from).resolve('gas-types-detailed/package.json'));
}

/** The text of `members.generated.ts` before it is formatted. */
export function renderMembers({scopeSets, classes, enums, globals}: EncodedMembers): string {
  return [
    '// Made from gas-types-detailed (MIT) by `npx tsx local-host/runtime/members/write-members.ts`. Do not edit.',
    declaration(
      'SCOPE_SETS',
      'Scopes of which a member needs one, separated by spaces; members refer to the index.',
      scopeSets,
    ),
    declaration('CLASSES', 'One class each: path:base;member(types)(types)@scopes;field#enumeration.', classes),
    declaration('ENUMERATIONS', 'One enumeration each: path and values.', enums),
    declaration('GLOBALS', 'One global each: name and class path.', globals),
  ].join('\n\n');
}

function declaration(name: string, comment: string, lines: readonly string[]): string {
  return `/** ${comment} */\nexport const ${name}: readonly string[] = ${JSON.stringify(lines)};`;
}
