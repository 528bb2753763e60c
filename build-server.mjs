/**
 * Bundles the server. Code.js holds what Apps Script evaluates at every open and every edit; the rest stands in parts
 * (part-<name>.html), which src/shell/parts.ts loads when a command asks for them. esbuild splits the code by what each
 * entry file reaches, so that no module is in two files; here its chunks are put together into the files that ship.
 */
import * as esbuild from 'esbuild';
import {createHash} from 'node:crypto';
import {readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const SHELL = path.join(path.dirname(fileURLToPath(import.meta.url)), 'src/shell');
/** The file at whose evaluation Apps Script learns its functions, and the part without which no command runs. */
const MAIN = 'Code';
const COMMANDS = 'part-commands';

/** Apps Script refuses static blocks, static fields and private names when a file is saved: they are lowered. */
const SYNTAX = {
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

/** Writes Code.js and the parts to `out`; gives back how many functions Apps Script can call, and the files. */
export async function buildServer(target, out, version) {
  const {chunks, names} = await bundleChunks(target, version);
  const files = groupByFile(chunks);
  const build = createHash('sha256')
    .update(chunks.map(({code}) => code).join(''))
    .digest('hex')
    .slice(0, 12);
  const [entry] = chunks.filter(({entry}) => entry === MAIN);
  const forwarders = names.map(name => toForwarder(name, entry.exports.includes(name)));
  const banner = `// Nông thôn mới ${version} (${target}). MIT licence. Made by build.mjs: edit the sources, not this file.`;
  for (const [file, members] of files) {
    const body = members.map(toDefinition).join('\n');
    const text = file === MAIN ? toMainFile(body, build, {banner, forwarders}) : toPartFile(file, body, build);
    await writeFile(path.join(out, file === MAIN ? 'Code.js' : `${file}.html`), text);
  }
  return {names, files: [...files.keys()]};
}

/** The chunks of the server in the order in which they import each other, and every name that Apps Script may call. */
async function bundleChunks(target, version) {
  const parts = (await readdir(path.join(SHELL, 'parts'))).map(file => path.basename(file, '.ts'));
  const {outputFiles, metafile} = await esbuild.build({
    ...SYNTAX,
    entryPoints: {
      [MAIN]: path.join(SHELL, 'code.ts'),
      [COMMANDS]: path.join(SHELL, 'index.ts'),
      ...Object.fromEntries(parts.map(name => [`part-${name}`, path.join(SHELL, 'parts', `${name}.ts`)])),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'bundle',
    write: false,
    metafile: true,
    // Instead of tsconfig.json, whose verbatimModuleSyntax keeps an empty import of each module of which a type is used.
    tsconfigRaw: {},
    define: {TARGET: JSON.stringify(target), VERSION: JSON.stringify(version)},
  });
  const code = new Map(outputFiles.map(file => [path.relative(process.cwd(), file.path), file.text]));
  const outputs = Object.entries(metafile.outputs).map(([file, {entryPoint, exports, imports}]) => ({
    file,
    entry: entryPoint === undefined ? undefined : path.basename(file, '.js'),
    exports,
    imports: imports.map(({path: imported}) => imported),
  }));
  const sorted = sortByImports(outputs);
  const names = outputs.find(({entry}) => entry === COMMANDS).exports;
  return {names, chunks: await Promise.all(sorted.map(chunk => toScript(chunk, code.get(chunk.file))))};
}

/** An ES module cannot be evaluated from a string: each chunk becomes a function of `require` and `module`. */
async function toScript(chunk, text) {
  const {code} = await esbuild.transform(text, {...SYNTAX, format: 'cjs'});
  return {...chunk, code: code.trim()};
}

function sortByImports(outputs) {
  const byFile = new Map(outputs.map(output => [output.file, output]));
  const sorted = new Set();
  const visit = output => {
    for (const file of output.imports) if (!sorted.has(byFile.get(file))) visit(byFile.get(file));
    sorted.add(output);
  };
  outputs.forEach(visit);
  return [...sorted];
}

/** What Code.js reaches stands in it; what one part alone reaches, in that part; what several reach, in `commands`. */
function groupByFile(chunks) {
  const byFile = new Map(chunks.map(chunk => [chunk.file, chunk]));
  const reached = new Map(chunks.map(({file}) => [file, new Set()]));
  const mark = ({file, imports}, entry) => {
    reached.get(file).add(entry);
    for (const imported of imports) mark(byFile.get(imported), entry);
  };
  for (const chunk of chunks) if (chunk.entry !== undefined) mark(chunk, chunk.entry);
  const homeOf = ({file}) => {
    const entries = [...reached.get(file)];
    if (entries.includes(MAIN)) return MAIN;
    return entries.length === 1 ? entries[0] : COMMANDS;
  };
  const files = new Map();
  for (const chunk of chunks) files.set(homeOf(chunk), [...(files.get(homeOf(chunk)) ?? []), chunk]);
  return files;
}

function toDefinition({file, code}) {
  return `BUNDLE.define(${nameOf(file)},function(require,module){${code}});`;
}

/** The name by which chunks import each other. */
function nameOf(file) {
  return JSON.stringify(`./${path.basename(file)}`);
}

/** Apps Script calls top-level functions by name: each name gets a one-line function that forwards to the bundle. */
function toForwarder(name, isInMain) {
  const owner = isInMain ? 'ntm' : 'ntm.parts.commands()';
  return `function ${name}() { return ${owner}.${name}.apply(this, arguments); }`;
}

function toMainFile(body, build, {banner, forwarders}) {
  return `${banner}
var ntm = (function () {
var BUNDLE = {build: ${JSON.stringify(build)}, chunks: {}, define: function (name, make) {
var module = BUNDLE.chunks[name] = {};
make(function (name) { return BUNDLE.chunks[name].exports; }, module);
}};
${body}
return BUNDLE.chunks[${nameOf(`${MAIN}.js`)}].exports;
})();
${forwarders.join('\n')}
`;
}

/** A part is text to Google: HTML that shows nothing, whose one element holds the code of a function that returns the entry. */
function toPartFile(name, body, build) {
  const code = `${body}\nreturn BUNDLE.chunks[${nameOf(`${name}.js`)}].exports;`;
  const text = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return `<script type="text/plain" data-build="${build}">${text}</script>\n`;
}
