/**
 * Bundles the add-on into dist/: Code.js (the server), one self-contained HTML file per page, and the manifest.
 *
 *   node build.mjs [bound|addon] [--out DIR]
 *
 * `bound` is a script inside one spreadsheet, `addon` an editor add-on of the same core. Apps Script calls top-level
 * functions by name, so every export of the entry file gets a one-line global that forwards to the bundle.
 */
import * as esbuild from 'esbuild';
import {copyFile, mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const ENTRY = path.join(ROOT, 'src/shell/index.ts');
const PAGES = path.join(ROOT, 'src/sidebar/pages');
const TARGETS = ['bound', 'addon'];

/** Apps Script refuses static blocks, static fields and private names when a file is saved: they are lowered. */
const SERVER = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  target: 'es2020',
  supported: {
    'class-static-field': false,
    'class-static-blocks': false,
    'class-private-field': false,
    'class-private-method': false,
    'class-private-static-field': false,
    'class-field': false,
  },
};

/** Lists what the entry file exports; esbuild reports exports for ESM output only. */
async function exportedNames() {
  const options = {
    ...SERVER,
    entryPoints: [ENTRY],
    format: 'esm',
    write: false,
    metafile: true,
    define: {TARGET: '""'},
  };
  const {metafile} = await esbuild.build(options);
  return Object.values(metafile.outputs)[0].exports;
}

async function buildServer(target, out, version) {
  const names = await exportedNames();
  const forwarders = names.map(name => `function ${name}() { return ntm.${name}.apply(this, arguments); }`);
  await esbuild.build({
    ...SERVER,
    entryPoints: [ENTRY],
    outfile: path.join(out, 'Code.js'),
    format: 'iife',
    globalName: 'ntm',
    define: {TARGET: JSON.stringify(target), VERSION: JSON.stringify(version)},
    banner: {
      js: `// Nông thôn mới ${version} (${target}). MIT licence. Made by build.mjs: edit the sources, not this file.`,
    },
    footer: {js: forwarders.join('\n')},
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
  return {target, out: path.resolve(out ?? path.join(ROOT, 'dist'))};
}

const {target, out} = parseArguments(process.argv.slice(2));
const {version} = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
await mkdir(out, {recursive: true});
const names = await buildServer(target, out, version);
const pages = existsSync(PAGES) ? await readdir(PAGES) : [];
for (const page of pages) await buildPage(page, out);
await copyFile(path.join(ROOT, 'appsscript.json'), path.join(out, 'appsscript.json'));
console.log(
  `${path.relative(process.cwd(), out) || out} (${target}): ${names.length} entry points, ${pages.length} pages`,
);
