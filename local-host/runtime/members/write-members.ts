import {fileURLToPath} from 'node:url';
import {writeMembers} from './generate.js';

await writeMembers(fileURLToPath(import.meta.url));
