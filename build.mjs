/**
 * Bundles the add-on into dist/: the server (Code.js and its parts), one self-contained HTML file per page, the manifest.
 *
 *   node build.mjs [bound|addon] [--out DIR]
 *
 * `bound` is a script inside one spreadsheet, `addon` an editor add-on of the same core.
 */
import * as esbuild from 'esbuild';
import {copyFile, mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {buildServer} from './build-server.mjs';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const PAGES = path.join(ROOT, 'src/sidebar/pages');
const TARGETS = ['bound', 'addon'];

/** Puts a page's script and style into its HTML, since Apps Script serves one file per page. */
async function buildPage(name, out) {
  const folder = path.join(PAGES, name);
  const shared = {bundle: true, charset: 'utf8', legalComments: 'none', minify: true, target: 'es2020', write: false};
  const script = await esbuild.build({...shared, entryPoints: [path.join(folder, 'page.ts')], format: 'iife'});
  const style = await esbuild.build({...shared, entryPoints: [path.join(folder, 'page.css')]});
  const html = await readFile(path.join(folder, 'page.html'), 'utf8');
  const page = html
    .replace('<!-- style -->', () => `<style>${style.outputFiles[0].text.trim()}</style>`)
    .replace(
      '<!-- script -->',
      () => `<script>${script.outputFiles[0].text.trim().replaceAll('</script', '<\\/script')}</script>`,
    );
  await writeFile(path.join(out, `${name}.html`), page);
}

function parseArguments(args) {
  const [target = 'bound', flag, out] = args[0]?.startsWith('--') ? ['bound', ...args] : args;
  if (!TARGETS.includes(target) || (flag !== undefined && (flag !== '--out' || out === undefined))) {
    throw new Error(`Usage: node build.mjs [${TARGETS.join('|')}] [--out DIR]`);
  }
  return {target, out: path.resolve(out ?? path.join(ROOT, 'dist'))};
}

const {target, out} = parseArguments(process.argv.slice(2));
const {version} = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
await mkdir(out, {recursive: true});
const {names, files} = await buildServer(target, out, version);
const pages = existsSync(PAGES) ? await readdir(PAGES) : [];
for (const page of pages) await buildPage(page, out);
await copyFile(path.join(ROOT, 'appsscript.json'), path.join(out, 'appsscript.json'));
console.log(
  `${path.relative(process.cwd(), out) || out} (${target}): ${names.length} entry points, ${files.length} server files, ${pages.length} pages`,
);
