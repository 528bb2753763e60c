import {writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {encodeMembers} from './encode-members.js';

/** Where the typings are installed. */
export function typingsFolder(from: string): string {
  return dirname(createRequire(from).resolve('gas-types-detailed/package.json'));
}

/** The text of `members.generated.ts`, formatted as the project formats. */
export async function generateMembers(folder: string, configFile: string): Promise<string> {
  const {scopeSets, classes, enums, globals} = encodeMembers(folder);
  const source = [
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
  return format(source, {...(await resolveConfig(configFile)), parser: 'typescript'});
}

function declaration(name: string, comment: string, lines: readonly string[]): string {
  return `/** ${comment} */\nexport const ${name}: readonly string[] = ${JSON.stringify(lines)};`;
}

/** Writes the generated file beside this one. */
export async function writeMembers(here: string): Promise<void> {
  const target = join(dirname(here), 'members.generated.ts');
  writeFileSync(target, await generateMembers(typingsFolder(here), target));
}
