/**
 * Bundles the add-on into dist/: the server (Code.js), one self-contained HTML file per page, the manifest.
 *
 *   node build.mjs [bound|addon] [--out DIR]
 *
 * `bound` is a script inside one spreadsheet, `addon` an editor add-on of the same core.
 */
import * as esbuild from 'esbuild';
import {copyFile, mkdir, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const PAGES = path.join(ROOT, 'src/sidebar/pages');
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
  return {target, out: path.resolve(out ?? DIST)};
}

const {target, out} = parseArguments(process.argv.slice(2));
const {version} = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
// What an earlier build left in dist/ would be uploaded too; a folder that somebody named keeps what it holds.
if (out === DIST) await rm(out, {recursive: true, force: true});
await mkdir(out, {recursive: true});
const names = await buildServer(target, out, version);
const pages = existsSync(PAGES) ? await readdir(PAGES) : [];
for (const page of pages) await buildPage(page, out);
await copyFile(path.join(ROOT, 'appsscript.json'), path.join(out, 'appsscript.json'));
console.log(
  `${path.relative(process.cwd(), out) || out} (${target}): Code.js with ${names.length} entry points, ${pages.length} pages`,
);
