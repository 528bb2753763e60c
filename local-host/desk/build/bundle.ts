import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build, type BuildOptions} from 'esbuild';

const SOURCES = 'local-host/desk';

/** Bundles the thread of the host into a file; packages stay where they are. Returns the path of the file. */
export async function bundleWorker(root: string, folder: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: [join(root, SOURCES, 'worker/worker-main.ts')],
    outfile,
    ...{bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', sourcemap: 'inline'},
    logLevel: 'silent',
  });
  return outfile;
}

/** The script that gives a page of the add-on its `google.script`. */
export async function bundleFrameBridge(root: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(root, SOURCES, 'client/script/frame-bridge.ts')],
    ...{
      bundle: true,
      minify: true,
      format: 'iife',
      globalName: 'deskBridge',
      target: 'es2020',
      write: false,
      charset: 'utf8',
    },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** What a browser needs of the page: a folder of files, each also compressed (`.gz`). */
export interface PageBundle {
  readonly folder: string;
  /** Part of the files' addresses: another bundle has other addresses. */
  readonly hash: string;
}

/** Bundles the page, or takes the bundle of an earlier start if nothing has changed since. */
export async function bundlePage(root: string, cache: string): Promise<PageBundle> {
  const hash = hashOf([
    join(root, 'package-lock.json'),
    ...filesUnder(join(root, SOURCES)).filter(path => /[.](ts|css|html)$/.test(path)),
  ]);
  const folder = join(cache, `page-${hash}`);
  if (existsSync(folder)) return {folder, hash};
  const building = `${folder}.new`;
  rmSync(building, {recursive: true, force: true});
  await build(pageOptions(root, building));
  for (const file of filesUnder(building)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), {level: 6}));
  dropOtherBundles(cache);
  renameSync(building, folder);
  return {folder, hash};
}

/** The grid is a chunk of its own, so that the frame of the page stands before the grid is read. */
function pageOptions(root: string, outdir: string): BuildOptions {
  return {
    entryPoints: {desk: join(root, SOURCES, 'client/desk-page.ts')},
    outdir,
    ...{bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', charset: 'utf8'},
    define: {'process.env.NODE_ENV': '"production"'},
    loader: {'.svg': 'dataurl', '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl'},
    chunkNames: '[name]-[hash]',
    logLevel: 'error',
  };
}

function dropOtherBundles(cache: string): void {
  mkdirSync(cache, {recursive: true});
  for (const name of readdirSync(cache)) {
    if (/^page-[0-9a-f]+$/.test(name)) rmSync(join(cache, name), {recursive: true, force: true});
  }
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
