import {createHash} from 'node:crypto';
import {realpathSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {type StartPoint} from './start-arguments.js';

const DIGITS = 8;

/**
 * Where the desk of a scenario keeps its state: files of one name in different folders have a state each, and so has each point at
 * which a round can be opened.
 */
export function stateFolder(root: string, file: string | undefined, at: StartPoint): string {
  const states = join(root, '.local-host');
  if (file === undefined) return join(states, 'blank');
  const name = `${basename(file, '.json')}-${at}`;
  const folder = dirname(realpathSync(file));
  if (folder === realpathSync(join(root, 'scenarios'))) return join(states, name);
  return join(states, `${name}-${createHash('sha256').update(folder).digest('hex').slice(0, DIGITS)}`);
}
