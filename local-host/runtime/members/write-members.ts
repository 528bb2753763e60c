import {writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {encodeMembers} from './encode-members.js';
import {renderMembers, typingsFolder} from './generate.js';

const here = fileURLToPath(import.meta.url);
const target = join(dirname(here), 'members.generated.ts');
const source = renderMembers(encodeMembers(typingsFolder(here)));
writeFileSync(target, await format(source, {...(await resolveConfig(target)), parser: 'typescript'}));
