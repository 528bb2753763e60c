import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {type ScriptFiles} from '../runtime/script/script-file.js';
import {UsageError} from './arguments.js';

/** A script project as it was read. */
export interface ReadScript {
  readonly files: ScriptFiles;
  /** A stack that names the project's own files, where the host knows one file alone. */
  readonly ownNames: (stack: string) => string;
}

/** Where a file begins within the code of the whole project, its lines counted from 1. */
interface PlacedFile {
  readonly name: string;
  readonly firstLine: number;
}

/** Reads a script file, or all script files (.gs, .js) of a folder, with the pages and the manifest beside them. */
export function readScript(path: string): ReadScript {
  if (!existsSync(path)) throw new UsageError(`There is no file "${path}".`);
  const isFolder = statSync(path).isDirectory();
  const folder = isFolder ? path : dirname(path);
  const names = readdirSync(folder).sort();
  const scripts = isFolder ? names.filter(name => /[.](gs|js)$/.test(name)) : [basename(path)];
  if (scripts.length === 0) throw new UsageError(`There is no script (.gs, .js) in "${path}".`);
  const codes = scripts.map(name => readFileSync(join(folder, name), 'utf8'));
  const pages = names.filter(name => name.endsWith('.html'));
  const manifest = join(folder, 'appsscript.json');
  return {
    files: {
      code: codes.join('\n'),
      html: Object.fromEntries(pages.map(name => [basename(name, '.html'), readFileSync(join(folder, name), 'utf8')])),
      manifest: existsSync(manifest) ? readManifest(manifest) : {},
    },
    ownNames: stack => withOwnNames(stack, placed(scripts, codes)),
  };
}

function readManifest(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new UsageError(`"${file}" is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function placed(names: readonly string[], codes: readonly string[]): PlacedFile[] {
  let firstLine = 1;
  return names.map((name, index) => {
    const file = {name, firstLine};
    firstLine += (codes[index] ?? '').split('\n').length;
    return file;
  });
}

function withOwnNames(stack: string, files: readonly PlacedFile[]): string {
  return stack.replace(/\bCode[.]gs:(\d+)/g, (all, line: string) => {
    const file = files.filter(({firstLine}) => firstLine <= Number(line)).at(-1);
    return file ? `${file.name}:${Number(line) - file.firstLine + 1}` : all;
  });
}
