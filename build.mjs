/**
 * Bundles the add-on into dist/: the server (Code.js), one self-contained HTML file per page, the manifest.
 *
 *   node build.mjs [bound|addon] [--out DIR]
 *
 * `bound` is a script inside one spreadsheet, `addon` an editor add-on of the same core.
 */
import * as esbuild from 'esbuild';
import {copyFile, mkdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {buildPages} from './build/pages.mjs';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const DIST = path.join(ROOT, 'dist');
const TARGETS = ['bound', 'addon'];

/** Apps Script refuses class fields, private names and logical assignment when a file is saved: they are lowered. */
const SERVER = {
  entryPoints: [path.join(ROOT, 'src/shell/index.ts')],
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  target: 'es2020',
  supported: {
    'class-field': false,
    'class-private-accessor': false,
    'class-private-brand-check': false,
    'class-private-field': false,
    'class-private-method': false,
    'class-private-static-accessor': false,
    'class-private-static-field': false,
    'class-private-static-method': false,
    'class-static-blocks': false,
    'class-static-field': false,
    'logical-assignment': false,
  },
  write: false,
};

/** Writes Code.js; gives back the names that Apps Script can call. */
async function buildServer(target, out, version) {
  const options = {...SERVER, define: {TARGET: JSON.stringify(target), VERSION: JSON.stringify(version)}};
  // esbuild names the exports of a bundle for ESM output only.
  const {metafile} = await esbuild.build({...options, format: 'esm', metafile: true, outdir: out});
  const [{exports: names}] = Object.values(metafile.outputs);
  const banner = `// Nông thôn mới ${version} (${target}). MIT licence. Made by build.mjs: edit the sources, not this file.`;
  // Apps Script calls top-level functions by name: each name gets a one-line function that forwards to the bundle.
  const forwarders = names.map(name => `function ${name}() { return ntm.${name}.apply(this, arguments); }`);
  await esbuild.build({
    ...options,
    format: 'iife',
    globalName: 'ntm',
    banner: {js: banner},
    footer: {js: forwarders.join('\n')},
    outfile: path.join(out, 'Code.js'),
    write: true,
  });
  return names;
}

function parseArguments(args) {
  const [target = 'bound', flag, out] = args[0]?.startsWith('--') ? ['bound', ...args] : args;
  if (!TARGETS.includes(target) || (flag !== undefined && (flag !== '--out' || out === undefined))) {
    throw new Error(`Usage: node build.mjs [${TARGETS.join('|')}] [--out DIR]`);
  }
  return {target, out: path.resolve(out ?? DIST)};
}

const {target, out} = parseArguments(process.argv.slice(2));
const {version} = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
// What an earlier build left in dist/ would be uploaded too; a folder that somebody named keeps what it holds.
if (out === DIST) await rm(out, {recursive: true, force: true});
await mkdir(out, {recursive: true});
const names = await buildServer(target, out, version);
const pages = await buildPages(out);
await copyFile(path.join(ROOT, 'appsscript.json'), path.join(out, 'appsscript.json'));
console.log(
  `${path.relative(process.cwd(), out) || out} (${target}): Code.js with ${names.length} entry points, ${pages.length} pages`,
);
